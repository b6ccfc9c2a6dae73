"""Small modules and parts of modules: ChainMap, closing, shlex, fnmatch, graphlib, BytesIO, base 32 and 85, attrgetter."""

from __future__ import annotations

import base64
import contextlib
import fnmatch
import graphlib
import io
import json
import operator
import shlex
import uuid
from collections import ChainMap, defaultdict, namedtuple
from operator import attrgetter, methodcaller

from tests.harness.same import same, same_for_all

Point = namedtuple("Point", "x y")


class Pupil:
    def __init__(self, name, age):
        self.name = name
        self.age = age
        self.self = self

    def older(self, years=1):
        return self.age + years


class Pairs:
    def __init__(self):
        self.found = {"a": 1, "b": 2}

    def keys(self):
        return ["b", "a"]

    def __getitem__(self, key):
        return self.found[key] * 10


def test_chain_map() -> None:
    def reading(first, second):
        c = ChainMap(first, second)
        return [
            c["a"], c.get("z"), c.get("z", 1), "b" in c, "z" in c, len(c), list(c), list(c.items()), list(c.keys()), list(c.values()),
            c.maps, repr(c), dict(c), {**c, "q": 1}, c == {"a": 1}, c != {}, bool(c), c.copy() == c, repr(c.parents), repr(c.new_child({"n": 0})),
            repr(c.new_child(m=None, k=1)), sorted(c),
        ]  # fmt: skip

    same_for_all(reading, [({"a": 1}, {"a": 2, "b": 3}), ({}, {}), ({}, {"a": 5}), ({"b": 1, "a": 2}, {"c": 3})])

    def writing(key):
        base = {"x": 1, "y": 2}
        c = ChainMap({"x": 9}, base)
        c["z"] = 3
        c.update({"w": 1}, v=2)
        found = [c.setdefault("x", 0), c.setdefault("u", 4), c.pop("w"), c.pop("no", None), repr(c.popitem())]
        del c[key]
        return [*found, repr(c), base, c[key]]

    same_for_all(writing, ["x", "y", "z", "no"])
    same(lambda: ChainMap().popitem())
    same(lambda: [repr(ChainMap()), bool(ChainMap()), ChainMap({}, {"a": 1}).pop("a")])

    def of_defaults(key):
        first = defaultdict(int, {"x": 1})
        c = ChainMap(first, {"y": 2})
        return c[key], c.get(key, 5), c.get("q"), len(first), dict(c)

    same_for_all(of_defaults, ["x", "y", "z"])
    same_for_all(lambda c: ChainMap(c, {"a": 1})["a"], [2.5, None, {}, "abc"])

    def merged(key):
        c = ChainMap({"a": 1}, {"x": 1})
        found = [(({key: 5, "x": 7} | c).maps), (c | ChainMap({key: 3})).maps, (c | {"m": 0}).maps]
        c |= [(key, 9)]
        try:
            return c | [1]
        except TypeError as e:
            return found, c.maps, str(e)

    same_for_all(merged, ["x", "q"])
    same(lambda: [("x", 1)] | ChainMap())


def test_instances_as_mappings() -> None:
    def used():
        d = dict(Pairs())
        d["c"] = 1
        g = {"a": 0}
        g.update(Pairs())
        return [d, {"z": 0, **Pairs()}, g, d["a"] + {**Pairs()}["b"], list(dict(Pairs(), b=5).items())]

    same(used)


def test_closing() -> None:
    def closed(fails):
        file = io.StringIO("x")
        try:
            with contextlib.closing(file) as same_file:
                if fails:
                    raise ValueError("no")
                text = same_file.read()
        except ValueError as e:
            text = str(e)
        return [text, file.closed]

    same_for_all(closed, [True, False])


