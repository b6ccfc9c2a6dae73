"""Containers and numbers of the module that functions change, from call to call."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        any="counted(<key>)\nremember(<any>)\ncached(<any>)\nSEEN[<index>]\nTABLE.get(<key>)\nlatest()\nstack(<any>)",
        int="tick()\nlen(SEEN)\ncounted(<str>)\ntick() + tick()",
        alist="list(SEEN)\nremember(<any>)\nSEEN[<slice>]",
        kdict="dict(TABLE)\nTABLE",
        bool="<key> in TABLE\n<any> in SEEN",
    ),
    "module": [
        "SEEN = []",
        "TABLE = {'a': 1}",
        "CACHE = {}",
        "STACK = [[]]",
        "total = 0",
        "last = None",
        "def tick(by=1):\n    global total\n    total += by\n    return total",
        "def counted(key):\n    TABLE[key] = TABLE.get(key, 0) + 1\n    return TABLE[key]",
        "def remember(x):\n    SEEN.append(x)\n    if len(SEEN) > 4:\n        del SEEN[0]\n    return SEEN",
        "def cached(x):\n    if x not in CACHE:\n        CACHE[x] = [x, tick()]\n    return CACHE[x]",
        "def latest(x=None):\n    global last\n    last, before = x, last\n    return before",
        "def stack(x):\n    STACK[-1].append(x)\n    if len(STACK[-1]) > 2:\n        STACK.append([])\n    return [list(s) for s in STACK]",
    ],
    "statement": statements("""
log.append(counted(<key>))

log.append(remember(<any>))

@1 = remember(<any>)
@1.append(<any>)
log.append(SEEN)

log.append([cached(<key>), cached(<key>)])

@1 = cached(<any>)
@1[0] = <any>
log.append(CACHE)

TABLE[<key>] = <any>
log.append(TABLE)

TABLE.update(<kdict>)
log.append(len(TABLE))

for @1 in <any>:
    counted(@1)
log.append(TABLE)

SEEN[:] = <any>
log.append(SEEN)

SEEN.sort(key=repr)
log.append(SEEN)

log.append(latest(<any>))

log.append([tick(), tick(<int>), total])

log.append(stack(<any>))

TABLE.clear()
SEEN.clear()

def @1():
    global total
    total = <any>
    return total
log.append([@1(), total])
"""),
}
