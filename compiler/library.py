"""Modules of libraries whose Python source is compiled with the user's, function by function.

The standard library's pure modules are named in `INSTALLED`. `OWN` names those for which `runtime/python` has a source
of our own, for what CPython writes in C, or in a way that comes out large or slow; what is missing there is looked up
in the installed source. Any other package is compiled as far as it is used if it is pure Python.
"""

from __future__ import annotations

import ast
import importlib
import sys
import sysconfig
from functools import lru_cache
from importlib.machinery import PathFinder
from pathlib import Path

from clientside.compiler.analysis.natives import MODULES, rename
from clientside.compiler.source import (
    Binding,
    Environment,
    MemberBinding,
    StaticEnvironment,
    VariableBinding,
    file_environment,
)

INSTALLED = frozenset(
    [
        "_markupbase",
        "calendar",
        "colorsys",
        "difflib",
        "fnmatch",
        "graphlib",
        "html",
        "html.entities",
        "html.parser",
        "keyword",
        "random",
        "statistics",
        "string",
        "textwrap",
        "urllib.parse",
    ]
)
OWN = frozenset(
    [
        "_random",
        "ast",
        "_thread",
        "_user_string",
        "timeit",
        "operator",
        "glob",
        "ipaddress",
        "codecs",
        "binascii",
        "array",
        "_csv",
        "_csv_sniffer",
        "_ip_network",
        "_ip_texts",
        "_string",
        "base64",
        "calendar",
        "cmath",
        "collections",
        "collections_bases",
        "collections_sets",
        "complex_numbers",
        "contextlib",
        "csv",
        "decimal",
        "fnmatch",
        "functools",
        "io",
        "json",
        "keyword",
        "logging",
        *MODULES,
        "os",
        "os.path",
        "pathlib",
        "pprint",
        "queue",
        "random",
        "secrets",
        "shlex",
        "statistics",
        "string",
        "struct",
        "sys",
        "types",
        "urllib.parse",
        "uuid",
        "warnings",
    ]
)
# Pure Python that only describes what other languages draw, or that a browser has no use for.
_NEVER = frozenset(["clientside", "plotly", "_plotly_utils", "pip", "setuptools", "pkg_resources", "pytest", "_pytest"])
# What asks other computers: a page does so by its own means.
_REMOTE = frozenset(
    ["requests", "urllib3", "httpx", "httpcore", "aiohttp", "websocket", "websockets", "http", "socket"]
)
# Modules that are another one by another name.
SAME = {"posixpath": "os.path"}
_shared: dict[str, Environment] = {}


def is_standard(module: str) -> bool:
    """Whether a module belongs to the standard library."""
    return module.split(".")[0] in sys.stdlib_module_names


@lru_cache(maxsize=1024)
def is_library_file(file: str) -> bool:
    """Whether a file belongs to an installed library, or to the standard library, not to the user's project."""
    path = Path(file)
    if path.parent == _own_folder() or "site-packages" in path.parts or "dist-packages" in path.parts:
        return True
    return any(path.is_relative_to(folder) for folder in _standard_folders())


def is_own_file(file: str) -> bool:
    """Whether a file is one of our own sources, whose classes are not made to be derived from."""
    return Path(file).parent == _own_folder()


@lru_cache(maxsize=1)
def _standard_folders() -> tuple[str, ...]:
    return tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib")})


@lru_cache(maxsize=1)
def _own_folder() -> Path:
    import clientside.runtime

    return Path(str(clientside.runtime.__file__)).parent / "python"


def environment_of(module: str) -> Environment | None:
    """The environment of a library's module whose source can be compiled; None for any other module."""
    if is_standard(module):
        return _installed(module) if module in INSTALLED else own_environment(module)
    return _package_module(module) if is_pure(module.split(".")[0]) else None


def own_environment(module: str) -> StaticEnvironment | None:
    """Our own source of a module of the standard library, or of a part of it."""
    module = SAME.get(module, module)
    if module not in OWN:
        return None
    found = file_environment(str(_own_folder() / f"{module.replace('.', '_')}.py"), module, _shared)
    assert isinstance(found, StaticEnvironment)
    if not found.runs and module.startswith("native_"):
        rename(found.source.tree)
    found.runs = True
    return found


@lru_cache(maxsize=256)
def logger(name: str) -> VariableBinding:
    """A logger of the user's module: the page's own of the same name."""
    environment = own_environment("logging")
    assert environment is not None
    node = ast.parse(f"logger = getLogger({name!r})").body[0]
    assert isinstance(node, ast.Assign)
    return VariableBinding(node, environment)