def test_shlex() -> None:
    texts = [
        "a 'b c' d\\ e \"f g\"", "a 'b", "a \\", "a#b #c", '"a\\n\\""', "'' x", "a\tb\nc", '"a\\', "", "é 'ü'", "#", "a # b\nc", "'a'\"b\"c", " ",
        "\\a", "a\\\nb", "'\\'", '"\'"', "a'#'b", "$x `y` a;b|c &",
    ]  # fmt: skip
    same_for_all(lambda s: [shlex.split(s), shlex.split(s, comments=True)], texts)
    same_for_all(
        lambda s: [shlex.quote(s), shlex.join([s, "x"]), shlex.split(shlex.quote(s))],
        ["", "a b", "it's", "é", "a_b@%+=:,./-", "$x"],
    )


def test_fnmatch() -> None:
    pairs = [
        ("a.txt", "*.txt"), ("A", "[a-c]"), ("b", "[!a]"), ("a.b.c", "*.?.*"), ("x", "[x"), ("a\nb", "a?b"), ("]", "[]]"), ("-", "[a-]"),
        ("^", "[^]"), ("c", "[z-a]"), ("", "*"), ("aXbXc", "a*b*c"), ("abc", "*b*"), ("😀", "?"), ("[a]", "[[]a]"), ("a", "[!]"), ("x&&", "[&&]*"),
    ]  # fmt: skip
    same_for_all(lambda n, p: [fnmatch.fnmatch(n, p), fnmatch.fnmatchcase(n, p), fnmatch.translate(p)], pairs)
    same_for_all(lambda p: fnmatch.filter(["a.py", "b.c", "c.py"], p), ["*.py", "?.c", "*", ""])


def test_graphlib() -> None:
    def ordered(graph):
        try:
            return list(graphlib.TopologicalSorter(graph).static_order())
        except graphlib.CycleError as e:
            return [type(e).__name__, str(e)]

    same_for_all(ordered, [{"d": ["b", "c"], "b": ["a"], "c": ["a"]}, {}, {"a": ["b"], "b": ["a"]}, {"x": []}])


def test_files_in_memory() -> None:
    def read(text):
        b = io.BytesIO(text.encode())
        found = [
            b.read(1),
            b.readline(),
            b.tell(),
            b.read(),
            b.read(),
            b.getvalue(),
            b.seek(0),
            b.readlines(),
            b.seek(-1, 2),
            b.read(),
        ]
        return repr(found)

    same_for_all(read, ["abc\nde", "", "\n\n", "é\n"])

    def written():
        b = io.BytesIO()
        b.write(b"xy")
        b.seek(5)
        b.write(bytearray(b"z"))
        b.writelines([b"1", b"2"])
        return repr(
            [b.getvalue(), b.truncate(2), b.getvalue(), b.tell(), list(io.BytesIO(b"a\nb")), b.readable(), b.closed]
        )

    same(written)
    same_for_all(lambda x: io.BytesIO(x).read(), ["a", 3])
    same_for_all(lambda n: io.BytesIO(b"ab").seek(n), [-1, 5])

    def closed(is_text, use):
        file = io.StringIO("a\nb") if is_text else io.BytesIO(b"a\nb")
        file.close()
        try:
            if use == "with":
                with file:
                    return "entered"
            elif use == "lines":
                return repr(file.readlines())
            elif use == "write":
                return file.writelines([])
            elif use == "for":
                return repr([line for line in file])
            return [file.flush(), file.readable()]
        except ValueError as error:
            return str(error)

    same_for_all(closed, [(is_text, use) for is_text in (True, False) for use in ("with", "lines", "write", "for", "")])

    def some_lines(hint):
        return repr([io.StringIO("aa\nb\n\nc").readlines(hint), io.BytesIO(b"aa\nb\n\nc").readlines(hint)])

    same_for_all(some_lines, [None, -1, 0, 1, 2, 3, 4, 6])

    def dumped(value, indent):
        file = io.StringIO()
        json.dump(value, file, indent=indent)
        return [file.getvalue(), json.load(io.StringIO(file.getvalue()))]

    same_for_all(dumped, [([1, {"a": None}], None), ({"b": [1.5]}, 2), ("é", None)])


