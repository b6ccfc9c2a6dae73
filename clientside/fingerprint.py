"""What a compilation depends on, as a digest: the texts of the files that it reads, and the values in them.

Nothing is guessed. Whatever is met that this cannot judge ends in `Unknown`, and then the functions are compiled anew.
"""

from __future__ import annotations

import ast
import hashlib
import inspect
import re
import sys
import sysconfig
import types
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

_STANDARD = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib")})
_SITES = ("site-packages", "dist-packages")
_OURS = str(Path(__file__).parent)
_SIMPLE = (type(None), bool, int, float, complex, str, bytes, date, datetime, time, timedelta, timezone, type(Ellipsis))


_DESCRIPTORS = (property, classmethod, staticmethod, types.MemberDescriptorType, types.GetSetDescriptorType)


class Unknown(Exception):
    """Something whose content cannot be told."""


def fingerprint(functions: list[tuple[Callable[..., Any], object]], *, anywhere: bool = False) -> str:
    """The digest of functions, each with what else the compiler is told of it (as its repr). Raises Unknown.

    With `anywhere` it is the same on every machine, wherever the project lies and whatever else is installed.
    """
    walk = _Walk(anywhere)
    if not anywhere:
        walk.add("environment", environment())
    for function, told in functions:
        walk.add("function", repr(told))
        walk.value(function)
    return walk.digest.hexdigest()


@cache
def environment() -> str:
    """Python, the installed packages, and clientside itself, by content."""
    digest = hashlib.sha256(sys.version.encode())
    for folder in [folder for folder in sys.path if Path(folder).name in _SITES]:
        names = sorted(path.name for path in Path(folder).glob("*.dist-info"))  # their versions are in the names
        digest.update("\n".join(names).encode())
    import clientside.compiler
    import clientside.runtime

    for package, pattern in ((clientside.compiler, "**/*.py"), (clientside.runtime, "**/*.js")):
        root = Path(str(package.__file__)).parent
        for path in sorted(root.glob(pattern)):
            digest.update(f"\n{path.relative_to(root)}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


class _Walk:
    def __init__(self, anywhere: bool = False) -> None:
        self.anywhere = anywhere
        self.digest = hashlib.sha256()
        self._seen: dict[int, int] = {}
        self._kept: list[object] = []  # an id is one object's only while the object lives

    def add(self, *parts: object) -> None:
        for part in parts:
            text = str(part).encode("utf-8", "surrogatepass")
            self.digest.update(b"%d:" % len(text))
            self.digest.update(text)

    def value(self, value: Any) -> None:
        kind = type(value)
        if kind in _SIMPLE:
            self.add(kind.__name__, repr(value))
            return
        if id(value) in self._seen:
            self.add("again", self._seen[id(value)])
            return
        self._seen[id(value)] = len(self._seen)
        self._kept.append(value)
        handle = _HANDLERS.get(kind)
        if handle is not None:
            handle(self, value)
        elif isinstance(value, Enum):
            self.add("enum", value.name)
            self.value(kind)
        elif isinstance(value, type):
            self.a_class(value)
        else:
            self.object(value)

    def object(self, value: Any) -> None:
        """clientside's marks, Dash's own names, components, figures; nothing else is known well enough."""
        from clientside.compiler.captured_figures import is_figure

        kind = type(value)
        marked = vars(kind).get("__clientside_function__") or getattr(value, "__dict__", {}).get(
            "__clientside_function__"
        )
        if marked is not None:
            self.value(marked)
        elif kind.__module__ in ("typing", "types"):  # for type checkers: what counts is how it is written
            self.add("typing", repr(value))
        elif kind.__module__.startswith("dash.") and kind.__name__ in ("NoUpdate", "CallbackContext"):
            self.add("dash", kind.__name__)
        elif is_figure(value):
            self.add("figure", value.to_json())
        elif hasattr(kind, "_namespace") and hasattr(kind, "to_plotly_json") and is_installed(kind.__module__):
            self.add("component", kind.__module__, kind.__name__)
            self.value(value.to_plotly_json())
        else:
            self.made_again(value)

    def made_again(self, value: Any) -> None:
        """A named tuple, dataclass, Counter and the like, by the expression that makes it again."""
        from clientside.compiler.captured_objects import described

        found = described(value)
        if found is None or any(meant is value for meant in found[1].values()):
            raise Unknown(f"a {type(value).__module__}.{type(value).__qualname__}")
        text, names = found
        self.add("made", text)
        for name, meant in names.items():
            self.add("name", name)
            self.value(meant)

    def items(self, value: Any) -> None:
        self.add(type(value).__name__, len(value))
        for item in value:
            self.value(item)

    def a_set(self, value: Any) -> None:
        self.add(type(value).__name__, len(value))
        for item in sorted(value, key=lambda item: (type(item).__name__, repr(item))):
            if type(item) not in _SIMPLE:
                raise Unknown("a set of objects")
            self.value(item)

    def a_dict(self, value: dict[Any, Any]) -> None:
        self.add("dict", len(value))
        for key, item in value.items():
            self.value(key)
            self.value(item)

    def a_function(self, function: types.FunctionType) -> None:
        code = function.__code__
        if is_installed(function.__module__ or ""):
            self.add("installed", function.__module__, function.__qualname__)
            return
        self.add("def", code.co_qualname, code.co_firstlineno, code.co_name)
        node = self.definition(code.co_filename, code.co_name, code.co_firstlineno)
        self.value(function.__defaults__)
        self.value(function.__kwdefaults__)
        for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True):
            self.add("cell", name)
            try:
                found = cell.cell_contents
            except ValueError:
                continue
            self.value(found)
        if hasattr(function, "__wrapped__"):
            self.value(function.__wrapped__)
        self.names(node, function.__globals__)

    def a_class(self, value: type) -> None:
        if is_installed(value.__module__):
            self.add("installed", value.__module__, value.__qualname__)
            return
        module = sys.modules.get(value.__module__)
        file = getattr(module, "__file__", None)
        if module is None or file is None:
            raise Unknown(f"the class {value.__qualname__}")
        # An app that is started by its file is called __main__.
        self.add("class", "" if self.anywhere else value.__module__, value.__qualname__)
        self.names(self.definition(file, value.__name__, None), vars(module))
        for base in value.__bases__:
            self.value(base)
        if issubclass(value, Enum):
            for each in value:
                self.add("member", each.name)
                self.value(each.value)
        for name, member in vars(value).items():
            if isinstance(member, types.FunctionType):
                if not inspect.unwrap(member).__code__.co_filename.startswith(
                    "<"
                ):  # what dataclass makes follows from the text
                    self.add(name)
                    self.value(member)
            elif not name.startswith("_") and not isinstance(member, (*_DESCRIPTORS, value)):
                self.add(name)
                self.value(member)

    def a_module(self, value: types.ModuleType) -> None:
        """A module of the project: all that stands in its text, and the constants that a text may not show."""
        if is_installed(value.__name__):
            self.add("installed", value.__name__)
            return
        file = getattr(value, "__file__", None)
        if file is None:
            raise Unknown(f"the module {value.__name__}")
        self.add("module", value.__name__)
        self.names(self.text(file), vars(value))

    def definition(self, file: str, name: str, line: int | None) -> list[ast.AST]:
        """The definitions of a name in a file (the one at `line`, where there are several): the whole text counts."""
        tree = self.text(file)
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        if name == "<lambda>":
            found: list[ast.AST] = [n for n in ast.walk(tree[0]) if isinstance(n, ast.Lambda)]
        else:
            found = [n for n in ast.walk(tree[0]) if isinstance(n, kinds) and n.name == name]
        if not found:
            raise Unknown(f"the source of {name}")
        return found

    def text(self, file: str) -> list[ast.AST]:
        text, tree = _parsed(file)
        if self.anywhere:
            text = text.replace("\r\n", "\n")
        self.add(
            "file",
            Path(file).name if self.anywhere else file,
            hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        )
        return [tree]

    def names(self, nodes: list[ast.AST], scope: dict[str, Any]) -> None:
        """The values of all names in a piece of source; of a module, those of the members that are named."""
        named = {n.id for node in nodes for n in ast.walk(node) if isinstance(n, ast.Name)}
        members = {n.attr for node in nodes for n in ast.walk(node) if isinstance(n, ast.Attribute)}
        for name in sorted(named & scope.keys()):
            self.add("name", name)
            value = scope[name]
            if isinstance(value, types.ModuleType) and not is_installed(value.__name__):
                self.text(str(value.__file__))
                for member in sorted(members & vars(value).keys()):
                    self.add("member", member)
                    self.value(vars(value)[member])
            else:
                self.value(value)


