"""The part of the module timeit that runs no source."""

from time import perf_counter


def default_timer():
    """Seconds since some moment, which only differences of two calls mean."""
    return perf_counter()