def test_base_32_and_85() -> None:
    data = ["", "a", "ab", "abc", "abcd", "abcde", "\0\0\0\0", "hello world", "    x", "é😀"]
    same_for_all(
        lambda s: repr([base64.b32encode(s.encode()), base64.b32hexencode(s.encode()), base64.b85encode(s.encode())]),
        data,
    )
    same_for_all(lambda s: base64.b32decode(base64.b32encode(s.encode())) == s.encode(), data)
    same_for_all(
        lambda s: base64.a85decode(base64.a85encode(s.encode())) == base64.b85decode(base64.b85encode(s.encode())), data
    )
    same_for_all(lambda s: repr(base64.a85encode(s.encode(), foldspaces=True, adobe=True, wrapcol=4)), data)
    same_for_all(lambda s: repr([base64.a85encode(s.encode(), pad=True), base64.b85encode(s.encode(), pad=True)]), data)
    same_for_all(lambda s: base64.decodebytes(base64.encodebytes(s.encode() * 40)) == s.encode() * 40, data)
    same_for_all(
        lambda s: repr(base64.b32decode(s)),
        ["MFRA====", "mfra====", "A", "MF======", "MFRGG===", "M1======", "========", "MFRA===A", "é"],
    )
    same_for_all(
        lambda s: repr([base64.b32decode(s, casefold=True), base64.b32decode(s, True, "L")]), ["mfra====", "M1R0===="]
    )
    same_for_all(
        lambda s: repr(base64.a85decode(s)), ["BOu!rDZ", "v", "zz", "azz", "BO u!r", "s8W-!", 's8W-"', "<~BO~>"]
    )
    same_for_all(lambda s: repr(base64.b85decode(s)), ["Xk~0{Zv", "|NsC0", "~~~~~", "a b", "é"])
    same_for_all(lambda s: repr(base64.a85decode(s, adobe=True)), ["<~BOu!rD]~>", "BOu!~>", "x"])


def test_parts_of_uuids() -> None:
    def parts(text):
        u = uuid.UUID(text)
        return [
            u.fields, repr(u.bytes_le), u.time_mid, u.time_hi_version, u.clock_seq, u.clock_seq_low, u.clock_seq_hi_variant, u.variant, u.urn,
            str(u.time), uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u,
        ]  # fmt: skip

    same_for_all(parts, ["12345678-1234-5678-1234-567812345678", "0" * 32, "f" * 32, "c" * 32, "8" * 32])


def test_attrgetter_and_methodcaller() -> None:
    def pupils(key):
        found = [Pupil("b", 3), Pupil("a", 5), Pupil("c", 1)]
        by = {"age": attrgetter("age"), "deep": operator.attrgetter("self.self.name")}[key]
        return [
            [p.name for p in sorted(found, key=by)],
            list(map(attrgetter("age", "self.name"), found)),
            max(found, key=attrgetter("age")).name,
        ]

    same_for_all(pupils, ["age", "deep"])
    same_for_all(
        lambda words: [*map(methodcaller("upper"), words), sorted(words, key=methodcaller("lower"))], [["b", "A", "c"]]
    )
    same_for_all(
        lambda s: [methodcaller("split", ",", maxsplit=1)(s), methodcaller("replace", "a", "b")(s)], ["a,b,a", ""]
    )
    same(
        lambda: [
            attrgetter("y")(Point(1, 2)),
            attrgetter("x", "y")(Point(1, 2)),
            methodcaller("older", 5)(Pupil("x", 1)),
        ]
    )
    same(
        lambda: [
            methodcaller("older")(Pupil("x", 1)),
            methodcaller("older", years=9)(Pupil("x", 1)),
            attrgetter("real")(3),
        ]
    )
