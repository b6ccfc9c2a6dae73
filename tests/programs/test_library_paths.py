"""os.path, posixpath, pathlib and os's own names, against CPython."""

from __future__ import annotations

import itertools
import os
import os.path
import pathlib
import posixpath
from os.path import commonpath, join
from pathlib import Path, PurePath, PurePosixPath

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import javascript, same

PATHS = "a/b/c.txt||/|//|///x|//x/y|a|./a/../b/.|/a/b.tar.gz|.hidden|a.b.|..|/a//b/|é/𝒳.z|.a.b|x.|*.t?t|a/*|.".split(
    "|"
)


def taken_apart(p):
    q = PurePosixPath(p)
    names = [q.name, q.stem, q.suffix, q.suffixes, q.root, q.anchor, q.drive, q.as_posix()]
    above = [str(q.parent), [str(x) for x in q.parents], len(q.parents), repr(q.parents)]
    return names, above, str(q), repr(q), q.parts, q.is_absolute(), q.is_reserved()


def put_together(a, b):
    p, q = Path(a), Path(b)
    found = [str(p / q), str(p / b), str(a / q), str(p.joinpath(b, "z")), str(Path(a, q, b))]
    ordered = p == q, p < q, p <= q, p > q, p >= q, p.is_relative_to(q)
    made = [
        lambda: p.with_name(b),
        lambda: p.with_suffix(b),
        lambda: p.with_stem(b),
        lambda: p.relative_to(q),
        lambda: p.match(b),
        lambda: p.relative_to(b, "c"),
        lambda: p.as_uri(),
    ]
    for one in made:
        try:
            found.append(str(one()))
        except ValueError as e:
            found.append(str(e))
    return found, ordered


def as_texts(a, b):
    found = [os.path.join(a, b), posixpath.join(a, b, "q"), join(a), os.path.basename(a), os.path.dirname(a)]
    parts = [os.path.split(a), os.path.splitext(a), os.path.splitdrive(a)]
    more = [posixpath.normpath(os.path.join(a, b)), os.path.isabs(a), os.path.commonprefix([a, b]), os.path.normcase(a)]
    try:
        more.append(commonpath([a, b]))
    except ValueError as e:
        more.append(str(e))
    return found, parts, more


@pytest.mark.parametrize("a", PATHS)
def test_paths(a):
    same(taken_apart, a)


@pytest.mark.parametrize("a", PATHS)
def test_pairs_of_paths(a):
    for b in PATHS:
        same(put_together, a, b)
        same(as_texts, a, b)


class Named:
    def __init__(self, x):
        self.x = x

    def __fspath__(self):
        return self.x


def of_paths(x):
    p = Path(x)
    texts = [os.path.join(p, "x"), os.path.join("x", p), os.path.basename(p), os.path.splitext(p), os.fspath(p)]
    kinds = type(p).__name__, isinstance(p, PurePath), isinstance(p, Path), isinstance(PurePath("a"), Path)
    own = os.path.join("q", Named(x)), str(Path(Named(x)) / Named("z")), os.path.dirname(Named(x))
    return texts, kinds, own, f"{p}", "%s" % p, p == x


def in_containers(x):
    kept = {Path(p): i for i, p in enumerate(x)}
    paths = sorted({pathlib.Path(p) for p in x})
    return len(kept), Path("a") in kept, kept.get(Path("./a")), [str(p) for p in paths], str(max(paths))


def above(x, i):
    p = PurePath(x)
    try:
        return str(p.parents[i]), [str(q) for q in p.parents[:2]], [str(q) for q in p.parents[::-1]]
    except IndexError as e:
        return str(e)


def of_something_else(x):
    found = []
    made = [
        lambda: Path(x),
        lambda: Path("a") / x,
        lambda: x / Path("a"),
        lambda: os.path.join("a", x),
        lambda: os.path.join(x),
        lambda: os.path.basename(x),
        lambda: os.fspath(x),
        lambda: os.path.splitext(x),
        lambda: os.path.isabs(x),
        lambda: Path("a").relative_to(),
        lambda: os.path.commonpath([]),
    ]
    for one in made:
        try:
            found.append(str(one()))
        except (TypeError, ValueError) as e:
            found.append(str(e))
    return found


def constants(x):
    return (
        x.split(os.sep),
        os.linesep,
        os.extsep,
        os.curdir,
        os.pardir,
        os.altsep,
        os.pathsep,
        os.devnull,
        os.path.pathsep,
    )


def test_paths_as_values():
    same(of_paths, "a.b/c")
    same(of_paths, "")
    same(in_containers, ["a", "b/c", "./a", "/", "𝒳", "～"])
    same(constants, "a/b")
    for x, i in itertools.product(["x/y/z", "/x/y", "", "/"], [0, 1, 2, 3, -1, -3, -4]):
        same(above, x, i)


@pytest.mark.parametrize("x", [1, None, [1], 2.5, {"a": 1}, True])
def test_what_is_no_path(x):
    same(of_something_else, x)


def a_file(x):
    return Path(x).read_text()


def test_files_are_refused():
    with pytest.raises(CompileError, match="read_text"):
        javascript(a_file)
