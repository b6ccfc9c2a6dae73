"""Inference of class statements, instances and their attributes."""

from __future__ import annotations

import ast
import builtins
from typing import Any

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import (
    class_bodies,
    data_classes,
    enumerations,
    named_tuples,
    names,
    native_bases,
    operated_tuples,
    orderings,
    subclass_hooks,
    typing_names,
)
from clientside.compiler.analysis.infer.class_order import infer_body, is_ordered
from clientside.compiler.analysis.infer.complex_numbers import is_spared
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.library_use import is_library, note_use
from clientside.compiler.analysis.local_imports import meaning
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type, describe
from clientside.compiler.library import is_own_file, own_environment
from clientside.compiler.source import (
    BuiltinBinding,
    ClassBinding,
    Environment,
    FunctionBinding,
    MemberBinding,
    VariableBinding,
)
from clientside.compiler.top_level import top_level_bindings

# Classes of our own sources that have all methods of the installed ones: they are there to be derived from.
MADE_TO_DERIVE = frozenset(
    [
        "UserDict",
        "UserList",
        "ContextDecorator",
        "AbstractContextManager",
        "AbstractAsyncContextManager",
        "Queue",
        "JSONEncoder",
        "JSONDecoder",
        "Formatter",
        "Dialect",
        "excel",
        "excel_tab",
        "unix_dialect",
        "UserString",
        "array",
    ]
)
# Exceptions that take their arguments apart: behind another base JavaScript's constructor of that one would not.
WITH_FIELDS = frozenset(
    name
    for name, found in vars(builtins).items()
    if isinstance(found, type)
    and issubclass(found, (OSError, UnicodeError, SyntaxError, ImportError, StopIteration, SystemExit))
)
ERASED_BASES = frozenset(["object", "Protocol", "Generic", "ABC"])
# Of a library's class: for type checkers, for pickle, for classes derived from it (which are refused then).
UNUSED = frozenset(
    f"__{name}__"
    for name in (
        "module",
        "qualname",
        "class_getitem",
        "init_subclass",
        "reduce",
        "reduce_ex",
        "getstate",
        "setstate",
        "getnewargs",
    )
)


def infer_class(inf: Inference, node: ast.ClassDef) -> None:
    """A `class` statement."""
    if any(_is_named(inf, base, "TypedDict") for base in node.bases):
        inf.program.reached.discard(node)
        inf.bind(inf.program.scopes.variable[node], names.builtin_type(inf, node, "dict"))
        return
    made = user_class(inf, node)
    inf.bind(inf.program.scopes.variable[node], Type({"class": frozenset([made])}))


def bound_definition(
    inf: Inference, binding: ClassBinding | FunctionBinding, place: ast.AST | None = None, name: str = ""
) -> Type:
    """A class, or a decorated function, of the environment: compiled as a small module of its own.

    `place` is where it is used, under `name`.
    """
    program = inf.program
    node = binding.node
    assert not isinstance(node, ast.Lambda)
    module: Function = program.once(
        ("definition", node), lambda: _definition_module(program, node, binding.environment, f"class {node.name}")
    )
    inf.function.shares(module)
    note_use(program, module, inf.function, place or node, name or node.name)
    return module.scope.variables[node.name].slot


def bound_variable(inf: Inference, binding: VariableBinding, place: ast.AST, name: str) -> Type:
    """A variable of a library, or a captured value: the statement that computes it is a small module of its own."""
    program = inf.program
    if binding.key is not None:  # a captured value: one variable, whoever looks it up
        found = binding
        binding = program.plans[place] = program.once(("variable", binding.key), lambda: found)
    module: Function = program.once(
        ("definition", binding.node),
        lambda: _definition_module(program, binding.node, binding.environment, f"variable {name}"),
    )
    inf.function.shares(module)
    program.reaches(inf.function, module)
    note_use(program, module, inf.function, place, name)
    return module.scope.variables[ast.unparse(binding.node.targets[0])].slot


def _definition_module(program: Program, node: ast.stmt, environment: Environment, name: str) -> Function:
    tree = ast.Module([node], [])
    scope = program.scopes.add_module(tree, environment)
    module = Function(tree, scope, environment, name, None)
    program.by_node[tree] = module
    program.functions.append(module)
    program.changed = True
    return module


def _path(program: Program, node: ast.ClassDef) -> str:
    """A class's name, after those of the classes around it."""
    scope = program.scopes.scope_of[node].parent
    if scope is None or not isinstance(scope.node, ast.ClassDef):
        return node.name
    return f"{_path(program, scope.node)}.{node.name}"


