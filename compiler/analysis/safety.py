"""What can only be judged when inference is done: captured values that the code would change."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import VARS
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.source import ConstantBinding


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
    for node, site in program.once(VARS, dict).items():
        if site.find().written:
            name = "a change of the dict that vars() or __dict__ gives"
            program.diagnostics.error(
                "unsupported-builtin", node, source=program.source_of(node), name=name, what="vars"
            )
            break
    used = program.once("context", lambda: None)
    live = ("context", "context id", "context triggered", "context groupings")
    if used is not None and any(_written(program.page_value(key), set()) for key in live):
        program.diagnostics.error("captured-mutation", used, source=program.source_of(used), name=ast.unparse(used))
    written, captured = (program.once(f"component {what}", lambda: None) for what in ("written", "captured"))
    if written is not None and captured is not None:
        program.diagnostics.error("captured-mutation", written, source=program.source_of(written), name=captured)
    changed = {id(constant) for constant in program.constants.values() if _written(constant.type, set())}
    if not changed:
        return
    for node, plan in program.plans.items():
        if isinstance(plan, ConstantBinding):
            constant = program.constants.get(plan.key)
            if constant is not None and id(constant) in changed:
                changed.discard(id(constant))
                program.diagnostics.error("captured-mutation", node, source=program.source_of(node), name=constant.name)


def _written(found: Type, seen: set[int]) -> bool:
    for kind in ("list", "dict", "set"):
        site = found.get(kind)
        if isinstance(site, Site) and id(site) not in seen:
            seen.add(id(site))
            if site.written or any(_written(part, seen) for part in site.inside()):
                return True
    shape = found.get("tuple")
    if isinstance(shape, tuple):
        return any(_written(e, seen) for e in shape)
    if shape is None or id(shape) in seen:
        return False
    seen.add(id(shape))
    return _written(shape.element, seen)
