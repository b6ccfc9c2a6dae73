"""Methods of hash objects."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.hashlib_ import HASHER
from clientside.compiler.ops.row import Row, attribute, method, table


def emit_copy(e: Emission) -> js.Expr:
    """`h.copy()`."""
    return e.call("$copy")


def member(name: str, result: str) -> Row:
    """A data attribute."""
    return attribute("hasher", name, result, lambda e: js.Member(e.receiver, name))


ROWS = table(
    member("name", "str"),
    member("digest_size", "index"),
    member("block_size", "index"),
    method("hasher", "update(obj, /)", "none", "hashUpdate"),
    method("hasher", "digest()", "bytes", "hashDigest"),
    method("hasher", "hexdigest()", "str", "hashHexdigest"),
    method("hasher", "copy()", HASHER, emit_copy),
)
