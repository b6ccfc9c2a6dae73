"""The module os.path as POSIX systems have it: what needs no files."""

sep = "/"
extsep = "."
curdir = "."
pardir = ".."


def _text(path):
    if not isinstance(path, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return path


def isabs(s):
    """Whether a path begins at the root."""
    return _text(s).startswith("/")


def join(a, *p):
    """Parts of a path as one."""
    path = _text(a)
    for part in p:
        if not isinstance(part, str):
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(p):
    """What stands before the last slash, and behind it."""
    i = _text(p).rfind("/") + 1
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
    dot = _text(p).rfind(".")
    first = p.rfind("/") + 1
    if dot <= first or p[first:dot] == "." * (dot - first):
        return p, ""
    return p[:dot], p[dot:]


def normpath(path):
    """A path without empty parts, `.` and, where they can go, `..`."""
    if not _text(path):
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
