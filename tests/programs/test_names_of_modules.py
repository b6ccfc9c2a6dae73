"""What names of a module mean: before the module assigns them, where only functions do, and where two name one object.

Each program is a file of its own, compiled by its path and as the module that CPython has imported.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_path

from clientside.verifying.outcome import differs
from tests.harness.same import engine, javascript_outcome, loaded, outcome_told, python_outcome

PROGRAMS = {
    "selfstr": """
str = str
def f(): return str(3), [str(x) for x in (1, 2)]
""",
    "selflist": """
list = list
len = len
def f(): return list((1, 2)), len("abc")
""",
    "condself": """
import sys
unicode = str if sys.version_info[0] >= 3 else None
def f(): return unicode(3)
""",
    "trynameerror": """
try:
    unicode
except NameError:
    unicode = str
def f(): return unicode(4), isinstance("a", unicode)
""",
    "delname": """
x = 5
y = x + 1
del x
def f():
    try: return x
    except NameError as e: return str(e), y
""",
    "redef": """
def g(): return 1
h = g
def g(): return 2
def f(): return g(), h()
""",
    "xifx": """
x = 3
x = x if x > 2 else 0
x = x + 1
def f(): return x
""",
    "classshadow": """
x = "global"
class A:
    x = "class"
    def m(self): return x
    y = [x for _ in range(2)]
    z = [i for i in x]
    len = len("abc")
    def k(self): return len("abcd"), self.len
def f(): return A().m(), A.y, A.z, A().k()
""",
    "classbuiltin": """
class A:
    list = [1, 2]
    def list2(self): return list("ab")
    def type(self): return type(self).__name__
    id = 5
    t = id + 1
def f(): return A().list2(), A().type(), A.t
""",
    "maxown": """
def max(*a): return "own"
def f(): return max(1, 2), sorted([2, 1])
""",
    "globalnew": """
def setit():
    global made
    made = [1]
def f():
    try: made.append(2)
    except NameError as e: msg = str(e)
    else: msg = "there"
    setit()
    made.append(3)
    return msg, made
""",
    "annot": """
x: int
y: "list[int]" = [1]
def f():
    try: return x
    except NameError as e: return str(e), y
""",
    "annlocal": """
def f():
    x: int
    try: return x
    except UnboundLocalError as e: return str(e)
""",
    "annlocal2": """
def f():
    x: int
    def g(): return x
    try: return g()
    except NameError as e: return str(e)
""",
    "globann": """
x: int
def g():
    global x
    x = 3
def f():
    try: a = x
    except NameError as e: a = str(e)
    g()
    return a, x
""",
    "globlate": """
def g():
    global x
    x = 3
def h(): return x + 1
def f():
    try: a = h()
    except NameError as e: a = str(e)
    g()
    return a, h()
""",
    "globbranch": """
import random
if random.random() > 2:
    y = 1
def f():
    try: return y
    except NameError as e: return str(e)
""",
    "globnest": """
def outer():
    def inner():
        global z
        z = [1]
    inner()
    return z
def f():
    try: a = z
    except NameError as e: a = str(e)
    return outer(), outer()
""",
    "globwith": """
def g():
    global n
    n = 0
def step():
    global n
    n += 1
    return n
def f():
    try: a = step()
    except NameError as e: a = str(e)
    g()
    return a, step(), step()
""",
    "globfn": """
def make():
    global helper
    def helper(x): return x + 1
def f():
    try: a = helper(1)
    except NameError as e: a = str(e)
    make()
    return a, helper(2)
""",
    "globcls": """
def make():
    global K
    class K:
        v = 3
def f():
    try: a = K().v
    except NameError as e: a = str(e)
    make()
    return a, K().v
""",
    "excname": """
try:
    1 / 0
except ZeroDivisionError as e:
    msg = str(e)
def f():
    try: return e
    except NameError as err: return str(err), msg
""",
    "defaultorder": """
log = []
def d(x):
    log.append(x)
    return x
def g(a=d(1), *, b=d(2), c=d(0)): return a, b, c
def f(): return g(), log
""",
    "decorders": """
log = []
def dec(n):
    log.append(("make", n))
    def wrap(fn):
        log.append(("apply", n))
        def inner(*a): return (n, fn(*a))
        return inner
    return wrap
@dec(1)
@dec(2)
def g(x): return x
def f(): return g(5), log
""",
    "loopclosure": """
fs = []
for i in range(3):
    fs.append(lambda: i)
