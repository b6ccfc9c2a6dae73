"""The module hashlib: MD5, SHA-1 and SHA-2."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, function, table

HASHER = Type({"hasher": True})
# The sizes of a digest and of a block, in bytes.
SIZES = {
    "md5": (16, 64),
    "sha1": (20, 64),
    "sha224": (28, 64),
    "sha256": (32, 64),
    "sha384": (48, 128),
    "sha512": (64, 128),
}


def made(e: Emission, name: str, data: js.Expr | None) -> js.Expr:
    """The hash object of an algorithm."""
    arguments = [js.Str(name), e.ctx.helper_id(name), *map(js.Num, SIZES[name])]
    return e.helper("hashed", *arguments, *([data] if data is not None else []))


def by_name(name: str) -> Emitter:
    """`hashlib.md5(data)`."""
    return lambda e: made(e, name, e.optional("string"))


def known_name(f: Facts, parameter: str) -> bool:
    """Whether an algorithm is named by a constant; a problem where it is not."""
    given = f.constant(parameter)
    if isinstance(given, str) and given.lower() in SIZES:
        return True
    what = "an algorithm that is no constant" if given is None else f"the algorithm {given!r}"
    f.inference.problem("unsupported-builtin", f.node, name=f"hashlib with {what}", what=what)
    return False


def of_name(f: Facts) -> Type:
    """`hashlib.new("md5", data)`; a name that is known only when it runs brings all algorithms."""
    constant = f.given("name") and f.constant("name") is not None
    return HASHER if not constant or known_name(f, "name") else t.NEVER


def emit_new(e: Emission) -> js.Expr:
    """`hashlib.new(name, data)`."""
    constant = e.constant("name") if e.node("name") is not None else None
    if isinstance(constant, str):
        return made(e, constant.lower(), e.optional("data"))
    parts: list[tuple[str, js.Expr] | js.Spread] = [
        (name, js.Array([e.ctx.helper_id(name), *map(js.Num, SIZES[name])])) for name in SIZES
    ]
    return e.helper("hashedBy", js.Object(parts), e.arg("name"), e.arg("data"))


ROWS: dict[str, Row] = table(
    *(function(f"{name}(string=b'', *, usedforsecurity=True)", HASHER, by_name(name)) for name in SIZES),
    function(
        "new(name, data=b'', *, usedforsecurity=True)",
        of_name,
        emit_new,
    ),
)
