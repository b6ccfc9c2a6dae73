"""f-strings with all specs, `%`, `str.format`, `format`: on values from the page, annotated, and computed inside."""

import linecache

from tests.harness.same import same, same_for_all

NUMBERS = [
    0,
    1,
    -1,
    7,
    1234567,
    -98765,
    2**53 - 1,
    0.5,
    2.5,
    -0.05,
    0.125,
    2.675,
    1234.5678,
    1e-5,
    123456789.125,
    1e300,
    5e-324,
]
OTHERS = [True, False, None, "", "a", "text", "\U0001f600b", [1, "a"], {"a": 1.5}, []]
SPECS = (
    "d,5d,05d,<5d,>5d,^5d,+d, d,x,#x,X,o,#o,b,#010b,c,n,_d,_x,f,.0f,.1f,.2f,.3f,10.2f,<10.2f,^10.1f,+.2f,010.3f,e,.2e,E,.0e,g,.3g,G,.10g,"
    "#.3g,%,.1%,.0%,s,10s,<6,>6,^6,*^7,.2s,>8.1s,=5,=+6d,06.1f,z.1f,\U0001f600^6,10,.2,5.1,q,.d,-,+,_f, .2f,,d"
).split(",") + [",", ",.2f", ",.0f", "12,.1f", "08,d", "+,", ",x", ",s", "_,", "<<5"]
_made = 0


def function(expression: str, parameters: str = "x", lines: str = ""):
    """A function made of a text, so that one test can try many format specs."""
    global _made
    _made += 1
    name = f"<formatting {_made}>"
    text = f"def made({parameters}):\n{lines}    return {expression}\n"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    scope = {"__name__": __name__}
    exec(compile(text, name, "exec"), scope)
    return scope["made"]


def test_specs_of_page_values():
    for spec in SPECS:
        same_for_all(function(f"f'{{x:{spec}}}'"), [*NUMBERS, *OTHERS])


def test_specs_of_computed_floats():
    for spec in SPECS:
        same_for_all(function(f"f'{{x / 4:{spec}}}|{{x * 0.0:{spec}}}'"), [0, 1, -2, 4, 10, 1000003, 2**53 - 1, 0.3])


def test_specs_of_computed_ints():
    for spec in SPECS:
        same_for_all(function(f"f'{{len(x):{spec}}}|{{len(x) * -1000:{spec}}}'"), ["", "abc"])
        same_for_all(function(f"f'{{int(x):{spec}}}'"), [0, 5, -123456, 1e300])


def test_specs_of_texts_and_mixed_values():
    for spec in SPECS:
        same_for_all(function(f"f'{{str(x):{spec}}}'"), ["", "a", "\U0001f600bcdefg", 12])
        same_for_all(function(f"f'{{y:{spec}}}'", lines="    y = x / 2 if x > 3 else x\n"), [0, 1, 4, 7, 1e300])
        same_for_all(function(f"f'{{x > 2:{spec}}}'"), [1, 3])


def test_annotated_specs():
    for spec in SPECS:
        same_for_all(function(f"f'{{x:{spec}}}'", "x: int"), [0, 5, -1234567])
        same_for_all(function(f"f'{{x:{spec}}}'", "x: float"), [0, 5, -0.5, 1234.5678, 1e300])
        same_for_all(function(f"f'{{x:{spec}}}'", "x: str"), ["", "abcdefgh"])
        same_for_all(function(f"f'{{x:{spec}}}'", "x: float | None"), [2, 2.5, None])


def test_the_same_by_format_and_str_format():
    for spec in SPECS:
        same_for_all(function(f"'<{{:{spec}}}>'.format(x)"), [5, -2.5, "abc", None, True])
        same_for_all(function(f"format(x / 4, '{spec}') + format(x, '{spec}')"), [0, 4, 5, 2.5, "a"])
        same_for_all(function("format(x, y)", "x, y"), [(v, spec) for v in (5, 2.5, "abc", None, True, [1])])
        same_for_all(function("f'{x:{y}}' + f'{x!r:{y}}'", "x, y"), [(v, spec) for v in (5, 2.5, "abc")])