gs = [lambda: j for j in range(3)]
hs = [lambda j=j: j for j in range(3)]
def f(): return [g() for g in fs], [g() for g in gs], [g() for g in hs], i
""",
    "chainassign": """
a = b = c = []
a.append(1)
def f(): return b, c is a
""",
    "aliasnames": """
a = [1]
b = a
def f(): return a is b, b is a
""",
    "aliasinst": """
class P:
    def __init__(self): self.v = 1
p = P()
q = p
ps = [p, q, P()]
def f(): return p is q, ps[0] is p, ps[2] is p, ps.index(p)
""",
    "aliasfn": """
def g(): return 1
h = g
tbl = {"a": g, "b": h}
def f(): return g is h, tbl["a"] is tbl["b"], tbl["a"] is g, g == h
""",
    "sentinel": """
MISSING = object()
DEFAULT = MISSING
def get(d, k, default=MISSING):
    v = d.get(k, MISSING)
    if v is MISSING: return "none" if default is MISSING else default
    return v
def f(): return get({}, "a"), get({"a": 1}, "a"), get({}, "a", 3), DEFAULT is MISSING, get({}, "a", DEFAULT)
""",
}
BY_PATH = [
    "selfstr",
    "selflist",
    "condself",
    "trynameerror",
    "delname",
    "redef",
    "xifx",
    "classshadow",
    "classbuiltin",
    "maxown",
    "globalnew",
    "annot",
    "annlocal",
    "annlocal2",
    "globann",
    "globlate",
    "globbranch",
    "globnest",
    "globwith",
    "globfn",
    "globcls",
    "excname",
    "defaultorder",
    "decorders",
    "loopclosure",
]
LIVE = [
    "chainassign",
    "aliasnames",
    "aliasinst",
    "aliasfn",
    "sentinel",
    "selfstr",
    "classshadow",
    "classbuiltin",
    "defaultorder",
    "trynameerror",
    "globalnew",
    "globbranch",
    "decorders",
    "loopclosure",
]
SHARED = {
    "class_attribute": """
class Registry:
    items = []
items = Registry.items
def f():
    items.append(1)
    return Registry.items
""",
    "instance_attribute": """
class C:
    def __init__(self, d): self.d = d
D = {"a": 1}
c = C(D)
def f():
    D["b"] = 2
    return c.d
""",
    "aliasinside": """
a = [1]
d = {"k": a, "l": [a, a]}
def f(): return d["k"] is a, d["l"][0] is d["l"][1], a is d["l"][0]
""",
    "am1": """
a = [1]
b = a
def f():
    a.append(2)
    return b
""",
    "am2": """
d = {"k": []}
k = d["k"]
def f():
    k.append(2)
    return d
""",
    "am3": """
a = [1]
b = a
def f():
    global a
    a += [5]
    return b
""",
    "am4": """
row = [0] * 2
grid = [row] * 3
def f():
    row[0] = 1
    return grid
""",
    "am8": """
rows = [{"a": 1}, {"a": 2}]
first = rows[0]
def f(): return [r is first for r in rows], rows.index(first), first in rows
""",
}


def imported(path: Path) -> ModuleType:
    """The module that a file is, anew."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / f"names_{name}.py"
    path.write_text(text)
    return path


@pytest.mark.parametrize("name", BY_PATH)
def test_files(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, name, PROGRAMS[name])
    module = compile_path(str(path), name="f")
    (function,) = [found for found in module.functions if found.function_name == "f"]
    engine().eval(loaded(module))
    original = imported(path)
    for _ in range(2):
        expected = python_outcome(original.f, ())
        call = f"dash_clientside[{json.dumps(function.namespace)}][{json.dumps(function.name)}]"
        actual = outcome_told(json.loads(engine().eval(f"$outcome({call}, '[]')", timeout_sec=20)))
        assert not (problem := differs(expected, actual)), f"{problem}\n{function.javascript}"


@pytest.mark.parametrize("name", LIVE)
def test_imported_modules(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, name, PROGRAMS[name])
    actual = javascript_outcome(imported(path).f, ())  # before CPython's call changes the module
    expected = python_outcome(imported(path).f, ())
    assert not (problem := differs(expected, actual)), problem


@pytest.mark.parametrize("name", SHARED)
def test_one_object_in_several_captured_values(name: str, tmp_path: Path) -> None:
    function = imported(written(tmp_path, name, SHARED[name])).f
    with pytest.raises(CompileError, match="another captured value holds|other captured values hold"):
        javascript_outcome(function, ())
