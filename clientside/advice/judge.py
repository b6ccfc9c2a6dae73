"""Whether a server callback could run in the browser: the compiler decides, and what it cannot know is asked here."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any

from clientside.advice.results import Kind, Reason

if TYPE_CHECKING:
    from clientside.advice.callbacks import ServerCallback
    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.compiler.pipeline import Module

_SECRET = re.compile(r"secret|token|passw|api_?key|credential|private_?key", re.IGNORECASE)
_MOST_DATA = 100_000  # characters of captured data that a page may load for one callback
# Modules that only a server has, and why; those with a way out say which.
_SERVER = {
    "flask": "the request and the session exist only on the server",
    "requests": "it calls another server: the browser could only do that where that server allows it",
    "urllib": "it calls another server: the browser could only do that where that server allows it",
    "sqlite3": "the database is on the server",
    "sqlalchemy": "the database is on the server",
    "pandas": "pandas works on the server",
    "polars": "polars works on the server",
    "sklearn": "the model is on the server",
    "subprocess": "programs run on the server",
    "pathlib": "files are on the server",
    "io": "files are on the server",
    "shutil": "files are on the server",
}
_REPLACED = {
    "logging": "leave the logging out, or use print(), which writes to the browser's console",
    "os": "read what it needs from os once, at the top of the module: a constant goes with the function",
    "plotly": 'return the figure as a dict, {"data": [...], "layout": {...}}, instead of building it with plotly',
    "numpy": "use math, statistics and lists instead of numpy",
    "decimal": "use floats or whole cents instead of Decimal",
}
# What is wrong here is wrong with the function as it stands on the server.
_SHARED = ("captured-mutation", "global-write")
_SERVER_CODES = ("dash-only-on-server", "library-code", "source-unavailable", "file-input-output", "eval-exec")


def judged(callback: ServerCallback) -> tuple[Kind, list[Reason], list[str], Module | None]:
    """The verdict on one callback, its reasons, what to be careful about, and its JavaScript where there is some."""
    from clientside.compiler.diagnostics.diagnostic import CompileError
    from clientside.compiler.pipeline import compile_functions
    from clientside.compiler.shape import CallbackShape
    from clientside.compiler.source import MarkedSource

    line = callback.function.__code__.co_firstlineno
    reasons = _of_the_callback(callback, line)
    shape = CallbackShape(callback.outputs, callback.many) if callback.is_flat else CallbackShape()
    try:
        module = compile_functions([MarkedSource(callback.function, "advice", "advice", True, shape)])
    except CompileError as error:
        reasons += [reason for d in error.diagnostics if d.severity == "error" for reason in [_reason(d, callback)]]
        unique = list({(r.text, r.line): r for r in reasons}.values())
        final = [reason for reason in unique if not reason.change]
        return ("stays" if final else "with a change"), final or unique, [], None
    size = _data_size(module)
    if size > _MOST_DATA:
        kept = "the page would have to load it first: keep the data on the server, or send a part of it to a dcc.Store"
        reasons.append(Reason(f"it uses {size // 1000:,} kB of data that the server holds; {kept}", line))
    if reasons:
        return ("stays" if any(not r.change for r in reasons) else "with a change"), reasons, [], None
    return "as it is", [], _cautions(callback, module, size), module


def _of_the_callback(callback: ServerCallback, line: int) -> list[Reason]:
    """What is wrong with moving it, whatever the compiler says."""
    reasons = []
    if callback.background:
        reasons.append(Reason("it runs as a background job on the server", line))
    if any(_SECRET.search(pair["id"]) for pair in [*callback.inputs, *callback.states]):
        reasons.append(Reason("it looks at a password: what the browser checks, anybody can change", line))
    code = callback.function.__code__
    scope = callback.function.__globals__
    for name in code.co_names:
        if _SECRET.search(name) and isinstance(scope.get(name), (str, bytes, dict, list)):
            reasons.append(Reason(f"`{name}` would be sent to everybody who opens the page", line))
    return reasons


def _reason(d: Diagnostic, callback: ServerCallback) -> Reason:
    module = _module_of(d, callback)
    if "dcc.send_" in d.message:
        return Reason("it makes a file for the visitor to download, on the server", d.line)
    if module in _SERVER:
        return Reason(f"{d.message}: {_SERVER[module]}", d.line)
    if module in _REPLACED:
        return Reason(d.message, d.line, _REPLACED[module])
    if d.code in _SHARED:
        return Reason(
            f"{d.message}: on the server all visitors share it, in the browser each would have its own", d.line
        )
    if d.code in _SERVER_CODES or d.code == "server-value":
        return Reason(d.message, d.line)
    if d.code in ("unsupported-module", "unsupported-module-member"):
        return Reason(d.message, d.line)
    return Reason(d.message, d.line, d.hint or f"see clientside explain {d.code}")


def _module_of(d: Diagnostic, callback: ServerCallback) -> str:
    """The top module that a diagnostic is about: named in its message, or by the name that stands in its place."""
    for module in (*_SERVER, *_REPLACED):
        if re.search(rf"[`\s]{module}[.`\s]", d.message + " "):
            return module
    source = d.source_line()[d.column - 1 : d.end_column - 1]
    match = re.match(r"[A-Za-z_]\w*", source.strip())
    value = callback.function.__globals__.get(match[0]) if match else None
    name = (
        getattr(value, "__name__", "") if type(value).__name__ == "module" else getattr(value, "__module__", None) or ""
    )
    if not name and value is not None:
        name = type(value).__module__
    return str(name).split(".")[0]


def _data_size(module: Module) -> int:
    """How many characters of the script are values from outside of the functions."""
    from clientside.compiler.bundle.link import runtime_text

    program = len(module.text) - len(runtime_text(module.helpers))
    return max(0, program - sum(len(f.javascript) for f in module.functions))


def _cautions(callback: ServerCallback, module: Module, size: int) -> list[str]:
    found = []
    if size > 5_000:
        found.append(f"the page loads {size // 1000:,} kB of data with it")
    names = set(_names(callback.function))
    if {"now", "today", "utcnow"} & names or "time" in names:
        found.append("the clock and the time zone are the visitor's")
    if "print" in names:
        found.append("print() writes to the browser's console")
    if {"logger", "logging", "log"} & names:
        found.append("what it logs goes to the browser's console, not to the server's log")
    found += sorted({f"line {d.line}: {d.message}" for d in module.diagnostics if d.severity != "error"})
    return found


def _names(function: Any) -> list[str]:
    from clientside.compiler.live import function_binding

    binding = function_binding(function)
    if binding is None:
        return []
    return [
        n.attr if isinstance(n, ast.Attribute) else n.id
        for n in ast.walk(binding.node)
        if isinstance(n, (ast.Attribute, ast.Name))
    ]


def payload(callback: ServerCallback, args: list[Any] | None) -> float:
    """Bytes of a request and its answer, from a call with what the page starts with (0: not known)."""
    from clientside.verifying.guard import TooLongError, guarded
    from clientside.verifying.outcome import shown

    if args is None or not callback.is_flat:
        return 0.0
    sent = len(json.dumps(args)) + 120 * (len(callback.inputs) + len(callback.states))
    try:
        return float(sent + len(json.dumps(shown(guarded(callback.function, json.loads(json.dumps(args)), 2.0)))))
    except (Exception, TooLongError):
        return float(sent)
