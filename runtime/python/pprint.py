"""The module pprint: values as texts of several lines, by CPython's rules for where lines are broken."""

import re
from collections import Counter, OrderedDict, defaultdict, deque
from functools import cmp_to_key
from operator import itemgetter

from _clientside import pretty_refused

_WORDS = re.compile(r"\S*\s*")


def _by_kind(a, b):
    """The order of what `<` does not know: by the names of their classes."""
    try:
        if a < b:
            return -1
        return 1 if b < a else 0
    except TypeError:
        one = type(a).__name__ + "'"
        other = type(b).__name__ + "'"
        return -1 if one < other else 1 if other < one else 0


def _sorted(values):
    return sorted(values, key=cmp_to_key(_by_kind))


class PrettyPrinter:
    """Writes values with an indent, a width and a depth."""

    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Write a value to the stream, or to the console."""
        text = self.pformat(object)
        if self._stream is None:
            print(text)
        else:
            self._stream.write(text + "\n")

    def pformat(self, object):
        """The value's text."""
        out = []
        self._format(object, out, 0, 0, 0)
        return "".join(out)

    def _format(self, object, out, indent, allowance, level):
        rep = self._repr(object, level)
        if len(rep) <= self._width - indent - allowance:
            out.append(rep)
            return
        level += 1
        if isinstance(object, str):
            self._text(object, out, indent, allowance, level)
        elif isinstance(object, list):
            out.append("[")
            self._items(object, out, indent, allowance + 1, level)
            out.append("]")
        elif isinstance(object, tuple) and type(object) is tuple:
            end = ",)" if len(object) == 1 else ")"
            out.append("(")
            self._items(object, out, indent, allowance + len(end), level)
            out.append(end)
        elif isinstance(object, (set, frozenset)):
            if not object:
                out.append(rep)
            elif type(object) is set:
                out.append("{")
                self._items(_sorted(object), out, indent, allowance + 1, level)
                out.append("}")
            else:
                name = type(object).__name__
                out.append(name + "({")
                self._items(_sorted(object), out, indent + len(name) + 1, allowance + 2, level)
                out.append("})")
        elif isinstance(object, OrderedDict):
            if not object:
                out.append(rep)
                return
            out.append("OrderedDict(")
            self._format(list(object.items()), out, indent + 12, allowance + 1, level)
            out.append(")")
        elif isinstance(object, defaultdict):
            if not object:
                out.append(rep)
                return
            indent += 12
            factory = rep[12 : -len(repr(dict(object))) - 3]
            out.append(f"defaultdict({factory},\n{' ' * indent}")
            self._dict(object, out, indent, allowance + 1, level)
            out.append(")")
        elif isinstance(object, Counter):
            if not object:
                out.append(rep)
                return
            out.append("Counter({" + " " * (self._indent_per_level - 1))
            items = sorted(object.items(), key=itemgetter(1), reverse=True)
            self._dict_items(items, out, indent + 8, allowance + 2, level)
            out.append("})")
        elif isinstance(object, dict):
            self._dict(object, out, indent, allowance, level)
        elif isinstance(object, deque):
            if not object:
                out.append(rep)
                return
            out.append("deque([")
            indent += 6
            if object.maxlen is None:
                self._items(object, out, indent, allowance + 2, level)
                out.append("])")
            else:
                self._items(object, out, indent, 2, level)
                out.append(f"],\n{' ' * indent}maxlen={self._repr(object.maxlen, level)})")
        elif isinstance(object, bytes):
            self._bytes(object, out, indent, allowance, level)
        elif isinstance(object, bytearray):
            out.append("bytearray(")
            self._bytes(bytes(object), out, indent + 10, allowance + 1, level + 1)
            out.append(")")
        else:
            pretty_refused(object)
            out.append(rep)

    def _dict(self, object, out, indent, allowance, level):
        out.append("{" + " " * (self._indent_per_level - 1))
        if object:
            self._dict_items(self._pairs(object), out, indent, allowance + 1, level)
        out.append("}")

    def _pairs(self, object):
        return [(key, object[key]) for key in _sorted(object)] if self._sort_dicts else list(object.items())

    def _dict_items(self, items, out, indent, allowance, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            rep = self._repr(key, level)
            out.append(rep + ": ")
            self._format(value, out, indent + len(rep) + 2, allowance if i == last else 1, level)
            if i != last:
                out.append(",\n" + " " * indent)

    def _items(self, items, out, indent, allowance, level):
        indent += self._indent_per_level
        out.append(" " * (self._indent_per_level - 1))
        line = ",\n" + " " * indent
        between = ""
        width = most = self._width - indent + 1
        last = len(items) - 1
        for i, item in enumerate(items):
            if i == last:
                most -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(item, level)
                w = len(rep) + 2
                if width < w:
                    width = most
                    if between:
                        between = line
                if width >= w:
                    width -= w
                    out.append(between + rep)
                    between = ", "
                    continue
            out.append(between)
            between = line
            self._format(item, out, indent, allowance if i == last else 1, level)

    def _text(self, object, out, indent, allowance, level):
        if not object:
            out.append("''")
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = most = self._width - indent
        rep = ""
        for i, line in enumerate(lines):
            rep = repr(line)
            ends = i == len(lines) - 1
            if ends:
                width -= allowance
            if len(rep) <= width:
                chunks.append(rep)
                continue
            parts = _WORDS.findall(line)
            parts.pop()
            room = most
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if ends and j == len(parts) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(rep)
            return
        text = ("\n" + " " * indent).join(chunks)
        out.append(f"({text})" if level == 1 else text)

    def _bytes(self, object, out, indent, allowance, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        width = self._width - indent
        current = b""
        for i in range(0, len(object), 4):
            part = object[i : i + 4]
            candidate = current + part
            if i == len(object) // 4 * 4:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current = candidate
        if current:
            chunks.append(repr(current))
        text = ("\n" + " " * indent).join(chunks)
        out.append(f"({text})" if level == 1 else text)

    def _repr(self, object, level):
        if self._underscore_numbers and isinstance(object, int) and not isinstance(object, bool):
            return f"{object:_d}"
        if isinstance(object, dict) and type(object) is dict:
            if not object:
                return "{}"
            if self._depth and level >= self._depth:
                return "{...}"
            level += 1
            pairs = [f"{self._repr(k, level)}: {self._repr(v, level)}" for k, v in self._pairs(object)]
            return "{" + ", ".join(pairs) + "}"
        if isinstance(object, list) and type(object) is list:
            if not object:
                return "[]"
            if self._depth and level >= self._depth:
                return "[...]"
            return "[" + ", ".join([self._repr(item, level + 1) for item in object]) + "]"
        if isinstance(object, tuple) and type(object) is tuple:
            if not object:
                return "()"
            cut = self._depth and level >= self._depth
            text = "..." if cut else ", ".join([self._repr(item, level + 1) for item in object])
            return f"({text},)" if len(object) == 1 else f"({text})"
        if isinstance(object, (dict, list)):
            pretty_refused(object)
        return repr(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text of a value."""
    return PrettyPrinter(
        indent, width, depth, None, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(
    object,
    stream=None,
    indent=1,
    width=80,
    depth=None,
    *,
    compact=False,
    sort_dicts=True,
    underscore_numbers=False,
):
    """Write a value to a stream, or to the console."""
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(
    object,
    stream=None,
    indent=1,
    width=80,
    depth=None,
    *,
    compact=False,
    sort_dicts=False,
    underscore_numbers=False,
):
    """The same, with dicts in their order."""
    pprint(
        object,
        stream,
        indent,
        width,
        depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    )


def saferepr(object):
    """A value's text in one line."""
    return PrettyPrinter()._repr(object, 0)
