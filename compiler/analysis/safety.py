"""What can only be judged when inference is done: captured values that the code would change."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.captured_instances import changed_classes, classes_in
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.shared_captures import check_shared
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.captured_objects import VALUE_OF
from clientside.compiler.source import ConstantBinding, VariableBinding


def check_entries(program: Program) -> None:
    """Report functions of a module that fails before it defines them."""
    for function in program.functions:
        module = function.parent.node if function.parent is not None else None
        if not function.entries or not isinstance(module, ast.Module) or function.node not in module.body:
            continue
        if function.node not in program.reached:
            problem = f"the module raises an exception before `{function.name}` is defined"
            source = function.environment.source
            program.diagnostics.error("wrong-type", function.node, source=source, problem=problem)
            return


def check_captures(program: Program) -> None:
    """Report captured lists, dicts and sets that some function changes (the server would not see it, and all pages
    share one).
    """
    used = program.once("context", lambda: None)
    live = ("context", "context id", "context triggered", "context groupings")
    if used is not None and any(_written(program.page_value(key), set()) for key in live):
        program.diagnostics.error("captured-mutation", used, source=program.source_of(used), name=ast.unparse(used))
    written, captured = (program.once(f"component {what}", lambda: None) for what in ("written", "captured"))
    if written is not None and captured is not None:
        program.diagnostics.error("captured-mutation", written, source=program.source_of(written), name=captured)
    _check_objects(program)
    check_shared(program)
    changed = {id(constant) for constant in program.constants.values() if _written(constant.type, set())}
    if not changed:
        return
    for node, plan in program.plans.items():
        if isinstance(plan, ConstantBinding):
            constant = program.constants.get(plan.key)
            inner = program.source_of(node).file.startswith(VALUE_OF)  # which was reported for the whole
            if constant is not None and id(constant) in changed and not inner:
                changed.discard(id(constant))
                program.diagnostics.error("captured-mutation", node, source=program.source_of(node), name=constant.name)


def _check_objects(program: Program) -> None:
    """The same for captured values that an expression makes again; instances among them keep their attributes, too."""
    plans = {plan.key: (node, plan) for node, plan in reversed(program.plans.items()) if _is_captured(plan)}
    changed = changed_classes(program) if plans else set()
    for node, plan in plans.values():
        name = ast.unparse(plan.node.targets[0])
        slot = program.known(("definition", plan.node)).scope.variables[name].slot
        if _written(slot, set()) or classes_in(slot) & changed:
            program.diagnostics.error("captured-mutation", node, source=program.source_of(node), name=name)


def _is_captured(plan: object) -> bool:
    return isinstance(plan, VariableBinding) and plan.key is not None


def _written(found: Type, seen: set[int]) -> bool:
    for known in found.kinds.values():
        if isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            if known.written or any(_written(part, seen) for part in known.inside()):
                return True
        elif isinstance(known, tuple) and any(_written(e, seen) for e in known if isinstance(e, Type)):
            return True
    for made in found.get("instance") or ():
        if id(made) not in seen:
            seen.add(id(made))
            if any(_written(slot, seen) for base in made.user_bases() for slot in base.slots.values()):
                return True
    return False
