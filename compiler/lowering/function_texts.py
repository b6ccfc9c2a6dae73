"""Built-in functions that may be shown: `<built-in function abs>`."""

from __future__ import annotations

import importlib

from clientside.compiler.analysis.visible import SHOWN
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row


def told(ctx: Context, row: Row, value: js.Expr) -> js.Expr:
    """A builtin's function value, which knows its text where the program may show it."""
    if row not in (ctx.program.known(SHOWN) or ()):
        return value
    return ctx.helper("toldFunction", value, js.Str(text_of(row)))


def text_of(row: Row) -> str:
    """What CPython shows; nothing where that holds an address, or where the row is no function that Python has."""
    modules = [module for module in catalogue.MODULE_TABLES if catalogue.module_row(module, row.name) is row]
    module = "builtins" if catalogue.builtins().get(row.name) is row else modules[0] if modules else ""
    try:
        text = repr(getattr(importlib.import_module(module), row.name))
    except (ImportError, AttributeError, ValueError):
        return ""
    return "" if " at 0x" in text or text[0] != "<" else text
