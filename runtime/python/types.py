"""Classes of the module types."""

from collections.abc import Mapping


class SimpleNamespace:
    """Attributes, and nothing else."""

    __module__ = "types"
    __shown = []

    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError("no positional arguments expected")
        self.__dict__.update(kwargs)

    def __repr__(self):
        if any(one is self for one in SimpleNamespace.__shown):
            return "namespace(...)"
        SimpleNamespace.__shown.append(self)
        try:
            items = [f"{name}={value!r}" for name, value in self.__dict__.items()]
        finally:
            SimpleNamespace.__shown.pop()
        return f"namespace({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class MappingProxyType(Mapping):
    """A mapping that others may change, seen by those who may not."""

    __qualname__ = "mappingproxy"

    def __init__(self, mapping):
        if isinstance(mapping, (list, tuple)) or not hasattr(mapping, "__getitem__"):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, MappingProxyType) else other)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, MappingProxyType) else other)

    def __ror__(self, other):
        return (other._mapping if isinstance(other, MappingProxyType) else other) | self._mapping

    def get(self, key, default=None):
        """The value, or the default."""
        return self._mapping.get(key, default)

    def keys(self):
        """The keys."""
        return self._mapping.keys()

    def values(self):
        """The values."""
        return self._mapping.values()

    def items(self):
        """The pairs of keys and values."""
        return self._mapping.items()

    def copy(self):
        """A dict of its own."""
        return self._mapping.copy()
