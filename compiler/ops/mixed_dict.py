"""Methods of a value that may be an OrderedDict, a Counter or another dict: what it is shows when they run."""

from __future__ import annotations

import ast

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import counter_
from clientside.compiler.ops.dict_ import removal_effect
from clientside.compiler.ops.row import Emitter, Row, Rule, method, table


def of_counters(
    signature: str, result: Rule | str, emit: Emitter, effect: Rule | None = None, observes: str = ""
) -> Row:
    """A method that only counters have: any other dict raises AttributeError."""
    name = signature.partition("(")[0]

    def checked(e: Emission) -> js.Expr:
        e.receiver = e.helper("onlyCounter", e.receiver, js.Str(name))
        return emit(e)

    return method("dict", signature, result, checked, effect=effect, writes=effect is not None, observes=observes)


ROWS = table(
    method("dict", "popitem(last=True)", "tuple[key, value]", "mixedPopitem", effect=removal_effect, writes=True),
    method("dict", "move_to_end(key, last=True)", "none", "mixedMoveToEnd", writes=True, observes="key"),
    of_counters(
        "most_common(n=None)",
        counter_.pairs_result,
        lambda e: e.helper("counterMostCommon", e.receiver, e.arg("n")),
        observes="n",
    ),
    of_counters("elements()", "iter[key]", lambda e: e.helper("counterElements", e.receiver)),
    of_counters("total()", counter_.total_result, lambda e: e.helper("counterTotal", e.receiver)),
    of_counters(
        "subtract(source=None, /, **more)",
        "none",
        counter_.emit_counting("counterSubtract"),
        effect=counter_.update_effect(ast.Sub()),
    ),
)
# A dict that is none raises TypeError when they run.
OPERATORS = counter_.OPERATORS
