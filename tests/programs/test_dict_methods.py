"""Items and methods of dicts: plain objects from the page, literals, Maps; keys that JavaScript would confuse."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same

KEYS: list[Any] = [
    "10",
    "2",
    "__proto__",
    "constructor",
    "length",
    "size",
    "get",
    "$map",
    "$keys",
    "toString",
    "",
    "a b",
    "😀",
    "01",
    "-1",
    "4294967295",
]
OTHER_KEYS: list[Any] = [True, False, 1, 0, 1.5, None, "1", "True", "None", -1, 2**53 - 1]
PAGE: dict[str, Any] = {"2": "two", "10": "ten", "a": 1, "length": 5, "constructor": None, "__proto__": "p", "": [1]}


def build(keys: Any) -> Any:
    d = {}
    for i, k in enumerate(keys):
        d[k] = i
    return d, list(d), list(d.values()), list(d.items()), len(d)


def build_typed(keys: list[str]) -> Any:
    d: dict[str, int] = {}
    for k in keys:
        d[k] = d.get(k, 0) + len(k)
    out = []
    for k, v in d.items():
        out.append((k, v))
    for k in d:
        out.append(k)
    for v in d.values():
        out.append(v)
    return d, out, {v: k for k, v in d.items()}, [k for k in keys if k in d]


def float_keys(n: int) -> Any:
    d = {}
    d[n / 2] = "half"
    d[n] = "whole"
    d[True] = "yes"
    d[n * 1.0] = "float"
    return d, list(d), d.get(1), d.get(1.0), d[True], 1 in d


def tuple_keys(pairs: list) -> Any:
    d = {}
    for a, b in pairs:
        d[a, b] = d.get((a, b), 0) + 1
    return d, sorted(d), [k[0] for k in d], (1, "a") in d, ("1", "a") in d, {v: k for k, v in d.items()}


def unhashable(k: Any) -> Any:
    d = {"a": 1}
    d[k] = 2
    return d


def unhashable_get(d: Any, k: Any) -> Any:
    return d.get(k)


def unhashable_in(k: Any) -> Any:
    return k in {"a": 1}


def item(d: Any, k: Any) -> Any:
    return d[k]


def get(d: Any, k: Any) -> Any:
    return d.get(k), d.get(k, "no"), k in d


def get_constant(d: Any) -> Any:
    return (
        d.get("a"),
        d.get("a", 0),
        d.get("length"),
        d.get("constructor", "no"),
        d.get("__proto__"),
        d.get("10", [1]),
        d.get("", {}),
        d.get("toString"),
        d.get("missing", None),
        d.get("missing", -1),
    )


def get_from_literal(x: Any) -> Any:
    d = {"a": x, "b": None}
    return d.get("a", 1), d.get("b", 2), d.get("c"), d.get("c", 3), d.get("length"), d["a"], d.get("constructor", 4)


def get_evaluates_default(d: dict) -> Any:
    calls = []

    def default(x: int) -> int:
        calls.append(x)
        return x

    return d.get("a", default(1)), d.get("missing", default(2)), calls


def get_nested(fig: Any) -> Any:
    return fig.get("layout", {}).get("title", {}).get("text", "none")


def get_of_anything(x: Any) -> Any:
    return x.get("k", 1)


def get_then_change(data: Any) -> Any:
    xs = data.get("xs", [])
    xs.append(1)
    return data, xs


def setdefault(d: Any, k: Any, v: Any) -> Any:
    return d.setdefault(k, v), d, d.setdefault(k), d


def setdefault_group(rows: list) -> Any:
    groups = {}
    for r in rows:
        groups.setdefault(r["k"], []).append(r["v"])
    return groups, {k: sum(v) for k, v in groups.items()}


def setdefault_constant(d: Any) -> Any:
    d.setdefault("a", 5)
    d.setdefault("n", {})["x"] = 1
    return d, d.setdefault("z")


def pop(d: Any, k: Any) -> Any:
    return d.pop(k), d


def pop_default(d: Any, k: Any, default: Any) -> Any:
    return d.pop(k, default), d, d.pop(k, None)


def pop_literal() -> Any:
    d = {"a": 1, "b": 2}
    found = d.pop("a")
    return found, d, d.get("a"), "a" in d, len(d), d.pop("zz", 5)


def read_after_pop() -> Any:
    d = {"a": 1, "b": 2}
    d.pop("a")
    return d["a"]


def read_after_delete() -> Any:
    d = {"a": 1, "b": 2}
    e = d
    del e["a"]
    return d["a"]


def read_after_clear() -> Any:
    d = {"a": 1}
    d.clear()
    return d["a"]


def popitem(d: Any) -> Any:
    out = []
    while d:
        k, v = d.popitem()
        out.append((k, v))
    return out, d


def popitem_empty() -> Any:
    d: dict = {}
    return d.popitem()


def popitem_literal() -> Any:
    d = {"x": 1, "y": 2}
    last = d.popitem()
    return last, d, d.get("y"), list(d)


def update(d: Any, other: Any) -> Any:
    return d.update(other), d


def update_kinds() -> Any:
    d = {"a": 1}
    d.update(b=2, a=3)
    d.update({"c": 4})
    d.update([("d", 5), ["e", 6]])
    d.update({"10": 7}, z=8)
    d.update((k, len(k)) for k in ("xx", "yyy"))
    d.update()
    return d, d["b"], d["c"], d["d"], d.get("10"), list(d)


def update_record() -> Any:
    d = {"a": 1}
    d.update({"a": "x", "b": 2.5})
    d.update(c=None)
    return d, d["a"], d["b"], d.get("c", 5), [str(v) for v in d.values()]


def union(a: Any, b: Any) -> Any:
    c = a | b
    a |= b
    return c, a, b


def union_order() -> Any:
    a = {"x": 1, "10": 2}
    b = {"10": 3, "a": 4}
    return a | b, b | a, {**a, **b}, {**b, "x": 9, **a}, dict(a, z=1)


def clear(d: Any) -> Any:
    e = d
    e.clear()
    d["n"] = 1
    return d, e


def copy(d: Any) -> Any:
    e = d.copy()
    e["new"] = 1
    e["7"] = 2
    return d, e


def copy_deep(d: Any) -> Any:
    e = d.copy()
    e["rows"].append(1)
    return d, e


def copy_literal() -> Any:
    d = {"a": [1], "b": 2}
    e = d.copy()
    e["a"].append(2)
    e["b"] = 5
    f = dict(d)
    f["1"] = 1
    return d, e, f, e["a"] is d["a"]


def fromkeys(keys: Any) -> Any:
    return dict.fromkeys(keys), dict.fromkeys(keys, 0), list(dict.fromkeys(keys))


def make(pairs: Any) -> Any:
    return dict(pairs)


def zip_dict(keys: list, values: list) -> Any:
    return dict(zip(keys, values)), {k: v for k, v in zip(keys, values)}


def delete(d: Any, k: Any) -> Any:
    del d[k]
    return d


def augmented(d: Any, k: Any) -> Any:
    d[k] += 1
    d["n"] = d.get("n", 0) + 1
    return d


CASES: list[tuple[Any, ...]] = [
    (build, KEYS),
    (build, OTHER_KEYS),
    (build, "hello"),
    (build_typed, KEYS),
    (build_typed, ["a", "b", "a"]),
    *((float_keys, n) for n in (1, 2, 3)),
    (tuple_keys, [[1, "a"], ["1", "a"], [1, "a"]][:1] * 2),
    *((unhashable, k) for k in ([1], {"a": 1}, "ok", 1)),
    *((unhashable_get, d, k) for d in ({}, {"a": 1}) for k in ([], {}, "a", None)),
    *((unhashable_in, k) for k in ([], {}, "a")),
    *((item, PAGE, k) for k in (*PAGE, *OTHER_KEYS, "toString", "hasOwnProperty", "missing")),
    *((item, x, "k") for x in ([1], "s", None, 5, True, 1.5)),
    *((get, PAGE, k) for k in (*PAGE, *OTHER_KEYS, "toString", "missing")),
    *((get_constant, d) for d in (PAGE, {}, {"a": None, "missing": None})),
    *((get_from_literal, x) for x in (1, None, 0, "s")),
    *((get_evaluates_default, d) for d in ({}, {"a": None})),
    *(
        (get_nested, d)
        for d in ({}, {"layout": {"title": {"text": "t"}}}, {"layout": None}, {"layout": {"title": "s"}})
    ),
    *((get_of_anything, x) for x in ({"k": 2}, {}, {"k": None}, None, [1], "k", 5, True, 1.5)),
    *((get_then_change, d) for d in ({}, {"xs": [0]})),
    *((setdefault, PAGE, k, "new") for k in ("a", "n", "constructor", "toString", "7")),
    *((setdefault, {}, k, [1]) for k in (1, None, "x", True)),
    (setdefault_group, [{"k": "10", "v": 1}, {"k": "2", "v": 2}, {"k": "10", "v": 3}]),
    (setdefault_group, [{"k": 1, "v": 1}, {"k": True, "v": 2}, {"k": None, "v": 3}]),
    *((setdefault_constant, d) for d in ({}, {"a": None}, {"n": {"y": 2}})),
    *((pop, PAGE, k) for k in ("a", "2", "constructor", "missing", "toString", 1, None)),
    *((pop_default, PAGE, k, 1) for k in ("a", "missing", "__proto__")),
    (pop_literal,),
    (read_after_pop,),
    (read_after_delete,),
    (read_after_clear,),
    *((popitem, d) for d in ({}, {"a": 1, "b": 2}, PAGE)),
    (popitem_empty,),
    (popitem_literal,),
    *((update, {"a": 1}, other) for other in ({"b": 2, "a": 0}, [["c", 3]], [], {}, ["xy"], ["x"], [1], 5, None, "ab")),
    (update_kinds,),
    (update_record,),
    *((union, {"a": 1}, b) for b in ({"b": 2}, {"a": 3}, {}, [["x", 1]], 5, None)),
    (union_order,),
    *((clear, d) for d in ({}, {"a": 1})),
    *((copy, d) for d in ({}, {"a": 1}, PAGE)),
    (copy_deep, {"rows": [0]}),
    (copy_literal,),
    *((fromkeys, keys) for keys in (["a", "b", "a"], "abca", KEYS, OTHER_KEYS, 5, [[1]])),
    *((make, p) for p in ([["a", 1]], {"a": 1}, [], ["ab"], [["a"]], 5, None, "ab", [1])),
    (zip_dict, KEYS, OTHER_KEYS),
    *((delete, PAGE, k) for k in ("a", "2", "missing", "toString", 1, None)),
    *((augmented, {"a": 1}, k) for k in ("a", "b", 1)),
]


def in_page_order(x: Any) -> Any:
    """A value whose dicts are in the order in which JavaScript keeps them: that is how the page has them."""
    if isinstance(x, list):
        return [in_page_order(v) for v in x]
    if not isinstance(x, dict):
        return x
    indexed = sorted((k for k in x if k.isascii() and k.isdigit() and str(int(k)) == k and int(k) < 2**32 - 1), key=int)
    return {k: in_page_order(x[k]) for k in [*indexed, *(k for k in x if k not in indexed)]}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_dicts(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(case[0], *map(in_page_order, case[1:]))


def test_updates_from_objects_with_keys():
    def f(which):
        class Mapping:
            def keys(self):
                return ["a", "b"]

            def __getitem__(self, k):
                return k * 2

        class Failing:
            def keys(self):
                raise ValueError("keys")

        class NoItems:
            def keys(self):
                return iter("xy")

        class Pairs:
            def __iter__(self):
                return iter([("p", 1)])

        source = {"mapping": Mapping(), "failing": Failing(), "no items": NoItems(), "pairs": Pairs()}[which]
        d = {}
        try:
            d.update(source)
            return d, dict(source)
        except (TypeError, ValueError) as e:
            return str(e), d

    for which in ("mapping", "failing", "no items", "pairs"):
        same(f, which)
