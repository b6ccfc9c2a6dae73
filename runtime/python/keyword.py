"""Parts of the module keyword whose installed form is a bound method."""

from keyword import kwlist, softkwlist


def iskeyword(s: str) -> bool:
    """Whether a text is a keyword of Python."""
    return s in kwlist


def issoftkeyword(s: str) -> bool:
    """Whether a text is a keyword in some places only."""
    return s in softkwlist
