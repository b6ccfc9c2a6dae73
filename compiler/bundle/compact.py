"""The page runtime's JavaScript made small: no comments, no needless white space, short names.

For the runtime's own files, which keep to a style: each statement ends in a semicolon or a brace, a regular expression
stands directly after a bracket, a comma or an operator. What the page loads is what the tests in the browser run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

# Strings and templates, comments, regular expressions (after what no value ends with), names, white space, the rest.
_TOKEN = re.compile(
    r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`)|(//[^\n]*)"""
    r"""|(?<=[(,=:\[!&|?{;])(/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/[a-z]*)|([\w$#]+)|(\s+)|(\.\.\.|=>|.)""",
    re.DOTALL,
)
_INTERPOLATED = re.compile(r"\$\{([^{}]*)\}")
# Names that a function may declare while another one means the browser's own by them.
_BROWSERS = frozenset(["event", "history", "location", "name", "open", "status", "url"])


def compact(files: Iterable[str]) -> str:
    """The files' text, one after the other, as one."""
    own: dict[str, str] = {}
    return "".join(_joined(_renamed(list(_tokens(text)), own)) for text in files)


def _tokens(text: str) -> Iterator[str]:
    # A regular expression is told by what stands directly before it: no space may be between.
    text = re.sub(r"(?<=[(,=:\[!&|?{;])[ \n]+(?=/[^/*\s])", "", text)
    for string, comment, pattern, word, space, other in _TOKEN.findall(text):
        if not comment and not space:
            yield string or pattern or word or other


def _renamed(tokens: list[str], own: dict[str, str]) -> list[str]:
    """The runtime's `$names` get short ones everywhere (`own`), a file's local names within the file."""
    words = {t for t in tokens for t in re.findall(r"[\w$#]+", t)}
    short = (name for name in map(_short, range(2000)) if name not in words)
    local = {name: next(short) for name in sorted(_locals(tokens))}

    def new(word: str) -> str:
        if word.startswith("$") and len(word) > 1:
            return own.setdefault(word, f"${_short(len(own))}")
        return local.get(word, word)

    made = []
    for token in tokens:
        if token.startswith("`"):
            token = _INTERPOLATED.sub(lambda m: "${" + _joined(_renamed_part(m[1], new)) + "}", token)
        made.append(new(token) if _is_name(token[0]) else token)
    return made


def _renamed_part(text: str, new: Callable[[str], str]) -> list[str]:
    tokens = list(_tokens(text))
    return [new(t) if _is_name(t[0]) and tokens[i - 1 : i] != ["."] else t for i, t in enumerate(tokens)]


def _locals(tokens: list[str]) -> set[str]:
    """Names that a file declares, and that are nowhere in it a property, a key, or part of a `{a, b}`."""
    declared: set[str] = set()
    other: set[str] = set()
    inside: list[str] = []
    for i, token in enumerate(tokens):
        before, after = tokens[i - 1] if i else "", tokens[i + 1] if i + 1 < len(tokens) else ""
        if token in "([{":
            inside.append(token)
        elif token in ")]}":
            del inside[-1:]
        elif token.startswith("`"):
            other.update(re.findall(r"\.(\w+)", token))
        elif _is_name(token[0]) and not token[0].isdigit():
            if (
                before == "."
                or after == ":"
                or (inside[-1:] == ["{"] and before in ("{", ",") and after in ("}", ",", "=", "("))
            ):
                other.add(token)
            elif before in ("const", "let", "function") or after == "=>":
                declared.add(token)
            elif inside[-1:] == ["("] and before in ("(", ",") and after in (")", ","):
                declared.add(token) if _is_parameter(tokens, i) else None
    return {name for name in declared - other - _BROWSERS if not name.startswith("$") and len(name) > 1}


def _is_parameter(tokens: list[str], at: int) -> bool:
    """Whether the bracket around the token at `at` is that of an arrow function's or a function's parameters."""
    depth = 0
    for i in range(at, len(tokens)):
        depth += (tokens[i] in "([{") - (tokens[i] in ")]}")
        if depth < 0:
            return tokens[i + 1 : i + 2] in (["=>"], ["{"])
    return False


def _joined(tokens: list[str]) -> str:
    out: list[str] = []
    for token in tokens:
        if out and ((_is_name(token[0]) and _is_name(out[-1][-1])) or (token in "+-" and token == out[-1])):
            out.append(" ")
        if (token in ("}", "]", ")") and out and out[-1] == ",") or (token == "}" and out and out[-1] == ";"):
            out.pop()
        out.append(token)
    return "".join(out)


def _is_name(character: str) -> bool:
    return character.isalnum() or character in "_$#"


def _short(number: int) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return letters[number] if number < 26 else _short(number // 26 - 1) + letters[number % 26]
