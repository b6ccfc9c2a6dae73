"""The kinds of values that are objects of a runtime class of their own: one entry says all that is particular of each.

What is asked of every kind (what it yields, whether it can be ordered, how a message calls it, how the page tells it
from others) is answered from here. The kinds of the language's core (numbers, str, list, tuple, dict, set, functions,
instances …), to which inference and lowering know shortcuts, are not in this table.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache

from clientside.compiler.analysis.lattice import Type, integer
from clientside.compiler.records import record

SITE = "site"  # what a type knows of the kind is a Site, which holds the type of the elements


@record(frozen=True)
class Kind:
    """One kind.

    `test` is the runtime helper that tells its values (`$isDeque(x)`), `rows` the module of `ops/` with its methods as
    ROWS, `operated` that this has OPERATORS as well (also of what builtins ask: `__abs__`, `__round__`). `words` is
    what diagnostics call it, `classes` CPython's (by which an attribute is known that is missing here), `in_module`
    that messages name it with its module, `builtin` that its name is a builtin class. `element` is what iteration
    yields (SITE, a Type, None where it cannot be iterated), `item` what `x[i]` gives in the same way, `sliced` that
    slices are of the same kind; `stores` and `deletes` that `x[i] = y`, `del x[i]` work, `slice_stores` that slices can
    be assigned. `ordered` names the kinds with which `<` works, `always_true` that no value is false, `by_identity`
    that `is` tells values apart as in CPython, `numeric` that a value may equal an int or a float.
    """

    name: str
    test: str = ""
    rows: str = ""
    operated: bool = False
    words: str = ""
    classes: tuple[type, ...] = ()
    in_module: bool = False
    builtin: bool = False
    element: str | Type | None = None
    item: str | Type | None = None
    sliced: bool = False
    stores: bool = False
    deletes: bool = False
    slice_stores: bool = False
    ordered: tuple[str, ...] = ()
    always_true: bool = False
    by_identity: bool = False
    numeric: bool = False


def _opaque(name: str, test: str, words: str, rows: str = "") -> Kind:
    """A kind whose values are never false, and equal none but themselves."""
    return Kind(name, test, rows=rows, words=words, always_true=True, by_identity=True)


BYTE = integer(0, 255)
DAYS = ("date", "datetime")
ALL = (
    Kind(
        "bytes",
        "isBytes",
        rows="bytes_",
        operated=True,
        classes=(bytes,),
        builtin=True,
        element=BYTE,
        item=BYTE,
        sliced=True,
        ordered=("bytes", "bytearray"),
    ),
    Kind(
        "bytearray",
        "isBytearray",
        rows="bytearray_",
        operated=True,
        classes=(bytearray,),
        builtin=True,
        element=BYTE,
        item=BYTE,
        sliced=True,
        stores=True,
        deletes=True,
        slice_stores=True,
        ordered=("bytes", "bytearray"),
        by_identity=True,
    ),
    Kind("dataclass_field", "isDataField", rows="dataclass_field", words="dataclasses.Field", always_true=True),
    Kind("object", "isPlainObject", classes=(object,), always_true=True, by_identity=True),
    Kind("slice", "isSlice", rows="slice_", classes=(slice,), builtin=True, always_true=True, by_identity=True),
    Kind(
        "deque",
        "isDeque",
        rows="deque_",
        operated=True,
        in_module=True,
        element=SITE,
        item=SITE,
        stores=True,
        deletes=True,
        ordered=("deque",),
        by_identity=True,
    ),
    Kind("date", "isDateOnly", rows="date_", operated=True, in_module=True, ordered=DAYS),
    Kind("datetime", "isDateTime", rows="datetime_of_day", operated=True, in_module=True, ordered=DAYS),
    Kind("time", "isTime", rows="time_of_day", operated=True, in_module=True, ordered=("time",)),
    Kind("timedelta", "isTimeDelta", rows="timedelta_", operated=True, in_module=True, ordered=("timedelta",)),
    Kind("timezone", "isTimeZone", rows="timezone_", operated=True, in_module=True),
    Kind(
        "pattern",
        "isRePattern",
        rows="re_pattern",
        words="re.Pattern",
        classes=(re.Pattern,),
        in_module=True,
        always_true=True,
        by_identity=True,
    ),
    Kind(
        "match",
        "isReMatch",
        rows="re_match",
        words="re.Match",
        classes=(re.Match,),
        in_module=True,
        always_true=True,
        by_identity=True,
    ),
    Kind("component", "isComponent", by_identity=True),
    Kind("patch", "isPatch", words="dash.Patch", deletes=True, always_true=True, by_identity=True),
    Kind("figure", "isRecord", words="go.Figure", always_true=True),
    Kind("graph", "isRecord", always_true=True),
    Kind(
        "decimal",
        "isDecimal",
        rows="decimal_values",
        operated=True,
        words="decimal.Decimal",
        classes=(Decimal,),
        in_module=True,
        ordered=("decimal", "int", "bool", "float"),
        numeric=True,
    ),
    Kind(
        "fraction",
        "isFraction",
        rows="fraction",
        operated=True,
        words="fractions.Fraction",
        classes=(Fraction,),
        ordered=("fraction", "int", "bool", "float"),
        numeric=True,
    ),
    Kind(
        "decimal_tuple",
        "isDecimalTuple",
        rows="decimal_tuple",
        words="decimal.DecimalTuple",
        element=None,
    ),
    _opaque("hasher", "isHasher", "a hash object", rows="hasher"),
    _opaque("twister", "isTwister", "the state of a random generator"),
    _opaque("task", "isTask", "asyncio.Task", rows="asyncio_task"),
    _opaque("aiter", "isAsyncGenerator", "async_generator", rows="async_generator"),
    _opaque("async_event", "isAsyncEvent", "asyncio.Event", rows="asyncio_event"),
    _opaque("lock", "isAsyncLock", "asyncio.Lock", rows="asyncio_lock"),
    _opaque("condition", "isAsyncCondition", "asyncio.Condition", rows="asyncio_condition"),
    _opaque("exit_stack", "isExitStack", "contextlib.ExitStack", rows="exit_stack"),
    _opaque("async_exit_stack", "isAsyncExitStack", "contextlib.AsyncExitStack", rows="async_exit_stack"),
    _opaque("semaphore", "isAsyncSemaphore", "asyncio.Semaphore", rows="asyncio_lock"),
    _opaque("queue", "isQueue", "asyncio.Queue", rows="asyncio_queue"),
    _opaque("task_group", "isTaskGroup", "asyncio.TaskGroup", rows="asyncio_group"),
    _opaque("timeout_scope", "isAsyncTimeout", "asyncio.Timeout", rows="asyncio_timeout"),
    _opaque("event_loop", "isEventLoop", "an event loop", rows="asyncio_loop"),
    Kind(
        "re_flag",
        "isReFlag",
        rows="re_",
        operated=True,
        words="re.RegexFlag",
        numeric=True,
        ordered=("re_flag", "int", "bool", "float"),
    ),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in ALL}


def named(test: Callable[[Kind], object]) -> tuple[str, ...]:
    """The names of the kinds for which `test` holds."""
    return tuple(kind.name for kind in ALL if test(kind))


@cache
def holding() -> tuple[str, ...]:
    """The kinds whose elements a Site holds."""
    return named(lambda kind: kind.element == SITE)


@cache
def indexed() -> tuple[str, ...]:
    """The kinds that take an index."""
    return named(lambda kind: kind.item)


@cache
def always_true() -> tuple[str, ...]:
    """The kinds without a false value."""
    return named(lambda kind: kind.always_true)


@cache
def equal_to_numbers() -> tuple[str, ...]:
    """The kinds, besides the numbers, whose values may equal one."""
    return named(lambda kind: kind.numeric)


@cache
def told_apart() -> tuple[str, ...]:
    """The kinds whose values `is` tells apart."""
    return named(lambda kind: kind.by_identity)


def ordered_with(found: Type) -> set[str]:
    """The kinds with which `<` works for some value of this type."""
    return {other for kind in found if kind in KINDS for other in KINDS[kind].ordered}
