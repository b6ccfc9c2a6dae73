"""Inference of names: variables, functions of the environment, builtins, modules, captured values."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler import library, plotly_schema
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import complex_numbers, function_attributes
from clientside.compiler.analysis.infer.class_tests import is_tested, named_only, refuses_union
from clientside.compiler.analysis.infer.classes import ALIASES, EXCEPTIONS
from clientside.compiler.analysis.infer.constants import constant_type
from clientside.compiler.analysis.infer.early_names import is_builtin_yet, is_early, not_yet
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.page_variables import page_variable
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.library_use import note_use
from clientside.compiler.analysis.local_imports import declared
from clientside.compiler.analysis.program import BuiltinFunction, Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.components import component_class
from clientside.compiler.live_values import value_binding
from clientside.compiler.ops import catalogue, graph_objects
from clientside.compiler.ops.components import constructor
from clientside.compiler.ops.server import COMPONENTS, is_server_module, server_only
from clientside.compiler.regex.tree import UnsupportedPattern
from clientside.compiler.source import (
    Binding,
    BuiltinBinding,
    ClassBinding,
    ConstantBinding,
    Environment,
    ExternBinding,
    FunctionBinding,
    LiveEnvironment,
    MemberBinding,
    ModuleBinding,
    ProjectModuleBinding,
    ServerBinding,
    StaticEnvironment,
    VariableBinding,
)

FORBIDDEN = {
    **dict.fromkeys(
        ("eval", "exec", "compile", "__import__", "globals", "locals", "dir", "memoryview", "breakpoint"), "eval-exec"
    ),
    "open": "file-input-output",
    "input": "file-input-output",
}


STILL_BUILTIN = "names that modules read before they assign them"  # key of Program.once: the nodes
DECLARED_TYPES = "declared types"  # key of Program.once: variables like `T = TypeVar("T")`, which no code sets


def infer_name(inf: Inference, node: ast.Name) -> Type:
    """A name that is read."""
    variable = inf.program.scopes.variable.get(node) or page_variable(inf, node)
    if variable is not None:
        scopes = inf.program.scopes
        member = declared(scopes, variable) if scopes.imports else None
        if member is not None:
            return bound_type(inf, node, node.id, member)
        if variable.scope.function() is not inf.function.scope:
            owner = inf.program.by_node.get(variable.scope.function().node)
            if owner is not None and not variable.slot.only("function", "class", "module"):
                inf.function.shares(owner)
        found = inf.read(variable)
        if found.has("unbound") and variable.scope.kind == "class" and is_early(variable.scope.node, node):
            return not_yet(inf, node, found)
        if found.has("unbound"):
            if is_builtin_yet(inf, node, variable):
                del inf.program.scopes.variable[node]
                inf.program.once(STILL_BUILTIN, set).add(node)
                inf.program.changed = True
                return bound_type(inf, node, node.id, BuiltinBinding(node.id))
            inf.program.maybe_unbound.add(node)
            found = found.without("unbound")
            inf.narrowed(node, found)
            if not found.kinds and variable in (inf.program.known(DECLARED_TYPES) or ()):
                inf.problem("server-value", node, name=node.id, what="a type that is there for type checkers")
        return found
    if node in (inf.program.known(STILL_BUILTIN) or ()):
        return bound_type(inf, node, node.id, BuiltinBinding(node.id))
    if complex_numbers.is_literal_call(node):
        return complex_numbers.named(inf, node, complex_numbers.OF_PARTS)
    environment = inf.function.environment
    if isinstance(environment, LiveEnvironment) and node in environment.defaults:
        return _default(inf, node, environment.defaults[node])
    key = (environment, node.id)
    if key in inf.bindings:
        binding = inf.bindings[key]
    else:
        binding = inf.bindings[key] = environment.lookup(node.id)
    return bound_type(inf, node, node.id, binding)


def _default(inf: Inference, node: ast.Name, value: Any) -> Type:
    """A default value of a live function, evaluated when it was defined; `node` stands for its expression."""
    binding = value_binding(value, node.id if node.id.isidentifier() else "default")
    if isinstance(binding, ServerBinding):
        inf.problem("unsupported-default", node, name=node.id, what=binding.what)
        return t.NEVER
    return bound_type(inf, node, node.id, binding)


def bound_type(inf: Inference, node: ast.AST, name: str, binding: Binding | None) -> Type:
    """The type of what a free name is bound to."""
    inf.program.plans[node] = binding
    if binding is None:
        said = f"name '{name}' is not defined"
        certain_error(inf, node, "NameError", said, "unknown-name", name=name, near=_near(inf, name))
        return t.NEVER
    if (
        isinstance(binding, FunctionBinding)
        and binding.decorated
        and real_decorators(binding.environment, binding.node)
    ):
        from clientside.compiler.analysis.infer.user_classes import bound_definition

        function_attributes.of_module(inf, binding.environment, name)
        return bound_definition(inf, binding, node, name)
    if isinstance(binding, FunctionBinding):
        function = user_function(inf, binding)
        if binding.live is not None:
            function_attributes.of_live(inf, function, binding)
        else:
            function_attributes.of_module(inf, binding.environment, name)
        note_use(inf.program, function, inf.function, node, name)
        return Type({"function": frozenset([function])})
    if isinstance(binding, ModuleBinding):
        check_module(inf, node, binding.name)
        return Type({"module": frozenset([binding.name])})
    if isinstance(binding, ProjectModuleBinding):
        return Type({"module": frozenset([binding])})
    if isinstance(binding, MemberBinding):
        return member_type(inf, node, binding.module, binding.name)
    if isinstance(binding, ConstantBinding):
        try:
            return constant_type(inf, name, binding, inf.function.environment)
        except UnsupportedPattern as error:
            inf.problem("unsupported-pattern", node, problem=str(error))
            return t.NEVER
    if isinstance(binding, BuiltinBinding):
        return builtin_type(inf, node, binding.name)
    if isinstance(binding, ClassBinding):
        from clientside.compiler.analysis.infer.user_classes import bound_definition

        return bound_definition(inf, binding, node, name)
    if isinstance(binding, VariableBinding):
        from clientside.compiler.analysis.infer.user_classes import bound_variable

        if refuses_union(inf, node, binding):
            del inf.program.plans[node]
            inf.problem("server-value", node, name=name, what="a type that is there for type checkers")
            return t.NEVER
        return bound_variable(inf, binding, node, name)
    if isinstance(binding, ExternBinding):
        from clientside.compiler.browser.infer import extern_type

        return extern_type(inf, node, binding)
    assert isinstance(binding, ServerBinding)
    inf.problem("server-value", node, name=name, what=binding.what)
    return t.NEVER


def user_function(inf: Inference, binding: FunctionBinding) -> Function:
    """The Function of an environment's function."""
    found = inf.program.function(binding.node, binding.environment, None)
    inf.function.shares(found)
    return found


