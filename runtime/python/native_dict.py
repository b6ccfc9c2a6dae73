"""What dict does as the base of a class: the items are in `_value`, which Python code cannot see.

Methods under plain names are those of the dict in `_value`; what stands here of them is for classes that override them.
"""


def _plain(other):
    return other._value if isinstance(other, NativeDict) else other


class NativeDict:
    """The base of a class that derives from dict."""

    def __fresh__(self):
        self._value = {}

    def __init__(self, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"dict expected at most 1 argument, got {len(args)}")
        if args:
            self._value.update(_plain(args[0]))
        self._value.update(kwargs)

    def __len__(self):
        return len(self._value)

    def __getitem__(self, key):
        return self._value[key]

    def __setitem__(self, key, value):
        self._value[key] = value

    def __delitem__(self, key):
        del self._value[key]

    def __iter__(self):
        return iter(self._value)

    def __reversed__(self):
        return reversed(self._value)

    def __contains__(self, key):
        return key in self._value

    def __repr__(self):
        return repr(self._value)

    def __eq__(self, other):
        return self._value == _plain(other) if isinstance(other, dict) else NotImplemented

    def __ne__(self, other):
        return self._value != _plain(other) if isinstance(other, dict) else NotImplemented

    def __or__(self, other):
        return self._value | _plain(other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        return _plain(other) | self._value if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self._value.update(_plain(other))
        return self

    def __copied__(self):
        items = list(self.items())
        self._value = {}
        for key, value in items:
            self[key] = value

    def keys(self):
        """The keys."""
        return self._value.keys()

    def values(self):
        """The values."""
        return self._value.values()

    def items(self):
        """The items."""
        return self._value.items()

    def get(self, key, default=None):
        """The value of a key, or `default`."""
        return self._value.get(key, default)

    def setdefault(self, key, default=None):
        """The value of a key, put in where there is none."""
        return self._value.setdefault(key, default)

    def pop(self, key, *default):
        """Take an item out, and give its value."""
        return self._value.pop(key, default[0]) if default else self._value.pop(key)

    def popitem(self):
        """Take the last item out."""
        return self._value.popitem()

    def clear(self):
        """Take all items out."""
        self._value.clear()

    def update(self, *args, **kwargs):
        """Put items in."""
        if len(args) > 1:
            raise TypeError(f"update expected at most 1 argument, got {len(args)}")
        if args:
            self._value.update(_plain(args[0]))
        self._value.update(kwargs)

    def copy(self):
        """A dict of the same items."""
        return self._value.copy()

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """One with a value for each key."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class NativeMissingDict(NativeDict):
    """The base of a class that derives from dict and has a `__missing__`."""

    def __getitem__(self, key):
        if key in self._value:
            return self._value[key]
        return self.__missing__(key)
