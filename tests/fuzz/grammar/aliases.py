"""Two names for one thing, changed through helpers, held in containers, given back."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        alist="""
            same(<alist>)
            push(<alist>, <any>)
            [<alist>, <alist>]
            [<any>] * 2
            same([<alist>])[0]
            keep(<any>)
        """,
        kdict="put(<kdict>, <key>, <any>)\nsame(<kdict>)\n{'a': <alist>, 'b': <any>}\nput({}, <key>, <alist>)",
        any="same(<any>)\nfirst(<any>)\nsame(<num>)\nfirst(<alist>)\npush(<any>, <any>)\nswap(<any>, <any>)\nsame(same)(<any>)",
        tuple="swap(<any>, <any>)\nswap(<alist>, <alist>)",
        num="same(<num>)\nbump(<num>)",
        int="bump(<int>)",
        bool="(same(<any>) is None)\n(<alist> is <alist>)\n(same(<alist>) == <alist>)",
    ),
    "module": [
        "def same(x):\n    return x",
        "def push(xs, x):\n    xs.append(x)\n    return xs",
        "def put(d, k, v):\n    d[k] = v\n    return d",
        "def first(xs):\n    return xs[0]",
        "def swap(x, y):\n    return y, x",
        "def keep(x, seen=[]):\n    seen.append(x)\n    return list(seen)",
        "def bump(x, by=1):\n    x += by\n    return x",
        "def fill(xs, value):\n    for i in range(len(xs)):\n        xs[i] = value",
        "def merge(d, **more):\n    d.update(more)\n    return more",
    ],
    "statement": statements("""
@1 = <alist>
@2 = @1
push(@1, <any>)
log.append([@1 == @2, len(@2)]) => @1: alist, @2: alist

@1 = <kdict>
@2 = @1
put(@2, <key>, <any>) => @1: kdict, @2: kdict

@1 = <alist>
@2 = [@1, @1]
@2[0].append(<any>)
log.append(@2) => @1: alist

@1 = <nlist>
@2 = @1[<index>]
@2.append(<any>)
fill(@2, <any>) => @1: alist

@1 = <any>
@2 = @1
@1 += <any>
log.append([@1, @2])

@1 = <any>
fill(@1, <any>) => @1: any

@1 = [[]] * 3
@1[<n>].append(<any>) => @1: alist

@1 = {'a': <alist>}
@2 = @1['a']
@2 += <any>
log.append(@1) => @1: kdict

@1 = <kdict>
@2 = dict(@1)
@2[<key>] = <any>
log.append(@1 == @2) => @1: kdict, @2: kdict

@1 = <alist>
@2 = @1[:]
@2.extend(<any>)
log.append(@1 == @2) => @1: alist, @2: alist

@1 = <alist>
@2 = (@1, <int>)
@1.append(<any>)
log.append(@2)

@1 = same(<any>)
@2 = same(@1)
log.append([@1 == @2, @1]) => @1: any

@1 = <rows>
for @2 in @1:
    @2['c'] = @2.get('a', <any>)
log.append(@1)

@1 = [dict(@2) for @2 in <rows>]
@1[<index>].update(b=<any>)
log.append(@1)

log.append(merge(<kdict>, x=<any>))

@1 = <alist>
@1[<index>] = @1
log.append(len(@1))

@1 = []
for @2 in <alist>:
    @3 = [@2]
    @1.append(@3)
    @3.append(<any>)
log.append(@1)

@1, @2 = swap(<any>, <any>) => @1: any, @2: any

@1 = bump(<any>, <any>) => @1: any

@1 = [same(@2) for @2 in <alist>]
log.append(@1) => @1: alist
"""),
}
