"""collections against CPython: Counter, defaultdict, OrderedDict."""

import collections
from collections import Counter, OrderedDict, defaultdict, deque

import clientside
from tests.harness.same import same, same_for_all


def test_group_in_lists():
    def f(rows):
        groups = defaultdict(list)
        for row in rows:
            groups[row["kind"]].append(row["n"])
        return groups

    same(f, [{"kind": "a", "n": 1}, {"kind": "b", "n": 2.5}, {"kind": "a", "n": None}])
    same(
        f,
        [{"kind": "10", "n": 1}, {"kind": "2", "n": 2}, {"kind": "__proto__", "n": 3}, {"kind": "constructor", "n": 3}],
    )
    same(f, [])
    same(f, [{"kind": [1], "n": 1}])
    same(f, [{"n": 1}])


def test_count_in_defaultdict():
    def f(words):
        counts = defaultdict(int)
        for word in words:
            counts[word] += 1
        return dict(counts), len(counts), counts["never"], len(counts), sorted(counts)

    same_for_all(f, [["a", "b", "a"], [], ["$map", "$missing", "__eq__", "get", "never"]])

    def g(values):
        sums = defaultdict(float)
        for i, v in enumerate(values):
            sums[i % 2] += v
        return sums

    same_for_all(g, [([1, 2.5, 3],), ([1, 2, 3],), ([],), ([0.1] * 9,)])


def test_nested_defaultdict():
    def f(rows):
        table = defaultdict(lambda: defaultdict(int))
        for a, b, n in rows:
            table[a][b] += n
        return {a: dict(inner) for a, inner in table.items()}

    same(f, [["x", "y", 1], ["x", "y", 2], ["x", "z", 3], ["10", 2, 3], ["10", "2", 0.5]])

    def g(n):
        tree = defaultdict(lambda: defaultdict(list))
        tree["a"]["b"].append(n)
        tree["a"]["c"]
        return {k: {j: w for j, w in v.items()} for k, v in tree.items()}, "z" in tree, tree.get("z"), len(tree)

    same(g, 3)


def test_defaultdict_reads():
    def f(k):
        d = defaultdict(set, {"a": {1}}, b={2})
        d[k].add(5)
        inside = k in d, "zz" in d, d.get("zz"), d.get("zz", 4)
        return d, inside, len(d), d.pop("zz", 7), d.setdefault("q"), list(d)

    same_for_all(f, ["a", "new", 1, None, 2.5, True])

    def none(k):
        d = defaultdict(None, {"a": 1})
        return d[k], d

    same_for_all(none, ["a", "b"])

    def keyed(k):
        d = defaultdict(int)
        d[None]
        d[True] += 2
        d[1] += 1
        d[2.0] += 1
        d[2] += 1
        d[(k, 1)] += 1
        return d

    same_for_all(keyed, ["a", 1, None])

    def no_factory():
        d = defaultdict()
        d["a"] = 1
        return d["a"], d["b"]

    same(no_factory)

    def wrong(x):
        return defaultdict(x)

    same_for_all(wrong, [1, "a", []])


def test_factories():
    def f(k):
        a = defaultdict(str)
        a[k] += "x"
        b = defaultdict(tuple)
        b[k] += (1,)
        c = defaultdict(bool)
        d = defaultdict(dict)
        d[k]["n"] = 1
        e = defaultdict(lambda: [0, 0])
        e[k][1] += 5
        g = defaultdict(lambda: "?")
        h = defaultdict(Counter)
        h[k]["y"] += 2
        i = defaultdict(defaultdict)
        i[k]["z"] = 1
        return a, b, c[k], c, d, dict(e), g[k], h, i

    same_for_all(f, ["a", 1, "10"])

    def counter(n):
        count = 0

        def fresh():
            nonlocal count
            count += 1
            return count

        d = defaultdict(fresh)
        return [d[k] for k in n], dict(d)

    same(counter, ["a", "b", "a", "c"])


