"""What frozenset does as the base of a class: the value is in `_value`, which Python code cannot see.

Methods under plain names are those of that value.
"""


def _plain(other):
    return other._value if isinstance(other, NativeFrozenset) else other


class NativeFrozenset:
    """The base of a class that derives from frozenset."""

    def __new__(cls, *args):
        if len(args) > 1:
            raise TypeError(f"{cls.__name__} expected at most 1 argument, got {len(args)}")
        self = object.__new__(cls)
        self._value = frozenset(args[0]) if args else frozenset()
        return self

    def __repr__(self):
        name = type(self).__name__
        return name + "(" + (repr(set(self._value)) if self._value else "") + ")"

    def __hash__(self):
        return hash(self._value)

    def __len__(self):
        return len(self._value)

    def __iter__(self):
        return iter(self._value)

    def __contains__(self, item):
        return item in self._value

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

    def __ror__(self, other):
        return _plain(other) | self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __and__(self, other):
        return self._value & _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __rand__(self, other):
        return _plain(other) & self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __sub__(self, other):
        return self._value - _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __rsub__(self, other):
        return _plain(other) - self._value if isinstance(other, (set, frozenset)) else NotImplemented

    def __xor__(self, other):
        return self._value ^ _plain(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __rxor__(self, other):
        return _plain(other) ^ self._value if isinstance(other, (set, frozenset)) else NotImplemented