def user_class(inf: Inference, node: ast.ClassDef) -> UserClass:
    """The UserClass of a class statement in the function at hand; its body is inferred."""
    program = inf.program
    made: UserClass = program.once(
        ("class", node), lambda: UserClass(node, node.name, inf.function, program, _path(program, node))
    )
    made.native = native_bases.stands_for(inf, node)
    if made not in program.classes:
        program.classes.append(made)
    _bases(inf, node, made)
    for keyword in node.keywords:
        if keyword.arg == "metaclass" and data_classes.member_named(inf, keyword.value, "abc", "ABCMeta"):
            made.checks_abstract = True
        elif not subclass_hooks.is_keyword(made, keyword):
            inf.problem("metaclass", keyword.value, name=keyword.arg or "**")
    library = is_library(inf.function)
    ordered = (not library or _runs(program, made)) and is_ordered(inf, made)
    if ordered:
        infer_body(inf, made)
    for statement in () if ordered else node.body if not made.is_enum else sorted(node.body, key=_is_assignment):
        members = made.is_enum and _is_assignment(statement)  # loops and `Unit(2)` find each, named or not
        if library and not (
            native_bases.is_used(program, made, statement) if made.native else members or _is_used(program, statement)
        ):
            made.sealed = made.sealed or getattr(statement, "name", "") == "__init_subclass__"
            continue
        program.reached.add(statement)
        if class_bodies.is_replaced(node, statement):
            continue
        if made.is_enum and enumerations.infer_members(inf, made, statement):
            continue
        if not ((made.named_tuple or made.operated) and named_tuples.infer_field(inf, made, statement)):
            class_bodies.member(inf, made, statement)
    if made.is_named_tuple:
        named_tuples.complete(inf, made)
    if made.operated and made.bases:
        operated_tuples.complete(inf, made)
    if made.is_enum:
        enumerations.complete(inf, made)
    if not made.waiting:
        subclass_hooks.call(inf, made)
    for decorator in reversed(node.decorator_list):
        if data_classes.member_named(inf, decorator, "functools", "total_ordering"):
            orderings.complete(inf, made, decorator)
            continue
        options = data_classes.options_of(inf, decorator)
        if options is not None:
            if not made.waiting:  # without its bases' fields its methods would be others
                data_classes.complete(inf, made, options)
        else:
            _class_decorator(inf, decorator, made)
    return made


def _bases(inf: Inference, node: ast.ClassDef, made: UserClass) -> None:
    bases: list[Any] = []
    made.waiting = made.refused = False
    for base in node.bases:
        target = base.value if isinstance(base, ast.Subscript) else base
        if enumerations.is_base(inf, target, made):
            made.enumeration = True
            continue
        if named_tuples.is_base(inf, target):
            derived = operated_tuples.derive(inf, made, base)
            made.named_tuple = derived is None
            bases.extend(derived or ())
            made.waiting = made.waiting or derived == []
            continue
        operated_tuples.foresee(inf, node, target)
        if _is_erased(inf, target):
            last = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            made.protocol = made.protocol or last == "Protocol"
            made.generic = made.generic or isinstance(base, ast.Subscript)
            made.checks_abstract = made.checks_abstract or last in ("ABC", "Protocol")
            continue
        target = native_bases.untyped(inf, target)
        found = inf.expr(target if isinstance(base, ast.Subscript) else base)
        native = native_bases.native_base(inf, made, base, found)
        if native is not None:
            bases.extend(native)
            made.waiting = made.waiting or not native
            continue
        if isinstance(base, ast.Subscript) and not is_abstract(found):
            found = inf.expr(base)
        known = list(found.get("class") or ())
        if not found.kinds and not inf.program.reporting:
            made.waiting = True
        abstract = _abstract_base(inf, base, found)
        if abstract is not None:
            made.checks_abstract = True
            made.generic = made.generic or isinstance(base, ast.Subscript)
            bases.extend(abstract)
            made.waiting = made.waiting or not abstract
        elif len(known) == 1 and found.only("class") and not _is_closed(inf, known[0]):
            bases.append(known[0])
            made.waiting = made.waiting or getattr(known[0], "waiting", False)
        else:
            made.refused = True
            inf.problem("unsupported-base-class", base, name=ast.unparse(base))
    if hasattr(node, "named_tuple"):  # a call of namedtuple
        derived = operated_tuples.derive(inf, made, node.body[0])
        made.named_tuple = derived is None
        bases.extend(derived or ())
        made.waiting = made.waiting or derived == []
    value = next((base for base in bases if native_of(base)), None)
    if value is not None and (made.enumeration or any(isinstance(base, UserClass) and base.is_enum for base in bases)):
        # A member would need the value of the built-in type beside its own.
        made.refused = True
        inf.problem("unsupported-base-class", node, name=f"{native_of(value)} beside Enum")
    if bases != made.bases:
        made.bases = bases
        for known_class in inf.program.classes:
            known_class.order = None
        inf.program.changed = True
    if inf.program.reporting:
        made.order = None
    for base, known in zip(node.bases[1:], bases[1:], strict=False):
        if known in WITH_FIELDS and not (isinstance(bases[0], UserClass) and known in bases[0].mro()):
            made.refused = True
            inf.problem("unsupported-base-class", base, name=f"{ast.unparse(base)} after another base")
    try:
        made.order = made.linearized()
        _check_init(inf, made)
    except ValueError as error:
        inf.problem("wrong-type", node, problem=str(error))
        made.order = [made]


