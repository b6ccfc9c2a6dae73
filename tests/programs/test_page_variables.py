"""Module variables that functions assign live as long as the page."""

from __future__ import annotations

import inspect

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.fuzz.compare import Comparer
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


def only_functions_assign(a):
    global never_at_the_top
    if a > 1:
        never_at_the_top = [a]
    try:
        return never_at_the_top
    except NameError as e:
        return str(e)


def only_functions_add(a):
    global nowhere_else
    try:
        nowhere_else += a
    except NameError as e:
        return str(e)
    return nowhere_else


def only_an_inner_one(a):
    def inner():
        global from_inside
        from_inside = a

    inner()
    return from_inside + 1


def test_variables_that_the_module_itself_does_not_assign():
    text = "\n\n".join(map(inspect.getsource, (only_functions_assign, only_functions_add, only_an_inner_one)))
    for name in ("only_functions_assign", "only_functions_add", "only_an_inner_one"):
        program = text + f"\n\ndef f(a):\n    return {name}(a)\n"
        assert not Comparer().differences(program, [[1], [2], [1]])


def caught_as_one(a):
    global caught
    try:
        return a[0]
    except TypeError as caught:
        return str(caught)


def defined_as_one(a):
    global defined

    def defined():
        return a

    return defined()


def matched_as_one(a):
    global matched
    match a:
        case [matched, *_]:
            return matched


@pytest.mark.parametrize("function", [caught_as_one, defined_as_one, matched_as_one])
def test_what_else_binds_a_variable_of_the_module_is_refused(function):
    with pytest.raises(CompileError) as raised:
        same(function, [1])
    assert {d.code for d in raised.value.diagnostics if d.severity == "error"} == {"global-write"}
