"""What dict does as the base of a class: the items are in `_value`, which Python code cannot see.

Methods under plain names are those of the dict in `_value`; what stands here of them is for classes that override them.
"""

from collections import Counter, OrderedDict


class NativeDict:
    """The base of a class that derives from dict."""

    def __fresh__(self):
        self._value = {}

    def __init__(self, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"dict expected at most 1 argument, got {len(args)}")
        for given in args:
            if isinstance(given, NativeDict):
                self._value.update(given._value)
            else:
                self._value.update(given)
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
        if isinstance(other, NativeDict):
            return self._value == other._value
        return self._value == other if isinstance(other, dict) else NotImplemented

    def __ne__(self, other):
        if isinstance(other, NativeDict):
            return self._value != other._value
        return self._value != other if isinstance(other, dict) else NotImplemented

    def __or__(self, other):
        if isinstance(other, NativeDict):
            return self._value | other._value
        return self._value | other if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        if isinstance(other, NativeDict):
            return other._value | self._value
        return other | self._value if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        if isinstance(other, NativeDict):
            self._value.update(other._value)
        else:
            self._value.update(other)
        return self

    def __copied__(self):
        items = list(self.items())
        self.__fresh__()
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
        for given in args:
            if isinstance(given, NativeDict):
                self._value.update(given._value)
            else:
                self._value.update(given)
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


# OrderedDict and Counter of CPython go through the special methods of the class: these are methods like any other.
def _items(given):
    """The items of a dict. A class that stands for one is another case: no variable holds both."""
    if isinstance(given, NativeDict):
        return list(given.items())
    return list(given.items()) if isinstance(given, dict) else list(dict(given).items())


class BaseOrderedDict(NativeDict):
    """The base of a class that derives from OrderedDict."""

    def __fresh__(self):
        self._value = OrderedDict()

    def __init__(self, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        self._put(args, kwargs)

    def _put(self, args, kwargs):
        for given in [*args, kwargs]:
            for key, value in _items(given):
                self[key] = value

    def __repr__(self):
        return f"{type(self).__name__}({list(self._value.items())!r})" if self._value else f"{type(self).__name__}()"

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self)
        made._put([other], {})
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made._put([self], {})
        return made

    def __ior__(self, other):
        self._put([other], {})
        return self

    def update(self, *args, **kwargs):
        """Put items in."""
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        self._put(args, kwargs)

    def setdefault(self, key, default=None):
        """The value of a key, put in where there is none."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def copy(self):
        """Another one with the same items."""
        made = type(self)()
        for key in self._value:
            made[key] = self[key]
        return made


class BaseDefaultDict(NativeDict):
    """The base of a class that derives from defaultdict."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        super().__init__(*args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __getitem__(self, key):
        return self._value[key] if key in self._value else self.__missing__(key)

    def copy(self):
        """Another one with the same items."""
        return type(self)(self.default_factory, self._value)


def _keep_positive(counter):
    for elem in [elem for elem, count in counter.items() if not count > 0]:
        del counter[elem]
    return counter


class BaseCounter(NativeDict):
    """The base of a class that derives from Counter."""

    def __fresh__(self):
        self._value = Counter()

    def __init__(self, iterable=None, /, **kwds):
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __getitem__(self, key):
        return self._value[key] if key in self._value else self.__missing__(key)

    def __delitem__(self, elem):
        if elem in self._value:
            del self._value[elem]

    def update(self, iterable=None, /, **kwds):
        """Count more."""
        if isinstance(iterable, dict):
            for elem, count in _items(iterable):
                self[elem] = count + self.get(elem, 0) if self._value else count
        elif iterable is not None:
            for elem in iterable:
                self[elem] = self.get(elem, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Count less."""
        if isinstance(iterable, dict):
            for elem, count in _items(iterable):
                self[elem] = self.get(elem, 0) - count
        elif iterable is not None:
            for elem in iterable:
                self[elem] = self.get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """Another one with the same counts."""
        return type(self)(self)

    def __repr__(self):
        if not self._value:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({dict(self._value.most_common())!r})"

    def __add__(self, other):
        if isinstance(other, BaseCounter):
            return self._value + other._value
        return self._value + other if isinstance(other, Counter) else NotImplemented

    def __sub__(self, other):
        if isinstance(other, BaseCounter):
            return self._value - other._value
        return self._value - other if isinstance(other, Counter) else NotImplemented

    def __and__(self, other):
        if isinstance(other, BaseCounter):
            return self._value & other._value
        return self._value & other if isinstance(other, Counter) else NotImplemented

    def __or__(self, other):
        if isinstance(other, BaseCounter):
            return self._value | other._value
        return self._value | other if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        if isinstance(other, BaseCounter):
            return self._value < other._value
        return self._value < other if isinstance(other, Counter) else NotImplemented

    def __le__(self, other):
        if isinstance(other, BaseCounter):
            return self._value <= other._value
        return self._value <= other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        if isinstance(other, BaseCounter):
            return self._value > other._value
        return self._value > other if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        if isinstance(other, BaseCounter):
            return self._value >= other._value
        return self._value >= other if isinstance(other, Counter) else NotImplemented

    def __radd__(self, other):
        return other + self._value if isinstance(other, Counter) else NotImplemented

    def __rsub__(self, other):
        return other - self._value if isinstance(other, Counter) else NotImplemented

    def __rand__(self, other):
        return other & self._value if isinstance(other, Counter) else NotImplemented

    def __ror__(self, other):
        return other | self._value if isinstance(other, Counter) else NotImplemented

    def __pos__(self):
        return +self._value

    def __neg__(self):
        return -self._value

    def __iadd__(self, other):
        for elem, count in _items(other):
            self[elem] += count
        return _keep_positive(self)

    def __isub__(self, other):
        for elem, count in _items(other):
            self[elem] -= count
        return _keep_positive(self)

    def __ior__(self, other):
        for elem, count in _items(other):
            if count > self[elem]:
                self[elem] = count
        return _keep_positive(self)

    def __iand__(self, other):
        for elem, count in _items(self):
            if other[elem] < count:
                self[elem] = other[elem]
        return _keep_positive(self)
