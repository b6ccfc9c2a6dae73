"""The module warnings: what CPython shows by default goes to the console."""

from _clientside import console_warn


def warn(message, category=UserWarning, stacklevel=1):
    """Show a warning, unless it is for developers of libraries."""
    name = type(message).__name__ if isinstance(message, Warning) else category.__name__
    if name not in ("DeprecationWarning", "PendingDeprecationWarning", "ImportWarning", "ResourceWarning"):
        console_warn(f"{name}: {message}")


def simplefilter(action, category=Warning, lineno=0, append=False):
    """What is shown is not chosen in a page."""


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """What is shown is not chosen in a page."""
