"""CPython's own test-suite, method by method, through the compiler."""
