"""Parts of the module sys: what is the same on every computer."""

from typing import NamedTuple

from _clientside import python_version

maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"


class _FloatInfo:
    """What floats are like."""

    def __init__(self):
        self.max = 1.7976931348623157e308
        self.max_exp = 1024
        self.max_10_exp = 308
        self.min = 2.2250738585072014e-308
        self.min_exp = -1021
        self.min_10_exp = -307
        self.dig = 15
        self.mant_dig = 53
        self.epsilon = 2.220446049250313e-16
        self.radix = 2
        self.rounds = 1


float_info = _FloatInfo()


class _Stream:
    """What a program writes for people to read: lines of the browser's console."""

    def __init__(self, name):
        self.name = name

    def write(self, text, /):
        """Write a text; gives how many characters it has."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        print(text, end="")
        return len(text)

    def flush(self):
        """Nothing waits but the end of a line."""

    def __repr__(self):
        return f"<_io.TextIOWrapper name='{self.name}' mode='w' encoding='utf-8'>"


stdout = _Stream("<stdout>")
stderr = _Stream("<stderr>")


def setrecursionlimit(limit, /):
    """Has no effect: how deep calls go is the engine's."""
    if isinstance(limit, float) or not isinstance(limit, int):
        raise TypeError(f"{type(limit).__name__!r} object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _recursion.limit = int(limit)


def exit(status=None, /):
    """Raise SystemExit."""
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)


class _Recursion:
    def __init__(self):
        self.limit = 1000


_recursion = _Recursion()


def getrecursionlimit():
    """What setrecursionlimit said."""
    return _recursion.limit


def getdefaultencoding():
    """What `encode` takes without an argument."""
    return "utf-8"


def intern(string, /):
    """The text itself. Raises TypeError."""
    if not isinstance(string, str):
        kind = "None" if string is None else type(string).__name__
        raise TypeError(f"intern() argument must be str, not {kind}")
    return string


class _VersionInfo(NamedTuple):
    """Which Python it is."""

    major: int
    minor: int
    micro: int
    releaselevel: str
    serial: int

    def __repr__(self):
        parts = f"major={self.major}, minor={self.minor}, micro={self.micro}"
        return f"sys.version_info({parts}, releaselevel={self.releaselevel!r}, serial={self.serial})"


version_info = _VersionInfo(*python_version())
