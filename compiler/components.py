"""What a Dash component class takes: read from the source that Dash generates for it, so that nothing is imported."""

from __future__ import annotations

import ast
import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

from clientside.compiler.records import record

# Names under which older programs import what is part of Dash now.
OLD_NAMES = {
    "dash_html_components": "dash.html",
    "dash_core_components": "dash.dcc",
    "dash_table": "dash.dash_table",
}


@record(frozen=True)
class ComponentClass:
    """A component class: `parameters` in the order of its signature, `base_nodes` the props that may hold a component
    by itself, `wildcards` the beginnings of further names (`data-`), `qualified` its name as errors of calls have it.
    """

    name: str
    qualified: str
    namespace: str
    parameters: tuple[str, ...]
    props: tuple[str, ...]
    required: tuple[str, ...]
    wildcards: tuple[str, ...]
    base_nodes: frozenset[str]

    @property
    def has_children(self) -> bool:
        """Whether `children` is None where it is not given, and not absent."""
        return "children" in self.parameters

    def accepts(self, name: str) -> bool:
        """Whether the class takes a keyword of this name."""
        return name in self.props or name.startswith(self.wildcards)


def component_class(module: str, name: str) -> ComponentClass | None:
    """The component class `module.name`, as far as it is installed; None for anything else."""
    if not name[:1].isupper():
        return None
    return _found(OLD_NAMES.get(module, module), name)


@cache
def _found(module: str, name: str) -> ComponentClass | None:
    for file in _files(module, name):
        inside = [file.parent.name] * (file.parent.name == "_components") + [name] * (file.stem == name)
        made = _read(file, name, ".".join([module, *inside, name]))
        if made is not None:
            return made
    return None


def component_names(module: str) -> list[str]:
    """The component classes of an installed package, for suggestions."""
    folder = package_folder(OLD_NAMES.get(module, module))
    if folder is None:
        return []
    return sorted(f.stem for f in (*folder.glob("[A-Z]*.py"), *folder.glob("_components/[A-Z]*.py")))


def package_folder(module: str) -> Path | None:
    """Where a package (or the module of one class) lies; only its top-level package is looked up."""
    top, *rest = module.split(".")
    try:
        spec = importlib.util.find_spec(top)
    except (ImportError, ValueError):
        return None
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))).joinpath(*rest)


def _files(module: str, name: str) -> list[Path]:
    folder = package_folder(module)
    if folder is None:
        return []
    places = [folder / f"{name}.py", folder / "_components" / f"{name}.py", folder.with_suffix(".py")]
    return [place for place in places if place.is_file()]


def _read(file: Path, name: str, qualified: str) -> ComponentClass | None:
    """The class as the generated source tells; None where it is no component."""
    try:
        tree = ast.parse(file.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError):
        return None
    found = next((n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name), None)
    if found is None or not any(isinstance(b, ast.Name) and b.id == "Component" for b in found.bases):
        return None
    init = next((n for n in found.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"), None)
    told = _told(found)
    if init is None or not {"_prop_names", "_namespace", "_type"} <= set(told):
        return None
    required = [n.iter for n in ast.walk(init) if isinstance(n, ast.For) and isinstance(n.iter, ast.List)]
    return ComponentClass(
        told["_type"],
        qualified,
        told["_namespace"],
        tuple(a.arg for a in init.args.args[1:]),
        tuple(told["_prop_names"]),
        tuple(ast.literal_eval(required[0])) if required else (),
        tuple(told.get("_valid_wildcard_attributes", ())),
        frozenset(told.get("_base_nodes", ("children",))),
    )


def _told(found: ast.ClassDef) -> dict[str, Any]:
    """The constants that a class and its `__init__` assign."""
    values: dict[str, Any] = {}
    for node in ast.walk(found):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            name = target.id if isinstance(target, ast.Name) else getattr(target, "attr", "")
            if name.startswith("_") and isinstance(node.value, (ast.Constant, ast.List)):
                try:
                    values[name] = ast.literal_eval(node.value)
                except ValueError:
                    continue
    return values
