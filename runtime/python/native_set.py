"""What set does as the base of a class: the items are in `_value`, which Python code cannot see.

Methods under plain names are those of the set in `_value`; what stands here of them is for classes that override them.
"""


def _plain(other):
    return other._value if isinstance(other, NativeSet) else other


class NativeSet:
    """The base of a class that derives from set."""

    def __fresh__(self):
        self._value = set()

    def __init__(self, *args):
        if len(args) > 1:
            raise TypeError(f"{type(self).__name__} expected at most 1 argument, got {len(args)}")
        self._value = set(args[0]) if args else set()

    def __len__(self):
        return len(self._value)

    def __iter__(self):
        return iter(self._value)

    def __contains__(self, item):
        return item in self._value

    def __repr__(self):
        name = type(self).__name__
        return name + "(" + (repr(set(self._value)) if self._value else "") + ")"

    def __eq__(self, other):
        return self._value == _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __ne__(self, other):
        return self._value != _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __lt__(self, other):
        return self._value < _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __le__(self, other):
        return self._value <= _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __gt__(self, other):
        return self._value > _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __ge__(self, other):
        return self._value >= _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __or__(self, other):
        return self._value | _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __and__(self, other):
        return self._value & _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __sub__(self, other):
        return self._value - _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __xor__(self, other):
        return self._value ^ _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __ror__(self, other):
        return _plain(other) | self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __rand__(self, other):
        return _plain(other) & self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __rsub__(self, other):
        return _plain(other) - self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __rxor__(self, other):
        return _plain(other) ^ self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __ior__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        self._value.update(_plain(other))
        return self

    def __iand__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        self._value.intersection_update(_plain(other))
        return self

    def __isub__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        self._value.difference_update(_plain(other))
        return self

    def __ixor__(self, other):
        if not isinstance(other, (set, frozenset)):
            return NotImplemented
        self._value.symmetric_difference_update(_plain(other))
        return self

    def __copied__(self):
        self._value = set(self)

    def add(self, item):
        """Put an item in."""
        self._value.add(item)

    def remove(self, item):
        """Take an item out."""
        self._value.remove(item)

    def discard(self, item):
        """Take an item out, if it is there."""
        self._value.discard(item)

    def pop(self):
        """Take any item out, and give it."""
        return self._value.pop()

    def clear(self):
        """Take all items out."""
        self._value.clear()

    def update(self, *others):
        """Put the items of others in."""
        for other in others:
            self._value.update(_plain(other))

    def copy(self):
        """A set of the same items."""
        return self._value.copy()
