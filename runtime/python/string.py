"""Parts of the module string: Template, whose installed form makes its pattern when a class is derived from it, and
Formatter.
"""

import re
from _string import formatter_field_name_split, formatter_parser

from _clientside import field_attribute

_PATTERN = re.compile(
    r"\$(?:(?P<escaped>\$)|(?P<named>(?a:[_a-z][_a-z0-9]*))|\{(?P<braced>(?a:[_a-z][_a-z0-9]*))\}|(?P<invalid>))",
    re.IGNORECASE,
)


class Template:
    """A text with `$name` in it."""

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start("invalid")
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (lineno, colno))

    def substitute(self, mapping=None, /, **kws):
        """The text with the values in place. Raises KeyError, ValueError."""

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                return str(kws[named] if mapping is None or named in kws else mapping[named])
            if mo.group("escaped") is not None:
                return "$"
            self._invalid(mo)

        return _PATTERN.sub(convert, self.template)

    def safe_substitute(self, mapping=None, /, **kws):
        """The same; names without a value stay as they are."""

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                try:
                    return str(kws[named] if mapping is None or named in kws else mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return "$"
            return mo.group()

        return _PATTERN.sub(convert, self.template)

    def is_valid(self):
        """Whether every `$` begins a name or stands for itself."""
        return all(mo.group("invalid") is None for mo in _PATTERN.finditer(self.template))

    def get_identifiers(self):
        """The names, each once."""
        ids = []
        for mo in _PATTERN.finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None and named not in ids:
                ids.append(named)
        return ids


class Formatter:
    """Formats as str.format does, by methods that a class of one's own may replace."""

    def format(self, format_string, /, *args, **kwargs):
        """The text of a format with values in its fields."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """The same, of a sequence and a dict of values."""
        used_args = set()
        result = self._vformat(format_string, args, kwargs, used_args, 2, 0)[0]
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        number = auto_arg_index
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == "":
                if number < 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(number)
                number += 1
            elif name.isdigit():
                if number > 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = -1
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            inner, number = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, number)
            result.append(self.format_field(value, inner))
        return "".join(result), number

    def get_value(self, key, args, kwargs):
        """The value of a field's first part."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called at the end with what was used."""

    def format_field(self, value, format_spec):
        """The text of a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """What `!r` and the like make of a value. Raises ValueError."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """The parts of a format."""
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The value that a field names, and the first part of its name."""
        first, rest = formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = field_attribute(value, name) if is_attribute else value[name]
        return value, first
