"""The module fnmatch: names matched with shell patterns, as on POSIX systems; `translate` is CPython's own."""

import re
from fnmatch import translate


def fnmatchcase(name, pat):
    """Whether a name matches a pattern."""
    return re.match(translate(pat), name) is not None


def fnmatch(name, pat):
    """Whether a name matches a pattern."""
    return fnmatchcase(name, pat)


def filter(names, pat):
    """The names that match a pattern."""
    matches = re.compile(translate(pat))
    return [name for name in names if matches.match(name)]
