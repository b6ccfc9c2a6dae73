"""The module pathlib: paths of POSIX systems as texts, without files."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from os import fspath
from urllib.parse import quote


def _split(texts):
    """The root and the parts of a path; the last text that begins with a slash counts."""
    root = ""
    parts = []
    for text in texts:
        if text.startswith("/"):
            root = "//" if text.startswith("//") and not text.startswith("///") else "/"
            parts = []
        for part in text.split("/"):
            if part and part != ".":
                parts.append(part)
    return root, parts


def _texts(given):
    """What paths are made of."""
    found = []
    for one in given:
        if isinstance(one, PurePosixPath):
            if one._root:
                found.append(one._root)
            found.extend(one._parts)
        else:
            found.append(fspath(one))
    return found


class _Parents(Sequence):
    """The paths above one."""

    __qualname__ = "_PathParents"

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._parts)

    def __getitem__(self, idx):
        if isinstance(idx, slice):
            return tuple([self[i] for i in range(*idx.indices(len(self)))])
        if idx >= len(self) or idx < -len(self):
            raise IndexError(idx)
        if idx < 0:
            idx += len(self)
        parts = self._path._parts
        return self._path._of(self._path._root, parts[: len(parts) - idx - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePosixPath:
    """A path, taken apart and put together as a text."""

    __module__ = "pathlib"

    def __init__(self, *args):
        self._root, self._parts = _split(_texts(args))

    def _of(self, root, parts):
        made = self.__class__()
        made._root = root
        made._parts = parts
        return made

    def __str__(self):
        return self._root + "/".join(self._parts) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The path as a text."""
        return str(self)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash(str(self))

    def _shown(self):
        return [self._root, *self._parts] if self._root else self._parts

    def __eq__(self, other):
        if isinstance(other, PurePosixPath):
            return self._root == other._root and self._parts == other._parts
        return NotImplemented

    def __lt__(self, other):
        return self._shown() < other._shown() if isinstance(other, PurePosixPath) else NotImplemented

    def __le__(self, other):
        return self._shown() <= other._shown() if isinstance(other, PurePosixPath) else NotImplemented

    def __gt__(self, other):
        return self._shown() > other._shown() if isinstance(other, PurePosixPath) else NotImplemented

    def __ge__(self, other):
        return self._shown() >= other._shown() if isinstance(other, PurePosixPath) else NotImplemented

    @property
    def drive(self):
        """Nothing on POSIX systems."""
        return ""

    @property
    def root(self):
        """The slash that the path begins with, or nothing."""
        return self._root

    @property
    def anchor(self):
        """The same."""
        return self._root

    @property
    def parts(self):
        """The parts, the root first."""
        return tuple(self._shown())

    @property
    def name(self):
        """The last part."""
        return self._parts[-1] if self._parts else ""

    @property
    def suffix(self):
        """The name's ending, with its dot."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All endings of the name."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its ending."""
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    def with_name(self, name):
        """The path with another name. Raises ValueError."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        root, parts = _split([name])
        if not name or name.endswith("/") or root or len(parts) != 1:
            raise ValueError(f"Invalid name {name!r}")
        return self._of(self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name before the ending. Raises ValueError."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another ending, or with none. Raises ValueError."""
        if "/" in suffix or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        name = self.name
        if not name:
            raise ValueError(f"{self!r} has an empty name")
        old = self.suffix
        kept = name[: -len(old)] if old else name
        return self._of(self._root, self._parts[:-1] + [kept + suffix])

    def relative_to(self, *other):
        """What is left of the path below another one. Raises ValueError."""
        if not other:
            raise TypeError("need at least one argument")
        root, parts = _split(_texts(other))
        count = len(parts)
        outside = root != self._root if root or self._root else False
        if outside or self._parts[:count] != parts:
            above = root + "/".join(parts)
            raise ValueError(
                f"{str(self)!r} is not in the subpath of {above!r} OR one path is relative and the other is absolute."
            )
        return self._of("", self._parts[count:])

    def is_relative_to(self, *other):
        """Whether the path is below another one, or that."""
        try:
            self.relative_to(*other)
        except ValueError:
            return False
        return True

    def joinpath(self, *args):
        """The path, and others below it."""
        root, parts = _split(_texts(args))
        return self._of(root, parts) if root else self._of(self._root, self._parts + parts)

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.__class__(key).joinpath(self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The path above; the root, or nothing, is above itself."""
        return self._of(self._root, self._parts[:-1]) if self._parts else self

    @property
    def parents(self):
        """All paths above, the next one first."""
        return _Parents(self)

    def is_absolute(self):
        """Whether it begins at the root."""
        return bool(self._root)

    def is_reserved(self):
        """Never on POSIX systems."""
        return False

    def match(self, path_pattern):
        """Whether the path's end fits a pattern, part by part. Raises ValueError."""
        root, pattern = _split([path_pattern])
        if root:
            pattern = [root, *pattern]
        if not pattern:
            raise ValueError("empty pattern")
        own = self._shown()
        if root and len(own) != len(pattern):
            return False
        if len(pattern) > len(own):
            return False
        return all(fnmatchcase(part, one) for part, one in zip(reversed(own), reversed(pattern)))

    def as_uri(self):
        """The path as a file's URI. Raises ValueError."""
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + quote(str(self))


PurePath = PurePosixPath


class PosixPath(PurePosixPath):
    """A path of the computer at hand, of which only what needs no files is there."""


Path = PosixPath
