"""bytes and bytearray."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        bytes="""
            (<bytes> + <bytes>)
            <bytes>[<slice>]
            (<bytes> * <n>)
            <str>.encode()
            <str>.encode('latin-1')
            <str>.encode('ascii', 'replace')
            <str>.encode('ascii', 'ignore')
            <str>.encode('utf-16')
            bytes(<ilist>)
            bytes(<n>)
            bytes(<any>)
            <bytes>.upper()
            <bytes>.strip()
            <bytes>.replace(<bytes>, <bytes>)
            <bytes>.join([<bytes>, <bytes>])
            <bytes>.title()
            <bytes>.center(<n>, b'-')
            <bytes>.zfill(<n>)
            bytes.fromhex('00ff10')
            bytes.fromhex(<str>)
            <int>.to_bytes(<n>, 'big')
            <int>.to_bytes(8, 'little', signed=True)
            bytes(reversed(<bytes>))
            bytes(@1 ^ 1 for @1 in <bytes>)
            <bytes>.partition(<bytes>)[<n>]
            bytes(bytearray(<bytes>) + b'x')
            <bytes>.translate(None, b'a')
            <bytes>.removeprefix(<bytes>)
            b'%s-%d' % (<bytes>, <int>)
            sorted([<bytes>, <bytes>])[0]
            max(<bytes>, <bytes>)
            <bytes>.swapcase()
        """,
        str="""
            <bytes>.decode()
            <bytes>.decode('latin-1')
            <bytes>.decode('utf-8', 'replace')
            <bytes>.decode('ascii', 'ignore')
            <bytes>.hex()
            <bytes>.hex('-')
            <bytes>.hex(':', <n>)
            repr(<bytes>)
            str(<bytes>)
            f'{<bytes>}'
            repr(bytearray(<bytes>))
            repr([<bytes>, <any>])
            '%s' % <bytes>
        """,
        int="""
            <bytes>[<index>]
            len(<bytes>)
            sum(<bytes>)
            max(<bytes>)
            <bytes>.find(<bytes>)
            <bytes>.count(<bytes>)
            <bytes>.index(<int>)
            int(<bytes>)
            int.from_bytes(<bytes>, 'little')
            int.from_bytes(<bytes>, 'big', signed=True)
        """,
        bool="""
            (<bytes> == <bytes>)
            (<bytes> < <bytes>)
            (<bytes> == <str>)
            (<bytes> in <bytes>)
            (<int> in <bytes>)
            <bytes>.startswith(<bytes>)
            <bytes>.isdigit()
            <bytes>.isalpha()
            isinstance(<bytes>, (bytes, str))
            (<bytes> == bytearray(<bytes>))
            (<bytes> < <any>)
            bool(<bytes>)
        """,
        ilist="list(<bytes>)\nlist(<bytes>[<slice>])\n[*<bytes>]\nsorted(<bytes>)",
        kdict="{<bytes>.hex(): 1}",
    ),
    "statement": statements("""
@1 = <bytes> => @1: bytes

@1 = bytearray(<bytes>)
@1.append(<int>)
@1[<index>] = <int>
log.append(@1.hex())

@1 = bytearray(<bytes>)
@1[<slice>] = <bytes>
log.append(repr(@1))

@1 = bytearray(<bytes>)
@1 += <bytes>
@1.extend(<ilist>)
del @1[<index>]
log.append(list(@1))

@1 = {<bytes>: 1, <bytes>: 2}
log.append(repr(@1))

log.append([repr(@1) for @1 in <bytes>.split()])

log.append([repr(@1) for @1 in <bytes>.splitlines()])

@1 = bytearray(<bytes>)
@1.insert(<index>, <int>)
@1.reverse()
log.append((@1.pop(), repr(@1)))

log.append(repr(<bytes> + <any>))
"""),
}
