"""`print(…, file=sys.stderr)`: the console, as `sys.stdout` is."""

from __future__ import annotations

import io
import sys

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import javascript, same
from tests.programs.test_library_program import printed


def told(x):
    print("a", x, file=sys.stderr)
    print("b", x, sep="-", file=sys.stdout, flush=True)
    print("c", file=None)
    written = sys.stderr.write("é𝒳z\n")
    sys.stdout.flush()
    return written


def chosen(x):
    stream = sys.stderr if x else None
    print("z", file=stream)
    print("y", file=sys.stderr if x else sys.stdout)
    return x


def of_no_text():
    try:
        sys.stdout.write(3)
    except TypeError as e:
        return str(e)


def evaluated():
    seen = []

    def where():
        seen.append(1)
        return sys.stderr

    print("q", file=where(), flush=seen.append(2))
    return seen


def named():
    print(sys.stdout, sys.stderr.name)


@pytest.mark.parametrize("x", [0, 1, 2.0, "s"])
def test_streams(x):
    same(told, x)
    same(chosen, x)


def test_texts_and_order():
    same(of_no_text)
    same(evaluated)


def test_the_console():
    assert printed(named) == [["log", "<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'> <stderr>"]]
    assert printed(told, 1) == [["log", "a 1"], ["log", "b-1"], ["log", "c"], ["log", "é𝒳z"]]


def into_memory():
    kept = io.StringIO()
    print("a", file=kept)
    return kept.getvalue()


class _Stream:
    def write(self, text):
        return len(text)


def into_ones_own():
    print("a", file=_Stream())


@pytest.mark.parametrize("f", [into_memory, into_ones_own])
def test_other_files_are_refused(f):
    with pytest.raises(CompileError, match="print to such a file"):
        javascript(f)
