"""Generator expressions as arguments: what the consumer does with one element comes before the next one is made."""

from __future__ import annotations

import pytest

from tests.harness.same import same

ROWS = [
    [{"v": 1}, {"v": None}, {}],
    [{"v": 1}, {}, {"v": None}],
    [{"v": None}],
    [{"v": 2}, {"v": 1}, {"v": 2}],
    [{"v": "b"}, {"v": "é"}, {"v": "a"}],
    [{"v": 1.5}, {"v": 2}, {"v": True}],
    [{"v": [1]}, {}],
    [],
]


def of(kind, rows):
    if kind == "max":
        return max(r["v"] for r in rows)
    if kind == "min or none":
        return min((r["v"] for r in rows), default="none")
    if kind == "pairs":
        return max((r["v"], i) for i, r in enumerate(rows))
    if kind == "key":
        return min((r for r in rows), key=lambda r: r["v"])
    if kind == "length":
        return max((r["v"] for r in rows), key=len)
    if kind == "set":
        return sorted(set(r["v"] for r in rows))  # noqa: C401
    if kind == "set comprehension":
        return sorted({r["v"] for r in rows})
    if kind == "frozenset":
        return sorted(frozenset(r["v"] for r in rows))
    if kind == "dict":
        return dict((r["v"], r) for r in rows)  # noqa: C402
    if kind == "dict of texts":
        return dict(r["v"] for r in rows)
    if kind == "superset":
        return {1, 2}.issuperset(r["v"] for r in rows)
    return {1, 2}.isdisjoint(r["v"] for r in rows)


KINDS = "max|min or none|pairs|key|length|set|set comprehension|frozenset|dict|dict of texts|superset|disjoint"


@pytest.mark.parametrize("kind", KINDS.split("|"))
def test_which_of_two_faults_comes_first(kind):
    for rows in ROWS:
        same(of, kind, rows)


def filled(rows):
    a, s, d, gone = [0], {0}, {}, {1, 2, 3}
    failures = []
    try:
        a.extend(len(a) + r["v"] for r in rows)
    except (KeyError, TypeError) as e:
        failures.append(str(e))
    try:
        s.update(r["v"] for r in rows)
    except (KeyError, TypeError) as e:
        failures.append(str(e))
    try:
        d.update((r["v"], len(d)) for r in rows)
    except (KeyError, TypeError) as e:
        failures.append(str(e))
    try:
        gone.difference_update(r["v"] for r in rows)
    except (KeyError, TypeError) as e:
        failures.append(str(e))
    return a, sorted(map(str, s)), d, sorted(gone), failures


def test_what_was_added_before_an_element_fails_stays():
    for rows in ROWS:
        same(filled, rows)


def test_methods_and_functions_of_the_same_names_take_generators():
    def methods():
        log = []

        def seen(x):
            log.append(x)
            return x

        class Bag:
            def update(self, items):
                for x in items:
                    log.append(f"got {x}")

            def extend(self, items):
                self.items = items

            def join(self, items):
                return next(items)

        bag = Bag()
        bag.update(seen(x) for x in [1, 2])
        by = 5
        bag.extend(seen(x) + by for x in [1, 2])
        by = "text"
        try:
            list(bag.items)
        except TypeError as e:
            log.append(str(e))
        bag.join(seen(x) for x in [1, 2])
        return log, by

    def functions():
        log = []

        def seen(x):
            log.append(x)
            return x

        def sum(items):
            return next(items)

        def list(items):
            for x in items:
                log.append(f"got {x}")

        max = lambda items: next(items)  # noqa: E731
        sum(seen(x) for x in [1, 2])
        list(seen(x) for x in [1, 2])
        max(seen(x) for x in [1, 2])
        return log

    same(methods)
    same(functions)


def test_keys_and_elements_take_turns():
    def f(xs):
        log = []

        def seen(what, x):
            log.append((what, x))
            return x

        try:
            log.append(min((seen("made", x) for x in xs), key=lambda x: seen("key", x)))
        except TypeError as e:
            log.append(str(e))
        log.append({1, 2} >= {1} and {1, 2}.issuperset(seen("super", x) for x in [3, 1]))
        return log

    for xs in [[3, 1, 2], [3, "1", 2], [3]]:
        same(f, xs)


def test_two_arguments_one_a_generator():
    def f(xs):
        try:
            return max(1, (x for x in xs))
        except TypeError as e:
            return str(e)

    same(f, [1])


def test_names_of_comprehensions_stay_apart():
    def f(xs):
        x = "outer"
        s = set()
        s.update(str(x) for x in xs)
        best = max((x, [x]) for x in xs)
        return x, sorted(s), best, [max(len(y) * k for k in y) for y in [[1, 2], [5]]]

    same(f, [3, 1, 2])
