"""Inference of calls of JavaScript's functions, methods and constructors."""

from __future__ import annotations

import ast
from dataclasses import field

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.annotations import (
    Place,
    awaited,
    base_place,
    head,
    inner,
    options,
    promise,
    value_type,
)
from clientside.compiler.browser.binding import Argument, Bound, accepts, bind, problem, untyped, words
from clientside.compiler.browser.externs import declared
from clientside.compiler.browser.handlers import leaves
from clientside.compiler.browser.library import Signature, js_name
from clientside.compiler.browser.outward import takes_text
from clientside.compiler.browser.shapes import (
    OBJECT,
    Anything,
    Constructor,
    Operation,
    Part,
    Shape,
    anything,
    parts,
    shaped,
)
from clientside.compiler.ops.row import Row
from clientside.compiler.records import record
from clientside.compiler.source import ClassBinding

TIMERS = ("setTimeout", "setInterval")
LISTENERS = ("addEventListener", "removeEventListener")
PROMISED = ("all", "race", "any", "allSettled")


@record(eq=False)
class BrowserCall:
    """How a call of JavaScript's is emitted: `how` is call, new, or a promise's method; `rows` are what Python's own
    kinds do under the method's name, where the receiver may be one of them.
    """

    how: str
    name: str
    bound: Bound
    place: Place
    rows: dict[str, Row] = field(default_factory=dict)
    absent: bool = False


def infer_arguments(inf: Inference, node: ast.Call) -> None:
    """The arguments' types; coroutines that are handed over start at once, as JavaScript's do."""
    for argument in node.args:
        value = argument.value if isinstance(argument, ast.Starred) else argument
        inf.program.awaited.add(value)
        if isinstance(value, (ast.List, ast.Tuple)):
            inf.program.awaited.update(value.elts)
        elif isinstance(value, (ast.ListComp, ast.GeneratorExp)):
            inf.program.awaited.add(value.elt)
        inf.expr(argument)
    for keyword in node.keywords:
        inf.program.awaited.add(keyword.value)
        inf.expr(keyword.value)


