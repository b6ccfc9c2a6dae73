"""textwrap, html, string.Template, difflib, keyword, colorsys, calendar, unicodedata: against CPython."""

from __future__ import annotations

import calendar
import colorsys
import difflib
import html
import keyword
import string
import textwrap
import unicodedata

from tests.harness.same import same, same_for_all

PARAGRAPHS = [
    "",
    "   ",
    "hello world this is a longer text, with well-known words — and dashes--here.",
    "  indented\n    more\n\tmixed\n\n  end",
    "averyveryverylongwordthatdoesnotfit here",
    "a\tb\x0bc\x0cd  e. F g!  H",
    "tabs\tand  double  spaces",
    "日本語 テキスト 😀😀 end",
    "one-two-three--four ---five",
]


def test_textwrap() -> None:
    same_for_all(
        lambda s, w: [textwrap.wrap(s, w), textwrap.fill(s, width=w)],
        [(text, width) for text in PARAGRAPHS for width in (1, 5, 12, 70)],
    )
    same_for_all(lambda s: [textwrap.dedent(s), textwrap.indent(s, "> ")], PARAGRAPHS)
    same_for_all(lambda s: textwrap.shorten(s, 15, placeholder="…"), PARAGRAPHS)
    same_for_all(
        lambda s: textwrap.wrap(
            s,
            20,
            initial_indent="* ",
            subsequent_indent="  ",
            break_long_words=False,
            fix_sentence_endings=True,
            break_on_hyphens=False,
        ),
        PARAGRAPHS,
    )
    same_for_all(
        lambda s, n: textwrap.wrap(s, 12, max_lines=n, placeholder="..."), [(PARAGRAPHS[2], n) for n in (1, 2)]
    )
    same_for_all(lambda s: textwrap.wrap(s, 0), ["x"])
    same_for_all(lambda s: textwrap.dedent(s), [5, None, "\n  a\n \n\t  b", " x\n\ty", "  \n  a\n     b", "a\n  "])
    same(lambda s: textwrap.indent(s, "+", lambda line: True), "a\n\nb")


def test_textwrapper() -> None:
    def wrapped(s, n):
        wrapper = textwrap.TextWrapper(width=n, expand_tabs=False)
        wrapper.initial_indent = "- "
        return [wrapper.wrap(s), wrapper.fill(s), wrapper.width]

    same_for_all(wrapped, [(text, 9) for text in PARAGRAPHS])


def test_html() -> None:
    same_for_all(
        lambda s: [html.escape(s), html.escape(s, quote=False), html.unescape(s), html.unescape(html.escape(s))],
        [
            "",
            "<a href=\"x\">'&'</a>",
            "&lt;&gt;&amp;&quot;&#39;&#x27;&notit;&notin;&hellip;&nbsp;&euro",
            "&#0;&#x80;&#xD800;&#x110000;&#1;&#65;&#x1F600;&unknown;&",
            "😀 &copy &copyx",
        ],
    )


def test_template() -> None:
    texts = ["x $a ${b} $$ $c", "", "$a$b", "no", "$", "line\n $ bad", "${a", "$1", "$A", "$_x ${_x}"]
    same_for_all(lambda s: string.Template(s).substitute(a=1, b="two", A=None, _x=2.5, c=[1]), texts)
    same_for_all(lambda s: string.Template(s).safe_substitute({"a": 1}), texts)
    same_for_all(lambda s: string.Template(s).safe_substitute({"a": 1, "b": 0}, b=2), texts)
    same_for_all(lambda s: [string.Template(s).is_valid(), string.Template(s).template], texts)
    same_for_all(lambda s, d: string.Template(s).substitute(d), [("$a", {"a": 1}), ("$b", {"a": 1})])


WORDS = ["ape", "apple", "peach", "puppy", "apply", "", "naïve", "😀😀"]


def test_close_matches() -> None:
    words = ["appel", "", "pupy", "😀", "peach", "x"]
    same_for_all(lambda w, all: difflib.get_close_matches(w, all), [(word, WORDS) for word in words])
    same_for_all(
        lambda w, all, n: difflib.get_close_matches(w, all, n=n, cutoff=0.3), [("appel", WORDS, n) for n in (2, 0)]
    )


