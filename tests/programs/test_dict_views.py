"""Views and loops of dicts, dicts that change while they are iterated or through another name, comparison, order."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import refused, same


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
    *((views, d) for d in ({}, {"a": 2}, {"a": [1], "b": {"c": 1}})),
    (view_operators,),
    *((view_loops, d) for d in ({}, {"a": 1, "b": "x"}, {"b": 1, "a": 1})),
    *((view_functions, d) for d in ({"a": 3, "b": 1, "c": 2}, {"x": 0}, {})),
    (store_and_delete,),
    *((counted, text) for text in ("banana", "1102", "")),
    (nested, [{"a": "x", "b": "1", "v": 1}, {"a": "x", "b": "1", "v": 2}, {"a": "1", "b": "x", "v": 3}]),
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
def test_views(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(case[0], *map(in_page_order, case[1:]))


def test_replaced_keys_are_refused() -> None:
    """CPython's result depends on its hash table where keys go and as many come while a dict is iterated."""
    refused(replace_keys, code="dict-changed")