def _check_init(inf: Inference, made: UserClass) -> None:
    """Complain where `__init__` never returns None."""
    init = made.methods.get("__init__")
    if init is None or not inf.program.reporting:
        return
    returns = init.function.returns
    if returns.kinds and not returns.has("none"):
        problem = f"__init__() should return None, not {describe(returns)}"
        inf.problem("wrong-type", init.function.node, problem=problem)


def is_abstract(found: Type) -> bool:
    """Whether a value is one of the classes of collections.abc."""
    rows = [getattr(f, "row", None) for f in found.get("function") or ()]
    return len(rows) == 1 and rows[0] is not None and rows[0].class_name.startswith("collections.abc.")


def _abstract_base(inf: Inference, base: ast.expr, found: Type) -> list[UserClass] | None:
    """Our own source of a class of collections.abc, with what it adds to a class; None for any other base."""
    if not found.only("function") or not is_abstract(found):
        return None
    (function,) = found.get("function")
    environment = own_environment(
        "collections_sets" if function.row.name in ("Set", "MutableSet") else "collections_bases"
    )
    binding = environment.lookup(function.row.name) if environment is not None else None
    if not isinstance(binding, ClassBinding):
        return None
    made = bound_definition(inf, binding, base, function.row.name)
    return [c for c in made.get("class") or () if isinstance(c, UserClass)]


def _is_closed(inf: Inference, base: Any) -> bool:
    """Whether a library's class would not be the same as a base of the user's: its installed form is another one, or
    the parts of a group of exceptions would be made by `derive`.
    """
    if base in ("ExceptionGroup", "BaseExceptionGroup"):
        return True
    if not isinstance(base, UserClass) or is_library(inf.function) or base.exception_base() is not None:
        return False
    return base.sealed or (is_own_file(base.owner.environment.source.file) and base.name not in MADE_TO_DERIVE)


def _is_assignment(statement: ast.stmt) -> bool:
    """Whether a statement of an Enum's body needs the methods to be known."""
    return isinstance(statement, (ast.Assign, ast.AnnAssign))


def _is_named(inf: Inference, base: ast.expr, name: str) -> bool:
    """Whether a base is `typing.<name>`."""
    last = base.attr if isinstance(base, ast.Attribute) else base.id if isinstance(base, ast.Name) else ""
    return last == name and typing_names.is_typing(inf, base)


def _is_erased(inf: Inference, base: ast.expr) -> bool:
    if isinstance(base, ast.Attribute):
        return base.attr in ERASED_BASES
    if not isinstance(base, ast.Name):
        return False
    binding = meaning(inf, base)
    if isinstance(binding, BuiltinBinding):
        return binding.name == "object"
    return isinstance(binding, MemberBinding) and binding.name in ERASED_BASES


def _is_used(program: Program, statement: ast.stmt) -> bool:
    """Whether a statement of a library's class body can matter: nothing else of it is compiled."""
    if isinstance(statement, ast.AnnAssign):
        return True
    if any("abstract" in ast.unparse(decorator) for decorator in getattr(statement, "decorator_list", ())):
        return True
    names = [name for _, name in top_level_bindings([statement])]
    if len(names) == 1 and (names[0] in UNUSED or is_spared(program, statement)):
        return False
    return any((name.startswith("__") and name.endswith("__")) or program.mentions(name) for name in names)


def _runs(program: Program, made: UserClass) -> bool:
    """Whether something of a library's class comes of other statements than `name = value` (`a, b = 1, 2`, `if`)."""
    plain = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.AnnAssign)
    for statement in () if made.native else made.node.body:
        named = isinstance(statement, ast.Assign) and all(isinstance(target, ast.Name) for target in statement.targets)
        if not named and not isinstance(statement, plain) and _is_used(program, statement):
            return True
    return False


def _class_decorator(inf: Inference, decorator: ast.expr, made: UserClass) -> None:
    name = (
        decorator.id
        if isinstance(decorator, ast.Name)
        else decorator.attr
        if isinstance(decorator, ast.Attribute)
        else ast.unparse(decorator)
    )
    if name in ("final", "runtime_checkable", "unique"):
        return
    from clientside.compiler.analysis.infer.values import apply

    found = inf.expr(decorator)
    result = apply(inf, decorator, found, [Type({"class": frozenset([made])})]) if found.only("function") else found
    if result.only("class") and made in result.get("class"):
        if decorator not in made.decorators:
            made.decorators.append(decorator)
    elif result.kinds or inf.program.reporting:
        inf.problem("unsupported-decorator", decorator, name=name)
