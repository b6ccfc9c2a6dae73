"""csv and io.StringIO: against CPython."""

from __future__ import annotations

import csv
import io
from io import StringIO

from tests.harness.same import same, same_for_all

TEXTS = [
    "",
    "a,b,c\r\n1,2,3\r\n",
    'a,"b ""quoted"", c",d\n',
    '"multi\nline",x\n\n\nlast',
    "no newline",
    '"open quote,x\ny',
    'a"b,c"d"\n',
    '"a"b,c\n',
    " a, b ,\t c\n",
    ",,\n",
    "a;b;c\n'1;2';3\n",
    "\n",
    "x\ry\r\nz",
    "é,😀\n日本,語",
    '""\n"",""',
    "1,2.5,x\n",
]


def test_reader() -> None:
    same_for_all(lambda s: list(csv.reader(io.StringIO(s))), TEXTS)
    same_for_all(lambda s: list(csv.reader(s.splitlines())), TEXTS)
    same_for_all(lambda s: list(csv.reader(s.splitlines(True), delimiter=";", quotechar="'")), TEXTS)
    same_for_all(lambda s: list(csv.reader(StringIO(s), skipinitialspace=True, strict=True)), TEXTS)
    same_for_all(lambda s: list(csv.reader(StringIO(s), quoting=csv.QUOTE_NONE)), TEXTS)
    same_for_all(lambda s: list(csv.reader(StringIO(s), quoting=csv.QUOTE_NONNUMERIC)), ['1,"2",3.5\n', "a,1\n", '"x"'])
    same_for_all(
        lambda s: list(csv.reader(StringIO(s), escapechar="\\", doublequote=False)),
        ['a\\,b,"c\\"d"\n', "x\\\ny\n", "a\\"],
    )
    same_for_all(lambda s: list(csv.reader(StringIO(s), dialect="excel-tab")), ["a\tb\n1\t2,3"])
    same_for_all(lambda rows: list(csv.reader(rows)), [(["a,b", 5],), ([None],), ([],)])
    same_for_all(lambda d: list(csv.reader(["a"], delimiter=d)), [",,", "", 5])


def caught(s):
    try:
        return list(csv.reader(s, strict=True))
    except csv.Error as error:
        return str(error)


def test_errors() -> None:
    same_for_all(caught, [(['"a"b'],), (["x\ry"],), (['"open'],), (["fine,1"],)])


def numbered(s):
    rows = csv.reader(StringIO(s))
    header = next(rows, None)
    return [header, rows.line_num, [[rows.line_num, row] for row in rows]]


def test_rows() -> None:
    same_for_all(numbered, TEXTS[:5])


def test_dict_reader() -> None:
    tables = ["", "a,b\n1,2\n3\n4,5,6\n\n7,8", "a,a\n1,2", "__proto__,2019,b\n1,2,3"]
    same_for_all(lambda s: list(csv.DictReader(StringIO(s))), tables[1:])
    same_for_all(lambda s: csv.DictReader(s.splitlines()).fieldnames, tables)
    same_for_all(lambda s: [row["b"] for row in csv.DictReader(s.splitlines(), restval="?")], tables[1:2])
    same_for_all(lambda s: list(csv.DictReader(StringIO(s), fieldnames=["x", "y"], restkey="more")), tables[1:2])


ROWS = [
    [],
    [["a", 1, 2.5, None, True]],
    [["x,y", 'q"q', "line\nbreak", "cr\rx", " pad "], [], [""], [None], ["", ""]],
    [["é😀", "1e3", "'"]],
]


def written(rows):
    out = io.StringIO()
    writer = csv.writer(out)
    counts = [writer.writerow(row) for row in rows]
    writer.writerows(rows)
    return [out.getvalue(), counts]


def styled(rows):
    found = []
    out = StringIO()
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    found.append(out.getvalue())
    out = StringIO()
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, quotechar="'").writerows(rows)
    found.append(out.getvalue())
    return found


def escaped(rows, doublequote):
    out = StringIO()
    csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerows(rows)
    csv.writer(out, doublequote=doublequote, escapechar="\\").writerows(rows)
    return out.getvalue()


def test_writer() -> None:
    same_for_all(written, [(rows,) for rows in ROWS])
    same_for_all(styled, [(rows,) for rows in ROWS])
    same_for_all(escaped, [([["a,b", 'c"d', "e\\f"]], False), ([["a"]], True), ([[""]], True)])
    same_for_all(written, [([5],), (["abc"],), ([{"k": 1}],)])


def dicts(rows, extra):
    out = StringIO()
    writer = csv.DictWriter(out, fieldnames=["a", "b"], restval="-", extrasaction=extra)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def test_dict_writer() -> None:
    same_for_all(
        dicts,
        [
            ([{"a": 1, "b": "x,y"}, {"b": 2}], "raise"),
            ([{"c": 1}], "raise"),
            ([{"c": 1, "a": 2}], "ignore"),
            ([], "other"),
        ],
    )


def moves(text):
    out = StringIO(text)
    found = [out.readline(), out.tell(), out.read(3), out.read(), out.read()]
    out.seek(0)
    found.append([line for line in out])
    out.seek(0, 2)
    found.append(out.write("more"))
    out.seek(1)
    out.write("XY")
    found += [out.getvalue(), out.tell(), out.truncate(4), out.getvalue()]
    out.seek(10)
    out.write("!")
    return [*found, out.getvalue()]