def real_decorators(environment: Environment, node: ast.AST) -> list[ast.expr]:
    """The decorators of a definition that are neither marks of clientside's own nor for type checkers only."""
    return [
        d
        for d in getattr(node, "decorator_list", [])
        if not is_mark(environment, d.func if isinstance(d, ast.Call) else d) and not _is_erased(environment, d)
    ]


ERASED_DECORATORS = ("overload", "final", "no_type_check", "override")


def _is_erased(environment: Environment, decorator: ast.expr) -> bool:
    """Whether a decorator is for type checkers only: `typing.overload`."""
    if isinstance(decorator, ast.Attribute) and isinstance(decorator.value, ast.Name):
        module = environment.lookup(decorator.value.id)
        return isinstance(module, ModuleBinding) and module.name == "typing" and decorator.attr in ERASED_DECORATORS
    found = environment.lookup(decorator.id) if isinstance(decorator, ast.Name) else None
    return isinstance(found, MemberBinding) and found.module == "typing" and found.name in ERASED_DECORATORS


def builtin_type(inf: Inference, node: ast.AST, name: str) -> Type:
    """A name of the builtins module."""
    name = ALIASES.get(name, name)
    if name in EXCEPTIONS:
        return Type({"class": frozenset([name])})
    if name == "complex" and (inf.program.known(complex_numbers.COMPLEX) or not is_tested(inf, node)):
        return complex_numbers.named(inf, node)
    row = named_only(inf, node, name) or catalogue.builtins().get(name)
    if row is not None:
        return Type({"function": frozenset([_builtin(inf, row)])})
    if name in ("NotImplemented", "Ellipsis"):
        return Type({"ellipsis": True})
    code = FORBIDDEN.get(name, "unsupported-builtin")
    inf.problem(code, node, name=name, what=name)
    return t.NEVER


