"""The module fnmatch: names matched with shell patterns, as on POSIX systems; `translate` is CPython's own."""

import re
from fnmatch import translate


def fnmatchcase(name, pat):
    """Whether a name matches a pattern."""
    if isinstance(pat, bytes):
        if isinstance(name, str):
            raise TypeError("cannot use a bytes pattern on a string-like object")
        return fnmatchcase(name.decode("latin-1"), pat.decode("latin-1"))
    return re.match(translate(pat), name) is not None


def fnmatch(name, pat):
    """Whether a name matches a pattern."""
    return fnmatchcase(name, pat)


def filter(names, pat):
    """The names that match a pattern."""
    if isinstance(pat, bytes):
        return [name for name in names if fnmatchcase(name, pat)]
    matches = re.compile(translate(pat))
    return [name for name in names if matches.match(name)]
