"""Comparing and sorting: tuples, mixed kinds, keys, comparisons that fail, min and max."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        alist="""
            sorted(<alist>)
            sorted(<any>)
            sorted(<alist>, key=str)
            sorted(<alist>, key=lambda @1: (str(type(@1)), repr(@1)))
            sorted(<pairs>)
            sorted(<pairs>, key=lambda @1: @1[0])
            sorted(<pairs>, key=lambda @1: @1[1], reverse=<bool>)
            sorted(<nlist>)
            sorted(<nlist>, key=len)
            sorted(<nlist>, key=sum, reverse=True)
            sorted(<flist>)
            sorted(<flist>, key=lambda @1: -@1)
            sorted(<flist>, reverse=True)
            sorted(<slist>, key=lambda @1: (len(@1), @1))
            sorted(<alist>, key=<fn>)
            sorted(<sdict>.items(), key=lambda @1: (-@1[1], @1[0]))
            sorted(<alist>, key=lambda @1: @1 is None)
            sorted(<alist>, key=lambda @1: @1 or 0)
            sorted([<tuple>, <tuple>, <tuple>])
            sorted([<bool>, <num>, <num>])
            sorted(zip(<ilist>, <slist>))
            list(reversed(sorted(<ilist>)))
            sorted(<rows>, key=lambda @1: @1['a'])
            sorted(<rows>, key=lambda @1: @1.get('a', 0))
            sorted(<alist>, reverse=<any>)
            sorted(<alist>, key=None)
            sorted(<alist>, key=cmp_to_key(lambda @1, @2: (@1 > @2) - (@1 < @2)))
        """,
        any="""
            max(<any>, <any>)
            min(<any>, <any>)
            max(<alist>)
            min(<alist>)
            max(<any>)
            max(<flist>)
            min(<flist>, default=None)
            max(<pairs>, default=0)
            max(<slist>, key=len)
            min(<alist>, key=str)
            max(<num>, <num>, <num>)
            max(<any>, <num>, key=lambda @1: str(@1))
            max(<rows>, key=lambda @1: @1.get('a') or 0)
            max(<nlist>)
            min(<tuple>, <tuple>)
            max(<sdict>, key=<sdict>.get)
            min(<sdict>.items(), key=lambda @1: @1[1])
        """,
        bool="""
            (<any> < <any>)
            (<any> >= <any>)
            (<tuple> < <tuple>)
            (<tuple> >= <any>)
            (<alist> < <alist>)
            (<nlist> <= <nlist>)
            (<num> < <num> < <num>)
            (<any> < <any> < <any>)
            (<any> == <any> != <any>)
            (<any> in <alist> in <nlist>)
            (<num> <= <any> > <num>)
            (<str> < <any>)
            (<tuple> == <alist>)
            (<kdict> < <kdict>)
            (<any> == <any> == <any>)
            (None == <any>)
            ((<int>, <str>) < (<int>, <any>))
            ((<num>, <num>) == (<num>, <num>))
            ([<num>] == [<num>])
            (<bool> == <num>)
            (<flist> == <ilist>)
        """,
        fn="""
            len
            str
            abs
            lambda @1: -@1
            lambda @1: @1[0]
            lambda @1: (@1, 1)
            lambda @1: str(@1)
            lambda @1: @1 % 3
            repr
        """,
        tuple="(<num>, <str>)\n(<str>, <num>)\n(<any>,)\n(<num>, <tuple>)\nmax([<tuple>, <tuple>])",
    ),
    "module": ["from functools import cmp_to_key", "def pick(x):\n    return x[1]"],
    "statement": statements("""
@1 = <alist>
@1.sort() => @1: alist

@1 = <alist>
try:
    @1.sort()
except TypeError as error:
    log.append(str(error))
log.append(len(@1))

@1 = <alist>
@1.sort(key=<fn>, reverse=<bool>) => @1: alist

@1 = <pairs>
@1.sort(key=pick) => @1: alist

@1 = <any>
@1.sort() => @1: any

@1 = <flist>
@1.sort() => @1: flist

@1 = [<any>, <any>, <any>]
@1.sort(key=lambda @2: @2 if isinstance(@2, int) else 0) => @1: alist

log.append([<any> < <any>, <any> == <any>])

@1 = <num>
log.append([@2 for @2 in <alist> if @2 < @1])

@1 = [(<num>, <any>), (<num>, <any>), (<num>, <any>)]
log.append(sorted(@1)) => @1: alist

@1 = sorted(<ilist>)
log.append(@1 == sorted(@1, reverse=True)[::-1])
"""),
}
