"""How string.Formatter reads a format, by CPython's Objects/stringlib/unicode_format.h (3.11)."""


def formatter_parser(text, /):
    """Each literal text with the field behind it: name, specification and conversion. Raises ValueError."""
    end = len(text)
    at = 0
    while at < end:
        start = at
        c = ""
        while at < end:
            c = text[at]
            at += 1
            if c in "{}":
                break
        if c not in "{}":
            yield text[start:at], None, None, None
            continue
        if at >= end or (c == "}" and text[at] != "}"):
            raise ValueError(f"Single {c!r} encountered in format string")
        if text[at] == c:
            at += 1
            yield text[start : at - 1], None, None, None
            continue
        literal = text[start : at - 1]
        begin = at
        c = ""
        while at < end:
            c = text[at]
            at += 1
            if c == "{":
                raise ValueError("unexpected '{' in field name")
            if c == "[":
                while at < end and text[at] != "]":
                    at += 1
            elif c in "}:!":
                break
        if c not in ("}", ":", "!"):
            raise ValueError("expected '}' before end of string")
        name = text[begin : at - 1]
        conversion = None
        if c == "!":
            if at >= end:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[at]
            at += 1
            if at < end:
                c = text[at]
                at += 1
                if c not in "}:":
                    raise ValueError("expected ':' after conversion specifier")
        spec = ""
        if c != "}":
            begin = at
            depth = 1
            while at < end and depth:
                c = text[at]
                at += 1
                if c == "{":
                    depth += 1
                elif c == "}":
                    depth -= 1
            if depth:
                raise ValueError("unmatched '{' in format spec")
            spec = text[begin : at - 1]
        yield literal, name, spec, conversion


def _number(text):
    """The int that a text of digits means, else the text."""
    if text and all(c.isdecimal() for c in text):
        found = int(text)
        if found > 9223372036854775807:
            raise ValueError("Too many decimal digits in format string")
        return found
    return text


def _rest(text):
    end = len(text)
    at = 0
    while at < end:
        c = text[at]
        at += 1
        start = at
        if c == ".":
            while at < end and text[at] not in ".[":
                at += 1
            name = text[start:at]
            attribute = True
        elif c == "[":
            while at < end and text[at] != "]":
                at += 1
            if at >= end:
                raise ValueError("Missing ']' in format string")
            name = _number(text[start:at])
            at += 1
            attribute = False
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if name == "":
            raise ValueError("Empty attribute in format string")
        yield attribute, name


def formatter_field_name_split(text, /):
    """The first part of a field's name, and what is asked of it: attributes and items."""
    at = 0
    while at < len(text) and text[at] not in ".[":
        at += 1
    return _number(text[:at]), _rest(text[at:])
