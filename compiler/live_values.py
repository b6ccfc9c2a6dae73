"""What a live value means to compiled code: a function, class, module, constant, or what only the server has."""

from __future__ import annotations

import contextlib
import inspect
import re
import types
import typing
from typing import Any

from clientside.compiler.captured_functions import is_table
from clientside.compiler.captured_objects import captured_variable, unmade_part
from clientside.compiler.component_values import component_parts, is_component_class
from clientside.compiler.library import INSTALLED, is_standard, logger, own_part
from clientside.compiler.names import is_cached
from clientside.compiler.ops.server import is_server_module
from clientside.compiler.source import (
    Binding,
    BuiltinBinding,
    ConstantBinding,
    FunctionBinding,
    MemberBinding,
    ModuleBinding,
    ProjectModuleBinding,
    ServerBinding,
    is_json_like,
)
from clientside.compiler.static_patterns import pattern_method

_ABSENT = object()


def unwrapped(value: Any) -> Any:
    """The function under clientside's marks; any other value itself."""
    found = inspect.getattr_static(value, "__clientside_function__", _ABSENT)
    return value if found is _ABSENT else found


def value_binding(value: Any, name: str) -> Binding:
    """What a live value means to compiled code."""
    from clientside.compiler.live import function_binding
    from clientside.compiler.live_dispatch import generic_binding, is_generic

    # Nothing is asked of the value itself: a proxy (flask.request) answers by raising, a mock by making things up.
    value = unwrapped(value)
    kind = type(value)
    if issubclass(kind, types.ModuleType):
        return _module_binding(value)
    if kind.__module__ == "clientside.browser_name":
        return _browser_binding(value)
    if component_parts(value) is not None and is_json_like(value):
        return ConstantBinding(value, ("live", id(value), name))
    own = own_name(value, kind)
    if own is not None:
        return MemberBinding("clientside", own)
    if is_server_module(kind.__module__):
        member = dash_object(kind.__module__, kind.__qualname__)
        return member if member is not None else ServerBinding(f"a {kind.__module__}.{kind.__qualname__}")
    if issubclass(kind, (types.FunctionType, type)) and is_server_module(value.__module__ or ""):
        return MemberBinding(public_module(value.__module__), value.__qualname__)
    if issubclass(kind, type) and is_component_class(value):
        return MemberBinding(value.__module__, value.__qualname__)
    if issubclass(kind, types.FunctionType):
        if is_generic(value):
            return generic_binding(value)
        if is_standard(value.__module__ or "") and not _is_compiled(value):
            return MemberBinding(value.__module__, value.__qualname__)
        if not is_library_wrapper(value):
            return function_binding(value) or ServerBinding(f"the function `{name}`, whose source cannot be read")
    if issubclass(kind, types.BuiltinFunctionType) and not isinstance(value.__self__, (types.ModuleType, type)):
        if isinstance(value.__self__, re.Pattern) and is_json_like(value.__self__):
            return pattern_method(value.__self__, value.__name__)
        return captured_variable(value, name) or ServerBinding(f"the method `{value.__name__}` of an object")
    if issubclass(kind, (types.BuiltinFunctionType, type)):
        module = value.__module__ or ""
        if not module and not issubclass(kind, type):
            return ServerBinding(f"the method `{value.__qualname__}` of a value")
        if module == "builtins":
            return BuiltinBinding(value.__qualname__)
        if is_standard(module) and not _is_compiled(value):
            # A part that is written in C (`_functools`) is found where it is imported from.
            public = module[1:] if module[0] == "_" and is_standard(module[1:]) else module
            return MemberBinding(public, value.__qualname__)
        if issubclass(kind, type):
            from clientside.compiler.live_classes import assigned_special, class_binding

            special = assigned_special(value)
            if special:
                return ServerBinding(f"the class `{name}`, to which `{special}` is assigned after its definition")
            return class_binding(value) or MemberBinding(module, value.__qualname__)
        return MemberBinding(module, value.__qualname__)
    if is_cached(value) and own_part(value.__module__, value.__name__) is not None:
        return MemberBinding(value.__module__, value.__name__)
    if is_cached(value) or is_library_wrapper(value):
        inner = function_binding(value.__wrapped__)
        if inner is not None:
            return FunctionBinding(inner.node, inner.environment, decorated=True)
    if isinstance(value, typing.NewType):
        return MemberBinding("typing", "_of_new_type")
    member = getattr(value, "_name", None) if kind.__module__ == "typing" else None
    if isinstance(member, str) and getattr(typing, member, None) is value:
        return MemberBinding("typing", member)
    if kind.__module__ == "logging" and kind.__name__ in ("Logger", "RootLogger"):
        return logger(value.name)
    if is_json_like(value) or is_table(value):
        own_key = ("live", id(value)) if kind in (list, dict, set, object) else ("live", id(value), name)
        return ConstantBinding(value, own_key)
    return captured_variable(value, name) or ServerBinding(
        f"a {kind.__module__}.{kind.__qualname__}"
        if kind.__module__ != "builtins"
        else f"a {kind.__qualname__}{unmade_part(value)}"
    )


