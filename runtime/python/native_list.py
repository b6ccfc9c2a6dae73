"""What list does as the base of a class: the items are in `_value`, which Python code cannot see.

Methods under plain names are those of the list in `_value`; what stands here of them is for classes that override them.
"""


def _plain(other):
    return other._value if isinstance(other, NativeList) else other


class NativeList:
    """The base of a class that derives from list."""

    def __fresh__(self):
        self._value = []

    def __init__(self, *args):
        if len(args) > 1:
            raise TypeError(f"list expected at most 1 argument, got {len(args)}")
        self._value = list(args[0]) if args else []

    def __len__(self):
        return len(self._value)

    def __getitem__(self, index):
        return self._value[index]

    def __setitem__(self, index, item):
        self._value[index] = item

    def __delitem__(self, index):
        del self._value[index]

    def __iter__(self):
        return iter(self._value)

    def __reversed__(self):
        return reversed(self._value)

    def __contains__(self, item):
        return item in self._value

    def __repr__(self):
        return repr(self._value)

    def __eq__(self, other):
        return self._value == _plain(other) if isinstance(other, list) else NotImplemented

    def __ne__(self, other):
        return self._value != _plain(other) if isinstance(other, list) else NotImplemented

    def __lt__(self, other):
        return self._value < _plain(other) if isinstance(other, list) else NotImplemented

    def __le__(self, other):
        return self._value <= _plain(other) if isinstance(other, list) else NotImplemented

    def __gt__(self, other):
        return self._value > _plain(other) if isinstance(other, list) else NotImplemented

    def __ge__(self, other):
        return self._value >= _plain(other) if isinstance(other, list) else NotImplemented

    def __add__(self, other):
        return self._value + _plain(other)

    def __radd__(self, other):
        return other + self._value if isinstance(other, list) else NotImplemented

    def __iadd__(self, other):
        self._value.extend(other)
        return self

    def __mul__(self, count):
        return self._value * count

    def __rmul__(self, count):
        return self._value * int(count) if isinstance(count, int) else NotImplemented

    def __imul__(self, count):
        self._value[:] = self._value * count
        return self

    def __copied__(self):
        items = list(self)
        self._value = []
        for item in items:
            self.append(item)

    def append(self, item):
        """Put an item behind the last one."""
        self._value.append(item)

    def extend(self, items):
        """Put items behind the last one."""
        self._value.extend(items)

    def insert(self, index, item):
        """Put an item in."""
        self._value.insert(index, item)

    def pop(self, index=-1):
        """Take an item out, and give it."""
        return self._value.pop(index)

    def remove(self, item):
        """Take the first item that equals a value out."""
        self._value.remove(item)

    def clear(self):
        """Take all items out."""
        self._value.clear()

    def count(self, item):
        """How often a value occurs."""
        return self._value.count(item)

    def index(self, item, start=0, stop=2**53 - 1):
        """The first place of a value."""
        return self._value.index(item, start, stop)

    def reverse(self):
        """Turn the order round."""
        self._value.reverse()

    def sort(self, *, key=None, reverse=False):
        """Sort the items."""
        self._value.sort(key=key, reverse=reverse)

    def copy(self):
        """A list of the same items."""
        return self._value.copy()
