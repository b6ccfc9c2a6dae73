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


def exit(status=None, /):
    """Raise SystemExit."""
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)
