"""What every program may use: operators, displays, builtins, assignments, tests of kinds."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        int="""
            (<int> + <int>)
            (<int> - <int>)
            (<int> * <int>)
            (<int> // <int>)
            (<int> % <int>)
            -<int>
            len(<alist>)
            len(<any>)
            int(<any>)
            sum(<ilist>)
            max(<int>, <int>)
            <ilist>[<index>]
            <sdict>.get(<str>, <int>)
            abs(<int>)
            (<any> if isinstance(<any>, int) else <int>)
        """,
        num="""
            (<num> + <num>)
            (<num> - <num>)
            (<num> * <num>)
            (<num> / <num>)
            (<num> // <num>)
            (<num> % <num>)
            <int>
            <float>
            <bool>
            round(<num>, <n>)
        """,
        float="""
            (<num> / <num>)
            float(<num>)
            (<float> + <num>)
            (<float> * <num>)
            <float> - <float>
            round(<float>, <n>)
        """,
        bool="""
            (<any> == <any>)
            (<any> != <any>)
            (<num> < <num>)
            (<any> < <any>)
            (<int> <= <num> < <int>)
            (<any> in <alist>)
            (<str> in <any>)
            not <any>
            isinstance(<any>, int)
            isinstance(<any>, (str, list))
            isinstance(<any>, dict)
            (<any> is None)
            (<any> is not None)
            bool(<any>)
            (<bool> and <bool>)
            (<bool> or <bool>)
            any(<alist>)
            all(<alist>)
        """,
        str="""
            (<str> + <str>)
            str(<any>)
            repr(<any>)
            <str>.upper()
            <str>[<slice>]
            f'{<int>}'
            type(<any>).__name__
            (<str> * <n>)
            <slist>[<index>]
            ','.join(<slist>)
        """,
        any="""
            <int>
            <float>
            <str>
            <bool>
            None
            <alist>
            <alist>[<index>]
            <kdict>
            <tuple>
            (<any> or <any>)
            (<any> and <any>)
            (<any> if <bool> else <any>)
            <any>[<index>]
            <any>[<key>]
            <any>.get(<key>)
            (<any> + <any>)
            (<any> * <n>)
            <any>[<slice>]
            -<any>
            sorted(<any>)
            max(<alist>, default=<any>)
        """,
        ilist="""
            [<int>, <int>]
            [*<ilist>, <int>]
            <ilist>[<slice>]
            sorted(<ilist>)
            [@1 + 1 for @1 in <ilist>]
            list(range(<n>))
            (<ilist> + <ilist>)
            list(<sdict>.values())
        """,
        slist="""
            [<str>, <str>]
            <str>.split()
            list(<str>)
            [str(@1) for @1 in <alist>]
            list(<sdict>)
            sorted(<slist>)
        """,
        alist="""
            [<any>, <any>]
            [<num>, <str>, None]
            list(<any>)
            [@1 for @1 in <any>]
            [@1 for @1 in <alist> if @1]
            (<alist> + <alist>)
            <alist>[<slice>]
            [<any>] * <n>
            list(<tuple>)
            [*<any>]
        """,
        nlist="""
            [<ilist>, <ilist>]
            [[@1, @1] for @1 in <ilist>]
            [<ilist>] * <n>
        """,
        flist="[<num>, <num>, <num>]\n[@1 / 2 for @1 in <ilist>]",
        tuple="(<any>, <any>)\n(<int>, <str>)\ntuple(<any>)\n<tuple> + <tuple>\n<tuple>[<slice>]\n(*<any>, <int>)",
        ituple="(<int>, <int>)\ntuple(<ilist>)",
        pairs="list(<sdict>.items())\nlist(zip(<slist>, <alist>))\nlist(enumerate(<alist>))",
        sdict="{<str>: <int>}\n{**<sdict>, <str>: <int>}\ndict(zip(<slist>, <ilist>))\n{@1: len(@1) for @1 in <slist>}\ndict(a=<int>, b=<int>)",
        kdict="{<key>: <any>}\n{<key>: <any>, <key>: <any>}\n{@1: <any> for @1 in <alist>}\n{**<kdict>, 'k': <any>}\ndict(<pairs>)\n(<kdict> | <kdict>)",
        key="<int>\n<str>\n<num>\n(<int>, <str>)\nNone\n<bool>",
        iset="{<int>, <int>}\nset(<ilist>)\n(<iset> | <iset>)\n(<iset> & <iset>)",
        rows="[{'a': <int>, 'b': <any>}, {'a': <any>}]\n[dict(<sdict>), <sdict>]",
    ),
    "statement": statements("""
@1 = <any> => @1: any

@1 = <int> => @1: int

@1 = <num> => @1: num

@1 = <str> => @1: str

@1 = <alist> => @1: alist

@1 = <kdict> => @1: kdict

@1 = <ilist> => @1: ilist

log.append(<show>)

log.append(<text>)

log.append(<show>)

if <any>:
    <block>
else:
    <block>

if <bool>:
    <block>

for @1 in <any>:
    <block>

for @1 in <ilist>: => !@1: int
    <block>

for @1, @2 in enumerate(<alist>): => !@1: int, !@2: any
    <block>
"""),
}
