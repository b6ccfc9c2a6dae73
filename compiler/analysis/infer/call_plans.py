"""How calls were resolved."""

from __future__ import annotations

import ast
from dataclasses import field

from clientside.compiler.analysis.binding import Binding
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.program import Function
from clientside.compiler.ops.row import Row
from clientside.compiler.records import record


@record(eq=False)
class CallPlan:
    """How a call was resolved, for lowering.

    `rows` by kind of the receiver ("" for a plain function), each with its binding; `user` the only user function it
    can reach, with its binding; `exception` the class it makes; otherwise the callee is a value that is called with
    positional arguments.
    """

    rows: dict[str, tuple[Row, Binding]] = field(default_factory=dict)
    user: Function | None = None
    binding: Binding | None = None
    exception: str = ""
    dynamic: bool = False
    made: UserClass | None = None
    methods: list[Method] = field(default_factory=list)
    instead: ast.expr | None = None
    builtin: ast.Call | None = None  # the same call where the receiver is a built-in value
