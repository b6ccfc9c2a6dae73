"""`print(…, file=…)`: the console, and texts in memory; `redirect_stdout`."""

from __future__ import annotations

import contextlib
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


def into_memory(x):
    kept = io.StringIO()
    print(x, 1, 2.0, file=kept)
    print(x, None, sep="|", end="", file=kept, flush=True)
    print(file=kept)
    with io.StringIO() as other:
        for i in range(3):
            print(i, end=" ", file=other)
        return kept.getvalue(), other.getvalue()


class Parts:
    def __init__(self):
        self.got = []
        self.flushed = 0

    def write(self, text):
        self.got.append(text)

    def flush(self):
        self.flushed += 1


def in_parts(x):
    parts = Parts()
    print(x, 2, sep="", file=parts, flush=True)
    print(*[x, x], sep=", ", end=None, file=parts)
    return parts.got, parts.flushed


def into_one_of(x):
    parts = Parts() if x else None
    print(x, 2, file=parts)
    print("b", file=Parts() if x else sys.stderr)
    return parts.got if parts else 0


def lines(found, out=sys.stdout):
    for one in found:
        print(one, file=out)


def into_the_usual_one(x):
    kept = io.StringIO()
    lines([x, x], kept)
    lines([x])
    return kept.getvalue()


@pytest.mark.parametrize("x", [0, 1, 2.5, "é𝒳\n", None, [1, "a"]])
def test_files_in_memory(x):
    for f in (into_memory, in_parts, into_one_of, into_the_usual_one):
        same(f, x)


def separated(x):
    try:
        print(1, 2, sep=x)
        print(1, 2, end=x)
    except TypeError as e:
        return str(e)


def ended(x):
    try:
        print(1, 2, end=x)
    except TypeError as e:
        return str(e)


@pytest.mark.parametrize("x", ["", " - ", None, 5, 2.0, True, ["a"]])
def test_what_stands_between_is_a_text(x):
    same(separated, x)
    same(ended, x)


class Deaf:
    def write(self):
        return 0


def into_nothing_that_writes():
    print("a", file=Deaf())


def into_a_text():
    print("a", file="b")


@pytest.mark.parametrize("f", [into_nothing_that_writes, into_a_text])
def test_other_files_are_refused(f):
    with pytest.raises(CompileError, match="print to such a file"):
        javascript(f)


def noisy(x):
    print("noise", x)
    return x


def redirected(x):
    first, second = io.StringIO(), io.StringIO()
    print("before")
    with contextlib.redirect_stdout(first) as target:
        noisy(x)
        with contextlib.redirect_stdout(second):
            print("in", end="")
        print("b", file=second)
        with contextlib.redirect_stdout(None):
            print("nowhere")
        try:
            with contextlib.redirect_stdout(None):
                raise ValueError(x)
        except ValueError:
            print("after")
    print("out")
    return target.getvalue(), second.getvalue()


def test_redirected():
    same(redirected, 1)
    same(redirected, "x\ny")
    assert printed(redirected, 1) == [["log", "before"], ["log", "out"]]


def redirected_stream():
    with contextlib.redirect_stdout(io.StringIO()) as kept:
        sys.stdout.write("a")
    return kept.getvalue()


def test_a_stream_that_may_be_another_one_is_refused():
    with pytest.raises(CompileError, match="redirect_stdout in a program that names"):
        javascript(redirected_stream)
