"""Parts of the module sys: what is the same on every computer."""

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


def exit(status=None, /):
    """Raise SystemExit."""
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)