def test_conversions():
    functions = [
        lambda x: f"{x}",
        lambda x: f"{x!r} {x!s} {x!a}",
        lambda x: f"{x!r:>12}|{x!s:<12}|{x!a:^12}",
        lambda x: f"{x=} {x = } {x=!s} {x=:>5}",
        lambda x: f"{{}} {{{x}}}",
        lambda x: f"{'a'}{x}{''}",
        lambda x: f"{x:{'>'}{5}}",
        lambda x: f"{[x, (x, 1), {'k': x}]}",
        lambda x: f"{x if x else 'none'}",
        lambda x: f"{x}b",
    ]
    for one in functions:
        same_for_all(one, [*NUMBERS, *OTHERS])


def test_kinds_that_show():
    functions = [
        lambda x: f"{x / 2}",
        lambda x: f"{x / 2!r}{x / 2!s}",
        lambda x: f"{x / 2:>6}",
        lambda x: f"{x // 2} {x % 3} {x * 1.0} {x**2} {-x} {+x} {abs(x)}",
        lambda x: f"{x / 2 if x > 2 else None}",
        lambda x: f"{(x / 2, x)} {[x / 2]} { {'a': x / 2} } { {x / 2: 1} }",
        lambda x: "%s %r" % (x / 2, x / 2),
        lambda x: "%s" % (x / 2),
        lambda x: "{} {!r} {:>8}".format(x / 2, x / 2, x / 2),
        lambda x: "{0} {0:.1f} {a}".format(x / 2, a=x / 4),
        lambda x: str([x / 2, x]) + repr((x / 2,)) + str({"a": x / 2}),
        lambda x: "-".join(map(str, [x / 2, x])),
        lambda x: "-".join(str(y) for y in [x / 2, x]),
        lambda x: "-".join(f"{y}" for y in (x / 2, x / 4)),
        lambda x: "{a[0]} {b}".format(a=[x / 2], b={"c": x / 2}),
        lambda x: "{v}".format_map({"v": x / 2}),
        lambda x: str(sum([x / 2, x / 2])) + str(max(x / 2, 1)) + str(min([x / 2, x])),
        lambda x: str(sorted([x / 2, x, 1])),
        lambda x: {str(x / 2): 1, f"{x / 4}": 2},
        lambda x: [f"{a}{b}" for a, b in [(x / 2, x), (x, x / 2)]],
        lambda x: f"{round(x / 2)} {round(x / 2, 0)} {int(x / 2)} {float(x)}",
    ]
    for one in functions:
        same_for_all(one, [0, 1, 2, 3, 4, 8, 2.5, -6])


PERCENT = "%s %r %a %d %i %5d %-5d| %05d %+d %x %X %o %#x %c %u %f %.0f %.2f %10.3f %-10.1f| %e %.3E %g %G %.2s %10s| %-10s| %5.1s %% %q %".split()


def test_percent():
    for spec in PERCENT:
        same_for_all(function(f"'{spec}' % x"), [*NUMBERS, *OTHERS])
        same_for_all(function(f"'{spec}' % (x,)"), [5, 2.5, "a", None, True, [1]])
        same_for_all(function(f"'<{spec} {spec}>' % (x / 2, x)"), [5, 4, 0])
        same_for_all(function(f"'{spec}' % len(x)"), ["abc"])
        same_for_all(function(f"'{spec}' % (x > 1)"), [1, 2])
        same_for_all(function(f"'{spec}' % (x * x)"), [3, 2**53 - 1])
        same_for_all(function(f"'%(a){spec[1:]}' % x"), [{"a": 5}, {"a": "b"}, {}, 5])
        same_for_all(function("y % x", "x, y: str"), [(v, spec) for v in (5, 2.5, "a", [1], None)])


def test_percent_forms():
    functions = [
        lambda x: "%d%%" % x,
        lambda x: "%d of %d" % (x, 10),
        lambda x: "%s" % [x],
        lambda x: "%s" % {"a": x},
        lambda x: "%s %s" % (x, x / 2),
        lambda x: "%s %s" % x,
        lambda x: "none" % x,
        lambda x: "none" % (),
        lambda x: "%s" % (),
        lambda x: "%s" % (x, x),
        lambda x: "%(a)s %(b).2f" % {"a": x, "b": x},
        lambda x: "%*d|%.*f" % (5, x, 2, x),
        lambda x: "%s-%s-%s" % tuple([x, x, x]),
        lambda x: ("%s" if x else "%r") % x,
        lambda x: "%.1f%s" % (x / 4, "a"),
        lambda x: "%(a)s" % {"a": x / 2},
    ]
    for one in functions:
        same_for_all(one, [0, 1, 7, 2.5, True, "a", [1, 2], None])


