"""The JavaScript tree: what lowering makes and the printer prints. Statements here, expressions in `expressions.py`."""

from __future__ import annotations

from dataclasses import field

from clientside.compiler.js.expressions import Array as Array
from clientside.compiler.js.expressions import Arrow as Arrow
from clientside.compiler.js.expressions import Assign as Assign
from clientside.compiler.js.expressions import Await as Await
from clientside.compiler.js.expressions import Big as Big
from clientside.compiler.js.expressions import Binary as Binary
from clientside.compiler.js.expressions import Bool as Bool
from clientside.compiler.js.expressions import Call as Call
from clientside.compiler.js.expressions import Class as Class
from clientside.compiler.js.expressions import Conditional as Conditional
from clientside.compiler.js.expressions import Expr as Expr
from clientside.compiler.js.expressions import Function as Function
from clientside.compiler.js.expressions import Id as Id
from clientside.compiler.js.expressions import Index as Index
from clientside.compiler.js.expressions import Member as Member
from clientside.compiler.js.expressions import Method as Method
from clientside.compiler.js.expressions import New as New
from clientside.compiler.js.expressions import Node as Node
from clientside.compiler.js.expressions import Null as Null
from clientside.compiler.js.expressions import Num as Num
from clientside.compiler.js.expressions import Object as Object
from clientside.compiler.js.expressions import Param as Param
from clientside.compiler.js.expressions import Pos as Pos
from clientside.compiler.js.expressions import Raw as Raw
from clientside.compiler.js.expressions import Regex as Regex
from clientside.compiler.js.expressions import Sequence as Sequence
from clientside.compiler.js.expressions import Spread as Spread
from clientside.compiler.js.expressions import Stmt as Stmt
from clientside.compiler.js.expressions import Str as Str
from clientside.compiler.js.expressions import Template as Template
from clientside.compiler.js.expressions import Unary as Unary
from clientside.compiler.js.expressions import Undefined as Undefined
from clientside.compiler.js.expressions import Update as Update
from clientside.compiler.js.expressions import Yield as Yield
from clientside.compiler.records import record


@record(slots=True, eq=False)
class ExprStmt(Stmt):
    """An expression as a statement."""

    value: Expr


@record(slots=True, eq=False)
class Declare(Stmt):
    """`let`/`const`/`var` with targets (Id or pattern) and values."""

    kind: str
    items: list[tuple[Expr, Expr | None]]


@record(slots=True, eq=False)
class FunctionDecl(Stmt):
    """A function declaration."""

    function: Function


@record(slots=True, eq=False)
class ClassDecl(Stmt):
    """A class declaration."""

    definition: Class


@record(slots=True, eq=False)
class If(Stmt):
    """`if`; an `otherwise` of one If prints as `else if`."""

    test: Expr
    then: list[Stmt]
    otherwise: list[Stmt] = field(default_factory=list)


@record(slots=True, eq=False)
class While(Stmt):
    """`while (test) body`."""

    test: Expr
    body: list[Stmt]


@record(slots=True, eq=False)
class DoWhile(Stmt):
    """`do body while (test)`."""

    body: list[Stmt]
    test: Expr


@record(slots=True, eq=False)
class For(Stmt):
    """`for (init; test; update) body`."""

    init: Declare | Expr | None
    test: Expr | None
    update: Expr | None
    body: list[Stmt]


@record(slots=True, eq=False)
class ForOf(Stmt):
    """`for (kind target of iterable) body`; without `kind` the target is assigned."""

    kind: str | None
    target: Expr
    iterable: Expr
    body: list[Stmt]
    is_await: bool = False


@record(slots=True, eq=False)
class ForIn(Stmt):
    """`for (kind target in object) body`."""

    kind: str | None
    target: Expr
    object: Expr
    body: list[Stmt]


@record(slots=True, eq=False)
class Return(Stmt):
    """`return value`."""

    value: Expr | None = None


@record(slots=True, eq=False)
class Throw(Stmt):
    """`throw value`."""

    value: Expr


@record(slots=True, eq=False)
class Try(Stmt):
    """`try … catch (param) … finally …`."""

    body: list[Stmt]
    param: Expr | None
    handler: list[Stmt] | None
    finalizer: list[Stmt] | None = None


@record(slots=True, eq=False)
class Break(Stmt):
    """`break label`."""

    label: str | None = None


@record(slots=True, eq=False)
class Continue(Stmt):
    """`continue label`."""

    label: str | None = None


@record(slots=True, eq=False)
class Block(Stmt):
    """`{ body }`."""

    body: list[Stmt]


@record(slots=True, eq=False)
class Labeled(Stmt):
    """`label: body`."""

    label: str
    body: Stmt


@record(slots=True, eq=False)
class Comment(Stmt):
    """`// text`, one line each."""

    text: str
