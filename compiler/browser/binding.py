"""How a call's arguments meet an operation's parameters: which signature, what goes where, what cannot be."""

from __future__ import annotations

import ast
import difflib
from dataclasses import field

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.annotations import Place, head, inner, interface_of, options
from clientside.compiler.browser.library import Interface, Parameter, Signature, js_name
from clientside.compiler.browser.shapes import Anything, Constructor, Operation, Shape, parts
from clientside.compiler.records import record

NUMBERS = ("int", "float", "bool")
LISTS = ("list", "tuple", "set", "frozenset", "range", "iter", "view", "deque")


@record(eq=False)
class Argument:
    """An argument and the annotation of the parameter that takes it (None: anything)."""

    node: ast.expr
    annotation: ast.expr | None = None


@record(eq=False)
class Bound:
    """A call's arguments in JavaScript's order: None where one is left out; `named` are members of an object at the
    end, or, with `into`, of the object that is given there already.
    """

    signature: Signature | None
    arguments: list[Argument | None] = field(default_factory=list)
    named: list[tuple[str, Argument]] = field(default_factory=list)
    error: str = ""
    node: ast.AST | None = None


def untyped(call: ast.Call) -> Bound:
    """A call of which nothing is declared: keyword arguments become an object at the end."""
    bound = Bound(None, [Argument(a) for a in call.args])
    bound.named = [(js_name(k.arg) if k.arg else "", Argument(k.value)) for k in call.keywords]
    return bound


def bind(call: ast.Call, signature: Signature, place: Place, name: str) -> Bound:
    """A call's arguments for one signature; `error` says what does not fit."""
    bound = Bound(signature)
    positional = [p for p in signature.parameters if p.kind == "one"]
    rest = next((p for p in signature.parameters if p.kind == "rest"), None)
    if any(isinstance(a, ast.Starred) for a in call.args):
        bound.arguments = [Argument(a) for a in call.args]
    else:
        for i, argument in enumerate(call.args):
            parameter = positional[i] if i < len(positional) else rest
            if parameter is None:
                most = len(positional)
                bound.error = (
                    f"{name}() takes at most {most} argument{'' if most == 1 else 's'}, {len(call.args)} are given"
                )
                bound.node = call
                return bound
            bound.arguments.append(Argument(argument, parameter.annotation))
    _bind_keywords(call, signature, place, name, bound, positional)
    starred = any(isinstance(a, ast.Starred) for a in call.args)
    missing = [
        p.name
        for i, p in enumerate(positional)
        if p.required and not starred and (i >= len(bound.arguments) or bound.arguments[i] is None)
    ]
    if missing and not bound.error and not (bound.named and _options(positional, place)):
        bound.error = f"{name}() needs {' and '.join(f'`{m}`' for m in missing)}"
        bound.node = call
    return bound


def _options(positional: list[Parameter], place: Place) -> tuple[int, Interface] | None:
    """The last parameter that is a dictionary, by its position."""
    for i in range(len(positional) - 1, -1, -1):
        annotation = positional[i].annotation
        for one in options(annotation, place) if annotation is not None else ():
            found = interface_of(one, place)
            if found is not None and found.is_dictionary:
                return i, found
            if head(one) in ("Mapping", "dict") or head(one) == "Any":
                return i, Interface("object", ast.ClassDef("object", [], [], [], []), place.scope)
    return None


def _bind_keywords(
    call: ast.Call, signature: Signature, place: Place, name: str, bound: Bound, positional: list[Parameter]
) -> None:
    by_name = {p.name: i for i, p in enumerate(positional)}
    keys = _keys(signature, place)
    found = _options(positional, place) if any(p.kind == "options" for p in signature.parameters) else None
    for keyword in call.keywords:
        if keyword.arg is None:
            bound.named.append(("", Argument(keyword.value)))
        elif keyword.arg in by_name:
            i = by_name[keyword.arg]
            if i < len(bound.arguments) and bound.arguments[i] is not None:
                bound.error = f"{name}() gets `{keyword.arg}` twice"
                bound.node = keyword.value
                return
            bound.arguments.extend([None] * (i + 1 - len(bound.arguments)))
            bound.arguments[i] = Argument(keyword.value, positional[i].annotation)
        elif keys is not None and (not keys or keyword.arg in keys):
            bound.named.append((js_name(keyword.arg), Argument(keyword.value, keys.get(keyword.arg))))
        else:
            near = difflib.get_close_matches(keyword.arg, [*by_name, *(keys or ())], 1)
            hint = f": did you mean `{near[0]}`?" if near else ""
            bound.error = f"{name}() takes no argument `{keyword.arg}`{hint}"
            bound.node = keyword.value
            return
    if bound.named:
        position = found[0] if found is not None else len(positional)
        if len(bound.arguments) > position:
            bound.error = f"{name}() gets its options twice: in an argument, and by name"
            bound.node = call
            return
        bound.arguments.extend([None] * (position - len(bound.arguments)))


