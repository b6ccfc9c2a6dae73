"""Methods, items and views of dicts: plain objects from the page, literals, Maps; keys that JavaScript would confuse."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import refused, same

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


def views(d: Any) -> Any:
    ks, vs, items = d.keys(), d.values(), d.items()
    before = (len(ks), list(ks), list(vs), list(items))
    d["new"] = 1
    return before, len(ks), list(ks), list(vs), list(items), "new" in ks, 1 in vs, ("new", 1) in items, ks, vs, items


def view_operators() -> Any:
    a = {"x": 1, "y": 2}
    b = {"y": 2, "z": 3}
    return (
        sorted(a.keys() & b.keys()),
        sorted(a.keys() | b.keys()),
        sorted(a.keys() - b.keys()),
        sorted(a.keys() ^ b.keys()),
        sorted(a.items() & b.items()),
        a.keys() == b.keys(),
        a.keys() == {"x", "y"},
        a.keys() <= {"x", "y", "z"},
        a.keys() > {"x"},
        a.keys().isdisjoint(b),
        a.keys().isdisjoint(["q"]),
    )


def view_loops(d: Any) -> Any:
    out = []
    for k in d.keys():
        out.append(k)
    for v in d.values():
        out.append(v)
    for k, v in d.items():
        out.append([k, v])
    for pair in d.items():
        out.append(pair)
    for i, (k, v) in enumerate(d.items()):
        out.append((i, k, v))
    for a, b in zip(d.keys(), d.values()):
        out.append((a, b))
    for k in sorted(d.keys()):
        out.append(k)
    for k in reversed(d):
        out.append(k)
    for pair in reversed(d.items()):
        out.append(pair)
    return out, [k for k in d.keys()], {v: k for k, v in d.items() if v != [1]}, [*d.items()], {**d}, tuple(d.values())


def view_functions(d: dict) -> Any:
    return (
        sorted(d.items()),
        sorted(d.values()),
        max(d.values()),
        min(d, key=d.get),
        max(d.items(), key=lambda kv: kv[1]),
        sum(d.values()),
        len(d.values()),
        any(d.values()),
        all(v > 0 for v in d.values()),
        ",".join(d.keys()),
        set(d.values()) == set(d.values()),
        3 in d.values(),
        "a" in d.keys(),
        ("a", 3) in d.items(),
        sorted(d, key=lambda k: -d[k]),
    )


def delete(d: Any, k: Any) -> Any:
    del d[k]
    return d


def store_and_delete() -> Any:
    d = {}
    for i in range(4):
        d[str(i)] = i
    del d["1"]
    d["1"] = "again"
    d["0"] = "same place"
    return d, list(d)


def counted(text: str) -> Any:
    counts = {}
    for c in text:
        if c in counts:
            counts[c] += 1
        else:
            counts[c] = 1
    best = None
    for c, n in counts.items():
        if best is None or n > counts[best]:
            best = c
    return counts, best, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


def nested(rows: list) -> Any:
    out = {}
    for r in rows:
        out.setdefault(r["a"], {}).setdefault(r["b"], []).append(r["v"])
    return {a: {b: sum(vs) for b, vs in inner.items()} for a, inner in out.items()}


def augmented(d: Any, k: Any) -> Any:
    d[k] += 1
    d["n"] = d.get("n", 0) + 1
    return d


def change_argument(fig: Any) -> Any:
    fig["layout"]["title"] = "new"
    fig["data"][0]["x"].append(4)
    fig["extra"] = {"1": 2}
    return fig


def change_rows(rows: Any) -> Any:
    for r in rows:
        r["total"] = r["a"] + r["b"]
        r["k" + str(r["a"])] = True
    return rows


def change_in_loop(d: Any) -> Any:
    for k in d:
        d[k] = [d[k]]
    for k, v in d.items():
        d[k] = (k, v)
    return d


def change_through_alias(d: Any) -> Any:
    e = {"inner": d}
    e["inner"]["x"] = 1
    [e][0]["inner"]["y"] = 2
    return d, e


def grow_while_iterating(d: dict) -> Any:
    out = []
    try:
        for k in d:
            out.append(k)
            d[k + "!"] = 1
    except RuntimeError as e:
        return str(e), out, d
    return out, d


def shrink_while_iterating() -> Any:
    d = {"a": 1, "b": 2, "c": 3}
    out = []
    try:
        for k, v in d.items():
            out.append((k, v))
            d.pop(k)
    except RuntimeError as e:
        return str(e), out, d
    return out


def shrink_at_the_end() -> Any:
    d = {"a": 1, "b": 2}
    for v in d.values():
        if v == 2:
            del d["a"]
    return d


def replace_keys() -> Any:
    d = {"a": 1, "b": 2}
    out = []
    try:
        for k in d:
            out.append(k)
            del d[k]
            d["n" + k] = 1
            if len(out) > 9:
                break
    except RuntimeError as e:
        return str(e), out, d
    return out, d


def grow_in_function() -> Any:
    d = {"a": 1}

    def more() -> None:
        d["b" * (len(d) + 1)] = 1

    try:
        for k in d.items():
            more()
    except RuntimeError as e:
        return str(e), d, k
    return d


def break_while_growing(d: dict) -> Any:
    for k in d:
        d["found"] = k
        break
    return d


def generator_grows() -> Any:
    d = {"a": 1, "b": 2}

    def keys(x: dict) -> Any:
        for k in x:
            yield k

    out = []
    try:
        for k in keys(d):
            out.append(k)
            d["c"] = 3
    except RuntimeError as e:
        return str(e), out
    return out


def copy_while_iterating() -> Any:
    d = {"a": 1, "b": 2}
    for k in list(d):
        if k == "a":
            del d[k]
    for k, v in list(d.items()):
        d[k + k] = v
    return d


def literal_order() -> Any:
    return {"b": 1, "10": 2, "a": 3, "2": 4}, {1: "a", "1": "b", True: "c"}, {"x": 1, "x": 2}  # noqa: F601


def exit_keys(n: int) -> Any:
    return {1: "a", "1": "b"} if n == 1 else {None: 1, True: 2, 1.5: 3, n: 4}


def compare(a: Any, b: Any) -> Any:
    return a == b, a != b, a == {**b}, [a] == [b]


def compare_made() -> Any:
    a = {"x": 1, "y": [1, {"z": 2}]}
    b = {}
    b["y"] = [1, {"z": 2.0}]
    b["x"] = True
    return a == b, b == a, a == {"x": 1}, {} == {}, {1: 2} == {1.0: 2}, {"1": 2} == {1: 2}


def truth(d: Any) -> Any:
    e = {}
    return bool(d), not d, bool(e), "full" if d else "empty", d or "no", e or "no"


def methods_as_values(d: dict) -> Any:
    get = d.get
    return (
        get("a"),
        get("zz", 5),
        list(map(d.get, ["a", "b", "q"])),
        sorted(d, key=d.get),
        [k for k in filter(d.get, d)],
    )


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
    *((views, d) for d in ({}, {"a": 2}, {"a": [1], "b": {"c": 1}})),
    (view_operators,),
    *((view_loops, d) for d in ({}, {"a": 1, "b": "x"}, {"b": 1, "a": 1})),
    *((view_functions, d) for d in ({"a": 3, "b": 1, "c": 2}, {"x": 0}, {})),
    *((delete, PAGE, k) for k in ("a", "2", "missing", "toString", 1, None)),
    (store_and_delete,),
    *((counted, text) for text in ("banana", "1102", "")),
    (nested, [{"a": "x", "b": "1", "v": 1}, {"a": "x", "b": "1", "v": 2}, {"a": "1", "b": "x", "v": 3}]),
    *((augmented, {"a": 1}, k) for k in ("a", "b", 1)),
    (change_argument, {"layout": {"w": 1}, "data": [{"x": [1, 2]}]}),
    (change_rows, [{"a": 1, "b": 2}, {"a": 3, "b": 0.5}]),
    *((change_in_loop, d) for d in ({"a": 1, "b": 2}, {})),
    (change_through_alias, {"a": 1}),
    *((grow_while_iterating, d) for d in ({"a": 1}, {}, {"a": 1, "b": 2})),
    (shrink_while_iterating,),
    (shrink_at_the_end,),
    (grow_in_function,),
    *((break_while_growing, d) for d in ({"a": 1}, {})),
    (generator_grows,),
    (copy_while_iterating,),
    (literal_order,),
    *((exit_keys, n) for n in (1, 2)),
    *(
        (compare, a, b)
        for a, b in (
            ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
            ({}, {}),
            ({"a": 1}, {"a": None}),
            ({"a": True}, {"a": 1}),
        )
    ),
    (compare_made,),
    *((truth, d) for d in ({}, {"a": 0}, {"length": 0}, [], [0], None, "")),
    (methods_as_values, {"a": 2, "b": 1}),
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


def test_replaced_keys_are_refused() -> None:
    """CPython's result depends on its hash table where keys go and as many come while a dict is iterated."""
    refused(replace_keys, code="dict-changed")