class Box:
    def __init__(self):
        self.n = 0


def test_factory_class():
    def f(keys):
        boxes = defaultdict(Box)
        for k in keys:
            boxes[k].n += 1
        return {k: b.n for k, b in boxes.items()}

    same(f, ["a", "b", "a"])


def test_defaultdict_order_of_evaluation():
    def f():
        d = defaultdict(dict)
        d["x"]["n"] = len(d)
        return d

    same(f)

    def g():
        d = defaultdict(dict)
        try:
            d["x"]["n"] = 1 // 0
        except ZeroDivisionError:
            pass
        return len(d)

    same(g)

    def h():
        d = defaultdict(list)
        d["a"] = d["b"]
        d["a"].append(1)
        return d

    same(h)


def test_defaultdict_grows_while_iterated():
    def f(keys):
        d = defaultdict(int)
        for k in keys:
            d[k] = 1
        total = 0
        for k in d:
            total += d[k]
            d[k + "!"]
        return total

    same_for_all(f, [(["a"],), ([],), (["a", "b"],)])

    def g(keys):
        d = defaultdict(int)
        for k in keys:
            d[k] += 1
        return [d[k] for k in d], [d[k + "x"] for k in list(d)], d

    same(g, ["a", "b", "a"])

    def h(keys):
        d = defaultdict(int)
        for k in keys:
            d[k] += 1
        return [v + d["x"] for k, v in d.items()]

    same_for_all(h, [(["a"],), (["x"],), ([],)])


def test_defaultdict_copies_and_unions():
    def f():
        d = defaultdict(list, {"a": [1]})
        c = d.copy()
        c["b"].append(2)
        u = d | {"z": [0]}
        u["y"].append(3)
        v = {"z": [0]} | d
        v["y"].append(4)
        d |= {"w": [9]}
        plain = dict(d)
        return d, c, u, v, plain, d == plain, plain == d, d == {"a": [1]}

    same(f)

    def g():
        d = defaultdict(int, {"a": 1})
        d.clear()
        d.update(b=2)
        d.update([("c", 3)])
        del d["b"]
        return d, d.popitem(), bool(d), isinstance(d, dict), isinstance(d, defaultdict), isinstance({}, defaultdict)

    same(g)

    def h():
        d = defaultdict(int)
        del d["a"]

    same(h)


def test_counter_of():
    def f(x):
        c = Counter(x)
        return c, c.most_common(), c.most_common(1), c.most_common(2), c["none"], len(c), sum(c.values()), c.total()

    same_for_all(
        f,
        ["hello world", "", ["a", "b", "a", "10", "2", "10"], {"a": 3, "b": 0, "c": -2}, [1, True, 1.5], [None, None]],
    )
    same_for_all(f, [None, 5, [[1]], [{}]])

    def empty():
        c = Counter()
        return c, c["x"], c, Counter(a=1, b=2), Counter({"a": 1}, b=2), Counter("ab", b=3)

    same(empty)


def test_counter_most_common():
    def f(x, n):
        return Counter(x).most_common(n)

    same_for_all(f, [("abcabca", n) for n in (0, 1, 2, 3, 9, -1, -2, None, True)])
    same_for_all(f, [("", n) for n in (0, 1, 2, -1, None)])
    same_for_all(f, [("aab", 1.5), ("aab", "x"), ("aab", 5.5)])


def test_counter_changes():
    def f(x, y):
        c = Counter(x)
        c.update(y)
        d = c.copy()
        c.subtract(y)
        c.subtract(y)
        c["new"] += 2
        c["other"] -= 1
        del c["never"]
        return c, d, list(c.elements()), sorted(d.elements()), +c, -c

    same_for_all(f, [("aab", "bc"), ("", ""), ("aab", ["a", "z"]), ("aab", {"a": 5, "q": -1}), ("aab", {"a": 0.5})])

    def g(x):
        c = Counter()
        c.update(x, b=4)
        c.update(b=1)
        c.subtract(b=2, q=1)
        return c, c.pop("b"), c.get("b"), c.get("b", 9), c.setdefault("n", 3), c

    same_for_all(g, ["ab", {"a": 2}, ["b"]])

    def h(x):
        c = Counter(x)
        c.update(1)

    same(h, "a")


