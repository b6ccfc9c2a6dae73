"""The minifier: the same results, in fewer bytes."""
