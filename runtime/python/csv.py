"""The module csv, in CPython's states."""

import re
from io import StringIO

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    """What csv complains of."""


class Dialect:
    """What a file looks like: a class to derive from."""

    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self, ..., ..., ..., ..., ..., ..., ..., ...)
        except TypeError as error:
            raise Error(str(error)) from error


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """What UNIX systems write."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def _char(name, value):
    """One character, or nothing."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string or None, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


class _Format:
    """What a dialect says, and keywords say otherwise; Ellipsis is what nobody says."""

    def __init__(
        self, dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
    ):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if delimiter is ...:
            delimiter = getattr(dialect, "delimiter", ",")
        if quotechar is ...:
            quotechar = getattr(dialect, "quotechar", '"')
        if escapechar is ...:
            escapechar = getattr(dialect, "escapechar", None)
        if doublequote is ...:
            doublequote = getattr(dialect, "doublequote", True)
        if skipinitialspace is ...:
            skipinitialspace = getattr(dialect, "skipinitialspace", False)
        if lineterminator is ...:
            lineterminator = getattr(dialect, "lineterminator", "\r\n")
        if quoting is ...:
            quoting = getattr(dialect, "quoting", ...)
        if strict is ...:
            strict = getattr(dialect, "strict", False)
        if not isinstance(delimiter, str):
            raise TypeError(f'"delimiter" must be string, not {type(delimiter).__name__}')
        self.delimiter = _char("delimiter", delimiter)
        self.doublequote = bool(doublequote)
        self.escapechar = _char("escapechar", escapechar)
        if lineterminator is not None and not isinstance(lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        self.quotechar = _char("quotechar", quotechar)
        if quoting is ...:
            quoting = QUOTE_MINIMAL if self.quotechar else QUOTE_NONE
        if not isinstance(quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        if not self.quotechar and quoting != QUOTE_NONE:
            raise TypeError("quotechar must be set if quoting enabled")
        if lineterminator is None:
            raise TypeError("lineterminator must be set")
        self.lineterminator = lineterminator
        self.quoting = quoting
        self.skipinitialspace = bool(skipinitialspace)
        self.strict = bool(strict)


class _Registered:
    def __init__(self):
        self.dialects = {}


_registered = _Registered()


def get_dialect(name):
    """The dialect of a name. Raises Error."""
    if name in _registered.dialects:
        return _registered.dialects[name]
    if name == "excel":
        return excel
    if name == "excel-tab":
        return excel_tab
    if name == "unix":
        return unix_dialect
    raise Error("unknown dialect")


def register_dialect(name, dialect=None, **fmtparams):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _registered.dialects[name] = _Format(
        dialect,
        fmtparams.get("delimiter", ...),
        fmtparams.get("quotechar", ...),
        fmtparams.get("escapechar", ...),
        fmtparams.get("doublequote", ...),
        fmtparams.get("skipinitialspace", ...),
        fmtparams.get("lineterminator", ...),
        fmtparams.get("quoting", ...),
        fmtparams.get("strict", ...),
    )


def list_dialects():
    """The names of all dialects."""
    return [*dict.fromkeys(["excel", "excel-tab", "unix", *_registered.dialects])]


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self._delimiter = dialect.delimiter
        self._quote = "" if dialect.quoting == QUOTE_NONE else dialect.quotechar or ""
        self._escape = dialect.escapechar or ""
        self._double = dialect.doublequote
        self._skip = dialect.skipinitialspace
        self._numbers = dialect.quoting == QUOTE_NONNUMERIC
        self._strict = dialect.strict
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        fields = []
        field = ""
        quoted = False
        state = "record"
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state == "quoted":
                    if self._strict:
                        raise Error("unexpected end of data") from None
                    fields.append(self._value(field, quoted))
                    return fields
                raise
            if not isinstance(line, str):
                kind = type(line).__name__
                raise Error(f"iterator should return strings, not {kind} (the file should be opened in text mode)")
            self.line_num += 1
            for c in line:
                if state == "quoted":
                    if self._escape and c == self._escape:
                        state = "escape in quotes"
                    elif c == self._quote:
                        state = "quote" if self._double else "field"
                    else:
                        field += c
                    continue
                if state == "escape in quotes":
                    field += c
                    state = "quoted"
                    continue
                if state == "escape":
                    field += c
                    state = "escaped end" if c == "\n" or c == "\r" else "field"
                    continue
                if state == "end":
                    if c != "\n" and c != "\r":
                        raise Error(
                            "new-line character seen in unquoted field - do you need to open the file in "
                            "universal-newline mode?"
                        )
                    continue
                if state == "quote" and c == self._quote:
                    field += c
                    state = "quoted"
                    continue
                if c == "\n" or c == "\r":
                    if state != "record":
                        fields.append(self._value(field, quoted))
                        field = ""
                        quoted = False
                    state = "end"
                elif (state == "record" or state == "start") and c == self._quote and self._quote:
                    state = "quoted"
                    quoted = True
                elif c == self._escape and state != "quote" and self._escape:
                    state = "escape"
                elif c == " " and self._skip and (state == "record" or state == "start"):
                    state = "start"
                elif c == self._delimiter:
                    fields.append(self._value(field, quoted))
                    field = ""
                    quoted = False
                    state = "start"
                elif state == "quote" and self._strict:
                    raise Error(f"'{self._delimiter}' expected after '{self._quote}'")
                else:
                    field += c
                    state = "field"
            if state == "quoted" or state == "escaped end":
                continue
            if state == "escape in quotes":
                field += "\n"
                state = "quoted"
                continue
            if state == "escape":
                field += "\n"
                state = "field"
                continue
            if state != "record" and state != "end":
                fields.append(self._value(field, quoted))
            return fields

    def _value(self, field, quoted):
        if len(field) > 131072:  # CPython's field_size_limit
            raise Error("field larger than field limit (131072)")
        return float(field) if self._numbers and field and not quoted else field


def reader(
    csvfile,
    dialect=None,
    *,
    delimiter=...,
    quotechar=...,
    escapechar=...,
    doublequote=...,
    skipinitialspace=...,
    lineterminator=...,
    quoting=...,
    strict=...,
):
    """The rows of lines."""
    return _Reader(
        csvfile,
        _Format(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
        ),
    )


class _Writer:
    def __init__(self, file, dialect):
        self._file = file
        self.dialect = dialect
        self._delimiter = dialect.delimiter
        self._quote = dialect.quotechar or ""
        self._escape = dialect.escapechar or ""
        self._double = dialect.doublequote
        self._end = dialect.lineterminator
        self._quoting = dialect.quoting

    def _field(self, value, alone):
        number = isinstance(value, (int, float))
        text = "" if value is None else repr(value) if isinstance(value, float) else str(value)
        quoted = self._quoting == QUOTE_ALL or (self._quoting == QUOTE_NONNUMERIC and not number)
        found = ""
        for c in text:
            special = (
                c == self._delimiter
                or c == self._escape
                or c == self._quote
                or c == "\n"
                or c == "\r"
                or c in self._end
            )
            if special and c:
                escaped = self._quoting == QUOTE_NONE
                if not escaped:
                    if c == self._quote:
                        if self._double:
                            found += self._quote
                        else:
                            escaped = True
                    elif self._escape and c == self._escape:
                        escaped = True
                    if not escaped:
                        quoted = True
                if escaped:
                    if not self._escape:
                        raise Error("need to escape, but no escapechar set")
                    found += self._escape
            found += c
        if alone and not found:
            if self._quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            quoted = True
        return self._quote + found + self._quote if quoted else found

    def writerow(self, row):
        """Write one row; gives what the file's write gives."""
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        fields = [self._field(value, len(values) == 1) for value in values]
        return self._file.write(self._delimiter.join(fields) + self._end)

    def writerows(self, rows):
        """Write several rows."""
        for row in rows:
            self.writerow(row)


def writer(
    csvfile,
    dialect=None,
    *,
    delimiter=...,
    quotechar=...,
    escapechar=...,
    doublequote=...,
    skipinitialspace=...,
    lineterminator=...,
    quoting=...,
    strict=...,
):
    """What writes rows to a file."""
    return _Writer(
        csvfile,
        _Format(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
        ),
    )


class DictReader:
    """The rows of lines, as dicts."""

    def __init__(
        self,
        f,
        fieldnames=None,
        restkey=None,
        restval=None,
        dialect="excel",
        *,
        delimiter=...,
        quotechar=...,
        escapechar=...,
        doublequote=...,
        skipinitialspace=...,
        lineterminator=...,
        quoting=...,
        strict=...,
    ):
        self._names = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(
            f,
            dialect,
            delimiter=delimiter,
            quotechar=quotechar,
            escapechar=escapechar,
            doublequote=doublequote,
            skipinitialspace=skipinitialspace,
            lineterminator=lineterminator,
            quoting=quoting,
            strict=strict,
        )

    @property
    def fieldnames(self):
        """The names, from the first row where they were not given."""
        if self._names is None:
            try:
                self._names = next(self.reader)
            except StopIteration:
                pass
        return self._names

    @property
    def line_num(self):
        """How many lines were read."""
        return self.reader.line_num

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names) :]
        elif len(names) > len(row):
            for name in names[len(row) :]:
                found[name] = self.restval
        return found


