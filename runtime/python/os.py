"""The module os: what is the same on every POSIX system."""

sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
name = "posix"


def fspath(path):
    """A path as a text. Raises TypeError."""
    return path if isinstance(path, str) else _asked(path)


def _asked(path):
    own = getattr(path, "__fspath__", None)
    if own is not None:
        return own()
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
