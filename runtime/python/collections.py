"""The part of collections that is a class of Python's own: ChainMap."""


class ChainMap:
    """Several dicts seen as one: the first that has a key counts, writing goes to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
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

    def __eq__(self, other):
        if isinstance(other, (ChainMap, dict)):
            return dict(self.items()) == dict(other)
        return NotImplemented