class DictWriter:
    """What writes dicts to a file, as rows."""

    def __init__(
        self,
        f,
        fieldnames,
        restval="",
        extrasaction="raise",
        dialect="excel",
        *,
        delimiter=...,
        quotechar=...,
        escapechar=...,
        doublequote=...,
        skipinitialspace=...,
        lineterminator=...,
        quoting=...,
        strict=...,
    ):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(
            f,
            dialect,
            delimiter=delimiter,
            quotechar=quotechar,
            escapechar=escapechar,
            doublequote=doublequote,
            skipinitialspace=skipinitialspace,
            lineterminator=lineterminator,
            quoting=quoting,
            strict=strict,
        )

    def writeheader(self):
        """Write the names."""
        return self.writer.writerow(list(self.fieldnames))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        """Write one dict."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write several dicts."""
        for rowdict in rowdicts:
            self.writer.writerow(self._row(rowdict))


_BETWEEN = re.compile(
    r"(?P<delim>[^\w\n\"\'])(?P<space> ?)(?P<quote>[\"\']).*?(?P=quote)(?P=delim)", re.DOTALL | re.MULTILINE
)
_FIRST = re.compile(
    r"(?:^|\n)(?P<quote>[\"\']).*?(?P=quote)(?P<delim>[^\w\n\"\'])(?P<space> ?)", re.DOTALL | re.MULTILINE
)
_LAST = re.compile(
    r"(?P<delim>[^\w\n\"\'])(?P<space> ?)(?P<quote>[\"\']).*?(?P=quote)(?:$|\n)", re.DOTALL | re.MULTILINE
)
_ALONE = re.compile(r"(?:^|\n)(?P<quote>[\"\']).*?(?P=quote)(?:$|\n)", re.DOTALL | re.MULTILINE)


