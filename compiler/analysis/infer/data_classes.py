"""`@dataclass`: the methods that it would generate, written in Python and compiled like the user's own."""

from __future__ import annotations

import ast
import copy
import re
from typing import Any

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.local_imports import meaning
from clientside.compiler.analysis.natives import rename
from clientside.compiler.library import missing_member
from clientside.compiler.records import record
from clientside.compiler.source import Environment, LiveEnvironment, MemberBinding, ModuleBinding
from clientside.compiler.walk import walk

ORDER = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


@record(eq=False)
class Field:
    """A field of a dataclass: its default or factory, and what takes part in what."""

    name: str
    node: ast.AST | None = None
    default: ast.expr | None = None
    factory: ast.expr | None = None
    init: bool = True
    repr: bool = True
    compare: bool = True
    keyword_only: bool = False
    hashed: bool | None = None
    initial: bool = False  # InitVar: given to `__init__`, handed to `__post_init__`, and not kept


_NAME = re.compile(r"[^\W\d]\w*")
_SPECIAL = {
    "ClassVar": ("typing", "typing_extensions"),
    "InitVar": ("dataclasses",),
    "KW_ONLY": ("dataclasses",),
}


def member_named(inf: Inference, node: ast.expr, module: str, name: str) -> bool:
    """Whether an expression names a member of a module."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        binding = meaning(inf, node.value)
        return isinstance(binding, ModuleBinding) and binding.name == module and node.attr == name
    if not isinstance(node, ast.Name):
        return False
    binding = meaning(inf, node)
    return isinstance(binding, MemberBinding) and binding.module == module and binding.name == name


def options_of(inf: Inference, decorator: ast.expr) -> dict[str, Any] | None:
    """The options of a `dataclass` decorator; None for another decorator."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    if not member_named(inf, target, "dataclasses", "dataclass"):
        return None
    options: dict[str, Any] = {}
    for keyword in decorator.keywords if isinstance(decorator, ast.Call) else []:
        if not isinstance(keyword.value, ast.Constant) or keyword.arg is None:
            inf.problem("unsupported-decorator", keyword.value, name="dataclass with computed options")
            continue
        options[keyword.arg] = keyword.value.value
    return options


def complete(inf: Inference, made: UserClass, options: dict[str, Any]) -> None:
    """Give a class its fields and the methods of a dataclass."""
    fields = {f.name: f for base in reversed(list(made.user_bases())[1:]) for f in base.fields}
    keyword_only = bool(options.get("kw_only"))
    for statement in made.node.body:
        if isinstance(statement, ast.AnnAssign):
            _check_special(inf, statement.annotation)
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and not _is_class_variable(statement)
        ):
            annotation = ast.unparse(statement.annotation)
            if annotation.split(".")[-1] == "KW_ONLY":
                keyword_only = True
                continue
            field = _field(inf, statement, keyword_only)
            field.node = statement
            field.initial = annotation.removeprefix("dataclasses.").startswith("InitVar")
            fields[field.name] = field
    made.fields = list(fields.values())
    made.data = True
    if _is_wrong(inf, made):
        return
    made.frozen = bool(options.get("frozen"))
    if options.get("slots"):
        made.limited = [f.name for f in made.fields]
    texts = _methods(made, options)
    for name, text in texts.items():
        if name in made.own_methods:
            continue
        function = inf.program.once(("dataclass", made, name), lambda t=text, n=name: _parsed(inf, made, t, n))
        for default in (*function.node.args.defaults, *function.node.args.kw_defaults):
            if default is not None:
                inf.expr(default)
        if made.methods.get(name) is None or made.methods[name].function is not function:
            made.methods[name] = Method(function)
            inf.program.changed = True


