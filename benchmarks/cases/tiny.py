"""The tiny callback, called many times."""


def compute(n: int, step: int):
    return (n or 0) + step


JAVASCRIPT = "(n, step) => (n || 0) + step"


def arguments(chance):
    return [chance.randrange(100), chance.randrange(5)]
