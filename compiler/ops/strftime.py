"""`x.strftime("%Y-%m-%d")`: a format that is known when compiling becomes a template."""

from __future__ import annotations

import re

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.passes import optimisation

WHOLE = {"F": "%Y-%m-%d", "T": "%H:%M:%S", "R": "%H:%M", "D": "%m/%d/%y", "%": "%%"}
DAYS = {"Y": "year", "m": "month", "d": "day"}
CLOCK = {"H": "hour", "M": "minute", "S": "second"}
_CODE = re.compile(r"%(.?)", re.DOTALL)


def emit_strftime(e: Emission) -> js.Expr:
    """`x.strftime(format)`: what a template cannot write is left to the runtime."""
    written = _written(e)
    return written if written is not None else e.helper("dateStrftime", e.receiver, e.arg("format"))


@optimisation("constant-formats")
def _written(e: Emission) -> js.Expr | None:
    text = e.constant("format")
    found = e.receiver_type
    kind = next((k for k in ("date", "datetime") if found.only(k)), None)
    if isinstance(text, str) and kind is not None and text.isprintable():
        text = _CODE.sub(lambda m: WHOLE[m[1]] if m[1] in WHOLE and m[1] != "%" else m[0], text)
        codes = set(_CODE.findall(text))
        if codes <= {*DAYS, *CLOCK, "y", "B", "b", "A", "a", "f", "%"}:
            return _template(e, kind, text)
    return None


def _template(e: Emission, kind: str, text: str) -> js.Expr:
    x = e.simple(e.receiver)
    parts: list[str | js.Expr] = [""]
    at = 0
    for code in _CODE.finditer(text):
        parts.append(text[at : code.start()])
        parts.append(_field(e, kind, x, code[1]))
        at = code.end()
    parts.append(text[at:])
    joined: list[str | js.Expr] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    if all(isinstance(part, str) for part in joined):
        return js.Str("".join(part for part in joined if isinstance(part, str)))
    return js.Template([part for part in joined if part != ""])


def _field(e: Emission, kind: str, x: js.Expr, code: str) -> str | js.Expr:
    def member(name: str) -> js.Expr:
        return js.Member(e.ctx.copy(x), name)

    if code == "%":
        return "%"
    if code == "Y":
        return member("year")
    if code in DAYS:
        return e.helper("two", member(DAYS[code]))
    if code in CLOCK:
        return e.helper("two", member(CLOCK[code])) if kind == "datetime" else "00"
    if code == "f":
        digits = js.Call(js.Id("String"), [member("microsecond")])
        return js.Call(js.Member(digits, "padStart"), [js.Num(6), js.Str("0")]) if kind == "datetime" else "000000"
    if code == "y":
        return e.helper("two", js.Binary("%", member("year"), js.Num(100)))
    if code in "Bb":
        name = e.helper("monthName", member("month"))
    else:
        name = e.helper("dayName", e.helper("dateWeekday", e.ctx.copy(x)))
    return name if code in "BA" else js.Call(js.Member(name, "slice"), [js.Num(0), js.Num(3)])