def _is_wrong(inf: Inference, made: UserClass) -> bool:
    """Report the fields with which `@dataclass` itself fails; whether there are some."""
    problems: list[tuple[ast.AST, str]] = []
    optional = ""
    for field in made.fields:
        place = field.node if field.node in made.node.body else made.node
        given = field.default is not None or field.factory is not None
        mutable = _mutable(inf, field.default)
        if field.default is not None and field.factory is not None:
            problems.append((place, "ValueError: cannot specify both default and default_factory"))
        elif mutable:
            message = f"mutable default <class '{mutable}'> for field {field.name} is not allowed: use default_factory"
            problems.append((place, f"ValueError: {message}"))
        elif field.init and not field.keyword_only:
            if optional and not given:
                problems.append((place, f"TypeError: non-default argument '{field.name}' follows default argument"))
            optional = optional or (field.name if given else "")
    for place, problem in problems:
        inf.problem("wrong-type", place, problem=problem)
    made.refused = made.refused or bool(problems)
    return bool(problems)


def _mutable(inf: Inference, default: ast.expr | None) -> str:
    """The kind of a default that cannot be hashed, nothing for others."""
    if default is None:
        return ""
    found = inf.expr(default)
    classes = list(found.get("instance") or ())
    if found.only("instance") and not any(map(_hashes, classes)):
        return str(classes[0].name)
    return next((kind for kind in ("list", "dict", "set", "bytearray") if found.only(kind)), "")


def _hashes(made: UserClass) -> bool:
    """Whether instances can be hashed: the first class with `__eq__` or `__hash__` says."""
    for base in made.user_bases():
        if base.hashes is not None or "__hash__" in base.own_methods:
            return True
        if "__eq__" in base.methods or "__hash__" in base.values:
            return False
    return True


def _check_special(inf: Inference, annotation: ast.expr) -> None:
    """Report ClassVar, InitVar and KW_ONLY that a function imports: where annotations are texts, CPython looks for them
    in the module, and takes them for fields.
    """
    for name in _SPECIAL:
        if name in ast.unparse(annotation):
            roots = _NAME.findall(ast.unparse(annotation))
            known = [inf.function.environment.lookup(root) for root in roots]
            modules = [b.module if isinstance(b, MemberBinding) else getattr(b, "name", "") for b in known]
            if not any(module in _SPECIAL[name] for module in modules):
                inf.problem("unsupported-module-member", annotation, **missing_member(_SPECIAL[name][0], name))


def _is_class_variable(statement: ast.AnnAssign) -> bool:
    return "ClassVar" in ast.unparse(statement.annotation)


def _field(inf: Inference, statement: ast.AnnAssign, keyword_only: bool) -> Field:
    assert isinstance(statement.target, ast.Name)
    field = Field(statement.target.id, keyword_only=keyword_only)
    value = statement.value
    if isinstance(value, ast.Call) and member_named(inf, value.func, "dataclasses", "field"):
        for keyword in value.keywords:
            if keyword.arg == "default":
                field.default = keyword.value
            elif keyword.arg == "default_factory":
                field.factory = keyword.value
            elif keyword.arg == "hash" and isinstance(keyword.value, ast.Constant):
                field.hashed = None if keyword.value.value is None else bool(keyword.value.value)
            elif keyword.arg in ("init", "repr", "compare", "kw_only") and isinstance(keyword.value, ast.Constant):
                setattr(field, "keyword_only" if keyword.arg == "kw_only" else keyword.arg, bool(keyword.value.value))
    else:
        field.default = value
    return field


def _methods(made: UserClass, options: dict[str, Any]) -> dict[str, str]:
    """The texts of the generated methods. `$name` stands for a default or factory of that field."""
    texts: dict[str, str] = {}
    if options.get("init", True):
        texts["__init__"] = _init(made)
    shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in made.fields if f.repr and not f.initial)
    if options.get("repr", True):
        texts["__repr__"] = f'def __repr__(self):\n    return f"{{self.__class__.__qualname__}}({shown})"\n'
    compared = [f.name for f in made.fields if f.compare and not f.initial]
    mine = "(" + "".join(f"self.{n}, " for n in compared) + ")"
    theirs = "(" + "".join(f"other.{n}, " for n in compared) + ")"
    body = (
        "    if isinstance(other, {0}) and other.__class__ is self.__class__:\n"
        "        return {1} {2} {3}\n"
        "    return NotImplemented\n"
    )
    if options.get("eq", True):
        texts["__eq__"] = "def __eq__(self, other):\n" + body.format(made.name, mine, "==", theirs)
    if options.get("order"):
        for name, sign in ORDER.items():
            texts[name] = f"def {name}(self, other):\n" + body.format(made.name, mine, sign, theirs)
    hashed = (options.get("frozen") and options.get("eq", True)) or options.get("unsafe_hash")
    kept = [f for f in made.fields if not f.initial and (f.compare if f.hashed is None else f.hashed)]
    made.hashes = [f.name for f in kept] if hashed and "__hash__" not in made.own_methods else None
    return texts


