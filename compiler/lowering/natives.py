"""What JavaScript adds to a class that derives from a built-in type: how it is made, and what it is to the page."""

from __future__ import annotations

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.creation import is_same
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.natives import HASHED, SCALARS, VALUE, is_inherited, native_of
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context

# What `copy` calls to make another one: a class that has its own is not copied.
COPYING = {
    "list": ("__new__", "append", "extend"),
    "dict": ("__new__", "__setitem__"),
    "set": ("__new__", "__init__", "__iter__"),
    "frozenset": ("__new__", "__init__", "__iter__"),
    **dict.fromkeys(("tuple", "str", "int", "float"), ("__new__",)),
}

# What `json.dumps` calls of a container whose class is not the built-in one, of a dict unless it is empty.
WALKED = {"list": "__iter__", "tuple": "__iter__", "dict": "items"}


def native_members(ctx: Context, made: UserClass) -> list[js.Method]:
    """The constructor, where the first base's is not the one, and what `json.dumps` would see."""
    members: list[js.Method] = []
    if is_made(made) and not (made.bases and is_made(made.bases[0])):
        call = ctx.helper("native", js.Id("new.target"), js.Id("given"))
        given = js.Param(js.Spread(js.Id("given")))
        members.append(js.Method("constructor", js.Function(None, [given], [js.Return(call)])))
    new, init = made.method("__new__"), made.method("__init__")
    if new is not None and init is not None:
        taken = new.function.parameters[1:]
        named = any(p.kind == "kwargs" for p in taken) and not is_same(taken, parameters_after_self(init))
        members.append(js.Method("$named", js.Function(None, [], [js.Return(js.Bool(named))]), "get"))
    native = native_of(made)
    if native and any(not is_inherited(m) for name in COPYING.get(native, ()) if (m := made.method(name)) is not None):
        members.append(js.Method("$fixed", js.Function(None, [], [js.Return(js.Bool(True))]), "get"))
    if made.native in HASHED:
        key = ctx.helper("key", js.Member(js.Id("this"), VALUE))
        members.append(js.Method("$key", js.Function(None, [], [js.Return(key)])))
    if made.native in SCALARS:
        members.append(js.Method("$mixed", js.Function(None, [], [js.Return(js.Bool(True))]), "get"))
    if made.native:
        value = ctx.helper("exit", js.Member(js.Id("this"), VALUE))
        members.append(js.Method("$exit", js.Function(None, [], [js.Return(value)])))
    walked = WALKED.get(native, "")
    if not made.native and walked in made.methods:
        # `json.dumps` walks through a list or dict of another class as its methods say.
        pairs = js.Call(js.Member(js.Id("this"), walked), [])
        seen: js.Expr = ctx.helper("dictOf" if native == "dict" else "listOf", pairs)
        held = js.Member(js.Id("this"), VALUE)
        shown = js.Conditional(ctx.helper("len", held), seen, held) if native == "dict" else seen
        members.append(js.Method("$exit", js.Function(None, [], [js.Return(ctx.helper("exit", shown))])))
    if made.native == "dict" or (native_of(made) == "dict" and "__iter__" in made.methods):
        merged = js.Member(js.Id("this"), VALUE) if made.native else js.Undefined()
        members.append(js.Method("$merged", js.Function(None, [], [js.Return(merged)]), "get"))
    return members


def is_made(made: object) -> bool:
    """Whether the instances of a class are not made by `new` alone."""
    return isinstance(made, UserClass) and (bool(native_of(made)) or made.method("__new__") is not None)