def closed(text):
    with StringIO() as out:
        out.write(text)
        out.writelines([text, "\n"])
        print_like = out.getvalue()
    return [print_like, out.closed, out.getvalue()]


def test_string_io() -> None:
    same_for_all(moves, ["", "one\ntwo\n\nthree", "no end", "é😀\nx"])
    same_for_all(closed, ["text"])
    same_for_all(lambda s: StringIO().write(s), ["abc", 5, None, ""])
    same_for_all(lambda s: StringIO(s).getvalue(), ["abc", 5, None])
    same(lambda n: StringIO("abc\ndef").seek(n), -1)
    same(lambda: StringIO("a\nb").readlines())


def options(lines, delimiter, quotechar, quoting):
    try:
        return list(csv.reader(lines, delimiter=delimiter, quotechar=quotechar, quoting=quoting))
    except TypeError as e:
        return str(e)


def test_options_of_the_wrong_kind() -> None:
    for quotechar in ("'", 0, 1.5, "", "ab", None):
        for quoting in (0, 2, 3, 9, "x"):
            same(options, ["1,'a',,2.5"], ",", quotechar, quoting)
    same(options, ["a"], 0, '"', 0)
    same(lambda s: list(csv.reader([s], quotechar=None)), 'a"x",2')
    same(lambda s: list(csv.reader([s], escapechar="")), "a")
    same(lambda s: list(csv.reader([s], lineterminator=3)), "a")


class Semicolons(csv.excel):
    delimiter = ";"
    quotechar = "'"


class Incomplete(csv.Dialect):
    delimiter = ";"


class Wrong(csv.excel):
    delimiter = ";;"


def test_dialects_of_your_own() -> None:
    def f(text, kind):
        classes = {"class": Semicolons, "name": "excel-tab", "own": "own"}
        csv.register_dialect("own", delimiter="|", skipinitialspace=True, quoting=csv.QUOTE_NONE, escapechar="\\")
        csv.register_dialect("derived", "own", delimiter=":")
        out = io.StringIO()
        try:
            rows = list(csv.reader(io.StringIO(text), classes.get(kind, kind)))
            csv.writer(out, "derived").writerows(rows)
            wide = list(csv.reader(text.splitlines(), Semicolons, delimiter=","))
            dicts = list(csv.DictReader(io.StringIO(text), dialect=Semicolons()))
            csv.writer(out, Semicolons, lineterminator="\n").writerow(["a;b", "it's", 1])
        except csv.Error as error:
            return str(error), out.getvalue()
        return rows, out.getvalue(), wide, dicts, "own" in csv.list_dialects()

    texts = ["a;b;c\n1;'x;y';3\n", "a|b\n\\|| c\n", "a\tb\n", "", "'a''b';c"]
    same_for_all(f, [(text, kind) for text in texts for kind in ("class", "name", "own", "derived", "unix", "none")])


def test_dialects_that_are_wrong() -> None:
    def f(n):
        found = []
        for make in (
            Incomplete, Wrong, lambda: csv.reader(["a"], Incomplete), lambda: csv.reader(["a"], "x"), lambda: csv.get_dialect("x"),
            lambda: csv.register_dialect("a", delimiter="xx"), lambda: csv.reader(["a"], lineterminator=None), lambda: csv.reader(["a"], quotechar=None, quoting=1),
        ):  # fmt: skip
            try:
                make()
                found.append("made")
            except (csv.Error, TypeError) as error:
                found.append([type(error).__name__, str(error)])
        return found

    same(f, 1)

    def limit(n):
        try:
            return len(next(csv.reader(["x" * n]))[0])
        except csv.Error as error:
            return str(error)

    same_for_all(limit, [(131072,), (131073,)])


SAMPLES = [
    "a;b;c\n1;2;3\n4;5;6\n", "a,b\n1,2\n", "a\tb\tc\n1\t2\t3\n", "name, age\nAnn, 5\nBob, 6\n", '"a";"b"\n"1";"2"\n', "'a':'b c'\n'x':'y'\n",
    "abc\ndef\n", "", "a b c\nd e f\n", "x|y|z\n1|2|3\n", 'id,text\n1,"say ""hi"" now"\n2,"b, c"\n', "2024-01-01;1,5\n2024-01-02;2,5\n", "single\n",
    "a:b;c:d\ne:f;g:h\n", '"only"\n"quoted"\n', "é;😀\n1;2\n", "\n\n", "a,b,c\n1,2\n3,4,5,6\n", "1,2\n" * 25 + "a,b\n", 'a, "b", "c"\n1, "2", "3"\n', "x,y\r\n1,2\r\n",
]  # fmt: skip


def test_sniffer() -> None:
    def f(sample, delimiters):
        try:
            found = csv.Sniffer().sniff(sample, delimiters)
        except csv.Error as error:
            return str(error)
        rows = list(csv.reader(io.StringIO(sample), found))
        return [
            found.delimiter,
            found.quotechar,
            found.doublequote,
            bool(found.skipinitialspace),
            found.lineterminator,
            found.quoting,
            rows,
        ]

    same_for_all(f, [(sample, delimiters) for sample in SAMPLES for delimiters in (None, ",;", ";|\t")])

    def header(sample):
        try:
            return csv.Sniffer().has_header(sample)
        except csv.Error as error:
            return str(error)

    same_for_all(header, [(sample,) for sample in SAMPLES])
