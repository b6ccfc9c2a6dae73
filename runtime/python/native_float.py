"""What float does as the base of a class: the value is in `_value`, which Python code cannot see.

Methods under plain names are those of that value.
"""


def _plain(other):
    return other._value if isinstance(other, NativeFloat) else other


class NativeFloat:
    """The base of a class that derives from float."""

    def __new__(cls, *args):
        if len(args) > 1:
            raise TypeError(f"float expected at most 1 argument, got {len(args)}")
        self = object.__new__(cls)
        self._value = float(args[0]) if args else 0.0
        return self

    def __repr__(self):
        return repr(self._value)

    def __format__(self, spec):
        if not spec:
            return str(self)
        try:
            return format(self._value, spec)
        except ValueError as error:
            name = type(self).__name__
            raise ValueError(str(error).replace("object of type 'float'", f"object of type '{name}'")) from None

    def __bool__(self):
        return self._value != 0

    def __hash__(self):
        return hash(self._value)

    def __int__(self):
        return int(self._value)

    def __float__(self):
        return float(self._value)

    def __trunc__(self):
        return int(self._value)

    def __round__(self, digits=None):
        return round(self._value) if digits is None else round(self._value, digits)

    def __abs__(self):
        return abs(self._value)

    def __neg__(self):
        return -self._value

    def __pos__(self):
        return +self._value

    def __eq__(self, other):
        return self._value == _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __ne__(self, other):
        return self._value != _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __lt__(self, other):
        return self._value < _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __le__(self, other):
        return self._value <= _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __gt__(self, other):
        return self._value > _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __ge__(self, other):
        return self._value >= _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __add__(self, other):
        return self._value + _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __radd__(self, other):
        return _plain(other) + self._value if isinstance(other, (int, float)) else NotImplemented

    def __sub__(self, other):
        return self._value - _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rsub__(self, other):
        return _plain(other) - self._value if isinstance(other, (int, float)) else NotImplemented

    def __mul__(self, other):
        return self._value * _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rmul__(self, other):
        return _plain(other) * self._value if isinstance(other, (int, float)) else NotImplemented

    def __truediv__(self, other):
        return self._value / _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rtruediv__(self, other):
        return _plain(other) / self._value if isinstance(other, (int, float)) else NotImplemented

    def __floordiv__(self, other):
        return self._value // _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rfloordiv__(self, other):
        return _plain(other) // self._value if isinstance(other, (int, float)) else NotImplemented

    def __mod__(self, other):
        return self._value % _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rmod__(self, other):
        return _plain(other) % self._value if isinstance(other, (int, float)) else NotImplemented

    def __pow__(self, other):
        return self._value ** _plain(other) if isinstance(other, (int, float)) else NotImplemented

    def __rpow__(self, other):
        return _plain(other) ** self._value if isinstance(other, (int, float)) else NotImplemented

    def __divmod__(self, other):
        return divmod(self._value, _plain(other)) if isinstance(other, (int, float)) else NotImplemented

    def __rdivmod__(self, other):
        return divmod(_plain(other), self._value) if isinstance(other, (int, float)) else NotImplemented