# What to do where a member of a module cannot be used.
_INSTEAD = {
    **dict.fromkeys(
        [f"traceback.{name}" for name in ("format_exc", "format_exception", "format_exception_only", "format_tb")],
        'write `f"{type(e).__name__}: {e}"`: a traceback in the page knows no files and lines of Python.',
    ),
    **dict.fromkeys(
        ["contextlib.redirect_stderr"],
        "`print(…, file=buffer)` writes to an `io.StringIO`; what else is printed goes to the console.",
    ),
    "time.sleep": "wait with `await asyncio.sleep(…)`, in an `async def`.",
    **dict.fromkeys(
        ["os.environ", "os.getenv"],
        "read it where the module starts, into a variable: its value goes into the script, for everybody to read.",
    ),
    "functools.singledispatch": "decorate functions at the top of the module with it, or ask with `isinstance`.",
    **dict.fromkeys(
        ["typing.Union", "typing.Optional"],
        "`isinstance` takes `int | str`, a tuple of classes, or a union that the module has under a name.",
    ),
}


def missing_member(module: str, name: str) -> dict[str, str]:
    """What the diagnostic `unsupported-module-member` says."""
    usual = "the module is known, this member is not: use another one, or leave this function on the server."
    return {"module": module, "name": name, "instead": _INSTEAD.get(f"{module}.{name}", usual)}


def instead_of(module: str) -> str:
    """What to do where a module cannot be used."""
    if module.split(".")[0] in _REMOTE or module == "urllib.request":
        return "ask with `await fetch(…)` from `clientside.browser`, in an `async def`."
    return "do this part on the server, or with what Python has built in."


def is_package(module: str) -> bool:
    """Whether a module of the standard library is there for its submodules (`urllib.parse`)."""
    return any(name.startswith(f"{module}.") for name in (*INSTALLED, *OWN))


def member(module: str, name: str) -> Binding | None:
    """What a name of a library's module means; None where its source cannot be compiled, or has no such name."""
    own = own_part(module, name)
    if own is not None:
        return own
    if is_standard(module) and module not in INSTALLED:
        return None  # what our own source imports is its own affair: cmath.cos is not math's
    found = environment_of(module)
    static = found if isinstance(found, StaticEnvironment) else getattr(found, "static", None)
    if found is None or static is None:
        return None
    return found.lookup(name) if name in static.bindings or name in getattr(found, "globals", {}) else None


def own_member(environment: Environment, name: str) -> Binding | None:
    """What stands for a name that an installed module of the standard library uses of itself."""
    known = environment.module in OWN and is_library_file(environment.source.file)
    return own_part(environment.module, name) if known else None


def own_part(module: str, name: str) -> Binding | None:
    """What a member of a module means where we have rows, or a source of our own, for it."""
    from clientside.compiler.ops.catalogue import module_row

    if module_row(module, name) is not None:
        return MemberBinding(module, name)
    own = own_environment(module)
    if own is None or name not in own.bindings or _is_imported(own.bindings[name][-1], name):
        return None
    return own.lookup(name)


def _is_imported(node: ast.AST, name: str) -> bool:
    """Whether a source imports a name for itself, not to offer it (`from _user_string import UserString as UserString`
    does).
    """
    if not isinstance(node, (ast.Import, ast.ImportFrom)):
        return False
    return not any(alias.asname == alias.name == name for alias in node.names)


@lru_cache(maxsize=64)
def _installed(module: str) -> Environment | None:
    from clientside.compiler.live import module_environment

    return module_environment(importlib.import_module(module))


def _package_module(module: str) -> Environment | None:
    """A module of an installed package: the live one, or else read from its file, without importing it."""
    from clientside.compiler.live import module_environment

    live = sys.modules.get(module)
    if live is not None:
        return module_environment(live)
    top, *rest = module.split(".")
    origin = _origin(top)
    if origin is None:
        return None
    folder = Path(origin).parent
    paths = [folder.joinpath(*rest, "__init__.py"), folder.joinpath(*rest).with_suffix(".py")] if rest else [origin]
    path = next((p for p in map(Path, paths) if p.is_file()), None)
    return file_environment(str(path), module, _shared) if path is not None else None


@lru_cache(maxsize=256)
def is_pure(top: str) -> bool:
    """Whether an installed package consists of Python source only, so that compiling it makes sense."""
    origin = None if top in _NEVER or top in _REMOTE else _origin(top)
    if origin is None or not is_library_file(origin):
        return False
    path = Path(origin)
    return path.name != "__init__.py" or not any(p.suffix in (".so", ".pyd") for p in path.parent.rglob("*.*"))


@lru_cache(maxsize=256)
def _origin(top: str) -> str | None:
    """The file of a top-level package or module, found without importing it."""
    try:
        spec = PathFinder.find_spec(top)
    except (ImportError, AttributeError, ValueError):
        return None
    return spec.origin if spec is not None and spec.origin is not None and spec.origin.endswith(".py") else None
