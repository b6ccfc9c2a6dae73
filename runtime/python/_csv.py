"""How the module csv reads and writes, in the states of CPython's Modules/_csv.c."""

from csv import QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, Error


class Reader:
    """The rows of lines."""

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


class Writer:
    """What writes rows to a file."""

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
