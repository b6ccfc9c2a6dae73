"""What nothing uses any more once all is folded: trailing parameters with their arguments, functions that give back
what they are given, local constants.

Only for the runtime's helpers, and only where every mention of a helper is a call of it.
"""

from __future__ import annotations

from collections import defaultdict

from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.tree import Binding, Node

_PLAIN = frozenset(["name", "call", "member", "index", "parenthesized", "number", "string", "template"])


def drop_unused(folding: Folding) -> bool:
    """Settle what can go; whether anything new can."""
    uses: defaultdict[Binding, int] = defaultdict(int)
    calls: defaultdict[Binding, list[Node]] = defaultdict(list)
    locals_: list[Node] = []
    before = len(folding.settled)
    for statement in folding.live:
        ours = folding.is_runtime(statement)
        for node in folding.shown(statement):
            if node.kind == "name":
                binding = folding.meanings.get(node.start)
                if binding is not None:
                    uses[binding] += 1
            elif node.kind == "call" and node.kids[0].kind == "name":
                binding = folding.meanings.get(node.kids[0].start)
                if binding is not None:
                    calls[binding].append(node)
            elif node.kind == "declaration" and ours and statement is not node:
                locals_.append(node)
            elif node.kind == "arrow":
                _pass_on(folding, node)
    for statement in folding.live:
        if statement.kind == "function_declaration" and folding.is_runtime(statement):
            binding = folding.meanings[statement.kids[0].start]
            if uses[binding] == len(calls[binding]) + 1:
                _shorten(folding, statement, calls[binding], uses)
    for node in locals_:
        _forget(folding, node, uses)
    return len(folding.settled) > before


def _shorten(folding: Folding, function: Node, calls: list[Node], uses: dict[Binding, int]) -> None:
    parameters = [kid for kid in function.kids[1:-1] if kid not in folding.settled]
    if len(parameters) == 1 and _gives_back(folding, function, parameters[0]):
        for call in calls:
            if len(call.kids) == 2 and call.kids[1].kind != "spread":
                argument = call.kids[1]
                folding.settled[call] = (argument,) if argument.kind in _PLAIN else ("(", argument, ")")
        return
    while parameters and parameters[-1].kind == "name" and uses[folding.meanings[parameters[-1].start]] == 1:
        at = function.kids.index(parameters[-1])
        given = [call.kids[at] for call in calls if len(call.kids) > at and call.kids[at] not in folding.settled]
        spread = any(kid.kind == "spread" for call in calls for kid in call.kids)
        if spread or not all(_is_idle(folding, argument) for argument in given):
            return
        folding.settled.update(dict.fromkeys([parameters.pop(), *given], ()))


def _gives_back(folding: Folding, function: Node, parameter: Node) -> bool:
    """Whether a function's body is `return x`."""
    body = [kid for kid in function.kids[-1].kids if folding.edits.get(kid) != ""]
    if len(body) != 1 or body[0].kind != "return" or not body[0].kids or parameter.kind != "name":
        return False
    given = body[0].kids[0]
    if folding.edits.get(body[0]) is not None or folding.words[function.start].text == "async":
        return False
    return given.kind == "name" and folding.meanings.get(given.start) is folding.meanings[parameter.start]


def _pass_on(folding: Folding, arrow: Node) -> None:
    """`(x) => f(x)` is f, where f takes `x = null` as well."""
    edit = folding.edits.get(arrow.kids[-1])
    call = edit[0] if isinstance(edit, tuple) and len(edit) == 1 else None
    if not isinstance(call, Node) or call.kind != "call" or arrow in folding.settled:
        return
    binding = folding.meanings.get(call.kids[0].start)
    function = folding.declared.get(binding) if binding is not None else None
    if function is None or function.kind != "function_declaration":
        return
    given = [folding.meanings.get(kid.start) for kid in call.kids[1:] if kid.kind == "name"]
    mine = [
        folding.meanings.get(kid.start) if kid.kind == "name" else _optional(folding, kid) for kid in arrow.kids[:-1]
    ]
    its = [_optional(folding, kid) for kid in function.kids[1:-1]]
    if given == mine and len(its) == len(mine) == len(call.kids) - 1 and None not in (*mine, *its):
        folding.settled[arrow] = (call.kids[0],)


def _optional(folding: Folding, parameter: Node) -> Binding | None:
    """What `x = null` binds; None for other parameters."""
    if parameter.kind != "default" or parameter.kids[1].kind != "null" or parameter.kids[0].kind != "name":
        return None
    return folding.meanings.get(parameter.kids[0].start)


def _is_idle(folding: Folding, argument: Node) -> bool:
    """Whether nothing is lost when an argument is not evaluated."""
    if argument.kind == "template" and folding.gives_up:
        return all(kid.kind == "name" for kid in argument.kids)
    return folding.is_pure(argument)


def _forget(folding: Folding, node: Node, uses: dict[Binding, int]) -> None:
    if len(node.kids) != 1 or len(node.kids[0].kids) != 2 or node in folding.settled:
        return
    name, value = node.kids[0].kids
    if name.kind == "name" and uses[folding.meanings[name.start]] == 1 and folding.is_pure(value):
        folding.settled[node] = ""