def _init(made: UserClass) -> str:
    parameters: list[str] = ["self"]
    lines: list[str] = []
    star = False
    for field in sorted((f for f in made.fields if f.init), key=lambda f: f.keyword_only):
        if field.keyword_only and not star:
            parameters.append("*")
            star = True
        optional = field.default is not None or field.factory is not None
        parameters.append(f"{field.name}=..." if optional else field.name)
    for field in made.fields:
        if field.initial:
            if field.default is not None:
                lines.append(f"    if {field.name} is ...: {field.name} = {_default_text(field)}")
        elif not field.init:
            if field.default is not None or field.factory is not None:
                lines.append(f"    self.{field.name} = {_default_text(field)}")
        elif field.default is not None or field.factory is not None:
            lines.append(f"    self.{field.name} = {_default_text(field)} if {field.name} is ... else {field.name}")
        else:
            lines.append(f"    self.{field.name} = {field.name}")
    if made.method("__post_init__") is not None:
        lines.append(f"    self.__post_init__({', '.join(f.name for f in made.fields if f.initial)})")
    return f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or ["    pass"]) + "\n"


def _default_text(field: Field) -> str:
    return f"_factory_{field.name}()" if field.factory is not None else f"_default_{field.name}"


class _Placed(ast.NodeTransformer):
    """Puts fields' default expressions where the generated text names them, and simple defaults into the signature."""

    def __init__(self, fields: list[Field], environment: Environment) -> None:
        # What names stand for that the source does not tell.
        self.defaults = environment.defaults if isinstance(environment, LiveEnvironment) else {}
        self.values = {f"_default_{f.name}": f.default for f in fields} | {
            f"_factory_{f.name}": f.factory for f in fields
        }

    def visit_Name(self, node: ast.Name) -> ast.AST:
        value = self.values.get(node.id)
        if value is None:
            return node
        made = copy.deepcopy(value)
        if value in self.defaults:
            self.defaults[made] = self.defaults[value]
        return made


def _parsed(inf: Inference, made: UserClass, text: str, name: str) -> Any:
    """A generated method as a Function of the class."""
    tree = ast.parse(text).body[0]
    assert isinstance(tree, ast.FunctionDef)
    return _method_of(inf, made, _Placed(made.fields, inf.function.environment).visit(tree))


def parsed_method(inf: Inference, made: UserClass, text: str) -> Any:
    """A method that a decorator adds to a class, as a Function."""
    tree = ast.parse(text).body[0]
    assert isinstance(tree, ast.FunctionDef)
    return _method_of(inf, made, tree)


def placed_method(inf: Inference, made: UserClass, text: str, defaults: dict[str, ast.expr | None]) -> Any:
    """A method of a class that derives from tuple, as a Function: `_value` is the tuple, `_default_name` a default."""
    tree = ast.parse(text).body[0]
    assert isinstance(tree, ast.FunctionDef)
    rename(tree)
    fields = [Field(name, default=default) for name, default in defaults.items()]
    return _method_of(inf, made, _Placed(fields, inf.function.environment).visit(tree))


def _method_of(inf: Inference, made: UserClass, tree: ast.FunctionDef) -> Any:
    for node in walk(tree):
        if hasattr(node, "lineno"):
            ast.copy_location(node, made.node)
    inf.program.scopes.add_function(tree, inf.program.scopes.scope_of[made.node], inf.function.environment)
    function = inf.program.function(tree, inf.function.environment, inf.function)
    function.method_of = made
    inf.program.reached.update(n for n in walk(tree) if isinstance(n, ast.stmt))
    return function