def _is_compiled(value: Any) -> bool:
    """Whether a function or class of the standard library is compiled from its installed source."""
    module = value.__module__
    python = isinstance(value, (types.FunctionType, type))
    return python and module in INSTALLED and own_part(module, value.__name__) is None


def _browser_binding(value: Any) -> Binding:
    """A name of the browser, or what the user declared with `clientside.extern`."""
    from clientside.compiler.live_classes import class_binding
    from clientside.compiler.source import ClassBinding, ExternBinding

    extern = vars(value).get("__extern__")
    if extern is None:
        return MemberBinding("clientside.browser", value.__name__)
    path, declaration = extern
    found = value_binding(declaration, path) if isinstance(declaration, type) else None
    if not isinstance(found, (ClassBinding, MemberBinding)) and isinstance(declaration, type):
        found = class_binding(declaration)
    return ExternBinding(path, found if isinstance(found, (ClassBinding, MemberBinding)) else None)


def is_library_wrapper(value: Any) -> bool:
    """Whether a function is what a decorator of the standard library (contextmanager) put around the user's."""
    code = getattr(value, "__code__", None)
    return code is not None and hasattr(value, "__wrapped__") and code.co_filename == contextlib.__file__


_OWN = {
    ("clientside.outcomes", "NoUpdate"): "no_update",
    ("clientside.outcomes", "PreventUpdate"): "PreventUpdate",
    ("clientside.context", "CallbackContext"): "ctx",
    ("clientside.context", "set_props"): "set_props",
}


def own_name(value: Any, kind: type) -> str | None:
    """The name under which clientside itself has a value for callbacks (`no_update`, `ctx`), None for any other."""
    made = value if issubclass(kind, (types.FunctionType, type)) else kind
    return _OWN.get((made.__module__ or "", made.__qualname__))


def dash_object(module: str, name: str) -> MemberBinding | None:
    """One of Dash's own objects, known by its class: `no_update`, `ctx`."""
    member = {"NoUpdate": "no_update", "CallbackContext": "ctx"}.get(name)
    return MemberBinding("dash", member) if member is not None and module.startswith("dash.") else None


def public_module(name: str) -> str:
    """Where a member of one of Dash's private modules is imported from."""
    return "dash" if name.startswith("dash._") else name


def _module_binding(value: types.ModuleType) -> Binding:
    from clientside.compiler.live import module_environment

    if value.__name__ == "clientside":
        return ModuleBinding("clientside")
    if is_standard(value.__name__) or "site-packages" in (getattr(value, "__file__", "") or "site-packages"):
        return ModuleBinding(value.__name__)
    found = module_environment(value)
    return ProjectModuleBinding(value.__name__, found) if found else ModuleBinding(value.__name__)
