"""The parts of collections that are classes of Python's own: ChainMap, UserDict, UserList, UserString."""

from collections.abc import MutableMapping, MutableSequence
from copy import copy as _copied

from _user_string import UserString as UserString


class ChainMap:
    """Several dicts seen as one: the first that has a key counts, writing goes to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]  # a defaultdict has every key
            except KeyError:
                pass
        raise KeyError(key)

    def get(self, key, default=None):
        """The value of a key, or `default`."""
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        found = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                found[key] = None
        return iter(found)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"ChainMap({', '.join(map(repr, self.maps))})"

    def keys(self):
        """The keys, in the order of a dict that is updated from the last map to the first."""
        return dict.fromkeys(self).keys()

    def values(self):
        """Their values."""
        return {key: self[key] for key in self}.values()

    def items(self):
        """Keys and values."""
        return {key: self[key] for key in self}.items()

    def copy(self):
        """A ChainMap with a copy of the first map, and the others themselves."""
        first = self.maps[0]
        return ChainMap(first.copy(), *self.maps[1:])

    def __copy__(self):
        return self.copy()

    def new_child(self, m=None, **kwargs):
        """A ChainMap with another map in front."""
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return ChainMap(m, *self.maps)

    @property
    def parents(self):
        """A ChainMap without the first map."""
        return ChainMap(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError(f"Key not found in the first mapping: {key!r}")
        del self.maps[0][key]

    def popitem(self):
        """Remove the last item of the first map."""
        first = self.maps[0]
        if not first:
            raise KeyError("No keys found in the first mapping.")
        return first.popitem()

    def pop(self, key, *args):
        """Remove a key from the first map."""
        first = self.maps[0]
        if key in first:
            return first.pop(key)
        if args:
            return args[0]
        raise KeyError(f"Key not found in the first mapping: {key!r}")

    def clear(self):
        """Empty the first map."""
        first = self.maps[0]
        first.clear()

    def setdefault(self, key, default=None):
        """The value of a key, put into the first map where there is none."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **more):
        """Write to the first map."""
        for key, value in dict(other, **more).items():
            self[key] = value

    def __or__(self, other):
        if not isinstance(other, (ChainMap, dict)):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = dict(other)
        for mapping in reversed(self.maps):
            made.update(mapping)
        return ChainMap(made)

    def __ior__(self, other):
        self.update(other)
        return self

    def __eq__(self, other):
        if isinstance(other, (ChainMap, dict)):
            return dict(self.items()) == dict(other)
        return NotImplemented


class UserDict(MutableMapping):
    """A dict to derive from: its items are in `data`, and all that it does goes through its own methods."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(type(self), "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(self.data | other.data)
        if isinstance(other, dict):
            return self.__class__(self.data | other)
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(other.data | self.data)
        if isinstance(other, dict):
            return self.__class__(other | self.data)
        return NotImplemented

    def __ior__(self, other):
        if isinstance(other, UserDict):
            self.data |= other.data
        else:
            self.data |= other
        return self

    def __copied__(self):
        self.data = self.data.copy()

    def copy(self):
        """Another one with the same items."""
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        data = self.data
        try:
            self.data = {}
            made = _copied(self)
        finally:
            self.data = data
        made.update(self)
        return made

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """One with a value for each key."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class UserList(MutableSequence):
    """A list to derive from: its items are in `data`."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            if isinstance(initlist, UserList):
                self.data = list(initlist.data)
            else:
                self.data = list(initlist)

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < (other.data if isinstance(other, UserList) else other)

    def __le__(self, other):
        return self.data <= (other.data if isinstance(other, UserList) else other)

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, UserList) else other)

    def __gt__(self, other):
        return self.data > (other.data if isinstance(other, UserList) else other)

    def __ge__(self, other):
        return self.data >= (other.data if isinstance(other, UserList) else other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self.__class__(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def append(self, item):
        """Put an item behind the last one."""
        self.data.append(item)

    def insert(self, i, item):
        """Put an item in."""
        self.data.insert(i, item)

    def pop(self, i=-1):
        """Take an item out, and give it."""
        return self.data.pop(i)

    def remove(self, item):
        """Take the first item that equals a value out."""
        self.data.remove(item)

    def clear(self):
        """Take all items out."""
        self.data.clear()

    def count(self, item):
        """How often a value occurs."""
        return self.data.count(item)

    def index(self, item, start=0, stop=2**53 - 1):
        """The first place of a value."""
        return self.data.index(item, start, stop)

    def reverse(self):
        """Turn the order round."""
        self.data.reverse()

    def sort(self, /, *, key=None, reverse=False):
        """Sort the items."""
        self.data.sort(key=key, reverse=reverse)

    def extend(self, other):
        """Put items behind the last one."""
        if isinstance(other, UserList):
            self.data.extend(other.data)
        else:
            self.data.extend(other)

    def copy(self):
        """Another one with the same items."""
        return self.__class__(self)

    def __copied__(self):
        self.data = self.data.copy()

    def __add__(self, other):
        if isinstance(other, UserList):
            return self.__class__(self.data + other.data)
        return self.__class__(self.data + list(other))

    def __radd__(self, other):
        if isinstance(other, UserList):
            return self.__class__(other.data + self.data)
        return self.__class__(list(other) + self.data)

    def __iadd__(self, other):
        if isinstance(other, UserList):
            self.data += other.data
        else:
            self.data += list(other)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self
