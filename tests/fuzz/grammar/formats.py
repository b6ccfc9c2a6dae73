"""Formatting: f-strings, format, %, with specifications of every type for values of every kind."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

_SPECS = [
    "", "d", "5d", "05d", "+d", " d", ",", "_", ",d", "x", "X", "#x", "#010x", "b", "#b", "o", "c", "n", "e", ".2e", "E", "f", ".0f", ".2f", "+.1f", "08.3f", "-f",
    "F", "g", ".3g", "#.3g", "G", "%", ".1%", "s", "10s", ".2s", ">8", "<8", "^9", "*^9", "=+8", "0=8", "08", "010", ".3", "10.2", "<10.1f", "_x", "_b", ",.2f", "_.1f",
    "z.1f", "zf", "é>5", "😀^5", "=5", "^", "5", "1,", "0", "00", "-", "+", " ", "#", "#g", "#.0f", ".0e", ".0%", "+,", "+_d", "x<+5", "0<5", "0^7", "+08.2f", "q", "5.5d", ".2d", "ds", "!r",
]  # fmt: skip
_PERCENTS = ["%d", "%s", "%r", "%5.2f", "%x", "%05d", "%+d", "%-5s|", "%e", "%g", "%c", "%%%s", "%i", "%o", "%X", "%#x", "%.3s", "% d", "%a", "%5s", "%.0f", "%G", "%u", "%-08.3f|", "%q", "%"]  # fmt: skip

ROWS = {
    **expressions(
        spec="\n".join(repr(s) for s in _SPECS),
        str="\n".join(
            [
                *(f"f'{{<any>:{s}}}'" for s in _SPECS if s != "!r"),
                *(f"f'{{<num>:{s}}}'" for s in _SPECS if s != "!r"),
                *(f"f'{{<int>:{s}}}'" for s in _SPECS if s and s[-1] in "dxXboc,_08"),
                *(f"f'{{<float>:{s}}}'" for s in _SPECS if s and s[-1] in "eEfFgG%"),
                *(f"f'{{<str>:{s}}}'" for s in _SPECS if not s or s[-1] in "s8905"),
                *(f"{p!r} % <any>" for p in _PERCENTS),
                *(f"{p!r} % <num>" for p in _PERCENTS),
                *(f"{p!r} % (<any>,)" for p in _PERCENTS),
                *["format(<any>, <spec>)", "format(<num>, <spec>)", "format(<int>, <spec>)", "format(<str>, <spec>)"]
                * 4,
                "f'{<any>!r:>9}'",
                "f'{<any>!s}'",
                "f'{<any>!a}'",
                "f'{<num>:>{<n>}}'",
                "f'{<num>:{<n>}.{<n>}f}'",
                "f'{<any>:{<spec>}}'",
                "f'{{{<any>}}}'",
                "f'{<any>}{<any>}'",
                "f'{<any> = }'",
                "f'{<num>=:.2f}'",
                "'{} {}'.format(<any>, <any>)",
                "'{0!r} {1:>5} {0}'.format(<any>, <any>)",
                "'{a} {b[0]}'.format(a=<any>, b=<alist>)",
                "'{:{}}'.format(<num>, <spec>)",
                "'{a:{w}}'.format(a=<any>, w=<n>)",
                "'{x}'.format_map({'x': <any>})",
                "'%s %s' % (<any>, <any>)",
                "'%(a)s %(b)d' % {'a': <any>, 'b': <num>}",
                "'%*d' % (<n>, <int>)",
                "'%s' % <tuple>",
                "'%s %d' % <tuple>",
                "str(<any>)",
                "repr(<alist>)",
                "str(<kdict>)",
                "str(<tuple>)",
                "f'{<any>}'",
                "f'{<alist>}'",
                "f'{<kdict>!r}'",
            ]
        ),
        any="<num>\n<big>\n<float>\n<str>\n<bool>\n<tuple>",
    ),
    "statement": statements("""
log.append(f'{<any>:{<spec>}}')

log.append([format(@1, <spec>) for @1 in (<num>, <num>, <any>)])

log.append([f'{@1:>6}|{@1!r}' for @1 in <alist>])

@1 = <spec>
log.append([format(@2, @1) for @2 in (<int>, <float>, <str>)])

log.append('%s' % <any>)
"""),
}
