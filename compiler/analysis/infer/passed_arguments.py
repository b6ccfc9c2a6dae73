"""How the arguments of a call reach the parameters of a function of the user's."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import bind
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.call_plans import CallPlan
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.star_calls import spread_into
from clientside.compiler.analysis.infer.values import pass_keyword, pass_rest, result_of
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type


def pass_arguments(
    inf: Inference,
    node: ast.Call,
    function: Function,
    plan: CallPlan,
    parameters: list[Any],
    name: str,
    single: bool = True,
) -> Type:
    """Bind a call's arguments to (some of) a function's parameters; gives what the function returns."""
    inf.function.shares(function)
    bound = len(function.parameters) - len(parameters)  # messages count self
    receiver = next((p.name for p in function.parameters[:bound] if p.kind == "both"), "")
    binding = bind(name, parameters, node, bound=bound, receiver=receiver)
    if single:
        plan.binding = binding
    elif node.keywords or binding.error or any(p.kind in ("keyword", "kwargs") for p in parameters):
        function.escapes = True
    if binding.error and single and hasattr(function.node, "dispatches"):  # the implementation says what is wrong
        inf.problem("wrong-arguments", node, message=binding.error)
        return t.NEVER
    if binding.error:
        if single:
            said = bind(function.shown_name, parameters, node, bound=bound, receiver=receiver).error
            certain_error(inf, node, "TypeError", said, "wrong-arguments", message=binding.error)
        return t.NEVER
    if binding.spread:
        spread_into(inf, node, function, parameters)
        function.escapes = True
        return result_of(inf, function)
    for parameter in parameters:
        given = binding.values.get(parameter.name)
        if parameter.kind == "args":
            for argument in given or []:
                found = inf.program.type_of(argument)
                starred = isinstance(argument, ast.Starred)
                pass_rest(inf, function, iteration.elements(inf, found, argument) if starred else found)
        elif parameter.kind == "kwargs":
            for value in (given or {}).values():
                pass_keyword(inf, function, inf.program.type_of(value))
        elif given is not None:
            inf.program.assign(parameter.variable, inf.program.type_of(given))
    return result_of(inf, function)
