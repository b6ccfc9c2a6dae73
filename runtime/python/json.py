"""The parts of json that work with files, which are texts in memory, and its classes."""

from json import JSONDecodeError, _raw, dumps, loads


def load(
    fp,
    *,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
):
    """The value of a file's text."""
    return loads(
        fp.read(),
        object_hook=object_hook,
        parse_float=parse_float,
        parse_int=parse_int,
        parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook,
    )


def dump(
    obj,
    fp,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
):
    """Write a value to a file as text."""
    fp.write(
        dumps(
            obj,
            skipkeys=skipkeys,
            ensure_ascii=ensure_ascii,
            check_circular=check_circular,
            allow_nan=allow_nan,
            indent=indent,
            separators=separators,
            default=default,
            sort_keys=sort_keys,
        )
    )


class JSONEncoder:
    """What `dumps(…, cls=…)` makes of a value: a class of its own says by `default` what becomes of others."""

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        self.separators = separators

    def default(self, o):
        """What stands for a value that JSON has no notation for. Raises TypeError."""
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        """The text of a value."""
        return dumps(
            o,
            skipkeys=self.skipkeys,
            ensure_ascii=self.ensure_ascii,
            check_circular=self.check_circular,
            allow_nan=self.allow_nan,
            indent=self.indent,
            separators=self.separators,
            default=self.default,
            sort_keys=self.sort_keys,
        )


class JSONDecoder:
    """What `loads(…, cls=…)` reads a text with."""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """The value of a text. Raises JSONDecodeError."""
        if not isinstance(s, str):
            raise TypeError(f"expected string or bytes-like object, got {type(s).__name__!r}")
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Expecting value", s, 0)
        return loads(
            s,
            object_hook=self.object_hook,
            parse_float=self.parse_float,
            parse_int=self.parse_int,
            parse_constant=self.parse_constant,
            strict=self.strict,
            object_pairs_hook=self.object_pairs_hook,
        )

    def _load(self, s):
        """What `loads` gives, where it is told to take this class."""
        if isinstance(s, (bytes, bytearray)):
            return self.decode(s.decode())
        if not isinstance(s, str):
            raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        return self.decode(s)

    def raw_decode(self, s, idx=0):
        """The value that begins at a place, and where it ends. Raises JSONDecodeError."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        if idx >= len(s):
            raise JSONDecodeError("Expecting value", s, idx)
        return _raw(
            s,
            idx,
            self.object_hook,
            self.parse_float,
            self.parse_int,
            self.parse_constant,
            self.object_pairs_hook,
            self.strict,
        )
