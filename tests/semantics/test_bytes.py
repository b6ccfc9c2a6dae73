"""bytes, and the codecs between them and str, against CPython."""

from __future__ import annotations

import operator
import random
import re
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import pytest

from tests.harness.exchange import javascript, outcome, results

GRIN = "\U0001f600"
TEXTS = [
    "",
    "abc",
    "caf\xe9",
    "\xe9\xe8x",
    "\u20ac1",
    GRIN,
    f"a{GRIN * 2}b",
    "\ud83d",
    "a\ude00\ud83db",
    "\uffff\ud7ff",
    "\0~",
]
ENCODINGS = ["utf-8", "UTF8", "ascii", "US-ASCII", "latin-1", "iso-8859-1", "utf-16", "utf_16_le", "utf-16-be"]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "no such thing"]
BLOBS = [
    b"", b"abc", b"caf\xc3\xa9", b"\xe9", b"\xff\xfea\0", b"\xfe\xff\0a", b"\xff\xfea", b"\x3d\xd8", b"\x3d\xd8\0",
    b"'", b'"', b"'\"", b"\t\n\r\\\x7f\x80 ~", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80",
    b"\xf4\x90\x80\x80", b"\xe2\x82", b"\xe2\x82a", b"\xe2(\xa1", b"\x00\xdc", b"\x3d\xd8a\0", b"\xf0\x80", b"\xed\xa0",
]  # fmt: skip
REFUSABLE = re.compile("codec failed|error handler|error callback")
WRONG: list[Any] = [None, 1, 1.5, True, "x", [], 2**70, 300, -1]

Case = tuple[str, str, Callable[..., Any], tuple[Any, ...]]


def case(helper: str, function: Callable[..., Any], *args: Any) -> Case:
    return helper, f"${helper}({', '.join(map(javascript, args))})", function, args


def check(wanted: Iterable[Case]) -> None:
    cases = list(wanted)
    given = results({"Bytes", *(helper for helper, *_ in cases)}, [source for _, source, *_ in cases])
    expected = [outcome(function, *args) for _, _, function, args in cases]
    pairs = zip(cases, expected, given, strict=True)
    # A handler that does not serve may be refused where CPython has more to say.
    wrong = [
        (source, e, g)
        for (_, source, *_), e, g in pairs
        if ascii(e) != ascii(g) and not (g[1] == "ClientsideRefusal" and e[0] == "error" and REFUSABLE.search(e[2]))
    ]
    assert not wrong, f"{len(wrong)} of {len(cases)}: {wrong[:12]}"


def test_encode() -> None:
    check(case("strEncode", str.encode, *args) for args in product(TEXTS, ENCODINGS, HANDLERS))
    check(case("strEncode", str.encode, s) for s in TEXTS)
    check(case("strEncode", str.encode, "a", *args) for x in WRONG for args in [(x,), ("utf-8", x)] if x != "x")


def test_decode() -> None:
    check(case("bytesDecode", bytes.decode, *args) for args in product(BLOBS, ENCODINGS, HANDLERS))
    check(case("bytesDecode", bytes.decode, b) for b in BLOBS)
    check(case("bytesDecode", bytes.decode, b"a", *args) for x in WRONG for args in [(x,), ("utf-8", x)] if x != "x")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_decode_of_random_bytes(encoding: str) -> None:
    random.seed(11)
    bytes_ = [0x00, 0x61, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xD8, 0xDC, 0xE0, 0xE1, 0xED, 0xF0, 0xF4, 0xFE, 0xFF]
    blobs = [bytes(random.choices(bytes_, k=random.randint(1, 8))) for _ in range(2000)]
    check(case("bytesDecode", bytes.decode, b, encoding, h) for b in blobs for h in ["strict", "replace", "ignore"])


def test_other_encodings_are_refused() -> None:
    given = results(
        ["strEncode", "bytesDecode", "Bytes"], ["$strEncode('a', 'cp437')", f"$bytesDecode({javascript(b'a')}, 'x')"]
    )
    assert [g[:2] for g in given] == [("error", "ClientsideRefusal")] * 2


def test_bytes_are_keys_by_value() -> None:
    sources = [f"$key({javascript(b)}) === $key({javascript(c)})" for b in BLOBS for c in BLOBS]
    assert results(["Bytes", "key"], sources) == [("value", b == c) for b in BLOBS for c in BLOBS]


def test_text_of_the_errors() -> None:
    helpers = ["strEncode", "bytesDecode", "Bytes", "str"]
    given = results(
        helpers, ["(() => { try { $strEncode('\\u20ac', 'ascii'); } catch (e) { return [$str(e), e.message]; } })()"]
    )
    text = "'ascii' codec can't encode character '\\u20ac' in position 0: ordinal not in range(128)"
    assert given == [("value", [text, text])]


def test_repr_hex_and_index() -> None:
    everything = [bytes([i]) for i in range(256)]
    check(case("bytesRepr", repr, b) for b in [*BLOBS, *everything])
    check(case("bytesHex", bytes.hex, b) for b in [*BLOBS, bytes(range(256))])
    check(case("bytesAt", operator.getitem, b"abc", i) for i in [0, 2, -1, -3, 3, -4, False, 2**60, *WRONG])
    texts: list[Any] = ["", "0aFF", " 0a ff\x0b01 ", "a", "abg", "a g1", GRIN, "0a\x850b", "0 a", "zz", *WRONG]
    check(case("bytesFromhex", bytes.fromhex, t) for t in texts)


def test_slice_compare_concat_contain() -> None:
    def sliced(b: bytes, *bounds: Any) -> bytes:
        return b[slice(*bounds)]

    bounds: list[Any] = [None, 0, 1, -1, 9, -9, 2**70]
    check(case("bytesSlice", sliced, b"abcde\xff", *b) for b in product(bounds, bounds, [None, 1, 2, -1, -2, 0]))
    check(case("bytesCompare", lambda a, b: (a > b) - (a < b), a, b) for a in BLOBS for b in BLOBS)
    check(case("bytesConcat", operator.add, b"ab", x) for x in [b"", b"c", *WRONG])
    check(case("bytesContains", operator.contains, b"abc", x) for x in [b"", b"bc", b"d", 97, 5, 255, *WRONG])
