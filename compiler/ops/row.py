"""A row: what one Python operation means, for inference and lowering alike.

    method("str", "removeprefix(prefix, /)", "str", "strRemoveprefix")
    function("len(obj, /)", "index", emit_len)

A row holds the signature as Python writes it, the result type (a text, see `rule.py`, or a function of the call's
facts), and how to emit it: a runtime helper's name, which is called with the receiver and the arguments in the
signature's order, or a function that builds the JavaScript. `effect` tells what the call stores where, `writes` that it
changes its receiver, `observes` names the parameters whose int-or-float kind the result shows (semantics B6), `raw`
those that take an unboxed number, `lazy` those whose comprehension the emitter lowers itself (as a loop), `consumes`
others that are iterated at once (`d.items()` comes as an Array there). `gives_raw` says that a float result comes
unboxed, `any_receiver` that the emitted code itself refuses receivers of another kind, `is_static` that the receiver
does not matter (`str.maketrans`), `spreads` that dicts may follow `**`; `members` are functions that belong to a
function (`chain.from_iterable`). A function that is a class says which kinds its instances are (`makes`), what `repr`
calls it (`class_name`), and which JavaScript class tells them from others of those kinds (`js_class`); `is_abstract`
that it tells nothing of instances of the user's classes. What a call stands for where its arguments are written out is
given by `rewrite` (None where they are not). `parsed` is how CPython's C function calls itself when it complains of its
arguments ("" for not at all): its helper can be called with `*values` and `**values`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.records import record

if TYPE_CHECKING:
    from clientside.compiler.analysis.facts import Facts
    from clientside.compiler.lowering.emission import Emission


@record(frozen=True, slots=True)
class Parameter:
    """A parameter of a row: `kind` is positional (only), both, keyword (only), args or kwargs."""

    name: str
    kind: str
    required: bool


@record(frozen=True, eq=False)
class Row:
    """One operation. See the module's docstring."""

    name: str
    parameters: tuple[Parameter, ...]
    result: Callable[[Facts], Type]
    emit: Callable[[Emission], js.Expr]
    receiver: str = ""
    helper: str = ""
    effect: Callable[[Facts], None] | None = None
    writes: bool = False
    observes: frozenset[str] = frozenset()
    raw: frozenset[str] = frozenset()
    lazy: frozenset[str] = frozenset()
    consumes: frozenset[str] = frozenset()
    gives_raw: bool = False
    any_receiver: bool = False
    pure: bool = False
    note: str = ""
    is_property: bool = False
    is_static: bool = False
    spreads: bool = False
    members: Mapping[str, Row] = field(default_factory=dict)
    makes: str = ""
    class_name: str = ""
    js_class: str = ""
    is_abstract: bool = False
    rewrite: Callable[[ast.Call], ast.expr | None] | None = None
    parsed: str | None = None

    @property
    def label(self) -> str:
        """The name as messages write it: `str.split` or `len`."""
        return f"{self.receiver}.{self.name}" if self.receiver else self.name


def parsed_signature(text: str) -> tuple[str, tuple[Parameter, ...]]:
    """The name and parameters of a signature such as `split(sep=None, maxsplit=-1)`."""
    head = text.split("(")[0]
    arguments = ast.parse(f"def {head.replace('.', '_')}{text[len(head) :]}: pass").body[0].args  # type: ignore[attr-defined]
    found: list[Parameter] = []
    positional = [*arguments.posonlyargs, *arguments.args]
    without_default = len(positional) - len(arguments.defaults)
    for i, a in enumerate(positional):
        found.append(Parameter(a.arg, "positional" if i < len(arguments.posonlyargs) else "both", i < without_default))
    if arguments.vararg:
        found.append(Parameter(arguments.vararg.arg, "args", False))
    for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found.append(Parameter(a.arg, "keyword", default is None))
    if arguments.kwarg:
        found.append(Parameter(arguments.kwarg.arg, "kwargs", False))
    return head, tuple(found)


Result = str | Type | Callable[["Facts"], Type]
Emit = str | Callable[["Emission"], js.Expr]
Emitter = Callable[["Emission"], js.Expr]
Rule = Callable[["Facts"], Type]


def function(signature: str, result: Result, emit: Emit, **options: Any) -> Row:
    """A row for a function (a builtin, or a module's)."""
    return _row("", signature, result, emit, options)


def method(receiver: str, signature: str, result: Result, emit: Emit, **options: Any) -> Row:
    """A row for a method of a built-in type."""
    return _row(receiver, signature, result, emit, options)


def attribute(receiver: str, name: str, result: Result, emit: Emit, **options: Any) -> Row:
    """A row for a data attribute of a built-in type."""
    return _row(receiver, f"{name}()", result, emit, {**options, "is_property": True})


def _row(receiver: str, signature: str, result: Result, emit: Emit, options: dict[str, Any]) -> Row:
    from clientside.compiler.ops.rule import result_rule

    name, parameters = parsed_signature(signature)
    for key in ("observes", "raw", "lazy", "consumes"):
        value = options.get(key, ())
        options[key] = frozenset(value.split() if isinstance(value, str) else value)
    helper = emit if isinstance(emit, str) else options.pop("helper", "")
    emitter = _helper_call(helper, parameters) if isinstance(emit, str) else emit
    return Row(name, parameters, result_rule(result), emitter, receiver=receiver, helper=helper, **options)


def _helper_call(helper: str, parameters: tuple[Parameter, ...]) -> Callable[[Emission], js.Expr]:
    def emit(e: Emission) -> js.Expr:
        arguments: list[js.Expr] = [e.receiver] if e.receiver is not None and not e.row.is_static else []
        for parameter in parameters:
            if parameter.kind == "args":
                arguments.append(js.Array(e.rest(parameter.name)))
            else:
                value = e.optional(parameter.name)
                arguments.append(js.Undefined() if value is None else value)
        while arguments and isinstance(arguments[-1], js.Undefined):
            arguments.pop()
        return e.helper(helper, *arguments)

    return emit


@record(frozen=True, eq=False)
class Table:
    """The rows of one type or module, by name."""

    rows: dict[str, Row]

    def get(self, name: str) -> Row | None:
        """The row called `name`."""
        return self.rows.get(name)


def table(*rows: Row) -> dict[str, Row]:
    """Rows by name. Raises ValueError for a name given twice."""
    found: dict[str, Row] = {}
    for row in rows:
        if row.name in found:
            raise ValueError(f"two rows for {row.label}")
        found[row.name] = row
    return found
