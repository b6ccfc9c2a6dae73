"""Generators, iterators, what takes them."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        iter="""
            iter(<alist>)
            upto(<n>)
            echo(<any>)
            both(<any>, <any>)
            (@1 for @1 in <any>)
            (@1 * 2 for @1 in <any> if @1)
            map(str, <any>)
            map(lambda @1: @1 * 2, <any>)
            map(lambda @1, @2: (@1, @2), <any>, <any>)
            filter(None, <any>)
            filter(lambda @1: @1 != <any>, <any>)
            zip(<any>, <iter>)
            enumerate(<iter>, <int>)
            reversed(<alist>)
            Steps(<n>)
            iter(Steps(<n>))
            islice(<iter>, <n>)
            chain(<any>, <iter>)
            takewhile(lambda @1: @1, <any>)
            accumulate(<any>)
            guarded(<any>)
            <iter>
            pairwise(<any>)
            iter(<any>)
            range(<n>)
            zip_longest(<any>, <any>, fillvalue=<any>)
            product(<slist>, repeat=1)
            batches(<any>, <n>)
        """,
        any="""
            next(<iter>)
            next(<iter>, <any>)
            sum(<iter>)
            max(<iter>, default=None)
            min(<iter>)
            list(<iter>)
            tuple(<iter>)
            any(<iter>)
            all(<iter>)
            sorted(<iter>, key=str)
            (<any> in <iter>)
            dict(enumerate(<iter>))
            ','.join(map(str, <iter>))
            [@1 for @1, @2 in zip(<iter>, <any>)]
            reduce(lambda @1, @2: [@1, @2], <iter>)
            list(zip(<iter>, <iter>))
            [*<iter>, *<iter>]
            len(list(<iter>))
            {@1: 1 for @1 in <iter>}
            list(<iter>)[<slice>]
            next(@1 for @1 in <any> if @1)
            len(<iter>)
            <iter>[0]
        """,
        alist="list(<iter>)\nlist(<iter>)\n[*<iter>]\n[@1 for @1 in <iter>]\n[(@1, @2) for @1 in <iter> for @2 in <any>]\nsorted(<iter>)",
    ),
    "module": [
        "from functools import reduce\nfrom itertools import accumulate, chain, islice, pairwise, product, takewhile, zip_longest",
        "def upto(n):\n    i = 0\n    while i < n:\n        got = yield i\n        i = i + 1 if got is None else got",
        "def echo(xs):\n    for x in xs:\n        yield x\n    return 'done'",
        "def both(x, y):\n    first = yield from echo(x)\n    yield first\n    yield from y",
        "def guarded(xs):\n    try:\n        for x in xs:\n            yield x\n    except ValueError as error:\n        yield str(error)\n    finally:\n        x = 'end'\n    yield x",
        "def batches(xs, n):\n    part = []\n    for x in xs:\n        part.append(x)\n        if len(part) == n:\n            yield part\n            part = []\n    if part:\n        yield part",
        "class Steps:\n    def __init__(self, n):\n        self.n = n\n\n    def __iter__(self):\n        return self\n\n    def __next__(self):\n        if self.n <= 0:\n            raise StopIteration\n        self.n -= 1\n        return self.n",
    ],
    "statement": statements("""
@1 = <iter> => @1: iter

@1 = <iter>
log.append(next(@1))
log.append(list(@1))

@1 = <iter>
log.append([@2 for @2, _ in zip(@1, range(<n>))])
log.append(next(@1, 'no more'))

@1 = upto(<n>)
log.append([next(@1), @1.send(<any>), next(@1, 'end')])

@1 = guarded(<any>)
log.append(next(@1))
log.append(@1.throw(ValueError(<any>)))
log.append(list(@1))

@1 = echo(<any>)
@1.close()
log.append(list(@1))

@1 = echo(<any>)
try:
    while True:
        log.append(next(@1))
except StopIteration as stop:
    log.append(stop.value)

for @1 in <iter>:
    if <bool>:
        break
    log.append(str(@1))
else:
    log.append('all')

def @1():
    yield <any>
    yield from <any>
    log.append('after')
log.append(list(@1()))

def @1(x=<any>):
    for @2 in <iter>:
        if @2:
            yield @2, x
        elif @2 is None:
            return
log.append(list(@1()))
log.append(list(@1(<any>)))

@1 = [<any>, <any>]
@2 = (@3 for @3 in @1)
@1.append(<any>)
log.append(list(@2))

@1 = iter(<alist>)
log.append(list(zip(@1, @1)))

@1 = <any>
@2 = (@3 + @1 for @3 in <any>)
@1 = <any>
log.append(list(@2))

@1 = map(<fn>, <any>)
log.append(next(@1, None))
log.append(list(@1))

@1, *@2 = <iter>
log.append([@1, @2])

@1 = iter([<any>, <any>])
for @2 in @1:
    log.append([@2, next(@1, 'none')])
"""),
    "fn": ["str", "lambda @1: (@1, 0)", "lambda @1: @1 + 1", "repr", "bool", "int"],
}
