"""Functions of the module operator that are no operators of the language."""


def _is_sequence(x):
    return hasattr(x, "__getitem__") and not isinstance(x, dict)


def concat(a, b, /):
    """One sequence behind another. Raises TypeError."""
    if not _is_sequence(a):
        raise TypeError(f"{type(a).__name__!r} object can't be concatenated")
    return a + b


def iconcat(a, b, /):
    """The same, which changes lists in place."""
    if not _is_sequence(a):
        raise TypeError(f"{type(a).__name__!r} object can't be concatenated")
    a += b
    return a
