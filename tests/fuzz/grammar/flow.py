"""try, finally, with, loops with jumps, early returns: what runs, and in which order."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        any="tried(<any>)\nsafe(<fn>, <any>)\nfirst_of(<any>, <any>)\nspin(<any>)\nlast(<any>)\nnested(<any>, <any>)\nmark(log, <any>)",
        fn="lambda @1: @1 + 1\nlambda @1: @1[0]\nlambda @1: {'a': 1}[@1]\nint\nlen\nfloat\nlambda @1: 1 / @1",
        bool="mark(log, <bool>)\n(mark(log, <any>) and mark(log, <any>))\n(mark(log, <num>) < mark(log, <num>) < mark(log, <num>))\n(mark(log, <any>) == mark(log, <any>))",
        alist="[mark(log, <any>), mark(log, <any>)]\n[*mark(log, <any>), mark(log, 1)]\n[mark(log, @1) for @1 in <any>]",
        kdict="{mark(log, <key>): mark(log, <any>), mark(log, <key>): <any>}",
        exc="ValueError(<any>)\nKeyError(<any>)\nIndexError(<str>)\nTypeError(<any>, <any>)\nRuntimeError()\nOwn(<any>)\nZeroDivisionError(<str>)\nStopIteration(<any>)",
    ),
    "module": [
        "class Own(ValueError):\n    def __init__(self, value, code=7):\n        super().__init__(value)\n        self.code = code",
        "class Door:\n    def __init__(self, log, hides=False):\n        self.log = log\n        self.hides = hides\n\n    def __enter__(self):\n        self.log.append('in')\n        return self\n\n    def __exit__(self, kind, value, trace):\n        self.log.append(['out', None if kind is None else kind.__name__, str(value)])\n        return self.hides",
        "def mark(log, x):\n    log.append(['mark', x])\n    return x",
        "def tried(x):\n    try:\n        return [x + 1, 'try']\n    except TypeError as error:\n        return str(error)\n    finally:\n        x = 5",
        "def safe(g, x):\n    try:\n        value = g(x)\n    except (TypeError, ValueError) as error:\n        return type(error).__name__\n    except LookupError:\n        return 'lookup'\n    else:\n        return value",
        "def first_of(xs, wanted):\n    for i, x in enumerate(xs):\n        if x == wanted:\n            break\n    else:\n        return -1\n    return i",
        "def spin(x):\n    n = 0\n    while True:\n        try:\n            n += 1\n            if n > 3:\n                return n\n            if x:\n                continue\n            x = 1\n        finally:\n            if n == 2:\n                break\n    return (n, x)",
        "def last(xs):\n    for x in xs:\n        try:\n            if x is None:\n                continue\n            y = x\n        finally:\n            z = x\n    return [y, z]",
        "def nested(x, y):\n    try:\n        try:\n            return x[y]\n        except KeyError as e:\n            raise ValueError('inner') from e\n        finally:\n            if y is None:\n                return 'none'\n    except ValueError as e:\n        return [str(e), repr(e.__cause__)]",
    ],
    "jump": ["if <bool>:\n    raise <exc>", "log.append(<any>)", "if <any>:\n    raise <exc>"],
    "statement": statements("""
try:
    <block>
    raise <exc>
except (ValueError, KeyError) as @1:
    log.append([str(@1), repr(@1), @1.args])
finally:
    <block>

try:
    <block>
except TypeError as @1:
    log.append(str(@1))
except Exception as @1:
    log.append(type(@1).__name__)
    raise
else:
    log.append('else')

try:
    try:
        raise <exc>
    finally:
        log.append('f')
except Exception as @1:
    log.append([repr(@1), @1.args])

try:
    try:
        raise <exc>
    except ValueError as @1:
        raise KeyError(<any>) from @1
except Exception as @2:
    log.append([repr(@2), repr(@2.__cause__), repr(@2.__context__)])

for @1 in <any>:
    if <bool>:
        continue
    if <any>:
        break
    log.append(@1)
else:
    log.append('done')

for @1 in range(3):
    try:
        if @1 == <n>:
            continue
        if <any>:
            break
    finally:
        log.append(@1)

with Door(log, <any>) as @1:
    raise <exc>

with Door(log), Door(log, <bool>) as @1:
    <block>

for @1 in range(2):
    with Door(log, True):
        if <any>:
            break
        raise <exc>
    log.append('next')

def @1(x):
    for y in x:
        try:
            return y / <num>
        except ZeroDivisionError as error:
            log.append(str(error))
        finally:
            log.append('fin')
    return 'none'
log.append(@1(<any>))

def @1(x):
    with Door(log, True):
        return x[0]
    return 'after'
log.append(@1(<any>))

def @1(x):
    try:
        return mark(log, x)
    finally:
        x = mark(log, 'finally')
log.append(@1(<any>))

@1 = <n>
while @1:
    @1 -= 1
    if @1 == 1:
        continue
    <block>
else:
    log.append('while else')

try:
    assert <any>, <any>
except AssertionError as @1:
    log.append(@1.args)

try:
    raise <exc>
except Own as @1:
    log.append([@1.code, str(@1)])
except LookupError as @1:
    log.append(repr(@1))

try:
    @1 = <any>[<index>]
except Exception:
    @1 = 'default'
log.append(@1)

@1 = None
try:
    @1 = 1
    @1 = <any> / <any>
except Exception as error:
    log.append([@1, str(error)])

@1 = [mark(log, <any>) for @2 in range(2) if mark(log, <bool>)]

@1 = {}
mark(log, @1)[mark(log, <key>)] = mark(log, <any>)

log.append(mark(log, <any>) if mark(log, <bool>) else mark(log, <any>))

log.append(safe(<fn>, <any>))

log.append(tried(<any>))
"""),
}