def test_counter_operators():
    def f(x, y):
        a, b = Counter(x), Counter(y)
        return a + b, a - b, a & b, a | b, a == b, a != b, a <= b, a < b, a >= b, a > b, b - a

    same_for_all(
        f,
        [
            ("aab", "abc"),
            ("", ""),
            ("aab", ""),
            ({"a": 1, "b": -2}, {"b": -3, "c": 0}),
            ({"a": 0}, {}),
            ({"a": 1.5}, {"a": 1.5, "b": 0.5}),
        ],
    )

    def g(x, y):
        a = Counter(x)
        b = a
        a += Counter(y)
        one = dict(a)
        a -= Counter("aab")
        two = dict(a)
        a |= Counter(y)
        three = dict(a)
        a &= Counter("ab")
        return one, two, three, a, a is b

    same_for_all(g, [("aab", "abc"), ("", "zz"), ("abc", "")])

    def h(x):
        a = Counter(x)
        return a + {"a": 1}

    same(h, "ab")

    def i(xs):
        return sum((Counter(x) for x in xs), Counter())

    same(i, ["ab", "bc", "b"])


def test_counter_and_dicts():
    def f():
        c = Counter("aab")
        d = {"a": 2, "b": 1}
        return (
            c == d,
            d == c,
            Counter(a=0) == Counter(),
            Counter(a=0) == {},
            {} == Counter(a=0),
            c | d,
            d | c,
            dict(c),
            isinstance(c, dict),
            isinstance(c, Counter),
            isinstance(d, Counter),
        )

    same(f)

    def g(x):
        c = Counter(x)
        return (
            {k: v for k, v in c.items() if v > 1},
            sorted(c, key=c.get),
            max(c, key=c.get),
            f"{c}",
            str(c),
            sorted(c.items(), key=lambda kv: (-kv[1], kv[0])),
        )

    same_for_all(g, ["aabbb", "z"])

    def h(x):
        c = Counter(x)
        c["a"] = "text"
        return c

    same(h, "ab")
    same(lambda: Counter(a=1)["b"])

    def one(flag):
        c = Counter("ab") if flag else {"a": 5}
        c.update({"a": 1})
        c["b"] = 1
        return c["a"], c

    same_for_all(one, [True, False])


def test_ordered_dict():
    def f():
        d = OrderedDict([("b", 1), ("a", 2), ("10", 3)])
        d.move_to_end("b")
        one = list(d.items())
        d.move_to_end("10", last=False)
        first = d.popitem(last=False)
        last = d.popitem()
        return d, one, first, last, d.copy(), len(d), d["a"], list(reversed(d)), OrderedDict(), OrderedDict(x=1)

    same(f)

    def g():
        a = OrderedDict([("x", 1), ("y", 2)])
        b = OrderedDict([("y", 2), ("x", 1)])
        return a == b, a == dict(b), dict(a) == b, a == OrderedDict(a), a != b, a | {"z": 3}, {"z": 3} | a

    same(g)
    same(lambda: OrderedDict().popitem())
    same(lambda: OrderedDict(a=1).move_to_end("b"))

    def h(keys):
        return list(OrderedDict.fromkeys(keys)), OrderedDict.fromkeys(keys, 0)

    same(h, ["b", "a", "b", "10", "2"])

    def names():
        return type(OrderedDict()).__name__, type(Counter()).__name__, type(defaultdict(int)).__name__

    same(names)


