"""How csv.Sniffer guesses, as CPython's csv.py does (3.11)."""

import re

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


def _spaced(line, delimiter):
    """Whether each delimiter of a line has a space behind it."""
    return line.count(delimiter) == line.count(delimiter + " ")


def quoted(data, delimiters):
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


def counted(sample, delimiters, preferred):
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
    for delim in preferred:
        if delim in delims:
            return delim, _spaced(data[0], delim)
    delim = max((often, lines, char) for char, (often, lines) in delims.items())[2]
    return delim, _spaced(data[0], delim)


def is_number(text):
    """Whether a text is a number."""
    try:
        complex(text)
    except ValueError:
        return False
    return True