def _builtin(inf: Inference, row: Any) -> BuiltinFunction:
    found = inf.program.once(("builtin", row), lambda: BuiltinFunction(row))
    assert isinstance(found, BuiltinFunction)
    return found


def is_builtin_class(inf: Inference, node: ast.Name) -> bool:
    """Whether a name is that of a built-in container class."""
    if node in inf.program.scopes.variable:
        return False
    binding = inf.function.environment.lookup(node.id)
    return isinstance(binding, BuiltinBinding) and node.id in ("list", "dict", "tuple", "set", "frozenset", "type")


def is_module(name: str) -> bool:
    """Whether compiled code can use a module: by rows, or because its source can be compiled."""
    return catalogue.has_module(name) or library.is_package(name) or library.environment_of(name) is not None


def check_module(inf: Inference, node: ast.AST, name: str) -> None:
    """Report a module that compiled code cannot use."""
    if not is_module(name):
        inf.problem("unsupported-module", node, name=name, instead=library.instead_of(name))


def member_type(inf: Inference, node: ast.AST, module: str, name: str) -> Type:
    """A member of a module that is not the user's own."""
    if module == "clientside.browser":
        from clientside.compiler.browser.infer import global_type

        return global_type(inf, node, name)
    if (module, name) == ("clientside", "browser"):
        return Type({"module": frozenset(["clientside.browser"])})
    row = catalogue.module_row(module, name)
    if row is None and module.split(".")[0] == "plotly":
        return _of_plotly(inf, node, module, name)
    if row is None:
        component = component_class(module, name)
        if component is not None:
            label = f"{module.removeprefix('dash.').removesuffix(f'.{name}')}.{name}"
            return Type({"function": frozenset([_builtin(inf, constructor(component, label))])})
        found = None if is_server_module(module) else library.member(module, name)
        if found is not None and found != MemberBinding(module, name):
            return bound_type(inf, node, name, found)
        on_server = is_server_module(module)
        if f"{module}.{name}" in catalogue.MODULE_TABLES or (on_server and f"{module}.{name}" in COMPONENTS):
            return Type({"module": frozenset([f"{module}.{name}"])})
        if on_server:
            code, parameters = server_only(module, name)
            inf.problem(code, node, **parameters)
        elif found is not None:  # a class that says it is there, and whose text is not
            inf.problem("source-unavailable", node, name=name)
        elif catalogue.has_module(module):
            inf.problem("unsupported-module-member", node, **library.missing_member(module, name))
        elif is_module(f"{module}.{name}"):
            return Type({"module": frozenset([f"{module}.{name}"])})
        elif library.environment_of(module) is not None:
            inf.problem("unsupported-module-member", node, **library.missing_member(module, name))
        else:
            inf.problem("unsupported-module", node, name=module, instead=library.instead_of(module))
        return t.NEVER
    if isinstance(row, str):
        if row == "PreventUpdate":
            inf.program.preventing.add(inf.function)
        return Type({"class": frozenset([row])})
    if row.is_property:
        from clientside.compiler.analysis.facts import Facts

        inf.program.plans[node] = row
        return row.result(Facts(inf, node, t.NEVER, {}))
    return Type({"function": frozenset([_builtin(inf, row)])})


def _of_plotly(inf: Inference, node: ast.AST, module: str, name: str) -> Type:
    """A member of a module of plotly.py."""
    whole = f"{module}.{name}"
    if whole in ("plotly.graph_objects", "plotly.graph_objs", "plotly.express") or plotly_schema.is_package(whole):
        return Type({"module": frozenset([whole])})
    colors = plotly_schema.colors(whole)
    if isinstance(colors, list):
        binding = ConstantBinding(colors, ("plotly", whole))
        inf.program.plans[node] = binding
        return constant_type(inf, name, binding, inf.function.environment)
    if colors is not None:
        return Type({"module": frozenset([whole])})
    row = graph_objects.member(module, name) if plotly_schema.is_package(module) else None
    if row is None:
        inf.problem("plotly-express" if module.startswith("plotly.express") else "figure-use", node, what=f"`{whole}`")
        return t.NEVER
    return Type({"function": frozenset([_builtin(inf, row)])})


