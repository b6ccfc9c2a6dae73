"""What str does as the base of a class: the value is in `_value`, which Python code cannot see.

Methods under plain names are those of that value.
"""


def _plain(other):
    return other._value if isinstance(other, NativeStr) else other


class NativeStr:
    """The base of a class that derives from str."""

    def __new__(cls, *args):
        if len(args) > 1:
            raise TypeError("str() of bytes cannot make an instance of a class that derives from str")
        self = object.__new__(cls)
        self._value = str(args[0]) if args else ""
        return self

    def __repr__(self):
        return repr(self._value)

    def __str__(self):
        return self._value

    def __format__(self, spec):
        if not spec:
            return str(self)
        try:
            return format(self._value, spec)
        except ValueError as error:
            name = type(self).__name__
            raise ValueError(str(error).replace("object of type 'str'", f"object of type '{name}'")) from None

    def __hash__(self):
        return hash(self._value)

    def __len__(self):
        return len(self._value)

    def __getitem__(self, index):
        return self._value[index]

    def __iter__(self):
        return iter(self._value)

    def __contains__(self, part):
        return _plain(part) in self._value

    def __mod__(self, values):
        return self._value % values

    def __add__(self, other):
        return self._value + _plain(other)

    def __radd__(self, other):
        return _plain(other) + self._value if isinstance(other, str) else NotImplemented

    def __mul__(self, count):
        return self._value * count

    def __rmul__(self, count):
        return self._value * count if isinstance(count, int) else NotImplemented

    def __eq__(self, other):
        return self._value == _plain(other) if isinstance(other, str) else NotImplemented

    def __ne__(self, other):
        return self._value != _plain(other) if isinstance(other, str) else NotImplemented

    def __lt__(self, other):
        return self._value < _plain(other) if isinstance(other, str) else NotImplemented

    def __le__(self, other):
        return self._value <= _plain(other) if isinstance(other, str) else NotImplemented

    def __gt__(self, other):
        return self._value > _plain(other) if isinstance(other, str) else NotImplemented

    def __ge__(self, other):
        return self._value >= _plain(other) if isinstance(other, str) else NotImplemented
