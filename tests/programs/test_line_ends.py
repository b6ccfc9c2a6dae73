"""Line ends of io.StringIO."""

from __future__ import annotations

import io

import pytest

from tests.harness.same import same


def read(newline):
    s = io.StringIO("a\rb\r\nc\nd\r", newline=newline)
    return s.readlines(), s.getvalue()


def placed():
    s = io.StringIO("a\rb\r\nc", newline="")
    return s.readline(), s.tell(), s.readline(2), s.readline(), list(s)


def unknown(newline):
    try:
        io.StringIO("a", newline)
    except (TypeError, ValueError) as e:
        return type(e).__name__, str(e)


def cut():
    s = io.StringIO("abc")
    s.seek(7)
    s.write("")
    try:
        s.truncate(-1)
    except ValueError as e:
        return str(e), s.getvalue()


@pytest.mark.parametrize("newline", ["", "\n"])
def test_read(newline):
    same(read, newline)


@pytest.mark.parametrize("newline", ["x", "", "\n\n", 3])
def test_unknown(newline):
    same(unknown, newline)


@pytest.mark.parametrize("program", [placed, cut])
def test_same(program):
    same(program)
