"""One file per case: the Python function, its hand-written twin, its arguments."""
