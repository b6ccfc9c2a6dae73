"""`class Point(NamedTuple)` and `namedtuple("Point", "x y")`: tuples whose class names their elements."""

from __future__ import annotations

import ast
import keyword
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import bind
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.data_classes import member_named
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.shapes import Named, shape_depth
from clientside.compiler.analysis.types import Type
from clientside.compiler.source import ClassBinding
from clientside.compiler.walk import walk

# Methods by which operators would no longer be those of tuples.
OPERATIONS = frozenset(
    f"__{name}__"
    for name in (
        *("eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "mul", "rmul", "len", "iter", "getitem", "contains"),
        *("hash", "bool", "reversed", "new", "init", "call"),
    )
)


# Names by which the runtime handles the Array that a tuple is.
OF_ARRAYS = frozenset(
    (
        *("at", "concat", "constructor", "entries", "every", "fill", "filter", "find", "findIndex", "flat", "flatMap"),
        *("forEach", "includes", "indexOf", "join", "keys", "lastIndexOf", "length", "map", "pop", "push", "reduce"),
        *("reverse", "shift", "slice", "some", "sort", "splice", "unshift", "values", "with"),
    )
)


def is_base(inf: Inference, base: ast.expr) -> bool:
    """Whether a base is `typing.NamedTuple`."""
    return member_named(inf, base, "typing", "NamedTuple")


def infer_field(inf: Inference, made: UserClass, statement: ast.stmt) -> bool:
    """`name: annotation = default` in the body; False for other statements."""
    if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
        return False
    name = statement.target.id
    if name not in made.names:
        made.names[name] = statement.value
    if statement.value is not None:
        inf.expr(statement.value)
    return True


def complete(inf: Inference, made: UserClass) -> None:
    """Report what cannot be, once the body is known."""
    for name, method in made.methods.items():
        if name in OPERATIONS or name in OF_ARRAYS:
            made.refused = True
            inf.problem("unsupported-special-method", method.function.node, name=name)
        if any(p.kind in ("args", "kwargs") for p in method.function.parameters):
            inf.problem("unsupported-star-call", method.function.node, name=f"{made.name}.{name}")


def named_type(made: UserClass, parts: list[Type]) -> Type:
    """An instance with elements of these types."""
    return Type({"tuple": Named(made, parts)})


def constructed(inf: Inference, made: UserClass, parts: list[Type]) -> Type:
    """Record that an instance exists, so that methods which helpers call are reached."""
    from clientside.compiler.analysis.infer.instances import assign_self

    fields = made.tuple_fields()
    defaults = [inf.program.type_of(default) if default is not None else t.NEVER for default in fields.values()]
    parts = [_flat(inf, made, part) for part in parts]
    found = named_type(made, [*parts, *defaults[len(parts) :]][: len(fields)])
    for base in made.user_bases():
        for name, method in base.methods.items():
            if method.kind in ("method", "property") and name.startswith("__"):
                method.function.by_value = True
                assign_self(inf, method, found)
                if name == "__format__":
                    for parameter in method.function.parameters[1:2]:
                        inf.program.assign(parameter.variable, t.STR)
    return found


def _flat(inf: Inference, made: UserClass, part: Type) -> Type:
    """What nests too deeply (a loop that wraps its value again and again) as tuples of any length."""
    shape = part.get("tuple")
    if shape_depth(part) < 4 or not isinstance(shape, tuple):
        return part
    site = inf.program.site(made.node, "nested")
    site.store(t.join_all(shape))
    return t.join(part.without("tuple"), Type({"tuple": site}))


def construct(inf: Inference, node: ast.Call, made: UserClass, plan: Any) -> Type:
    """`Point(1, y=2)`."""
    parameters = [Field(name, default is None) for name, default in made.tuple_fields().items()]
    plan.binding = binding = bind(f"{made.path}.__new__", parameters, node, bound=1)
    if binding.error:
        if not plan.dynamic:
            certain_error(inf, node, "TypeError", binding.error, "wrong-arguments", message=binding.error)
        return t.NEVER
    if binding.spread:
        found = t.NEVER
        for argument in (*node.args, *(k.value for k in node.keywords if k.arg)):
            known = inf.program.type_of(argument)
            if isinstance(argument, ast.Starred):
                known = iteration.elements(inf, inf.program.type_of(argument.value))
            found = t.join(found, known)
        for part in node.keywords:
            site = inf.program.type_of(part.value).get("dict") if part.arg is None else None
            found = t.join(found, site.values_type()) if site is not None else found
        for default in made.tuple_fields().values():
            found = t.join(found, inf.program.type_of(default)) if default is not None else found
        return constructed(inf, made, [found] * len(parameters))
    parts = []
    for name, default in made.tuple_fields().items():
        given = binding.values.get(name, default)
        parts.append(inf.program.type_of(given) if given is not None else t.NEVER)
    return constructed(inf, made, parts)


class Field:
    """A field as a parameter of the class."""

    kind = "both"

    def __init__(self, name: str, required: bool) -> None:
        self.name = name
        self.required = required


def class_statement(name: str, fields: list[str], defaults: list[ast.expr], place: ast.AST) -> ast.ClassDef | None:
    """The `class` statement that means what `namedtuple(name, fields, defaults=…)` makes; None for bad names."""
    names = [name, *fields]
    if any(not n.isidentifier() or keyword.iskeyword(n) for n in names) or len(set(fields)) < len(fields):
        return None
    if any(n.startswith("_") and n != f"_{i}" for i, n in enumerate(fields)) or len(defaults) > len(fields):
        return None
    body: list[ast.stmt] = []
    values = [None] * (len(fields) - len(defaults)) + list(defaults)
    for field, value in zip(fields, values, strict=True):
        target = ast.Name(field, ast.Store())
        body.append(ast.AnnAssign(target, ast.Name("object", ast.Load()), value, 1))
    made = ast.ClassDef(name, [], [], body or [ast.Pass()], [])
    made.named_tuple = True  # type: ignore[attr-defined]
    for node in walk(made):
        if isinstance(node, (ast.expr, ast.stmt)) and not hasattr(node, "lineno"):
            ast.copy_location(node, place)
    return made


def from_call(node: ast.Call) -> ast.ClassDef | None:
    """The `class` statement for a call of namedtuple whose arguments are written out; None for others."""
    try:
        given = [ast.literal_eval(a) for a in node.args]
        named = {k.arg or "**": k.value for k in node.keywords}
        defaults = named.pop("defaults", None)
        renames = bool(ast.literal_eval(named.pop("rename"))) if "rename" in named else False
        given.extend(ast.literal_eval(named.pop(n)) for n in ("typename", "field_names")[len(given) :] if n in named)
    except (ValueError, TypeError, SyntaxError):
        return None
    if len(given) != 2 or named or not isinstance(given[0], str):
        return None
    fields = given[1].replace(",", " ").split() if isinstance(given[1], str) else list(given[1])
    values = defaults.elts if isinstance(defaults, (ast.Tuple, ast.List)) else []
    if (defaults is not None and not isinstance(defaults, (ast.Tuple, ast.List))) or not all(
        isinstance(f, str) for f in fields
    ):
        return None
    return class_statement(given[0], renamed(fields) if renames else fields, values, node)


def renamed(fields: list[str]) -> list[str]:
    """The names of fields under `rename=True`: those that cannot be names go by their place."""
    found: list[str] = []
    for i, name in enumerate(fields):
        bad = not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_") or name in fields[:i]
        found.append(f"_{i}" if bad else name)
    return found


def functional(inf: Inference, node: ast.AST) -> Type:
    """The class that a call of namedtuple makes."""
    from clientside.compiler.analysis.infer.user_classes import bound_definition

    program = inf.program
    made = program.once(("namedtuple", node), lambda: from_call(node) if isinstance(node, ast.Call) else None)
    if made is None:
        inf.problem("unsupported-builtin", node, name="namedtuple", what="namedtuple with computed names")
        return t.NEVER
    if program.known(("operated", node)):
        made.operated = True
    return bound_definition(inf, ClassBinding(made, inf.function.environment))