def module_member(inf: Inference, node: ast.Attribute, modules: frozenset[Any]) -> Type:
    """`module.name`."""
    found = t.NEVER
    for module in modules:
        if isinstance(module, ProjectModuleBinding):
            binding = module.environment.lookup(node.attr)
            if isinstance(binding, BuiltinBinding):
                binding = None
            found = t.join(found, bound_type(inf, node, node.attr, binding))
        else:
            found = t.join(found, member_type(inf, node, module, node.attr))
    return found


def imported(inf: Inference, node: ast.ImportFrom, alias: ast.alias) -> Type:
    """What `from module import alias` binds, inside a function or in a compiled module."""
    environment = inf.function.environment
    static = environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", None)
    binding = static.imported_from(node, alias.asname or alias.name) if static is not None else None
    if binding is None:
        binding = MemberBinding(node.module or "", alias.name)
    return bound_type(inf, alias if hasattr(alias, "lineno") else node, alias.name, binding)


def decorated(inf: Inference, node: ast.AST, function: Type) -> Type:
    """What the decorators of a definition make of a function, the innermost first."""
    from clientside.compiler.analysis.infer import withs
    from clientside.compiler.analysis.infer.instances import apply_method
    from clientside.compiler.analysis.infer.values import apply

    for decorator in reversed(real_decorators(inf.function.environment, node)):
        found = inf.expr(decorator)
        if found.only("function") or is_wrapping_class(found):
            function = apply(inf, decorator, found, [function])
        elif found.only("instance") and all(made.method("__call__") for made in found.get("instance")):
            function = apply_method(inf, "__call__", found, [function])
        elif found.kinds and not withs.manages(inf, decorator, found, function):
            inf.problem("unsupported-decorator", decorator, name=ast.unparse(decorator))
        elif not found.kinds and not inf.program.reporting:
            return t.NEVER  # a later round knows it
    return function


def is_wrapping_class(found: Type) -> bool:
    """Whether a decorator is a class of the program's, whose instances stand for functions."""
    return found.only("class") and all(getattr(made, "node", None) is not None for made in found.get("class"))


# `example` marks nothing: it only stands beside a function, and changes nothing of it.
MARKS = ("callback", "function", "example", "debounce", "throttle")


def is_mark(environment: Environment, target: ast.expr) -> bool:
    """Whether a decorator is one of clientside's own (or another that does not change the function)."""
    static = environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", environment)
    if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        if target.attr == "clientside" and is_flask_callbacks(static, target.value.id):
            return True
        binding = static.lookup(target.value.id)
        return isinstance(binding, ModuleBinding) and binding.name == "clientside" and target.attr in MARKS
    if isinstance(target, ast.Name):
        binding = static.lookup(target.id)
        return isinstance(binding, MemberBinding) and binding.module == "clientside" and binding.name in MARKS
    return False


def is_flask_callbacks(environment: Environment, name: str) -> bool:
    """Whether a module makes `name` by the Flask adapter's `Callbacks(…)`, or imports it from the project."""
    if not isinstance(environment, StaticEnvironment):
        return False
    made = environment.bindings.get(name, [])
    value = made[0].value if len(made) == 1 and isinstance(made[0], (ast.Assign, ast.AnnAssign)) else None
    if isinstance(value, ast.Call):
        found = environment.lookup(value.func.id) if isinstance(value.func, ast.Name) else None
        return isinstance(found, MemberBinding) and (found.module, found.name) == FLASK_CALLBACKS
    if len(made) == 1 and isinstance(made[0], ast.ImportFrom):
        for alias in made[0].names:
            if (alias.asname or alias.name) == name:
                module = environment.project_module(made[0].module or "", made[0].level)
                return module is not None and is_flask_callbacks(module, alias.name)
    return False


FLASK_CALLBACKS = ("clientside.flask_adapter", "Callbacks")


def _near(inf: Inference, name: str) -> str:
    import builtins
    import difflib

    known = {v for s in inf.function.scope.chain() for v in s.variables} | set(dir(builtins))
    static = getattr(inf.function.environment, "static", inf.function.environment)
    known |= set(getattr(static, "bindings", {}))
    found = difflib.get_close_matches(name, known, 1)
    return f"did you mean `{found[0]}`?" if found else "is it defined in this module, or imported?"
