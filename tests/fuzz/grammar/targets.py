"""Assignment: stars, slices, subscripts, attributes, augmented and deleted; list methods."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        alist="""
            <alist>[<slice>]
            [*<any>, *<any>]
            <alist>.copy()
            list(reversed(<alist>))
            [@1 for @1, *@2 in <pairs>]
            [(@1, @2) for @1 in <alist> for @2 in <ilist>]
            [@1 for @2 in <nlist> for @1 in @2]
            [@1 := <any>, <any>]
            <alist> * <any>
            <any>[<slice>]
            list(zip(<any>, <any>))
            list(enumerate(<any>, <int>))
        """,
        any="""
            (@1 := <any>)
            <alist>.pop()
            <alist>.pop(<index>)
            <kdict>.pop(<key>, <any>)
            <kdict>.setdefault(<key>, <any>)
            <nlist>[<index>][<index>]
            <any>[<index>][<index>]
            <any>[<int>]
            <any>[<any>]
            [<any>, <any>][<bool>]
        """,
        int="<alist>.index(<any>)\n<alist>.count(<any>)\n<alist>.index(<any>, <index>)\nlen([*<any>])\n<tuple>.index(<any>)\n<tuple>.count(<any>)",
        bool="(<any> in <any>)\n(<alist> == <alist>)\n(<alist> < <alist>)\n(<nlist> > <nlist>)\n(<tuple> <= <tuple>)",
        ilist="[1, 2, 3, 4][<slice>]\nlist(range(<int> % 9, <n>))\nlist(range(9, <n>, -2))\nrange(5)[<slice>] and [1]\nlist(range(6))[<slice>]",
    ),
    "statement": statements("""
@1 = <alist>
@1[<slice>] = <any> => @1: alist

@1 = <alist>
@1[<slice>] = <alist> => @1: alist

@1 = <ilist>
@1[<slice>] += <ilist> => @1: alist

@1 = <alist>
del @1[<slice>] => @1: alist

@1 = <alist>
del @1[<index>] => @1: alist

@1 = <any>
@1[<index>] = <any> => @1: any

@1 = <any>
@1[<any>] = <any> => @1: any

@1 = <any>
@1[<slice>] = <any> => @1: any

@1 = <any>
del @1[<index>] => @1: any

@1 = <any>
@1[<key>] += <any> => @1: any

@1 = <ilist>
@1[<index>] += <num> => @1: alist

@1 = <nlist>
@1[<index>][<index>] = <any> => @1: alist

@1 = <nlist>
@1[<index>] += <alist> => @1: alist

@1 = <kdict>
@1[<key>] = @1.get(<key>, 0) + <num> => @1: kdict

@1 = <kdict>
del @1[<key>] => @1: kdict

@1 = <sdict>
@1[<str>] += <num> => @1: kdict

@1, @2 = <any> => @1: any, @2: any

@1, *@2 = <any> => @1: any, @2: alist

*@1, @2 = <alist> => @1: alist, @2: any

@1, *@2, @3 = <any> => @1: any, @2: alist, @3: any

(@1, @2), @3 = <any>, <any> => @1: any, @2: any, @3: any

[@1, [@2, *@3]] = <any> => @1: any, @2: any, @3: alist

@1 = @2 = <alist>
@1.append(<any>) => @1: alist, @2: alist

@1 = <alist>
@1[0], @1[-1] = @1[-1], @1[0] => @1: alist

@1 = [0, 1, 2]
@2 = 0
@2, @1[@2] = 2, 'x' => @1: alist

@1 = <alist>
@2 = <int> % 3
@1[@2], @2 = @2, <int> => @1: alist, @2: int

@1 = <alist>
for @1[<index>] in <any>:
    log.append(str(@1)) => @1: alist

@1 = {}
for @1[<key>], @2 in <pairs>:
    pass => @1: kdict

@1 = <alist>
@1 += <any> => @1: alist

@1 = <any>
@1 += <any> => @1: any

@1 = <any>
@1 *= <n> => @1: any

@1 = <tuple>
@1 += <tuple> => @1: tuple

@1 = <tuple>
@1[0] += <any> => @1: tuple

@1 = (<alist>, <int>)
@1[0] += <alist>

@1 = <iset>
@1 |= <iset>
@1 -= {<int>} => @1: iset

@1 = <iset>
@1 ^= set(<ilist>) => @1: iset

@1 = <kdict>
@1 |= <any> => @1: kdict

@1 = <alist>
@1.insert(<index>, <any>)
@1.extend(<any>) => @1: alist

@1 = <alist>
@1.remove(<any>) => @1: alist

@1 = <alist>
@1.sort(key=str)
@1.reverse() => @1: alist

@1 = <alist>
@1.extend(@1)
@1[1:1] = @1 => @1: alist

@1 = <alist>
@2 = @1.pop(<index>) => @1: alist, @2: any

@1 = <any>
@1.append(<any>) => @1: any

if (@1 := <any>) and (@2 := <any>) is not None:
    <block>
log.append(@1)

while (@1 := <n>) > 1:
    log.append(@1)
    break

@1 = [(@2 := @3, @2 * 2) for @3 in <ilist>]
log.append([@1, @2])

@1 = <int>
log.append([@1 for @1 in <alist>])
log.append(@1)

del <any>

@1 = <alist>
@2 = @1
@1 = @1 + [1]
log.append(@2 == @1)

@1 = <alist>
@2 = @1
@1 += [1]
log.append(len(@2)) => @2: alist

@1: int = <any>
log.append(@1)
"""),
}
ROWS["statement"].remove("del <any>")
