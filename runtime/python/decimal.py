"""The module decimal: contexts, with the digits and the way of rounding that operations follow."""

from _clientside import decimal_set_context


class Context:
    """Digits and a way of rounding."""

    def __init__(self, prec=None, rounding=None):
        self._prec = 28
        self._rounding = "ROUND_HALF_EVEN"
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding

    @property
    def prec(self):
        """The number of digits."""
        return self._prec

    @prec.setter
    def prec(self, value):
        if not isinstance(value, int):
            raise TypeError("an integer is required")
        if not -(2**63) <= value < 2**63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        if not 1 <= value <= 999999999999999999:
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        self._prec = value
        self._changed()

    @property
    def rounding(self):
        """The way of rounding."""
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in (
            "ROUND_CEILING",
            "ROUND_FLOOR",
            "ROUND_UP",
            "ROUND_DOWN",
            "ROUND_HALF_UP",
            "ROUND_HALF_DOWN",
            "ROUND_HALF_EVEN",
            "ROUND_05UP",
        ):
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value
        self._changed()

    def _changed(self):
        if _state.context is self:
            decimal_set_context(self._prec, self._rounding)

    def copy(self):
        """Another context that says the same."""
        return Context(self._prec, self._rounding)


class _State:
    def __init__(self, context):
        self.context = context


_state = _State(Context())


def getcontext():
    """The context that operations follow."""
    return _state.context


def setcontext(context, /):
    """Let operations follow another context."""
    _state.context = context
    decimal_set_context(context.prec, context.rounding)


class _Manager:
    def __init__(self, new):
        self._new = new

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, kind, value, traceback):
        setcontext(self._saved)


def localcontext(ctx=None, *, prec=None, rounding=None):
    """A context for a `with` statement."""
    made = (getcontext() if ctx is None else ctx).copy()
    if prec is not None:
        made.prec = prec
    if rounding is not None:
        made.rounding = rounding
    return _Manager(made)
