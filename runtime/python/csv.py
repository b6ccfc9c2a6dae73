"""The module csv, in CPython's states."""

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    """What csv complains of."""


def _dialect(dialect, delimiter, quotechar, escapechar, lineterminator, quoting):
    """What is not given as the dialect has it."""
    if dialect not in ("excel", "excel-tab", "unix"):
        raise Error("unknown dialect")
    if delimiter is None:
        delimiter = "\t" if dialect == "excel-tab" else ","
    if not isinstance(delimiter, str):
        raise TypeError(f'"delimiter" must be string, not {type(delimiter).__name__}')
    if len(delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    for name, value in (("quotechar", quotechar), ("escapechar", escapechar)):
        if value is not None:
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string or None, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
    if lineterminator is None:
        lineterminator = "\n" if dialect == "unix" else "\r\n"
    if not isinstance(lineterminator, str):
        raise TypeError('"lineterminator" must be a string')
    if quoting is None:
        quoting = QUOTE_ALL if dialect == "unix" else QUOTE_NONE if quotechar is None else QUOTE_MINIMAL
    if not isinstance(quoting, int):
        raise TypeError('"quoting" must be an integer')
    if not 0 <= quoting <= 3:
        raise TypeError('bad "quoting" value')
    if quotechar is None and quoting != QUOTE_NONE:
        raise TypeError("quotechar must be set if quoting enabled")
    return delimiter, quotechar or "", lineterminator, quoting


class _Reader:
    def __init__(self, lines, delimiter, quotechar, escapechar, doublequote, skipinitialspace, quoting, strict):
        self._lines = iter(lines)
        self._delimiter = delimiter
        self._quote = quotechar if quoting != QUOTE_NONE else ""
        self._escape = escapechar or ""
        self._double = doublequote
        self._skip = skipinitialspace
        self._numbers = quoting == QUOTE_NONNUMERIC
        self._strict = strict
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
                elif c == self._delimiter:
                    fields.append(self._value(field, quoted))
                    field = ""
                    quoted = False
                    state = "start"
                elif state == "quote":
                    if self._strict:
                        raise Error(f"'{self._delimiter}' expected after '{self._quote}'")
                    field += c
                    state = "field"
                elif self._escape and c == self._escape:
                    state = "escape"
                elif state == "record" or state == "start":
                    if self._quote and c == self._quote:
                        state = "quoted"
                        quoted = True
                    elif c == " " and self._skip:
                        state = "start"
                    else:
                        field += c
                        state = "field"
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
        return float(field) if self._numbers and field and not quoted else field


def reader(
    csvfile,
    dialect="excel",
    *,
    delimiter=None,
    quotechar='"',
    escapechar=None,
    doublequote=True,
    skipinitialspace=False,
    lineterminator=None,
    quoting=None,
    strict=False,
):
    """The rows of lines."""
    delimiter, quotechar, lineterminator, quoting = _dialect(
        dialect, delimiter, quotechar, escapechar, lineterminator, quoting
    )
    return _Reader(csvfile, delimiter, quotechar, escapechar, doublequote, skipinitialspace, quoting, strict)


class _Writer:
    def __init__(self, file, delimiter, quotechar, escapechar, doublequote, lineterminator, quoting):
        self._file = file
        self._delimiter = delimiter
        self._quote = quotechar
        self._escape = escapechar or ""
        self._double = doublequote
        self._end = lineterminator
        self._quoting = quoting

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
    dialect="excel",
    *,
    delimiter=None,
    quotechar='"',
    escapechar=None,
    doublequote=True,
    lineterminator=None,
    quoting=None,
):
    """What writes rows to a file."""
    delimiter, quotechar, lineterminator, quoting = _dialect(
        dialect, delimiter, quotechar, escapechar, lineterminator, quoting
    )
    return _Writer(csvfile, delimiter, quotechar, escapechar, doublequote, lineterminator, quoting)


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
        delimiter=None,
        quotechar='"',
        escapechar=None,
        doublequote=True,
        skipinitialspace=False,
        quoting=None,
        strict=False,
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
        delimiter=None,
        quotechar='"',
        escapechar=None,
        doublequote=True,
        lineterminator=None,
        quoting=None,
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
            lineterminator=lineterminator,
            quoting=quoting,
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
