"""The diagnostic codes and their pages.

A page is `pages/<code>.md`:

    # code

    > message with {placeholders}
    Hint: what to do, with {placeholders}
    Severity: note            (left out for errors)
    Call: example("a")        (refusals: a call that is refused)

    Why, and what to do.

    ## Fails  and  ## Works, each with a block of Python

A page of severity "refusal" is about a `$Refusal` of the runtime: its example compiles, and a call of it is refused.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import Literal, cast

from clientside.compiler.diagnostics.diagnostic import Severity
from clientside.compiler.records import record

_PAGE = re.compile(
    r"# (?P<code>[a-z0-9-]+)\n+"
    r"> (?P<message>.+)\n"
    r"(?:Hint: (?P<hint>.+)\n)?"
    r"(?:Severity: (?P<severity>error|warning|note|refusal)\n)?"
    r"(?:Call: example\((?P<call>.*)\)\n)?"
    r"(?P<text>(?s:.+?))\n"
    r"## Fails\n+```python\n(?P<bad>(?s:.+?))```\n+"
    r"## Works\n+```python\n(?P<good>(?s:.+?))```\s*"
)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST = 120


@record(frozen=True, slots=True)
class Page:
    """What a diagnostic code means. `bad` and `good` are Python: the first gets the diagnostic, the second does not.

    `call` holds the arguments of a call of `bad` that is refused at run time, as Python writes them; None where the
    page is not about that, or it cannot be shown.
    """

    code: str
    severity: Severity | Literal["refusal"]
    message: str
    hint: str
    text: str
    bad: str
    good: str
    call: str | None = None

    @property
    def title(self) -> str:
        """The code in words."""
        return self.code.replace("-", " ").capitalize()

    @property
    def placeholders(self) -> frozenset[str]:
        """The parameters that message and hint ask for."""
        return frozenset(_PLACEHOLDER.findall(self.message + self.hint))


@lru_cache(maxsize=1)
def pages() -> dict[str, Page]:
    """All pages by code. Raises ValueError for one that is not as a page should be."""
    folder = files("clientside.compiler.diagnostics") / "pages"
    found = [_parsed(entry.name, entry.read_text("utf-8")) for entry in folder.iterdir() if entry.name.endswith(".md")]
    return {page.code: page for page in sorted(found, key=lambda page: page.code)}


def page(code: str) -> Page:
    """The page of a code. Raises KeyError where there is none."""
    return pages()[code]


def filled(template: str, parameters: dict[str, object]) -> str:
    """A message or hint with its placeholders filled in, in one line."""

    def value(match: re.Match[str]) -> str:
        text = " ".join(str(parameters.get(match[1], "...")).split())
        return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."

    return _PLACEHOLDER.sub(value, template).strip()


def _parsed(name: str, text: str) -> Page:
    match = _PAGE.fullmatch(text)
    if match is None or match["code"] + ".md" != name:
        raise ValueError(f"the page {name} lacks a part, or has another name than its code")
    severity = cast(Literal[Severity, "refusal"], match["severity"] or "error")
    parts = (match["message"], match["hint"] or "", match["text"].strip(), match["bad"], match["good"])
    return Page(match["code"], severity, *parts, match["call"])