def method_call(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> Type:
    """`x.method(…)`, where x may be a browser object."""
    from clientside.compiler.browser.infer import having

    infer_arguments(inf, node)
    inf.program.record(func, t.NEVER)
    rows = _python_rows(func.attr, receiver)
    found = t.NEVER
    plans: list[BrowserCall] = []
    for part in having(parts(receiver), func.attr):
        if rows and isinstance(part, Shape) and part.interface.member(func.attr) is None:
            continue  # a text's method, where a text may come as well
        plan, value = _part_call(inf, node, func, part)
        plans.append(plan)
        found = t.join(found, value)
    plan = plans[0] if plans else BrowserCall("none", func.attr, untyped(node), base_place(node))
    plan.rows = rows
    for kind, row in rows.items():
        found = t.join(found, _row_part(inf, node, row, kind, receiver))
    inf.program.plans[node] = plan
    return found


def _python_rows(name: str, receiver: Type) -> dict[str, Row]:
    """What Python's own kinds among those of the receiver have under a method's name."""
    from clientside.compiler.ops import catalogue

    found = {k: catalogue.method(k, name, known) for k, known in receiver.kinds.items() if k != "browser"}
    return {kind: row for kind, row in found.items() if row is not None and not row.is_property}


def _part_call(inf: Inference, node: ast.Call, func: ast.Attribute, part: Part) -> tuple[BrowserCall, Type]:
    from clientside.compiler.browser.infer import part_attribute

    if isinstance(part, Anything):
        plan, value = _untyped(inf, node, func.attr)
        if func.attr == "new":
            plan.how, value = "new", OBJECT
        return plan, value
    if isinstance(part, Constructor) and func.attr == "new":
        return construct(inf, node, part)
    member, absent = part_attribute(inf, func, part)
    plan, value = _member_call(inf, node, func, part, member)
    plan.absent = absent
    return plan, value


def _row_part(inf: Inference, node: ast.Call, row: Row, kind: str, receiver: Type) -> Type:
    from clientside.compiler.analysis.binding import bind as bind_row
    from clientside.compiler.analysis.facts import Facts
    from clientside.compiler.analysis.infer.values import row_result

    binding = bind_row(row.label, row.parameters, node)
    if binding.error or binding.spread:
        return t.NEVER
    return row_result(inf, row, Facts(inf, node, receiver.restricted((kind,)), binding.values))


def _member_call(
    inf: Inference, node: ast.Call, func: ast.Attribute, part: Part, member: Type
) -> tuple[BrowserCall, Type]:
    operations = [p for p in parts(member) if isinstance(p, Operation)]
    if operations:
        plan, found = operation(inf, node, operations[0], part)
        for other in operations[1:]:  # several interfaces below have it
            found = t.join(found, operation(inf, node, other, part)[1])
        return plan, found
    plan, found = _untyped(inf, node, func.attr)
    constructors = [p for p in parts(member) if isinstance(p, Constructor)]
    if constructors:
        return construct(inf, node, constructors[0])
    if member.kinds and not member.may("browser", "function", "none") and isinstance(part, Shape):
        inf.problem("wrong-type", node, problem=f"`{func.attr}` is {t.describe(member)}, which cannot be called")
    return plan, found if member.kinds else t.NEVER


def _untyped(inf: Inference, node: ast.Call, name: str) -> tuple[BrowserCall, Type]:
    bound = untyped(node)
    for argument in [*bound.arguments, *(a for _, a in bound.named)]:
        if argument is not None:
            leaves(inf, argument.node, _type(inf, argument))
    return BrowserCall("call", js_name(name), bound, base_place(node), absent=True), anything(inf.program)


def _type(inf: Inference, argument: Argument) -> Type:
    if isinstance(argument.node, ast.Starred):
        return iteration.elements(inf, inf.program.type_of(argument.node.value))
    return inf.program.type_of(argument.node)


def call(inf: Inference, node: ast.Call, callee: Type) -> Type:
    """`f(…)`, where f is a browser function, a constructor, or any JavaScript value."""
    if any(isinstance(part, Operation) and part.name == "import_" for part in parts(callee)):
        return _import(inf, node)
    infer_arguments(inf, node)
    found = t.NEVER
    plans = []
    for part in parts(callee):
        if isinstance(part, Operation):
            plan, value = operation(inf, node, part, part.shape)
        elif isinstance(part, Constructor):
            plan, value = construct(inf, node, part)
        else:
            if isinstance(part, Shape):
                inf.problem("wrong-type", node, problem=f"{part.name} cannot be called")
            plan, value = _untyped(inf, node, "")
        plans.append(plan)
        found = t.join(found, value)
    inf.program.plans[node] = plans[0]
    return found


def _import(inf: Inference, node: ast.Call) -> Type:
    """`import_(url, Declaration)`: an ES module, and what it exports."""
    bound = Bound(None, [Argument(a) for a in node.args[:1]])
    for argument in node.args[:1]:
        inf.expr(argument)
    inf.program.plans[node] = BrowserCall("call", "import", bound, base_place(node))
    declaration = node.args[1] if len(node.args) > 1 else None
    named = inf.function.environment.lookup(declaration.id) if isinstance(declaration, ast.Name) else None
    exported = shaped(Shape(declared(named))) if isinstance(named, ClassBinding) else anything(inf.program)
    if len(node.args) not in (1, 2) or node.keywords:
        inf.problem("browser-argument", node, problem="import_() takes an address, and a class of what is there")
    return promise(inf, node, exported)


def construct(inf: Inference, node: ast.Call, part: Constructor) -> tuple[BrowserCall, Type]:
    """`URL(…)`, `Promise.new(…)`."""
    made = part.interface
    shape = Shape(made, tuple("Any" for _ in made.type_variables))
    result = shaped(shape)
    if made.name == "Promise":
        result = promise(inf, node, anything(inf.program))
    init = made.own.get("__init__") or (
        made.member("__init__") if made.name.startswith(("_", "Int", "Uint", "Float")) else None
    )
    if init is None:
        inf.problem("no-browser-constructor", node, name=made.name)
        return BrowserCall("new", made.name, untyped(node), base_place(node)), result
    place = Place(node, init.owner.scope, shape)
    bound, _ = choose(inf, node, tuple(init.signatures), place, made.name)
    return BrowserCall("new", made.name, bound, place), result


def operation(inf: Inference, node: ast.Call, found: Operation, part: Part | None) -> tuple[BrowserCall, Type]:
    """A call of a declared operation."""
    shape = part if isinstance(part, Shape) else None
    scope = found.owner.scope if found.owner is not None else base_place(node).scope
    place = Place(node, scope, shape)
    bound, chosen = choose(inf, node, found.signatures, place, found.name, shape)
    plan = BrowserCall("call", js_name(found.name), bound, place)
    if found.owner is not None and found.owner.name == "Promise":
        return plan, _promised(inf, node, found.name, bound)
    if chosen is None:
        return plan, t.NEVER
    return plan, value_type(inf, chosen.returns, place)


def _promised(inf: Inference, node: ast.Call, name: str, bound: Bound) -> Type:
    """`Promise.all(…)` and the like: what is in the list decides."""
    first = bound.arguments[0] if bound.arguments else None
    given = inf.program.type_of(first.node) if first is not None else t.NONE
    if name in PROMISED:
        each = awaited(iteration.elements(inf, given))
        if name in ("race", "any"):
            return promise(inf, node, each)
        site = inf.program.site(node, "promised")
        site.store(each if name == "all" else anything(inf.program))
        return promise(inf, node, Type({"list": site}))
    return promise(inf, node, awaited(given) if name == "resolve" else anything(inf.program))


def choose(
    inf: Inference,
    node: ast.Call,
    signatures: tuple[Signature, ...],
    place: Place,
    name: str,
    shape: Shape | None = None,
) -> tuple[Bound, Signature | None]:
    """The signature that a call means, its arguments bound; reports a call that fits none."""
    candidates = [bind(node, signature, place, name) for signature in signatures]
    fitting = [bound for bound in candidates if not bound.error]
    types = inf.program.types
    chosen = next((b for b in fitting if problem(b, types, place, name) is None), None)  # type: ignore[arg-type]
    if chosen is None:
        best = fitting[0] if fitting else candidates[0]
        if fitting:
            wrong = problem(fitting[-1] if len(fitting) > 1 else best, types, place, name)  # type: ignore[arg-type]
            if wrong is not None:
                inf.problem("browser-argument", wrong[0], problem=wrong[1])
        else:
            inf.problem("browser-argument", best.node or node, problem=best.error)
        _hand_over(inf, best, place, name, shape)
        return best, best.signature
    _hand_over(inf, chosen, place, name, shape)
    return chosen, chosen.signature


def _hand_over(inf: Inference, bound: Bound, place: Place, name: str, shape: Shape | None) -> None:
    """What the arguments do to functions among them."""
    arguments = [*bound.arguments, *(a for _, a in bound.named)]
    event = _event(inf, bound, shape) if name in LISTENERS else None
    for i, argument in enumerate(arguments):
        if argument is None:
            continue
        found = _type(inf, argument)
        if argument.annotation is not None and found.may("int", "float") and takes_text([(argument.annotation, place)]):
            inf.observed(found, shown=True)
        if not found.may("function", "list", "dict", "tuple", "set", "frozenset", "iter", "deque"):
            continue
        given = called_with(inf, argument, place)
        if name in TIMERS and i == 0:
            given = [_type(inf, a) for a in arguments[2:] if a is not None]
        elif event is not None and i == 1:
            given = [event]
        elif name in LISTENERS and i == 1 and not given:
            given = [anything(inf.program)]  # an event of the page's own
        leaves(inf, argument.node, found, given)


def called_with(inf: Inference, argument: Argument, place: Place) -> list[Type] | None:
    """The arguments with which JavaScript calls a function that is given here; None where nothing is declared."""
    best: list[Type] | None = None
    for one in options(argument.annotation, place) if argument.annotation is not None else ():
        given = inner(one)
        if head(one) == "Callable" and given and isinstance(given[0], ast.List):
            types = [value_type(inf, part, place) for part in given[0].elts]
            best = types if best is None or len(types) > len(best) else best
    return best


def _event(inf: Inference, bound: Bound, shape: Shape | None) -> Type | None:
    """What a listener hears, where the object itself says so (`ws.onclose`), or the name is not known."""
    first = bound.arguments[0] if bound.arguments else None
    named = first.node.value if first is not None and isinstance(first.node, ast.Constant) else None
    if not isinstance(named, str):
        return anything(inf.program)
    member = shape.interface.member(f"on{named}") if shape is not None else None
    if member is None or member.annotation is None or shape is None:
        return None
    place = Place(member.owner.node, member.owner.scope, shape)
    given = called_with(inf, Argument(ast.Constant(None), member.annotation), place)
    return given[0] if given else None


def check_value(
    inf: Inference, target: ast.expr, value: Type, annotations: list[tuple[ast.expr | None, Place]], name: str
) -> None:
    """A value that is assigned to a member: it must fit one of the annotations."""
    given: list[Type] | None = None
    if value.may("int", "float") and takes_text(annotations):
        inf.observed(value, shown=True)
    for annotation, place in annotations:
        given = called_with(inf, Argument(target, annotation), place) or given
    leaves(inf, target, value, given)
    declared = [(a, p) for a, p in annotations if a is not None]
    complete = bool(declared) and len(declared) == len(annotations)
    if complete and not any(accepts(a, value, target, p, strict=False) for a, p in declared):
        wanted = " | ".join(dict.fromkeys(words(o) for a, p in declared for o in options(a, p)))
        inf.problem("browser-argument", target, problem=f"{name} is {wanted}, not {t.describe(value, 1)}")
    targets: dict[ast.AST, list[tuple[ast.expr | None, Place]]] = inf.program.once("browser targets", dict)
    targets[target] = annotations


# ---- promises


PROMISE_METHODS = ("then", "catch", "finally_")


def promise_call(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> Type:
    """`promise.then(…)`, `.catch(…)`, `.finally_(…)`: types follow through the chain."""
    infer_arguments(inf, node)
    inf.program.record(func, t.NEVER)
    bound = untyped(node)
    inf.program.plans[node] = BrowserCall("call", js_name(func.attr), bound, base_place(node))
    element = awaited(receiver.restricted(("awaitable",)))
    results = []
    for i, argument in enumerate(bound.arguments):
        if argument is not None:
            fulfilled = func.attr == "then" and i == 0
            given = [element] if fulfilled else [] if func.attr == "finally_" else [anything(inf.program)]
            results.append(awaited(leaves(inf, argument.node, _type(inf, argument), given)))
    if func.attr == "finally_":
        return promise(inf, node, element)
    if func.attr == "catch":
        results.append(element)
    return promise(inf, node, t.join_all(results))
