"""Methods and operators of bytes, and those that bytearray shares with it."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Result, Row, Rule, method, parsed_signature, table

LIKE = ("bytes", "bytearray")
POSITION = t.integer(-1, t.INDEX)


def own(f: Facts) -> Type:
    """A value of the receiver's class."""
    return f.receiver


def own_list(f: Facts) -> Type:
    """A list of values of the receiver's class."""
    return f.new("list", f.receiver)


def own_three(f: Facts) -> Type:
    """A tuple of three values of the receiver's class."""
    return f.new_tuple([f.receiver] * 3)


def emit_which(helper: str, which: str, signature: str) -> Emitter:
    """A call of a helper that several methods share, and that is told which it stands for."""
    _, parameters = parsed_signature(signature)

    def emit(e: Emission) -> js.Expr:
        return e.helper(helper, js.Str(which), e.receiver, *(e.arg(p.name) for p in parameters))

    return emit


def byte_rows(kind: str) -> dict[str, Row]:
    """The methods of bytes, for a kind."""

    def row(signature: str, result: Result, emit: str) -> Row:
        _, parameters = parsed_signature(signature)
        return method(kind, signature, result, emit, observes=[p.name for p in parameters])

    def sister(helper: str, signature: str, result: Result) -> Row:
        name, parameters = parsed_signature(signature)
        emit = emit_which(helper, name, signature)
        return method(kind, signature, result, emit, observes=[p.name for p in parameters])

    searched = "(sub, start=None, end=None, /)"
    tests = "isalnum isalpha isascii isdigit islower isspace istitle isupper"
    return table(
        row("decode(encoding='utf-8', errors='strict')", "str", "bytesDecode"),
        row("hex(sep=None, bytes_per_sep=1)", "str", "bytesHex"),
        *(sister("bytesSeek", f"{name}{searched}", POSITION) for name in ("find", "rfind")),
        *(sister("bytesSeek", f"{name}{searched}", "index") for name in ("index", "rindex", "count")),
        *(
            sister("bytesEnds", f"{name}(prefix, start=None, end=None, /)", "bool")
            for name in ("startswith", "endswith")
        ),
        *(sister("bytesStrip", f"{name}(bytes=None, /)", own) for name in ("strip", "lstrip", "rstrip")),
        *(sister("bytesRemove", f"{name}(prefix, /)", own) for name in ("removeprefix", "removesuffix")),
        *(sister("bytesPad", f"{name}(width, fillchar=b' ', /)", own) for name in ("center", "ljust", "rjust")),
        *(sister("bytesCase", f"{name}()", own) for name in ("upper", "lower", "swapcase", "title", "capitalize")),
        *(sister("bytesIs", f"{name}()", "bool") for name in tests.split()),
        row("split(sep=None, maxsplit=-1)", own_list, "bytesSplit"),
        row("rsplit(sep=None, maxsplit=-1)", own_list, "bytesRsplit"),
        row("splitlines(keepends=False)", own_list, "bytesSplitlines"),
        row("partition(sep, /)", own_three, "bytesPartition"),
        row("rpartition(sep, /)", own_three, "bytesRpartition"),
        row("join(iterable_of_bytes, /)", own, "bytesJoin"),
        row("replace(old, new, count=-1, /)", own, "bytesReplace"),
        row("zfill(width, /)", own, "bytesZfill"),
        row("expandtabs(tabsize=8)", own, "bytesExpandtabs"),
        row("translate(table, /, delete=b'')", own, "bytesTranslate"),
        method(kind, "maketrans(frm, to, /)", "bytes", "bytesMaketrans", is_static=True),
        method(
            kind,
            "fromhex(string, /)",
            Type({kind: True}),
            "bytesFromhex" if kind == "bytes" else "bytearrayFromhex",
            is_static=True,
            observes="string",
        ),
    )


def joined(f: Facts) -> Type:
    """`b + other`."""
    return f.receiver if f.type("other").may(*LIKE) else t.NEVER


def repeated(f: Facts) -> Type:
    """`b * n`."""
    f.inference.observed(f.type("other"))
    return f.receiver if f.type("other").may("int", "bool", "instance") else t.NEVER


def formatted(f: Facts) -> Type:
    """`b % values`."""
    f.inference.observed(f.type("other"))
    return f.receiver


ROWS = byte_rows("bytes")
OPERATORS: dict[str, Rule] = {"__add__": joined, "__mul__": repeated, "__rmul__": repeated, "__mod__": formatted}
