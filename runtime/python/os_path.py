"""The module os.path as POSIX systems have it: what needs no files."""

from os import fspath

from _clientside import path_refused

sep = "/"
altsep = None
extsep = "."
pathsep = ":"
devnull = "/dev/null"
curdir = "."
pardir = ".."


def isabs(s):
    """Whether a path begins at the root."""
    return fspath(s).startswith("/")


def _joined(part):
    if not hasattr(part, "__fspath__"):
        raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")
    return fspath(part)


def join(a, *p):
    """Parts of a path as one."""
    path = fspath(a)
    for one in p:
        part = one if isinstance(one, str) else _joined(one)
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(p):
    """What stands before the last slash, and behind it."""
    p = fspath(p)
    i = p.rfind("/") + 1
    head = p[:i]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, p[i:]


def basename(p):
    """What stands behind the last slash."""
    return split(p)[1]


def dirname(p):
    """What stands before the last slash."""
    return split(p)[0]


def splitext(p):
    """A path without its ending, and that."""
    p = fspath(p)
    dot = p.rfind(".")
    first = p.rfind("/") + 1
    if dot <= first or p[first:dot] == "." * (dot - first):
        return p, ""
    return p[:dot], p[dot:]


def normpath(path):
    """A path without empty parts, `.` and, where they can go, `..`."""
    path = fspath(path)
    if not path:
        return "."
    slashes = 2 if path.startswith("//") and not path.startswith("///") else 1 if path.startswith("/") else 0
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not slashes and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return "/" * slashes + "/".join(parts) or "."


def commonprefix(m):
    """The text that all begin with."""
    if not m:
        return ""
    low, high = min(m), max(m)
    for i in range(len(low)):
        if low[i] != high[i]:
            return low[:i]
    return low


def normcase(s):
    """The path as it is."""
    return fspath(s)


def splitdrive(p):
    """No drive, and the path."""
    p = fspath(p)
    return p[:0], p


def commonpath(paths):
    """The longest path above all. Raises ValueError."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    texts = [fspath(path) for path in paths]
    absolute = [text.startswith("/") for text in texts]
    if any(absolute) and not all(absolute):
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in text.split("/") if part and part != "."] for text in texts]
    low, high = min(parts), max(parts)
    count = 0
    while count < len(low) and count < len(high) and low[count] == high[count]:
        count += 1
    return ("/" if absolute[0] else "") + "/".join(low[:count])


def relpath(path, start=None):
    """A path as seen from another one. Raises ValueError."""
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    start = curdir if start is None else fspath(start)
    there = [x for x in normpath(path).split(sep) if x and x != curdir]
    here = [x for x in normpath(start).split(sep) if x and x != curdir]
    if isabs(path) != isabs(start) or (not isabs(path) and pardir in (*there[:1], *here[:1])):
        path_refused()
    i = 0
    while i < min(len(there), len(here)) and there[i] == here[i]:
        i += 1
    return sep.join([pardir] * (len(here) - i) + there[i:]) or curdir
