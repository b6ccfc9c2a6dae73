"""The tiny callback, called many times."""


def compute(n: int, step: int):
    return (n or 0) + step


JAVASCRIPT = "(n, step) => (n || 0) + step"
REPEAT = 50000


def arguments(chance):
    return [41, 1]