def test_sequence_matcher() -> None:
    same_for_all(
        lambda a, b: [difflib.SequenceMatcher(None, a, b).ratio(), difflib.SequenceMatcher(None, a, b).get_opcodes()],
        [(a, b) for a in WORDS for b in WORDS[:5]] + [("abcd" * 60, "bcda" * 55), ([1, 2, 3], [2, 3, 4])],
    )
    same(lambda a, b: tuple(difflib.SequenceMatcher(None, a, b).find_longest_match()), " abcd", "abcd abcd")
    same(lambda a, b: difflib.SequenceMatcher(lambda c: c == " ", a, b).quick_ratio(), " abcd", "abcd abcd")


LINES = ["one", "two", "three", "four", "five", "six", "seven"]
OTHERS = ["one", "2", "three", "four", "fivé", "six", "", "seven", "8"]


def test_diffs() -> None:
    same(lambda a, b: list(difflib.unified_diff(a, b, "old", "new", lineterm="", n=1)), LINES, OTHERS)
    same(lambda a, b: list(difflib.context_diff(a, b, lineterm="")), LINES, OTHERS)
    same(lambda a, b: list(difflib.ndiff(a, b)), LINES, OTHERS)


def test_keyword() -> None:
    same_for_all(lambda s: [keyword.iskeyword(s), keyword.issoftkeyword(s)], ["for", "match", "x", "", "None", 5])


COLORS = [(0, 0, 0), (1, 1, 1), (0.2, 0.4, 0.6), (0.9, 0.1, 0.1), (0.5, 0.5, 0.2), (1, 0, 1), (0.3, 0.7, 0.3)]


def test_colorsys() -> None:
    for function in (
        lambda a, b, c: [colorsys.rgb_to_hsv(a, b, c), colorsys.hsv_to_rgb(a, b, c)],
        lambda a, b, c: [colorsys.rgb_to_hls(a, b, c), colorsys.hls_to_rgb(a, b, c)],
        lambda a, b, c: [colorsys.rgb_to_yiq(a, b, c), colorsys.yiq_to_rgb(a, b, c)],
    ):
        same_for_all(function, COLORS)


YEARS = [1, 1900, 2000, 2023, 2024, 9999]


def test_calendar() -> None:
    same_for_all(lambda y: [calendar.isleap(y), calendar.leapdays(1900, y)], YEARS)
    months = [(year, month) for year in YEARS for month in (1, 2, 12)]
    same_for_all(
        lambda y, m: [calendar.monthrange(y, m), calendar.monthcalendar(y, m), calendar.weekday(y, m, 1)], months
    )
    same_for_all(lambda y, m: [calendar.month(y, m), calendar.TextCalendar(6).formatmonth(y, m, 4, 2)], months)
    same_for_all(lambda y: [str(d) for d in calendar.Calendar(6).itermonthdates(y, 6)], YEARS)


def test_whole_calendars() -> None:
    same_for_all(lambda y: calendar.calendar(y), [2024])
    same_for_all(lambda y: calendar.HTMLCalendar(6).formatmonth(y, 2), YEARS)
    same_for_all(lambda y: calendar.Calendar(6).monthdayscalendar(y, 2), YEARS)


def test_calendar_names() -> None:
    same_for_all(
        lambda n: [
            calendar.month_name[n],
            calendar.month_abbr[n],
            list(calendar.day_name),
            calendar.day_abbr[1:3],
            {name: i for i, name in enumerate(calendar.month_name) if name},
            [calendar.MONDAY, calendar.SUNDAY, calendar.firstweekday()],
        ],
        [1, 12, -1, 13],
    )
    same_for_all(lambda y, m: calendar.monthrange(y, m), [(2024, 0), (2024, 13)])
    same_for_all(lambda t: calendar.timegm(t), [([2024, 2, 29, 12, 30, 15],), ([1969, 12, 31, 23, 59, 59, 0, 0, 0],)])


def test_unicodedata() -> None:
    same_for_all(
        lambda s, form: [unicodedata.normalize(form, s), unicodedata.is_normalized(form, s)],
        [
            (s, form)
            for s in ("", "Crème brûlée", "ﬁ ① Å", "각", "\ud800é", 5, None)
            for form in ("NFC", "NFD", "NFKC", "NFKD", "x")
        ],
    )
    same_for_all(
        lambda s: "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c)),
        ["Crème Brûlée Ậ", "", "ñandú", "Москва й", "하"],
    )
    same_for_all(lambda s: [unicodedata.category(c) for c in s], ["aA1 _-.$+\n\u200b\u2028\ud800😀\u0301ǅʰⅣ½「」«»"])
    same_for_all(lambda c: unicodedata.category(c), ["ab", "", 5, None])
    same_for_all(lambda c: unicodedata.combining(c), ["ab", "", "\u0301", "a", "\U0001d165", "\U0010ffff"])