class _Sniffed:
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    escapechar = None

    def __init__(self, delimiter, quotechar, doublequote, skipinitialspace):
        self.delimiter = delimiter
        self.quotechar = quotechar
        self.doublequote = doublequote
        self.skipinitialspace = skipinitialspace


def _spaced(line, delimiter):
    """Whether each delimiter of a line has a space behind it."""
    return line.count(delimiter) == line.count(delimiter + " ")


class Sniffer:
    """What finds out what a file looks like."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect of a text. Raises Error."""
        quotechar, doublequote, delimiter, skip = self._quoted(sample, delimiters)
        if not delimiter:
            delimiter, skip = self._counted(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")
        return _Sniffed(delimiter, quotechar or '"', doublequote, skip)

    def _quoted(self, data, delimiters):
        """What stands around texts in quotes."""
        found = [(m.group("quote"), m.group("delim"), m.group("space")) for m in _BETWEEN.finditer(data)]
        if not found:
            found = [(m.group("quote"), m.group("delim"), m.group("space")) for m in _FIRST.finditer(data)]
        if not found:
            found = [(m.group("quote"), m.group("delim"), m.group("space")) for m in _LAST.finditer(data)]
        if not found:
            found = [(m.group("quote"), "", "") for m in _ALONE.finditer(data)]
        if not found:
            return "", False, "", False
        quotes = {}
        delims = {}
        spaces = 0
        for quote, delim, space in found:
            quotes[quote] = quotes.get(quote, 0) + 1
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if space:
                spaces += 1
        quotechar = max(quotes, key=lambda q: quotes[q])
        delim = ""
        skip = False
        if delims:
            delim = max(delims, key=lambda d: delims[d])
            skip = delims[delim] == spaces
        d = re.escape(delim)
        q = quotechar
        doubled = re.search(
            rf"(({d})|^)\W*{q}[^{d}\n]*{q}[^{d}\n]*{q}\W*(({d})|$)",
            data,
            re.MULTILINE,
        )
        return quotechar, doubled is not None, delim, skip

    def _counted(self, sample, delimiters):
        """The character that stands as often in one line as in the next."""
        data = [line for line in sample.split("\n") if line]
        size = min(10, len(data))
        frequencies = [{} for _ in range(127)]
        modes = {}
        delims = {}
        start = 0
        chunks = 0
        while start < len(data):
            chunks += 1
            for line in data[start : start + size]:
                for code in range(127):
                    often = line.count(chr(code))
                    frequencies[code][often] = frequencies[code].get(often, 0) + 1
            for code in range(127):
                items = list(frequencies[code].items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                best = max(items, key=lambda x: x[1])
                others = sum(n for _, n in items) - best[1]
                modes[chr(code)] = (best[0], best[1] - others)
            total = float(min(size * chunks, len(data)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for char, (often, lines) in modes.items():
                    if often > 0 and lines > 0 and lines / total >= consistency:
                        if delimiters is None or char in delimiters:
                            delims[char] = (often, lines)
                consistency -= 0.01
            if len(delims) == 1:
                delim = next(iter(delims))
                return delim, _spaced(data[0], delim)
            start += size
        if not delims:
            return "", False
        for delim in self.preferred:
            if delim in delims:
                return delim, _spaced(data[0], delim)
        delim = max((often, lines, char) for char, (often, lines) in delims.items())[2]
        return delim, _spaced(data[0], delim)

    def has_header(self, sample):
        """Whether the first row looks unlike the others. Raises Error."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for col in list(kinds):
                kind = -1 if _is_number(row[col]) else len(row[col])
                if kinds[col] is None:
                    kinds[col] = kind
                elif kind != kinds[col]:
                    del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if kind is None:
                votes += 1
            elif kind < 0:
                votes += -1 if _is_number(header[col]) else 1
            else:
                votes += 1 if len(header[col]) != kind else -1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except ValueError:
        return False
    return True
