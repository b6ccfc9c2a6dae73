"""The note about the order of sets stands where the order shows, and nowhere else."""

from __future__ import annotations

import pytest
from clientside.compiler.pipeline import compile_source

SHOWN = """
list(s)
tuple(s)
[x for x in s]
{x: 1 for x in s}
[*s]
(1, *s)
str(s)
f"{s}"
f"{[s]!r}"
"%s" % s
"%s %s" % (s, 1)
"{}".format(s)
print(s)
", ".join(s)
", ".join(x for x in s)
", ".join(map(str, s))
list(enumerate(s))
[a for a, b in zip(s, s)]
next(iter(s))
dict.fromkeys(s)
sorted(s, key=len)
max(s, key=len)
min((x for x in s), key=len)
list(s)[0]
list(map(len, s))
list(s) == ["a"]
len(list(s)[0])
s.pop()
list(s | {"b"})
list(frozenset(s))
sum({x / 2 for x in [1, 2]})
(lambda: list(s))()
"""
HIDDEN = """
len(s)
sorted(s)
sorted(list(s))
sorted(x for x in s)
sorted([x + "!" for x in s])
sorted(map(len, s))
sum(len(x) for x in s)
sum({len(x) for x in s})
max(s)
min(s, default="")
max(*s, "b")
any(x == "a" for x in s)
all(x for x in s)
"a" in s
"a" in list(s)
s == {"a"}
s | {x for x in s}
s.union(list(s))
{*s, "b"}
set(x for x in s)
frozenset(list(s))
len([x for x in s if x])
", ".join(sorted(s))
bool(s)
[s for _ in range(2)]
list(["a"])
isinstance(s, set)
"""


def notes(body: str) -> int:
    module = compile_source(f"def example(values):\n    s = {{str(v) for v in values}}\n{body}", "<example>")
    return sum(d.code == "set-order" for d in module.diagnostics)


@pytest.mark.parametrize("expression", SHOWN.strip().split("\n"))
def test_shown(expression: str) -> None:
    assert notes(f"    x = {expression}\n    return 1")


@pytest.mark.parametrize("expression", HIDDEN.strip().split("\n"))
def test_hidden(expression: str) -> None:
    assert not notes(f"    x = {expression}\n    return 1")


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("    for x in s:\n        print(x)\n", 1),
        ("    for x in sorted(s):\n        print(x)\n", 0),
        ("    for x in list(s):\n        print(x)\n", 1),
        ("    a, b = s\n    return a\n", 1),
        ("    (a,) = s\n    return a\n", 0),
        ("    a, *b = s\n    return a\n", 1),
        ("    found = []\n    found.extend(s)\n    found += s\n    return found\n", 2),
        ("    def g():\n        yield from s\n    return list(g())\n", 1),
        ("    return 1\n    return list(s)\n", 0),
    ],
)
def test_statements(body: str, count: int) -> None:
    assert notes(body) == count
