"""Other ways to run Python in a page, on the same cases: `python -m benchmarks.peers`."""
