"""Of the module ast what needs no compiler: literals that are read."""

import re

from _clientside import literal_refused

_SPACE = re.compile(r"(?:[ \t\f\r\n]|\\\r?\n|#[^\r\n]*)*")
_NUMBER = re.compile(
    r"(0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)"
    r"|((?:\d(?:_?\d)*)?\.\d(?:_?\d)*(?:[eE][+-]?\d(?:_?\d)*)?|\d(?:_?\d)*\.?[eE][+-]?\d(?:_?\d)*|\d(?:_?\d)*\.)"
    r"|(\d(?:_?\d)*)",
    re.ASCII,
)
_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_TEXT = re.compile(r"([rR]?|[uU])('(?!'')(?:[^'\\\r\n]|\\[^\r])*'|\"(?!\"\")(?:[^\"\\\r\n]|\\[^\r])*\")")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\n)|([^xuUN0-7]))")
_PLAIN = {"\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_KEYWORDS = (
    "and as assert async await break class continue def del elif else except finally for from global if import in is "
    "lambda nonlocal not or pass raise return try while with yield"
).split()


class _Reader:
    """A text that is read from its beginning to its end."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def space(self):
        """Go on to what means something; gives that character."""
        self.at = _SPACE.match(self.text, self.at).end()
        return self.text[self.at : self.at + 1]

    def value(self):
        """A literal."""
        char = self.space()
        if char == "[":
            return self.items("]")
        if char == "(":
            return self.in_parentheses()
        if char == "{":
            return self.in_braces()
        if char == "-" or char == "+":
            self.at += 1
            after = self.space()
            if not ("0" <= after <= "9" or after == "."):
                literal_refused()
            found = self.number()
            return -found if char == "-" else found
        if "0" <= char <= "9" or (char == "." and "0" <= self.text[self.at + 1 : self.at + 2] <= "9"):
            return self.number()
        if _TEXT.match(self.text, self.at):
            return self.texts()
        return self.constant()

    def number(self):
        """A number without a sign."""
        found = _NUMBER.match(self.text, self.at)
        if found is None:
            literal_refused()
        self.at = found.end()
        after = self.text[self.at : self.at + 1]
        if after and (after.isalnum() or after in "_."):
            literal_refused()
        if found.group(1) is not None:
            return int(found.group(1), 0)
        if found.group(2) is not None:
            return float(found.group(2))
        digits = found.group(3)
        if digits.startswith("0") and digits.strip("0_"):
            literal_refused()
        return int(digits)

    def texts(self):
        """Texts that follow each other."""
        made = ""
        found = _TEXT.match(self.text, self.at)
        while found:
            made += _unescaped(found.group(2)[1:-1], found.group(1) in ("r", "R"))
            self.at = found.end()
            self.space()
            found = _TEXT.match(self.text, self.at)
        return made

    def constant(self):
        """A constant that is a name. Raises ValueError where a name alone stands for the whole."""
        found = _NAME.match(self.text, self.at)
        if found is None:
            literal_refused()
        start = self.at
        self.at = found.end()
        name = found.group(0)
        after = self.space()
        if name == "None":
            return None
        if name == "True":
            return True
        if name == "False":
            return False
        if name == "set" and re.compile(r"\(\s*\)").match(self.text, self.at):
            self.at = self.text.index(")", self.at) + 1
            return set()
        if name in _KEYWORDS or self.text[:start].strip():
            literal_refused()
        if not after:
            raise ValueError("malformed node or string on line 1: <ast.Name object at 0x7f0000000000>")
        other = _NAME.match(self.text, self.at)
        if other and other.group(0) not in _KEYWORDS and "\n" not in self.text:
            raise SyntaxError("invalid syntax (<unknown>, line 1)")
        literal_refused()

    def items(self, end):
        """The items of a list."""
        self.at += 1
        found = []
        while self.space() != end:
            found.append(self.value())
            if self.space() == ",":
                self.at += 1
            elif self.space() != end:
                literal_refused()
        self.at += 1
        return found

    def in_parentheses(self):
        """A tuple, or what stands in parentheses alone."""
        self.at += 1
        found = []
        comma = False
        while self.space() != ")":
            found.append(self.value())
            if self.space() == ",":
                comma = True
                self.at += 1
            elif self.space() != ")":
                literal_refused()
        self.at += 1
        if len(found) == 1 and not comma:
            return found[0]
        return tuple(found)

    def in_braces(self):
        """A dict or a set."""
        self.at += 1
        if self.space() == "}":
            self.at += 1
            return {}
        pairs = []
        singles = []
        while self.space() != "}":
            key = self.value()
            if self.space() == ":":
                self.at += 1
                pairs.append((key, self.value()))
            else:
                singles.append(key)
            if self.space() == ",":
                self.at += 1
            elif self.space() != "}":
                literal_refused()
        self.at += 1
        if pairs and singles:
            literal_refused()
        return dict(pairs) if pairs else set(singles)


def _unescaped(text, raw):
    if raw or "\\" not in text:
        return text
    made = ""
    at = 0
    while at < len(text):
        if text[at] != "\\":
            made += text[at]
            at += 1
            continue
        found = _ESCAPE.match(text, at)
        if found is None:
            literal_refused()
        octal, two, four, eight, line, plain = found.groups()
        digits = two or four or eight
        if octal:
            made += chr(int(octal, 8))
        elif digits:
            made += chr(int(digits, 16))
        elif plain:
            made += _PLAIN[plain] if plain in _PLAIN else "\\" + plain
        at = found.end()
    return made


def literal_eval(node_or_string):
    """The value of a literal that is written as a text. Raises ValueError, SyntaxError."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    reader = _Reader(node_or_string.lstrip(" \t"))
    if not node_or_string.strip():
        raise SyntaxError("invalid syntax (<unknown>, line 0)")
    first = reader.space()
    lines = "\n" in reader.text.rstrip() or "\r" in reader.text
    if not first or "\0" in reader.text or (lines and (reader.at > 0 or first not in "[({")):
        literal_refused()
    found = reader.value()
    if lines and reader.space():  # what goes on outside of brackets
        literal_refused()
    if reader.space() == ",":
        several = [found]
        while reader.space() == ",":
            reader.at += 1
            if reader.space():
                several.append(reader.value())
        found = tuple(several)
    if reader.space():
        literal_refused()
    return found
