"""set and frozenset, against CPython."""

from __future__ import annotations

from tests.harness.pools import KEYS, product
from tests.harness.shown import assert_same

SETS = [
    set(),
    {1},
    {True},
    {1, 2, 3},
    {"a", 1.0},
    {(1, 2), None},
    {frozenset({1})},
    frozenset(),
    frozenset({1, 2}),
    frozenset({"a"}),
]
OTHERS = [*SETS, [1], [True, "a"], (1, 2), "ab", {"a": 1}, {1: 2}, range(3), [], [[1]], 5, None]


def test_set_methods():
    mutable = [s for s in SETS if isinstance(s, set)]
    elements = [*KEYS]
    assert_same("setHas", "$setHas(a, b)", lambda a, b: b in a, product(SETS, elements))
    assert_same("setAdd", "$setAdd(a, b)", lambda a, b: a.add(b), product(mutable, elements))
    assert_same("setDiscard", "$setDiscard(a, b)", lambda a, b: a.discard(b), product(mutable, elements))
    assert_same(
        "setRemove",
        "$setRemove(a, b)",
        lambda a, b: a.remove(b),
        product(mutable, [e for e in elements if not isinstance(e, (set, frozenset))]),
    )
    assert_same("setClear", "$setClear(a)", lambda a: a.clear(), product(mutable))
    assert_same("setCopy", "$setCopy(a)", lambda a: a.copy(), product(SETS))
    assert_same("setPop", "$setPop(a)", lambda a: a.pop(), [(set(),), ({1},)])
    assert_same("setOf", "$setOf(a)", set, product(OTHERS))
    assert_same("frozensetOf", "$frozensetOf(a)", frozenset, product(OTHERS))
    names = ["union", "intersection", "difference", "issubset", "issuperset", "isdisjoint", "symmetric_difference"]
    for name in names:
        helper = "set" + "".join(part.capitalize() for part in name.split("_"))
        assert_same(helper, f"${helper}(a, b)", eval(f"lambda a, b: a.{name}(b)"), product(SETS, OTHERS))
        if name in names[:3]:
            assert_same(helper, f"${helper}(a)", eval(f"lambda a: a.{name}()"), product(SETS))
            assert_same(
                helper,
                f"${helper}(a, b, c)",
                eval(f"lambda a, b, c: a.{name}(b, c)"),
                product(SETS, OTHERS[:14], OTHERS[:14]),
            )
            helper, name = (helper + "Update", name + "_update") if name != "union" else ("setUpdate", "update")
            assert_same(
                helper,
                f"${helper}(a, b, c)",
                eval(f"lambda a, b, c: a.{name}(b, c)"),
                product(mutable, OTHERS[:18], OTHERS[:14]),
            )
            assert_same(helper, f"${helper}(a, a)", eval(f"lambda a: a.{name}(a)"), product(mutable))
    assert_same(
        "setSymmetricDifferenceUpdate",
        "$setSymmetricDifferenceUpdate(a, b)",
        lambda a, b: a.symmetric_difference_update(b),
        product(mutable, OTHERS[:18]),
    )