def test_through_the_module():
    def f(xs):
        c = collections.Counter(xs)
        d = collections.defaultdict(list)
        for k, n in c.items():
            d[n].append(k)
        return dict(d)

    same(f, ["a", "b", "a"])

    def g(xs):
        from collections import Counter as C

        return C(xs).most_common(1)[0][0]

    same_for_all(g, [(["a", "b", "b"],), ([],)])


def test_in_a_function_of_any_dict():
    def total(d):
        return sum(d.values())

    def f(x):
        c = Counter(x)
        return total(c), total({"a": 1}), total(defaultdict(int, q=4))

    same(f, "aab")

    def bump(d, k):
        d[k] += 1
        return d

    def g(k):
        return bump(defaultdict(int), k), bump(Counter(), k)

    same(g, "a")

    def page(d, k):
        c = Counter(d)
        c[k] += 1
        return c, d

    same_for_all(page, [({"a": 1}, "a"), ({"a": 1}, "b"), ({"__eq__": 1}, "__eq__")])


def test_deque_ends():
    def f(xs, n):
        d = deque(xs, n)
        d.append("r")
        d.appendleft("l")
        last = d.pop()
        first = d.popleft()
        d.extend([1, 2])
        d.extendleft([3, 4])
        return d, list(d), len(d), last, first, d.maxlen, bool(d), str(d), f"{d}"

    same_for_all(f, [(["a", "b"], None), (["a", "b", "c"], 3), (["a"], 2), ("", None), ("xyz", 100), ({"k": 1}, None)])
    same_for_all(f, [(["a"], 0), ([], 1), (None, 3), ([1], -1), ([1], "a"), ([1], 2.5), ([1], True)])

    def empty(k):
        d = deque()
        return d.pop() if k else d.popleft()

    same_for_all(empty, [0, 1])

    def search(graph, start):
        seen, queue = {start}, deque([start])
        order = []
        while queue:
            node = queue.popleft()
            order.append(node)
            for other in graph.get(node, []):
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        return order

    same(search, {"a": ["b", "c"], "b": ["d"], "c": ["d", "a"]}, "a")

    def long(n):
        d = deque()
        for i in range(n):
            d.append(i)
            if i % 3:
                d.popleft()
            if i % 7 == 0:
                d.appendleft(-i)
        total = 0
        while d:
            total = total * 3 % 1000003 + d.popleft()
        return total

    same(long, 2000)


def test_deque_items():
    def f(xs, i):
        d = deque(xs)
        d[i] = "new"
        one = d[i]
        del d[i]
        return d, one, d[-1], d[0]

    same_for_all(f, [([1, 2, 3], i) for i in (0, 1, 2, -1, -3, 3, -4, "a", 1.5, True, None, 2**60, [1])])

    def g(xs, x, n):
        d = deque(xs)
        d.rotate(n)
        one = d.copy()
        d.insert(n, x)
        two = d.copy()
        d.reverse()
        d.remove(x)
        return one, two, d, d.count(x), x in d, d.index(2), d.index(2, -2), one == two, one < two

    same_for_all(g, [([1, 2, 3, 2], x, n) for x in (2, "q", 9) for n in (0, 1, -1, 5, -7, 100)])
    same_for_all(g, [([1, 2, 3], 1, "x"), ([1, 2, 3], 1, 1.5), ([], 1, 1), ([1], 1, None)])

    def h(x):
        return deque([1, 2]).remove(x)

    same_for_all(h, [1, 3, "a"])

    def i(x):
        return deque([1, 2]).index(x)

    same_for_all(i, [1, 3, "a", None])

    def full():
        d = deque([1, 2], maxlen=2)
        d.insert(0, 5)

    same(full)


