"""Parts of the module functools that CPython writes in C."""


class _Compared:
    """A value that is ordered by a function of two."""

    def __init__(self, compare, obj):
        self.compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self.compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self.compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self.compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    """A key function that orders as a function of two does, which says less (negative), equal (0) or more."""
    return lambda obj: _Compared(mycmp, obj)