def test_str_format():
    functions = [
        lambda x: "{}".format(x),
        lambda x: "{} {}".format(x, 1),
        lambda x: "{0}{0}{1}".format(x, "b"),
        lambda x: "{a}{b}".format(a=x, b=[x]),
        lambda x: "{} {a}".format(x, a=1),
        lambda x: "{{}} {}".format(x),
        lambda x: "{!r} {!s:>5} {!a}".format(x, x, x),
        lambda x: "{:{}}".format(x, 8),
        lambda x: "{0:{1}}".format(x, ">8"),
        lambda x: "{x[0]} {x[a]}".format(x={"a": x, "0": 1}),
        lambda x: "{0[0]}".format(x),
        lambda x: "{} {}".format(x),
        lambda x: "{1}".format(x),
        lambda x: "{a}".format(x),
        lambda x: "{} {0}".format(x),
        lambda x: "{".format(x),
        lambda x: "}".format(x),
        lambda x: "{!x}".format(x),
        lambda x: "text".format(x),
        lambda x: "{}{}".format(*[x, x]),
        lambda x: "{:.2f}".format(x),
        lambda x: "{:,}".format(x),
        lambda x: "{__proto__}".format(__proto__=x),
        lambda x: x.format(1, a=2),
        lambda x: "{a}".format_map({"a": x}),
        lambda x: "{a}".format_map(x),
    ]
    for one in functions:
        same_for_all(one, [0, 7, 2.5, True, "a", "{}", "{a} {0}", [1, 2], {"a": 1}, None])


def test_str_format_evaluates_all_arguments_first():
    def order(xs):
        seen = []

        def get(i):
            seen.append(i)
            return xs[i]

        try:
            made = "{:d} {:.1f}".format(get(0), get(1))
        except (ValueError, TypeError) as error:
            made = str(error)
        return [
            made,
            "{1} {0}".format(get(1), get(0)),
            "%d %s" % (len(xs), get(2)),
            "{0}{0}".format(get(0)),
            "{}".format(get(1), get(2)),
            seen,
        ]

    same_for_all(order, [[1, 2.5, "a"], ["a", 1, 2], [1.5, "b", None], [1]])


def test_one_field_is_a_text():
    functions = [
        lambda x: f"{len(x)}" + "a",
        lambda x: [
            f"{len(x)}",
            "{}".format(len(x)),
            "%d" % len(x),
            "%s" % len(x),
            "%d" % (len(x) > 1),
            f"{x}" + "",
            f"{x[0]}",
        ],
    ]
    for one in functions:
        same_for_all(one, [["a"], "abc", [1, 2]])


def test_repr_and_ascii():
    functions = [
        lambda x: [repr(x), ascii(x), str(x)],
        lambda x: repr([x, (x,), {"a": x}]),
        lambda x: str({x: 1}) if not isinstance(x, (list, dict)) else "",
    ]
    values = [
        "'",
        '"',
        "'\"",
        "\\",
        "\n\t\r\0\x7f\x85\xa0",
        "\u2028\ud83d",
        "\U0001f600\u00e9",
        "__proto__",
        2**53 - 1,
        -0.5,
        None,
        True,
        [],
        {},
        [[]],
        {"a": {"b": []}},
    ]
    for one in functions:
        same_for_all(one, values)


def test_print_is_silent_about_its_result():
    same_for_all(lambda x: print(x, x / 2, sep="-"), [1, 2.5])


def test_the_sign_of_zero_where_ints_may_come():
    def share(part, whole):
        value = part / whole if whole else 0
        return f"{value:>7.1%}|{value:.1f}|{value:g}", format(value, "e")

    for whole in (-5, 5, 0):
        same(share, 0, whole)


def test_percent_of_an_unknown_format_and_a_tuple():
    def of_list(text, values):
        return text % (tuple(values) if isinstance(values, list) else values)

    def of_two(text, x):
        return text % (x / 2, x)

    given = [
        ("%d of %.2f", [3, 4.5]),
        ("%s", "a"),
        ("%(n)s", {"n": 1}),
        ("%d", "x"),
        ("%s %s", ["a"]),
        (5, [1]),
        (5, 3),
    ]
    for text, values in [*given, (5.5, 2), (None, 1), ("%q", [1]), ([1], [2]), (7, 0), ("%r", [2.0])]:
        same(of_list, text, values)
    for text, x in [("%s %s", 4), ("%s %s", 3), (1, 2), ("%s", 1)]:
        same(of_two, text, x)
