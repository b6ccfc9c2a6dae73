"""Inference of calls: rows, user functions, exceptions, function values."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import bind
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import (
    attributes,
    awaiting,
    call_receivers,
    creation,
    descriptors,
    function_attributes,
    instances,
    native_bases,
    typing_names,
)
from clientside.compiler.analysis.infer.call_arguments import infer_arguments
from clientside.compiler.analysis.infer.call_plans import CallPlan as CallPlan
from clientside.compiler.analysis.infer.classes import exception_type, note_arguments
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.passed_arguments import pass_arguments
from clientside.compiler.analysis.infer.star_calls import parsed_result, source_call, spread_result, value_result
from clientside.compiler.analysis.infer.unknown import not_available, unknown
from clientside.compiler.analysis.infer.values import (
    apply,
    managed,
    row_result,
)
from clientside.compiler.analysis.infer.wanted_errors import certain_error, complaint, is_other_part
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.own_parts import split_call
from clientside.compiler.analysis.program import (
    BuiltinFunction,
    ClosureFunction,
    Function,
    InstanceMethod,
    ManagerFunction,
)
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser import calls as browser_calls
from clientside.compiler.browser import reflection as browser_reflection
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.exception import keyword_complaint
from clientside.compiler.ops.row import Row


def infer_call(inf: Inference, node: ast.Call) -> Type:
    """`f(…)` or `x.method(…)`."""
    if isinstance(node.func, ast.Name) and node.func.id == "super" and node.func not in inf.program.scopes.variable:
        inf.program.record(node.func, t.NEVER)
        return instances.super_type(inf, node)
    if len(node.args) == 2 and typing_names.is_cast(inf, node.func):
        plan = CallPlan(instead=node.args[1])  # the type is for type checkers only
        inf.program.plans[node] = plan
        return inf.expr(node.args[1])
    if isinstance(node.func, ast.Attribute) and node.func.attr != "__class__":  # `x.__class__(…)` calls a value
        if node.func.attr == "update" and call_receivers.is_vars(node.func.value):
            updated = _vars_update(inf, node, node.func.value)
            if updated is not None:
                return updated
        receiver = inf.expr(node.func.value)
        if receiver.has("browser"):
            return browser_calls.method_call(inf, node, node.func, receiver)
        if receiver.has("awaitable") and node.func.attr in browser_calls.PROMISE_METHODS:
            return browser_calls.promise_call(inf, node, node.func, receiver)
        if creation.is_object_new(inf, node, node.func, receiver):
            infer_arguments(inf, node)
            plan = CallPlan()
            inf.program.plans[node] = plan
            return _row_call(inf, node, creation.BARE, "", t.NEVER, plan)
        if receiver.may("instance", "super", "class") and not call_receivers.of_others(receiver, node.func.attr):
            return _instance_call(inf, node, node.func, receiver)
        named_base = native_bases.named_base(inf, node, node.func, receiver) if receiver.only("function") else None
        if named_base is not None:
            inf.program.plans[node] = CallPlan(instead=named_base)
            return inf.expr(named_base)
        if not receiver.has("module"):
            inf.program.record(node.func, t.NEVER)
            return _method_call(inf, node, node.func, receiver)
    declared = browser_reflection.extern(inf, node)
    if declared is not None:
        return declared
    if browser_reflection.applies(inf, node):
        return browser_reflection.infer(inf, node)
    callee = inf.expr(node.func)
    if callee.has("browser"):
        return browser_calls.call(inf, node, callee)
    infer_arguments(inf, node)
    if not callee.kinds:
        inf.program.plans[node] = CallPlan(dynamic=True)
        return t.NEVER
    return _called(inf, node, callee)


def _vars_update(inf: Inference, node: ast.Call, attributes_of: Any) -> Type | None:
    """`x.__dict__.update(…)` of an instance."""
    from clientside.compiler.ops.builtins_objects import UPDATE

    if not inf.expr(attributes_of.value).only("instance"):
        return None
    infer_arguments(inf, node)
    call = inf.program.once(
        ("vars", node),
        lambda: ast.copy_location(ast.Call(node.func, [attributes_of.value, *node.args], node.keywords), node),
    )
    plan = CallPlan()
    inf.program.plans[node] = plan
    return _row_call(inf, call, UPDATE, "", t.NEVER, plan)


def _method_call(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> Type:
    methods = {kind: catalogue.method(kind, func.attr, known) for kind, known in receiver.kinds.items()}
    rows = {kind: row for kind, row in methods.items() if row is not None}
    if function_attributes.has(inf.program, receiver, func.attr):
        callee = inf.expr(func)
        infer_arguments(inf, node)
        return _called(inf, node, callee)
    if not rows and receiver.only("function"):
        callee = attributes.class_member_type(inf, receiver, func.attr)
        inf.program.record(func, callee)
        if callee.kinds:
            infer_arguments(inf, node)
            return _called(inf, node, callee)
    infer_arguments(inf, node)
    plan = CallPlan()
    inf.program.plans[node] = plan
    attributes.show_kinds(inf, receiver, rows)
    if not rows:
        if receiver.kinds:
            unknown(inf, func, receiver)
        return t.NEVER
    found = t.NEVER
    if all(row.is_property for row in rows.values()):
        value = t.join_all(row.result(Facts(inf, func, receiver.restricted((k,)), {})) for k, row in rows.items())
        inf.program.record(func, value)
        inf.program.plans[func] = rows
        return _called(inf, node, value)
    # Where the arguments suit one kind but not another (`x.pop()`), the other one raises when it comes.
    made = source_call(inf, node, *rows.values()) if len(rows) == 1 else None
    if made is not None:
        plan.instead = made
        return inf.expr(made)
    bound = {kind: bind(row.label, row.parameters, node, row.spreads) for kind, row in rows.items()}
    fitting = {kind: row for kind, row in rows.items() if not bound[kind].error}
    for kind, row in rows.items():
        if fitting and kind not in fitting:
            plan.rows[kind] = (row, bound[kind])
        elif not (fitting or receiver.only(kind) or is_other_part(node)):  # others raise something else
            inf.problem("wrong-arguments", node, message=bound[kind].error)
        else:
            found = t.join(found, _row_call(inf, node, row, kind, receiver.restricted((kind,)), plan))
    if len(fitting or rows) < len(receiver.kinds):
        not_available(inf, func, receiver, rows)
        inf.narrowed(func.value, receiver.restricted(fitting or rows))
    return found


def _builtin_call(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type, plan: CallPlan) -> Type:
    """`x.items()` where x, an instance with such a method, may be a dict too. Arguments are written twice then."""
    kinds = []
    for kind in receiver.kinds:
        row = catalogue.method(kind, func.attr, receiver.kinds[kind]) if kind not in ("instance", "class") else None
        if row is not None and not row.is_property and not bind(row.label, row.parameters, node, row.spreads).error:
            kinds.append(kind)
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    if not kinds or not all(isinstance(part, (ast.Name, ast.Constant)) for part in (func.value, *given)):
        return t.NEVER

    def again() -> ast.Call:
        attribute = ast.copy_location(ast.Attribute(func.value, func.attr, ast.Load()), func)
        return ast.copy_location(ast.Call(attribute, node.args, node.keywords), node)

    plan.builtin = inf.program.once(("built-in", node), again)
    assert isinstance(plan.builtin.func, ast.Attribute)
    found = _method_call(inf, plan.builtin, plan.builtin.func, receiver.restricted(kinds))
    inf.program.record(plan.builtin, found)
    return found


def _instance_call(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> Type:
    """`instance.method(…)`, `Class.method(…)`, `super().method(…)`."""
    plan = CallPlan()
    on_value = native_bases.on_value(inf, node, func, receiver)
    if on_value is not None:
        plan.instead = on_value
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        return inf.expr(on_value)
    for current, classes in receiver.get("super") or ():
        infer_arguments(inf, node)
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        found = instances.call_method(inf, node, func.attr, classes, plan, current)
        if not plan.methods:
            made = creation.by_object(inf, node, func.attr)
            if made is not None:
                return made
            builtin = any(c.exception_base() for c in classes) or func.attr in ("__init__", "__init_subclass__")
            if builtin:
                note_arguments(inf, node, shown=False)
            if func.attr == "__setattr__" and len(node.args) == 2 and not node.keywords:
                builtin = True
                for made in classes:
                    descriptors.refuse_own(inf, made, node)
                    made.store_anything(inf.program.type_of(node.args[1]))
            if not builtin:
                inf.problem("unknown-attribute", func, type="super", name=func.attr, near="no base class has it.")
            return t.NONE
        return found
    objects = receiver.get("instance") or frozenset()
    if objects and call_receivers.is_shared(receiver, func):
        plan.instead = inf.program.once(("split", node), lambda: split_call(node, func))
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        return inf.expr(plan.instead)
    direct = [c.method(func.attr) for c in objects]
    plain = all(m is not None and m.kind != "property" for m in direct) and not any(
        func.attr in c.slots for c in objects
    )
    if objects and plain and not receiver.has("class"):
        infer_arguments(inf, node)
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        found = instances.call_method(inf, node, func.attr, objects, plan, certain=receiver.only("instance"))
        return t.join(found, _builtin_call(inf, node, func, receiver, plan))
    classes = [c for c in receiver.get("class") or () if isinstance(c, UserClass)]
    methods = [c.method(func.attr) for c in classes]
    if classes and not objects and all(m is not None and m.kind in ("static", "class") for m in methods):
        infer_arguments(inf, node)
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        return instances.call_method(inf, node, func.attr, frozenset(classes), plan)
    lacking = all(c.attribute(func.attr) is None and c.method(func.attr) is None for c in objects)
    if objects and not classes and lacking and all(map(mixin_of, objects)):
        plan.instead = inf.program.once(("mixed", node), lambda: call_receivers.of_value(node, func))
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        return inf.expr(plan.instead)
    row = catalogue.method("exception", func.attr)
    if row is not None and not row.is_property and lacking and all(c.exception_base() for c in objects):
        infer_arguments(inf, node)
        inf.program.plans[node] = plan
        inf.program.record(func, t.NEVER)
        found = t.NEVER
        for kind in receiver.kinds:
            if kind in ("instance", "exception"):
                found = t.join(found, _row_call(inf, node, row, kind, receiver.restricted((kind,)), plan))
        return found
    callee = inf.expr(func)
    infer_arguments(inf, node)
    return _called(inf, node, callee)


def _row_call(inf: Inference, node: ast.Call, row: Row, kind: str, receiver: Type, plan: CallPlan) -> Type:
    binding = bind(row.label, row.parameters, node, row.spreads)
    plan.rows[kind] = (row, binding)
    if binding.error:
        certain_error(inf, node, "TypeError", complaint(row, kind, node), "wrong-arguments", message=binding.error)
        return t.NEVER
    if binding.spread:
        if row.parsed is not None:
            return parsed_result(inf, node, row, receiver)
        if kind or node.keywords or any(p.kind == "args" for p in row.parameters):
            inf.problem("unsupported-star-call", node, name=row.label)
            return t.NEVER
        return spread_result(inf, node, row)
    return row_result(inf, row, Facts(inf, node, receiver, binding.values))


def _called(inf: Inference, node: ast.Call, callee: Type) -> Type:
    plan = CallPlan()
    inf.program.plans[node] = plan
    found = t.NEVER
    several = callee.has("class") and (len(callee.get("class")) > 1 or not callee.only("class"))
    for name in callee.get("class") or ():
        if isinstance(name, UserClass):
            plan.dynamic = several
            found = t.join(found, instances.construct(inf, node, name, plan))
            continue
        plan.exception = "" if several else name
        if (said := keyword_complaint(name, node)) and not several:
            certain_error(inf, node, "TypeError", said, "wrong-arguments", message=said)
        note_arguments(inf, node)
        found = t.join(found, exception_type(name))
    objects = callee.get("instance") or frozenset()
    if callee.only("instance") and all(c.method("__call__") for c in objects):
        return instances.call_method(inf, node, "__call__", objects, plan)
    if objects:  # it may be a function, or an instance that is called as one
        found = t.join(found, instances.called(inf, node, callee.restricted(("instance",))))
    functions = callee.get("function") or frozenset()
    chosen = call_receivers.chosen(inf, node, callee)
    if chosen is not None:
        plan.instead = chosen
        return inf.expr(chosen)
    single = len(functions) == 1 and callee.only("function")
    for function in functions:
        found = t.join(found, _function_call(inf, node, function, plan, single))
    if callee.kinds and not functions and not callee.has("class"):
        inf.warning("wrong-type", node, problem=f"{t.describe(callee)} cannot be called")
    if not (single and (plan.user or plan.rows)) and not plan.exception and plan.made is None:
        plan.dynamic = True
    if found.has("awaitable") and node not in inf.program.awaited and not call_receivers.is_own_functions(functions):
        awaiting.needs_loop(inf.program)
    return found


def _function_call(inf: Inference, node: ast.Call, function: Any, plan: CallPlan, single: bool) -> Type:
    if isinstance(function, Function):
        if single:
            plan.user = function
        else:
            function.by_value = True
        return pass_arguments(inf, node, function, plan, function.parameters, function.name, single)
    if (
        isinstance(function, BuiltinFunction)
        and single
        and (read := call_receivers.instead_of(inf, node, function.row)) is not None
    ):
        plan.instead = read
        return inf.expr(read)
    rewrite = function.row.rewrite if isinstance(function, BuiltinFunction) and single else None
    if rewrite is not None:
        made = inf.program.once(("rewritten", node), lambda: rewrite(node))
        if made is not None:
            if isinstance(made, ast.Lambda):
                inf.program.once(("scope", made), lambda: inf.add_scope(made))
            elif isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute):
                inf.program.asks_for(made.func.attr)  # no function's source says it
            plan.instead = made
            return inf.expr(made)
    if isinstance(function, BuiltinFunction) and single and not isinstance(function, ClosureFunction):
        made = source_call(inf, node, function.row) if node.keywords else None
        if made is not None:
            plan.instead = made
            return inf.expr(made)
        return _row_call(inf, node, function.row, "", t.NEVER, plan)
    if isinstance(function, InstanceMethod) and (node.keywords or any(isinstance(a, ast.Starred) for a in node.args)):
        method = function.method
        method.function.by_value = True
        return pass_arguments(
            inf, node, method.function, plan, instances.parameters_after_self(method), method.function.name, False
        )
    if isinstance(function, ManagerFunction):
        inner = function.function
        pass_arguments(inf, node, inner, plan, inner.parameters, inner.name, single)
        return managed(inf, inner)
    if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
        return value_result(inf, node, function)
    if node.keywords:
        inf.problem("unknown-keyword", node, name=ast.unparse(node.func))
        return t.NEVER
    types = [inf.program.type_of(a) for a in node.args]
    return apply(inf, node, Type({"function": frozenset([function])}), types)
