"""Dicts and sets with keys of mixed kinds; views; changes while iterating."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        any="""
            <kdict>[<key>]
            <kdict>.get(<key>)
            <kdict>.get(<key>, <any>)
            <kdict>.pop(<key>)
            <kdict>.popitem()
            next(iter(<kdict>))
            next(iter(<kdict>.values()))
            list(<kdict>)[<index>]
            <any>[<key>]
            <any>.get(<any>, <any>)
            <sdict>[<str>]
            max(<kdict>, key=str)
            min(<sdict>, key=<sdict>.get)
            sorted(<kdict>.items(), key=str)
        """,
        kdict="""
            {<key>: 1, <key>: 2, <key>: 3}
            {<any>: 1}
            {@1: @2 for @1, @2 in <pairs>}
            {@2: @1 for @1, @2 in <kdict>.items()}
            {@1: <any> for @1 in (<key>, <key>, <key>)}
            dict(<kdict>)
            <kdict>.copy()
            dict.fromkeys(<alist>)
            dict.fromkeys(<alist>, <any>)
            dict.fromkeys(<any>, 0)
            dict(<any>)
            (<kdict> | <any>)
            {**<kdict>, **<sdict>}
            {**<any>}
            dict(<sdict>, z=<any>)
            dict([<tuple>])
            {(@1, @2): @1 for @1, @2 in zip(<ilist>, <flist>)}
            {True: <any>, 1: <any>, 1.0: <any>}
            {0: 'a', False: 'b', '0': <any>}
            {str(@1): @1 for @1 in <alist>}
            {k: v for k, v in <kdict>.items() if v}
            dict(sorted(<sdict>.items()))
        """,
        alist="""
            list(<kdict>)
            list(<kdict>.values())
            list(<kdict>.items())
            list(reversed(<kdict>))
            list(reversed(<kdict>.items()))
            [*<kdict>, *<kdict>.values()]
            [@1 for @1 in <kdict> if @1 in <kdict>]
            sorted({<key>, <key>}, key=repr)
            sorted(set(<alist>), key=repr)
            sorted({@1 for @1 in <alist>}, key=repr)
            sorted(<kdict>.keys() & <kdict>.keys(), key=repr)
            sorted(<kdict>.keys() - <alist>, key=repr)
            sorted(<sdict>.keys() | {<str>})
            sorted(<kdict>.items() ^ {(<key>, 1)}, key=repr)
            sorted(frozenset(<alist>), key=str)
            sorted(set(<any>), key=repr)
            sorted(<kdict>)
            list(dict.fromkeys(<alist>))
        """,
        bool="""
            (<key> in <kdict>)
            (<any> in <kdict>)
            (<any> not in <iset>)
            (<key> in {<key>, <key>})
            (<any> in <kdict>.values())
            ((<key>, <any>) in <kdict>.items())
            (<kdict> == <kdict>)
            (<kdict> == <any>)
            (<iset> <= <iset>)
            (<iset> == <iset>)
            <iset>.isdisjoint(<any>)
            <iset>.issubset(<ilist>)
            (<kdict>.keys() == <kdict>.keys())
            (<kdict>.keys() >= {<key>})
            (set(<alist>) == set(<any>))
            (<key> == <key>)
            (<iset> < <any>)
            ({<key>} == {<key>})
        """,
        iset="""
            <iset>.union(<any>)
            <iset>.difference(<ilist>)
            <iset>.intersection(<any>, <ilist>)
            <iset>.symmetric_difference(<ilist>)
            (<iset> - <iset>)
            (<iset> ^ <iset>)
            set(<ilist>)
            {<key>, <key>}
            set(<any>)
            frozenset(<ilist>)
            {@1 % 3 for @1 in <ilist>}
            set(<kdict>)
            <kdict>.keys() | set()
            (<iset> | <any>)
        """,
        int="len(<kdict>)\nlen(<iset>)\nlen({<key>, <key>, <key>})\nlen(<kdict>.items())\nlen(set(<alist>))\nsum(<sdict>.values())",
        key="<num>\n<float>\n<big>\n(<key>, <key>)\nfrozenset(<ilist>)\n<any>\n<int> / 1\n<bool>",
        str="repr(<kdict>)\nrepr(<kdict>.keys())\nstr(<kdict>.values())\nstr(<kdict>.items())\nrepr({<key>})\nrepr(list(<kdict>))",
    ),
    "statement": statements("""
@1 = <kdict>
@1[<key>] = <any>
@1[<key>] = <any> => @1: kdict

@1 = <kdict>
@1.update(<kdict>)
@1.setdefault(<key>, []) => @1: kdict

@1 = {}
for @2 in <alist>:
    @1[@2] = @1.get(@2, 0) + 1 => @1: kdict

@1 = {}
for @2, @3 in <pairs>:
    @1.setdefault(@2, []).append(@3) => @1: kdict

@1 = <kdict>
for @2 in @1:
    @1[<key>] = <any>
log.append(@1)

@1 = <kdict>
for @2 in list(@1):
    if <bool>:
        del @1[@2] => @1: kdict

@1 = <kdict>
for @2 in @1:
    @1.pop(@2, None)
log.append(@1)

@1 = <kdict>
for @2, @3 in @1.items():
    @1[@2] = (@3, 1)
log.append(@1)

@1 = <sdict>
for @2 in @1.values():
    @1[<str>] = @2
log.append(@1)

@1 = <kdict>
@2 = @1.items()
@1[<key>] = <any>
log.append([len(@2), repr(@2)])

@1 = <kdict>
@2 = @1.keys()
@1.pop(<key>, None)
log.append(list(@2))

@1 = <kdict>
@2 = iter(@1)
@1['new'] = 1
log.append(next(@2))

@1 = <iset>
for @2 in @1:
    @1.add(<int>)
log.append(len(@1))

@1 = <iset>
@1.add(<key>)
@1.discard(<any>)
@1.remove(<key>) => @1: iset

@1 = <iset>
@1.update(<any>, <ilist>)
@1.difference_update(<any>) => @1: iset

@1 = <alist>
for @2 in @1:
    if len(@1) < 8:
        @1.append(@2)
log.append(@1)

@1 = <ilist>
for @2 in @1:
    @1.remove(@2)
log.append(@1)

@1 = <alist>
for @2, @3 in enumerate(@1):
    if @2 == <n>:
        del @1[@2]
log.append(@1)

@1 = <kdict>
@1 |= <kdict>
log.append(repr(@1)) => @1: kdict

@1 = {<key>: <any>}
@1[<key>] = 'new'
log.append(repr(@1)) => @1: kdict

@1 = {}
@1[<num>] = 1
@1[<num>] = 2
@1[<str>] = 3
log.append(repr(@1)) => @1: kdict

@1 = dict(<any>)
@1[<any>] = <any>
log.append(repr(@1)) => @1: kdict

@1 = <any>
@1.update({<key>: <any>})
log.append(repr(@1)) => @1: any

@1 = <any>
for @2 in @1:
    @1[@2] = 5
log.append(@1)

@1 = <kdict>
@1.clear()
log.append((@1, len(@1)))

del <any>[<key>]
"""),
}