_HANDLERS: dict[type, Callable[[_Walk, Any], None]] = {
    list: _Walk.items,
    tuple: _Walk.items,
    dict: _Walk.a_dict,
    set: _Walk.a_set,
    frozenset: _Walk.a_set,
    types.FunctionType: _Walk.a_function,
    types.ModuleType: _Walk.a_module,
    types.BuiltinFunctionType: lambda walk, value: walk.add("builtin", value.__module__, value.__qualname__),
    re.Pattern: lambda walk, value: walk.add("pattern", value.pattern, value.flags),
}


@cache
def is_installed(module: str) -> bool:
    """Whether a module is Python's, or of an installed package, or clientside: `environment` tells of those."""
    top = module.partition(".")[0]
    if top in sys.stdlib_module_names or top in ("builtins", "clientside"):
        return True
    found = sys.modules.get(module) or sys.modules.get(top)
    file = getattr(found, "__file__", None)
    if file is None:
        return False
    return file.startswith((*_STANDARD, _OURS)) or any(site in Path(file).parts for site in _SITES)


def _parsed(file: str) -> tuple[str, ast.AST]:
    import linecache

    linecache.checkcache(file)
    text = "".join(linecache.getlines(file))
    if not text:
        raise Unknown(f"the text of {file}")
    return text, _tree(text)


@cache
def _tree(text: str) -> ast.AST:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise Unknown(str(error)) from None
