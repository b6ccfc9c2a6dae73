"""The module csv, in CPython's states."""

from _csv import Reader, Writer
from io import StringIO

from _csv_sniffer import counted, is_number, quoted

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
    return Reader(
        csvfile,
        _Format(
            dialect, delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict
        ),
    )


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
    return Writer(
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


class _Sniffed:
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    escapechar = None

    def __init__(self, delimiter, quotechar, doublequote, skipinitialspace):
        self.delimiter = delimiter
        self.quotechar = quotechar
        self.doublequote = doublequote
        self.skipinitialspace = skipinitialspace


class Sniffer:
    """What finds out what a file looks like."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect of a text. Raises Error."""
        quotechar, doublequote, delimiter, skip = quoted(sample, delimiters)
        if not delimiter:
            delimiter, skip = counted(sample, delimiters, self.preferred)
        if not delimiter:
            raise Error("Could not determine delimiter")
        return _Sniffed(delimiter, quotechar or '"', doublequote, skip)

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
                kind = -1 if is_number(row[col]) else len(row[col])
                if kinds[col] is None:
                    kinds[col] = kind
                elif kind != kinds[col]:
                    del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if kind is None:
                votes += 1
            elif kind < 0:
                votes += -1 if is_number(header[col]) else 1
            else:
                votes += 1 if len(header[col]) != kind else -1
        return votes > 0
