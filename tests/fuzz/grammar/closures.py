"""Nested functions, nonlocal, lambdas, functions as values, default values."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        fn="""
            lambda @1: @1
            lambda @1: [@1, <any>]
            lambda @1: @1 + <any>
            lambda @1, @2=<any>: (@1, @2)
            lambda *@1: @1
            adder(<any>)
            compose(<fn>, <fn>)
            counter(<int>)
            str
            repr
            len
            partial(adder2, <any>)
            (<fn> if <bool> else <fn>)
            memo(<fn>)
            [<fn>, <fn>][<bool>]
            {'a': <fn>}['a']
            'x'.join
            [1].append
            int
            list
            isinstance
        """,
        any="""
            <fn>(<any>)
            <fn>(<int>)
            <fn>(<str>)
            apply(<fn>, <any>)
            apply(<fn>, *<alist>)
            list(map(<fn>, <alist>))
            [@1(<any>) for @1 in (<fn>, <fn>)]
            (lambda @1, @2=<any>: [@1, @2])(<any>)
            (lambda: <any>)()
            (lambda *@1, **@2: (@1, @2))(<any>, z=<any>)
            sorted(<alist>, key=<fn>)
            max(<alist>, key=<fn>)
            adder(<any>)(<any>)
            compose(<fn>, str)(<any>)
            <fn>()
            callable(<any>)
            <any>(<any>)
            [@2() for @2 in [lambda: @1 for @1 in <alist>]]
            [@2() for @2 in [lambda @1=@1: @1 for @1 in <alist>]]
            {@1: @2(<any>) for @1, @2 in {'p': <fn>, 'q': <fn>}.items()}
            grow(<any>)
            grow(<any>, [])
            grow(to=[], x=<any>)
            tally(<key>)
        """,
        bool="callable(<fn>)\n(<fn> == <fn>)\n(<fn> is len)\nbool(<fn>)",
        str="type(<fn>(<any>)).__name__\nadder.__name__\ncompose.__name__",
    ),
    "module": [
        "from functools import partial, reduce",
        "def adder(n):\n    def add(x):\n        return x + n\n    return add",
        "def adder2(n, x=1):\n    return (n, x)",
        "def compose(g, h):\n    return lambda x: g(h(x))",
        "def counter(start=0):\n    n = start\n    def step(by=1):\n        nonlocal n\n        n += 1\n        return (n, by)\n    return step",
        "def apply(g, *args, **options):\n    return g(*args, **options)",
        "def memo(g):\n    seen = {}\n    def inner(x):\n        if repr(x) not in seen:\n            seen[repr(x)] = g(x)\n        return seen[repr(x)]\n    return inner",
        "def grow(x, to=[]):\n    to.append(x)\n    return len(to), to[-2:]",
        "def tally(k, counts={}):\n    counts[k] = counts.get(k, 0) + 1\n    return counts[k]",
    ],
    "statement": statements("""
@1 = <fn> => @1: fn

@1 = <any>
def @2(x):
    nonlocal_ = @1
    return [nonlocal_, x]
@1 = <any>
log.append(@2(<any>)) => @1: any

@1 = <any>
def @2(by=<any>):
    nonlocal @1
    @1 = @1 + by
    return @1
log.append(@2())
log.append(@2(<any>))
log.append(@1)

@1 = 0
def @2(x):
    nonlocal @1
    @1 += 1
    if x:
        return @2(x[1:])
    return @1
log.append(@2(<any>))

@1 = []
for @2 in <any>:
    @1.append(lambda: @2)
log.append([@3() for @3 in @1])

@1 = []
for @2 in <any>:
    def @3(y, x=@2):
        return [x, y, @2]
    @1.append(@3)
log.append([@4(<any>) for @4 in @1])

def @1(n):
    return n if n < 2 else @1(n - 1) + @1(n - 2)
log.append(@1(<n>))

@1 = counter(<any>)
@2 = @1
log.append([@1(), @2(<any>), @1(by=<any>)])

def @1(@2, @3=<any>, *@4, key=<any>, **@5):
    return [@2, @3, @4, key, @5]
log.append(@1(<any>))
log.append(@1(<any>, <any>, <any>, key=<any>, z=<any>))
log.append(@1(*<alist>, **<sdict>))

def @1():
    return @2
@2 = <any>
log.append(@1())

def @1():
    @2 = <any>
    def inner():
        nonlocal @2
        @2 = [@2]
        return @2
    inner()
    return inner(), @2
log.append(@1())

@1 = partial(<fn>, <any>)
log.append(@1())

@1 = {'a': <fn>, 'b': <fn>}
for @2 in @1:
    log.append(@1[@2](<any>))

def @1(f, *rest):
    return f(*rest)
log.append([@1(<fn>, <any>), @1(<fn>, <any>)])

def @1(x=<alist>):
    x.append(len(x))
    return x
@1()
log.append(@1())

def @1(x):
    if x:
        @2 = 1
    return @2
log.append(@1(<any>))
log.append(@1(<any>))
"""),
}
