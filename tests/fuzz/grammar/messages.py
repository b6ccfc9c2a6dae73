"""What fails, and what it says."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        exc="""
            ValueError(<any>)
            ValueError(<any>, <any>)
            KeyError(<any>)
            KeyError()
            IndexError(<any>)
            TypeError(<str>)
            Exception(<any>, <num>)
            RuntimeError([<any>])
            OSError(2, <str>)
            UnicodeError(<str>)
            NotImplementedError()
            StopIteration(<any>)
            AttributeError(<str>)
            Bad(<any>)
            Bad(<any>, <any>)
            Worse(<any>)
            ExceptionGroup(<str>, [ValueError(<any>)])
        """,
        str="str(<exc>)\nrepr(<exc>)\nf'{<exc>}'\nf'{<exc>!r:>20}'\n'%s' % <exc>\ntype(<exc>).__name__\nstr(<exc>.args)\nrepr([<exc>])",
        any="""
            <exc>.args
            (<any> + <any>)
            (<any> - <any>)
            (<any> * <any>)
            (<any> / <any>)
            (<any> % <any>)
            (<any> // <any>)
            (<any> ** <any>)
            (<any> | <any>)
            (<any> & <any>)
            (<any> ^ <any>)
            (<any> << <any>)
            (<any> >> <any>)
            (<any> @ <any>)
            -<any>
            ~<any>
            +<any>
            (<any> < <any>)
            (<any> in <any>)
            <any>[<any>]
            <any>[<any>:<any>]
            <any>[<any>::<any>]
            <any>(<any>)
            <any>.foo
            <any>.append(<any>)
            <any>.items()
            len(<any>)
            abs(<any>)
            int(<any>)
            int(<any>, <any>)
            float(<any>)
            round(<any>)
            round(<any>, <any>)
            list(<any>)
            dict(<any>)
            sum(<any>)
            max(<any>)
            max(<any>, <any>)
            min(<any>, key=<any>)
            sorted(<any>)
            ord(<any>)
            chr(<any>)
            range(<any>)
            range(<any>, <any>, <any>)
            iter(<any>)
            next(<any>)
            reversed(<any>)
            enumerate(<any>, <any>)
            list(zip(<any>, <any>))
            list(map(<any>, <any>))
            ','.join(<any>)
            <any>.join(<any>)
            <any>.split(<any>)
            <any>.index(<any>)
            <any>.replace(<any>, <any>)
            <any>.startswith(<any>)
            {<any>: 1}
            {<any>}
            {**<any>}
            [*<any>]
            (*<any>, 1)
            divmod(<any>, <any>)
            pow(<any>, <any>)
            hash(<any>)
            bytes(<any>)
            bool(<any>)
            str(<any>)
            tuple(<any>)
            set(<any>) == set()
            isinstance(<any>, <any>)
            hex(<any>)
            bin(<any>)
            format(<any>, <any>)
            getattr(<any>, <any>)
            any(<any>)
            <any>.pop(<any>)
            <any>.get(<any>)
            <any>.count(<any>)
            <any>.insert(<any>, <any>)
            <any>.update(<any>)
            <any>.sort()
            <any>.encode(<any>)
            <any>.strip(<any>)
            <any>.zfill(<any>)
            <any>.center(<any>)
            int.from_bytes(<any>, 'big')
            <any>.bit_length()
            <any>.is_integer()
            <any>.keys()
            <any>.copy()
            <any>.extend(<any>)
            <any>.remove(<any>)
            <any>.format(<any>)
            [<any>] * <any>
            [<any>] + <any>
            'a' + <any>
            1 + <any>
            1.5 * <any>
            (1,) + <any>
            {} | <any>
            'a' % <any>
            None in <any>
        """,
        bool="isinstance(<exc>, ValueError)\nisinstance(<exc>, (LookupError, Bad))\n(<exc> == <exc>)\nissubclass(Worse, ValueError)",
    ),
    "module": [
        "class Bad(Exception):\n    pass",
        "class Worse(Bad):\n    def __init__(self, what, level=1):\n        super().__init__(f'worse: {what}')\n        self.level = level\n\n    def __str__(self):\n        return f'{self.level} {self.args}'",
    ],
    "statement": statements("""
raise <exc>

try:
    raise <exc>
except Exception as @1:
    log.append([type(@1).__name__, str(@1), repr(@1), @1.args])

@1 = <any>
@1 += <any>

@1 = <any>
@1 -= <any>

@1 = <any>
@1[<any>] = <any>
log.append(@1)

@1 = <any>
del @1[<any>]
log.append(@1)

@1 = <any>
@1[<any>] -= <any>
log.append(@1)

@1, @2 = <any>

@1, *@2 = <any>

(@1, @2), @3 = <any>

for @1, @2 in <any>:
    log.append(@1)

for @1 in <any>:
    log.append(@1)

@1 = <any>
@1.x = 1

with <any> as @1:
    pass

log.append([@1 for @1, @2 in <any>])

log.append({@1: @2 for @1, @2 in <any>})

assert <any>, <any>

raise <any>

log.append(<any>)

log.append(<any>)

log.append(<any>)

log.append(<any>)
"""),
}
ROWS["statement"].remove("raise <any>")
