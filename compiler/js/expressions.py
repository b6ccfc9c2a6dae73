"""Expressions of the JavaScript tree, and what all its nodes have in common.

Plain dataclasses, compared by identity. `pos` leads back to Python: (file index, line from 1, column from 0 in UTF-16
units), and `name` in a mapping is the Python name where the JavaScript one differs.
"""

from __future__ import annotations

from dataclasses import field

from clientside.compiler.records import record

Pos = tuple[int, int, int]


@record(slots=True, eq=False)
class Node:
    """Any node; `pos` is set by lowering for the nodes that a source map should know."""

    pos: Pos | None = field(default=None, kw_only=True)


class Expr(Node):
    """An expression."""

    __slots__ = ()


class Stmt(Node):
    """A statement."""

    __slots__ = ()


@record(slots=True, eq=False)
class Id(Expr):
    """An identifier. `python` is the Python name where it differs (source map `names`)."""

    name: str
    python: str | None = None


@record(slots=True, eq=False)
class Num(Expr):
    """A number literal: an int within ±(2^53 - 1), or any float (inf, nan, -0.0 as `Infinity`, `NaN`, `-0`)."""

    value: int | float


@record(slots=True, eq=False)
class Big(Expr):
    """A BigInt literal."""

    value: int


@record(slots=True, eq=False)
class Str(Expr):
    """A string literal; lone surrogates, U+2028, `</script` and the like are escaped by the printer."""

    value: str


@record(slots=True, eq=False)
class Bool(Expr):
    """`true` or `false`."""

    value: bool


@record(slots=True, eq=False)
class Null(Expr):
    """`null`, Python's None."""


@record(slots=True, eq=False)
class Undefined(Expr):
    """`undefined` (printed `undefined`; arguments that are not given)."""


@record(slots=True, eq=False)
class Template(Expr):
    """A template literal: texts and expressions in turn, as written between backticks."""

    parts: list[str | Expr]


@record(slots=True, eq=False)
class Regex(Expr):
    """A regular expression literal, without the slashes."""

    pattern: str
    flags: str = ""


@record(slots=True, eq=False)
class Spread(Expr):
    """`...value`, in arrays, objects, calls, and as the last parameter."""

    value: Expr


@record(slots=True, eq=False)
class Array(Expr):
    """An array literal, or an array pattern where it stands as a target."""

    items: list[Expr]


@record(slots=True, eq=False)
class Object(Expr):
    """An object literal: (key text, value) pairs and spreads, or an object pattern where it stands as a target.

    The printer writes `{a}` for ("a", Id("a")), quotes keys where needed, and writes `["__proto__"]: v` for that key.
    """

    items: list[tuple[str, Expr] | Spread]


@record(slots=True, eq=False)
class Member(Expr):
    """`object.name` (printed with brackets where `name` is no identifier); `optional` prints `?.`."""

    object: Expr
    name: str
    optional: bool = False


@record(slots=True, eq=False)
class Index(Expr):
    """`object[index]`."""

    object: Expr
    index: Expr
    optional: bool = False


@record(slots=True, eq=False)
class Call(Expr):
    """`function(arguments)`; `optional` prints `?.(`."""

    function: Expr
    arguments: list[Expr]
    optional: bool = False


@record(slots=True, eq=False)
class New(Expr):
    """`new function(arguments)`."""

    function: Expr
    arguments: list[Expr]


@record(slots=True, eq=False)
class Unary(Expr):
    """`! - + ~ typeof void delete` before an operand."""

    operator: str
    operand: Expr


@record(slots=True, eq=False)
class Update(Expr):
    """`++`/`--`, prefix or postfix."""

    operator: str
    operand: Expr
    prefix: bool = False


@record(slots=True, eq=False)
class Binary(Expr):
    """Every infix operator but assignment: arithmetic, comparison, `&& || ??`, `in`, `instanceof`."""

    operator: str
    left: Expr
    right: Expr


@record(slots=True, eq=False)
class Assign(Expr):
    """`target = value`, or `target operator= value` where operator is given with the equals sign, such as `+=`."""

    target: Expr
    value: Expr
    operator: str = "="


@record(slots=True, eq=False)
class Conditional(Expr):
    """`test ? then : otherwise`."""

    test: Expr
    then: Expr
    otherwise: Expr


@record(slots=True, eq=False)
class Sequence(Expr):
    """`(a, b, c)`: the value of the last."""

    items: list[Expr]


@record(slots=True, eq=False)
class Await(Expr):
    """`await value`."""

    value: Expr


@record(slots=True, eq=False)
class Yield(Expr):
    """`yield value` or `yield* value`."""

    value: Expr | None
    delegate: bool = False


@record(slots=True, eq=False)
class Param:
    """A parameter: a target (Id or pattern; Spread for the rest) and its default."""

    target: Expr
    default: Expr | None = None


@record(slots=True, eq=False)
class Arrow(Expr):
    """`(params) => body`; the body is an expression or statements."""

    params: list[Param]
    body: Expr | list[Stmt]
    is_async: bool = False


@record(slots=True, eq=False)
class Function(Expr):
    """`function name(params) { body }` as an expression."""

    name: str | None
    params: list[Param]
    body: list[Stmt]
    is_async: bool = False
    is_generator: bool = False


@record(slots=True, eq=False)
class Method:
    """A member of a class: `kind` is "method", "get", "set", "field"; a field's `value` is an expression or None."""

    name: str | Expr
    value: Function | Expr | None
    kind: str = "method"
    static: bool = False


@record(slots=True, eq=False)
class Class(Expr):
    """A class expression."""

    name: str | None
    base: Expr | None
    members: list[Method]


@record(slots=True, eq=False)
class Raw(Expr):
    """JavaScript text as it is, with the precedence of a primary expression: for templates in operation rows."""

    text: str
