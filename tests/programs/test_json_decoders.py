"""json.JSONDecoder: decode, raw_decode, classes derived from it, `loads(…, cls=…)`."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same_for_all


class Dates(json.JSONDecoder):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, object_hook=self.made, **kwargs)

    def made(self, found):
        if "$date" in found:
            return datetime.date.fromisoformat(found["$date"])
        return found


class Trimming(json.JSONDecoder):
    def decode(self, s):
        return super().decode(s.strip("#"))


TEXTS = ['{"a": 1.0, "b": [1, {"$date": "2024-01-02"}]}', '{"2": 1, "1": 2}', "[]", '"x"', "1 2", "", " 1", "{", "[1,]", "nul", "NaN", "-", "\ufeff1", '"😀" x', "###[1]#", '{"__proto__": 1}', "-0", "1e5"]  # fmt: skip


def test_decode() -> None:
    def f(text):
        try:
            return repr(json.JSONDecoder().decode(text))
        except json.JSONDecodeError as error:
            return str(error), error.pos

    same_for_all(f, [(text,) for text in TEXTS])

    def g(value):
        try:
            return json.JSONDecoder(parse_float=str, parse_int=lambda s: s + "!").decode(value)
        except TypeError as error:
            return str(error)

    same_for_all(g, [('{"a": [1, 2.5]}',), (5,), (None,)])


def test_raw_decode() -> None:
    def f(text, at):
        try:
            value, end = json.JSONDecoder(object_pairs_hook=list).raw_decode(text, at)
            return repr(value), end, text[end:]
        except ValueError as error:
            return type(error).__name__, str(error)

    same_for_all(f, [(text, at) for text in [*TEXTS, 'x😀{"k": "😀"}tail'] for at in (0, 1, 2, 100, -1)])

    def stream(text):
        decoder = json.JSONDecoder()
        at, found = 0, []
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            found.append(value)
            while at < len(text) and text[at].isspace():
                at += 1
        return found

    same_for_all(stream, [('1 "a" {"b": 2}\n[3]',), ("",), ("null true false",)])


def test_derived_decoders() -> None:
    def dates(text):
        try:
            return (
                repr(json.loads(text, cls=Dates)),
                repr(Dates().decode(text)),
                repr(json.loads(text.encode(), cls=Dates)),
            )
        except json.JSONDecodeError as error:
            return str(error)

    same_for_all(dates, [(text,) for text in TEXTS])

    def trimming(text):
        try:
            return json.loads(text, cls=Trimming, parse_int=str), json.loads(text, cls=None)
        except (TypeError, json.JSONDecodeError) as error:
            return type(error).__name__, str(error)

    same_for_all(trimming, [("###[1]#",), ("[1]",), ("\ufeff1",), (5,), ("#",)])


def test_a_decoder_that_is_not_written_out_is_refused() -> None:
    def f(text, more):
        return json.loads(text, cls=Dates, **more)

    with pytest.raises(CompileError, match="unknown-keyword|unsupported-star-call"):
        compile_function(f)
