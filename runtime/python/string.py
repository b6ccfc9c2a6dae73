"""Parts of the module string: Template, whose installed form makes its pattern when a class is derived from it."""

import re

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
