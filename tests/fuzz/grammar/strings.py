"""Methods of texts."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        str="""
            <str>.lower()
            <str>.title()
            <str>.capitalize()
            <str>.swapcase()
            <str>.casefold()
            <str>.strip(<str>)
            <str>.lstrip()
            <str>.rstrip(<str>)
            <str>.replace(<str>, <str>)
            <str>.replace(<str>, <str>, <n>)
            <str>.center(<n>)
            <str>.center(<int>, '*')
            <str>.ljust(<n>, <str>)
            <str>.rjust(8)
            <str>.zfill(<int>)
            <str>.join(<slist>)
            <str>.join(<any>)
            <str>.removeprefix(<str>)
            <str>.removesuffix(<str>)
            <str>.expandtabs(<n>)
            <str>.translate({97: 'x', 98: None, ord('c'): 'yy'})
            <str>.translate(str.maketrans('abc', 'xyz', 'l'))
            <str>[<index>]
            <str>[<slice>]
            <any>[<slice>]
            <any>.strip()
            <any>.replace(<any>, <str>)
            <any>.upper()
            str(<any>, 'utf-8')
            <str> * <any>
            <n> * <str>
            chr(<int>)
            chr(ord(<str>[0]) + 1)
            ascii(<any>)
            min(<str>)
            max(<str>, key=str.lower)
            <str>[::-1]
            (<str> % <any>)
            (<str> + <any>)
            'x' 'y' + <str>
            str.upper(<str>)
            (lambda @1: @1.title())(<str>)
            ''.join(sorted(<str>))
            ''.join(reversed(<str>))
            <str>.format(<any>)
            <str>.encode().hex()
            ' '.join(map(str, <alist>))
        """,
        int="""
            <str>.count(<str>)
            <str>.find(<str>)
            <str>.rfind(<str>, <index>)
            <str>.index(<str>)
            <str>.rindex(<str>)
            <str>.find(<str>, <index>, <index>)
            len(<str>)
            ord(<str>)
            int(<str>)
            int(<str>, 16)
            int(<str>, 0)
            <any>.count(<any>)
            <any>.index(<any>)
            <str>.count('', <index>)
            hash(<str>) * 0
        """,
        bool="""
            <str>.startswith(<str>)
            <str>.endswith((<str>, <str>))
            <str>.startswith(<str>, <index>)
            <str>.startswith(<any>)
            <str>.isdigit()
            <str>.isalpha()
            <str>.isalnum()
            <str>.isspace()
            <str>.isupper()
            <str>.istitle()
            <str>.isidentifier()
            <str>.isnumeric()
            <str>.isdecimal()
            <str>.isprintable()
            <str>.isascii()
            (<str> in <str>)
            (<str> < <str>)
            (<str> <= <any>)
            (<str> == <any>)
            ('a' <= <str> <= 'z')
            all(@1.isalnum() for @1 in <str>)
        """,
        slist="""
            <str>.split(<str>)
            <str>.split(<str>, <n>)
            <str>.rsplit(None, <n>)
            <str>.rsplit(<str>, <n>)
            <str>.splitlines()
            <str>.splitlines(True)
            list(<str>.partition(<str>))
            list(<str>.rpartition(<str>))
            <any>.split(',')
            [@1 for @1 in <str>]
            [@1.strip() for @1 in <slist>]
            sorted(<slist>, key=len)
            sorted(<slist>, key=str.lower, reverse=<bool>)
            [@1 * 2 for @1 in <str> if @1 not in <str>]
            list(map(str.upper, <slist>))
            list(filter(str.isalpha, <str>))
        """,
        sdict="{@1: <str>.count(@1) for @1 in <str>}\n{@1: @2 for @2, @1 in enumerate(<str>)}",
        tuple="<str>.partition(<str>)\ntuple(<str>)",
    ),
    "statement": statements("""
@1 = <slist> => @1: slist

@1 = <str>
@1 += <str>
@1 *= <n> => @1: str

@1 = ''
for @2 in <str>:
    @1 = @2 + @1 => @1: str

@1, *@2 = <str>
log.append([@1, @2])

@1 = {}
for @2 in <str>:
    @1[@2] = @1.get(@2, 0) + 1 => @1: sdict

log.append([@1 for @1 in zip(<str>, <any>)])

@1 = <str>
while @1 and @1[0] in <str>:
    @1 = @1[1:] => @1: str

@1 = <any>
@1 += <str> => @1: any

log.append([@1.split(<str>) for @1 in <slist>])

log.append(<text>)
"""),
}