def test_deque_operators():
    def f(xs, ys):
        a, b = deque(xs), deque(ys, maxlen=3)
        c = a + b
        d = b + a
        e = a * 2
        a2 = a
        a += ys
        b *= 2
        return c, d, e, 2 * b, a, a is a2, b, a == c, a != c, a < b, a == xs, xs == a, list(reversed(a)), sorted(c)

    same_for_all(f, [([1, 2], [3]), ([], []), ([1], [1, 2, 3, 4])])

    def wrong(x):
        return deque([1]) + x

    same_for_all(wrong, [[1], 1, None])

    def compare(x):
        return deque([1]) < x

    same_for_all(compare, [[1], 1])

    def mixed(x):
        d = deque(x)
        return (
            sum(d),
            max(d),
            min(d),
            [v * 2 for v in d],
            dict(enumerate(d)),
            tuple(d),
            set(d) == {1, 2},
            isinstance(d, deque),
            isinstance(x, deque),
            type(d).__name__,
            *d,
        )

    same_for_all(mixed, [([1, 2],), ([1.5, 2],), ([],)])

    def unpacked():
        a, *b = deque([1, 2, 3])
        d = deque([1])
        d.append(d)
        return a, b, d

    same(unpacked)
    same(lambda: {deque(): 1})


def test_deque_changes_while_iterated():
    def f(n):
        d = deque([1, 2, 3])
        seen = []
        for x in d:
            seen.append(x)
            if x == n:
                d.append(4)
        return seen

    same_for_all(f, [1, 3, 9])

    def g(n):
        d = deque([1, 2, 3])
        for x in d:
            if x == n:
                d[0] = 5
        return d

    same_for_all(g, [1, 3])

    def leaves():
        return deque([1])

    same(leaves)

    def windows(xs, n):
        window = deque(maxlen=n)
        means = []
        for x in xs:
            window.append(x)
            if len(window) == n:
                means.append(sum(window) / n)
        return means

    same(windows, [1, 2, 3, 4.5, 6], 3)


def test_an_ordered_dict_changes_while_it_is_walked_through():
    def f(start, act, view):
        d = OrderedDict((c, 1) for c in start)
        seen = []
        try:
            for x in {"keys": d.keys(), "items": d.items(), "values": d.values(), "dict": d}[view]:
                k = start[len(seen)]
                seen.append(x)
                if act == "add":
                    d[k + "x"] = 1
                elif act == "pop":
                    d.pop(k)
                elif act == "move":
                    d.move_to_end(k)
                elif act == "set":
                    d[k] = 5
                elif act == "clear":
                    d.clear()
                else:
                    d[k + "y"] = d.pop(k)
        except RuntimeError as e:
            seen.append(str(e))
        return seen, list(d.items())

    for start in ("", "a", "ab", "abc"):
        for act in ("add", "pop", "move", "set", "clear", "replace"):
            for view in ("keys", "items", "values", "dict"):
                same(f, start, act, view)


class Tally(Counter):
    pass


def test_counters_and_their_subclasses():
    def combined(x):
        a = Counter(x)
        a += Tally("ab")
        b = Counter(x)
        b -= Tally("b")
        return (
            Counter(x) + Tally("a"),
            Tally(x) + Counter("a"),
            Counter(x) - Tally("a"),
            Counter(x) & Tally("ab"),
            Counter(x) | Tally("ac"),
            a,
            b,
            Counter(x) <= Tally("ab"),
            sum([Tally(x), Counter("b")], Counter()),
        )

    same(combined, "ab")
    same(combined, "")


def test_operators_of_what_may_be_a_counter():
    def combined(x):
        d = Counter("ab") if x else {"a": 5}
        out = []
        for step in (lambda: d + Counter("a"), lambda: Counter("a") - d, lambda: +d, lambda: d | {"q": 1}):
            try:
                out.append(step())
            except TypeError as e:
                out.append(str(e))
        d |= {"b": 1, "q": 2}
        return out, d

    same(combined, True)
    same(combined, False)


class Above:
    def __lt__(self, other):
        return True


def test_order_of_instances_and_other_values_is_no_warning():
    def ordered(x):
        return [1] > Above(), "a" > Above(), x > Above()

    assert not clientside.compile(ordered).diagnostics
    same(ordered, 1)
