"""The classes of collections.abc as bases: what they add to the methods that a class must have."""

from abc import abstractmethod


class Iterable:
    """What can be iterated."""

    @abstractmethod
    def __iter__(self):
        """The iterator."""


class Iterator(Iterable):
    """What gives one item after the other."""

    @abstractmethod
    def __next__(self):
        """The next item."""

    def __iter__(self):
        return self


class Reversible(Iterable):
    """What can be iterated from its end."""

    @abstractmethod
    def __reversed__(self):
        """The iterator."""


class Sized:
    """What has a length."""

    @abstractmethod
    def __len__(self):
        """The length."""


class Container:
    """What tells what is in it."""

    @abstractmethod
    def __contains__(self, x):
        """Whether it holds a value."""


class Callable:
    """What can be called."""

    @abstractmethod
    def __call__(self, *args, **kwds):
        """The call."""


class Hashable:
    """What has a hash."""

    @abstractmethod
    def __hash__(self):
        """The hash."""


class Collection(Sized, Iterable, Container):
    """What can be measured, iterated and asked."""


class Sequence(Reversible, Collection):
    """Items by their place."""

    @abstractmethod
    def __getitem__(self, index):
        """The item at a place."""

    def __iter__(self):
        at = 0
        try:
            while True:
                item = self[at]
                yield item
                at += 1
        except IndexError:
            return

    def __contains__(self, value):
        for item in self:
            if value in (item,):
                return True
        return False

    def __reversed__(self):
        for at in reversed(range(len(self))):
            yield self[at]

    def index(self, value, start=0, stop=None):
        """The first place of a value."""
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        at = start
        while stop is None or at < stop:
            try:
                item = self[at]
            except IndexError:
                break
            if value in (item,):
                return at
            at += 1
        raise ValueError

    def count(self, value):
        """How often a value occurs."""
        return sum(1 for item in self if value in (item,))


class MutableSequence(Sequence):
    """A sequence that can be changed."""

    @abstractmethod
    def __setitem__(self, index, value):
        """Replace an item."""

    @abstractmethod
    def __delitem__(self, index):
        """Take an item out."""

    @abstractmethod
    def insert(self, index, value):
        """Put an item in."""

    def append(self, value):
        """Put an item behind the last one."""
        self.insert(len(self), value)

    def clear(self):
        """Take all items out."""
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        """Turn the order round."""
        size = len(self)
        for at in range(size // 2):
            self[at], self[size - at - 1] = self[size - at - 1], self[at]

    def extend(self, values):
        """Put items behind the last one."""
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        """Take an item out, and give it."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Take the first item that equals a value out."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Mapping(Collection):
    """Values by their keys."""

    @abstractmethod
    def __getitem__(self, key):
        """The value of a key."""

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        else:
            return True

    def keys(self):
        """A view of the keys."""
        return KeysView(self)

    def items(self):
        """A view of the pairs."""
        return ItemsView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def __eq__(self, other):
        if isinstance(other, dict):
            return dict(self.items()) == other
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class MappingView(Sized):
    """A view of a mapping."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    def __len__(self):
        return len(self._mapping)


class KeysView(MappingView):
    """The keys of a mapping."""

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView):
    """The pairs of a mapping."""

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return value in (found,)

    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])


class ValuesView(MappingView):
    """The values of a mapping."""

    def __contains__(self, value):
        for key in self._mapping:
            found = self._mapping[key]
            if value in (found,):
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


class MutableMapping(Mapping):
    """A mapping that can be changed."""

    @abstractmethod
    def __setitem__(self, key, value):
        """Set the value of a key."""

    @abstractmethod
    def __delitem__(self, key):
        """Take a key out."""

    def pop(self, key, *default):
        """Take a key out, and give its value."""
        try:
            value = self[key]
        except KeyError:
            if not default:
                raise
            return default[0]
        else:
            del self[key]
            return value

    def popitem(self):
        """Take the first pair out, and give it."""
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        """Take all keys out."""
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def setdefault(self, key, default=None):
        """The value of a key, which is set where it is missing."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

    def update(self, other=(), /, **kwds):
        """Take over the pairs of a mapping, or of an iterable."""
        if isinstance(other, (Mapping, dict)):
            for key in other:
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value