def _keys(signature: Signature, place: Place) -> dict[str, ast.expr | None] | None:
    """The names that a call may give besides those of parameters: the members of the dictionary; empty for any."""
    last = signature.parameters[-1] if signature.parameters else None
    if last is None or last.kind != "options" or last.annotation is None:
        return None
    if head(last.annotation) != "Unpack":
        return {}
    found = interface_of(inner(last.annotation)[0], place)
    if found is None:
        return {}
    return {m.name: m.annotation for above in reversed(found.line) for m in above.own.values()}


def accepts(annotation: ast.expr | None, found: Type, node: ast.expr, place: Place, strict: bool = True) -> bool:
    """Whether some value of this type fits the annotation; `strict` takes a Literal for constants only."""
    if annotation is None or not found.kinds:
        return True
    return any(_fits(one, found, node, place, strict) for one in options(annotation, place))


def _fits(one: ast.expr, found: Type, node: ast.expr, place: Place, strict: bool) -> bool:
    if isinstance(one, ast.Constant) and one.value is None:
        return found.has("none")
    name = head(one)
    if name in ("Any", "_Json", "object"):
        return True
    if found.has("browser") and any(isinstance(part, Anything) for part in parts(found)):
        return True
    if name == "str":
        return found.may("str", "int", "float", "no_update") or _has_text(found)
    if name == "Literal":
        values = [getattr(part, "value", None) for part in inner(one)]
        if isinstance(node, ast.Constant):
            return node.value in values
        return not strict and found.may("str" if isinstance(values[0], str) else "int")
    if name in ("int", "_int", "float"):
        return found.may(*NUMBERS)
    if name == "bool":
        return True
    if name in ("Callable",):
        return found.may("function", "class", "instance") or any(
            isinstance(p, (Operation, Constructor)) for p in parts(found)
        )
    if name in ("Sequence", "list", "Iterable", "tuple", "Iterator"):
        return found.may(*LISTS) or found.has("browser")
    if name in ("Mapping", "dict"):
        return found.may("dict", "browser")
    if name in ("Promise", "Awaitable", "Coroutine"):
        return found.has("awaitable")
    interface = interface_of(one, place)
    if interface is None:
        return True
    if interface.is_dictionary:
        return found.may("dict", "browser")
    if interface.name in ("ArrayBuffer", "ArrayBufferView") and found.has("bytes"):
        return True
    shapes = [part.interface for part in parts(found) if isinstance(part, Shape)]
    return any(s.inherits(interface) or interface.inherits(s) for s in shapes)


def _has_text(found: Type) -> bool:
    """Whether a browser object has a text of its own (a URL)."""
    return any(isinstance(p, Shape) and p.interface.member("__str__") is not None for p in parts(found))


def problem(bound: Bound, types: dict[ast.expr, Type], place: Place, name: str) -> tuple[ast.AST, str] | None:
    """The first argument that cannot be what its parameter takes, in words."""
    for argument in [*bound.arguments, *(a for _, a in bound.named)]:
        if argument is None or argument.annotation is None or isinstance(argument.node, ast.Starred):
            continue
        found = types.get(argument.node, t.NEVER)
        if not accepts(
            argument.annotation, found, argument.node, place, strict=isinstance(argument.node, ast.Constant)
        ):
            wanted = " | ".join(dict.fromkeys(words(one) for one in options(argument.annotation, place)))
            given = repr(argument.node.value) if isinstance(argument.node, ast.Constant) else t.describe(found, 1)
            return argument.node, f"{name}() takes {wanted} here, not {given}"
    return None


def words(one: ast.expr) -> str:
    """An annotation in words, for messages."""
    name = head(one)
    if name == "Literal":
        return " | ".join(repr(getattr(part, "value", "")) for part in inner(one))
    if name == "Callable":
        return "a function"
    return {"_int": "int", "_Json": "Any"}.get(name, ast.unparse(one))
