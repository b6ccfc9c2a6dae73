"""Module variables that functions assign live as long as the page."""

from __future__ import annotations

import pytest

from tests.harness.same import same

counter = 0
total = 2.5
label = "a"
items = [1, 2]
mode = None


def bump():
    global counter
    counter += 1
    return counter


def look():
    return counter


def case_global():
    global counter
    counter = 0
    return bump(), bump() - bump(), look() > 0


def case_types():
    global total, label, mode
    total, label, mode = 2.5, "a", None
    total = total + 1
    label += "b"
    mode = [1]
    mode.append(2)
    return total, label[-1], mode, read()


def read():
    return mode


def case_rebind():
    global items
    items = [1, 2]
    items = items + [3]
    items.append(4)
    return len(items) >= 4, items[:2]


def case_undefined():
    global fresh
    fresh = 5
    return use()


def use():
    return fresh + 1


def case_nested():
    def inner():
        global counter
        counter = 100

    inner()
    return counter


def case_del_like():
    global mode
    mode = None
    return mode is None


def case_loop():
    global counter
    counter = 0
    for counter in range(3):
        pass
    return counter


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)


def test_each_page_starts_with_the_value_when_compiled():
    from clientside.compiler.pipeline import compile_functions
    from clientside.compiler.source import MarkedSource

    module = compile_functions([MarkedSource(case_rebind, "tests", "f")])
    assert "let items = [1, 2" in module.text
    assert {d.code for d in module.diagnostics} == {"page-variable"}
