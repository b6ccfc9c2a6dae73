"""The module warnings: what its filters show goes to the console."""

import re

from _clientside import console_warn, warning_refused

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


class _State:
    def __init__(self):
        hidden = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
        self.filters = [("ignore", "", category) for category in hidden]
        self.records = []  # of the blocks that record, from the outside inwards; None for one that does not


_state = _State()


class WarningMessage:
    """A warning that a block has recorded."""

    def __init__(self, message, category):
        self.message = message
        self.category = category


def _action(text, category):
    for action, pattern, base in _state.filters:
        if issubclass(category, base) and (not pattern or re.match(pattern, text, re.IGNORECASE)):
            return action
    return "default"


def warn(message, category=None, stacklevel=1, source=None):
    """Show a warning, record it, or raise it, as the filters say."""
    if isinstance(message, Warning):
        raised = message
        category = type(message)
    else:
        if category is None:
            category = UserWarning
        raised = category(message)
    text = str(raised)
    action = _action(text, category)
    if action == "error":
        raise raised
    if action == "ignore":
        return
    record = next((r for r in reversed(_state.records) if r is not None), None)
    if record is None:
        console_warn(f"{category.__name__}: {text}")
        return
    if action != "always" and any(str(r.message) == text and r.category is category for r in record):
        warning_refused(f"the filter {action!r} drops a warning by its line; record with 'always'")
    record.append(WarningMessage(raised, category))


def _add(entry, append):
    filters = _state.filters
    if append:
        if entry not in filters:
            filters.append(entry)
        return
    if entry in filters:
        filters.remove(entry)
    filters.insert(0, entry)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """What becomes of warnings of a class."""
    assert action in _ACTIONS, f"invalid action: {action!r}"
    _add((action, "", category), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """What becomes of warnings of a class whose text begins with what a pattern matches."""
    assert action in _ACTIONS, f"invalid action: {action!r}"
    if module and action != "ignore":
        warning_refused("a page does not know in which module of the server a warning stands")
    if not module:
        _add((action, message, category), append)


def resetwarnings():
    """Forget all filters."""
    _state.filters = []


class catch_warnings:
    """Filters of a block; with `record`, a list of its warnings instead of lines in the console."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, append)

    def __enter__(self):
        self._filters = _state.filters
        _state.filters = list(_state.filters)
        if self._filter is not None:
            action, category, append = self._filter
            simplefilter(action, category, append=append)
        made = [] if self._record else None
        _state.records.append(made)
        return made

    def __exit__(self, *exc_info):
        _state.filters = self._filters
        _state.records.pop()
