"""The module bisect."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

NAMES = ("a", "x", "lo", "hi", "key")


def key_effect(f: Facts) -> None:
    """The key function sees each element."""
    if f.given("key"):
        f.call(f.type("key"), [f.elements(f.type("a"))])


def insert_effect(f: Facts) -> None:
    """The list takes up the item, which the key function sees as well."""
    if f.given("key"):
        f.call(f.type("key"), [f.type("x")])
    key_effect(f)
    objects = f.type("a").restricted(("instance",))
    for made in objects.get("instance") or ():
        if native_of(made) and made.method("insert") is None:
            f.inference.problem("unsupported-builtin", f.node, name=f"bisect.insort into {made.name}", what="insort")
    if objects.kinds:
        apply_method(f.inference, "insert", objects, [t.INT, f.type("x")])
    site = f.type("a").get("list")
    if site is not None:
        site.write()
        site.store(f.type("x"))


def search(name: str, left: bool) -> Row:
    """A position."""

    def emit(e: Emission) -> js.Expr:
        return e.helper("bisect", js.Bool(left), *[e.arg(n) for n in NAMES])

    helper = "" if left else "bisect"  # two names of one function
    signature = f"{name}(a, x, lo=0, hi=None, *, key=None)"
    return function(signature, "index", emit, effect=key_effect, observes="lo hi", helper=helper)


def insert(name: str, left: bool) -> Row:
    """An insertion at that position."""

    def emit(e: Emission) -> js.Expr:
        return e.helper("insort", js.Bool(left), *[e.arg(n) for n in NAMES])

    helper = "" if left else "insort"
    signature = f"{name}(a, x, lo=0, hi=None, *, key=None)"
    return function(signature, "none", emit, effect=insert_effect, observes="lo hi", helper=helper)


ROWS = table(
    *[search(name, left) for name, left in (("bisect", False), ("bisect_right", False), ("bisect_left", True))],
    *[insert(name, left) for name, left in (("insort", False), ("insort_right", False), ("insort_left", True))],
)
