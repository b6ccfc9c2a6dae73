"""One call in both worlds."""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientside.verifying.context import page_props, python_context
from clientside.verifying.guard import TooLongError, guarded
from clientside.verifying.outcome import (
    Outcome,
    as_sent,
    differs,
    equal,
    first_difference,
    from_page,
    javascript_outcome,
    shown,
)
from clientside.verifying.wire import PLAIN, CannotTravelError, Codec, codec, value_codec

if TYPE_CHECKING:
    from clientside.verifying.program import Loaded, Program

_SECONDS = 1.0
_IMPATIENT = 0.1  # after the first call that took too long, others like it are expected
_LAST_DIGITS = 1e-12
_VAR = inspect.Parameter.VAR_POSITIONAL
_STACK = ("RecursionError", "MemoryError", "RangeError")


@dataclass(frozen=True)
class Verdict:
    """What one call showed: `same`, `differs` (with `problem`), `refused` (with the code), or `left out` (why)."""

    kind: str
    problem: str = ""
    raised: bool = False


class Comparison:
    """Calls of one program, each with arguments as Python values."""

    def __init__(self, program: Program, hints: dict[str, Any], seconds: float = _SECONDS) -> None:
        self.program = program
        self.seconds = seconds
        self._codecs = [_codec_of(hints.get(p.name), p.kind is p.VAR_POSITIONAL) for p in program.target.parameters]
        self._unchanged: set[tuple[str, ...]] = set()

    def compiled(self) -> Loaded:
        """The function as it will be called. Raises CompileError where it cannot be compiled."""
        if self.program.target.marked:
            return self.program.direct()
        return self.program.through([c or PLAIN for c in self._codecs])

    def codecs(self, args: list[Any]) -> list[Codec]:
        """How each argument travels: as its hint says where it fits, else as the value itself. CannotTravelError."""
        found = []
        for value, by_hint in zip(args, self._codecs, strict=True):
            if by_hint is PLAIN and is_plain(value):
                found.append(PLAIN)
                continue
            try:
                if by_hint is None or by_hint.plain:
                    raise CannotTravelError
                json.dumps(by_hint.encode(value), allow_nan=False)
                found.append(by_hint)
            except Exception:  # an example that its own hint does not describe
                found.append(value_codec(value))
        return found

    def call(self, args: list[Any], triggered: tuple[int, ...] = ()) -> Verdict:
        """Compare one call. Raises CompileError where the function cannot be compiled, CannotTravelError."""
        codecs = self.codecs(args)
        loaded = self.program.through(codecs)
        wire = [c.encode(value) for c, value in zip(codecs, args, strict=True)]
        flat = loaded is self.program.direct() if all(c.plain for c in codecs) else False
        if flat and self.program.target.parameters[-1:] and self.program.target.parameters[-1].kind is _VAR:
            wire = [*wire[:-1], *wire[-1]]
        wire = from_page(wire)
        text = json.dumps(wire, allow_nan=False)
        context = self._context(loaded, wire, triggered)
        held = from_page(json.loads(text))
        try:
            expected, result = self._python(loaded, held, context)
        except TooLongError:
            self.seconds = _IMPATIENT
            return Verdict("left out", "CPython takes too long")
        except MemoryError:
            return Verdict("left out", "CPython runs out of memory")
        if expected is None:
            return self._shown(codecs, wire, result)
        if expected.error == "OnlyInBrowser":
            used = (expected.message or "").split(" exists")[0]
            return Verdict("left out", f"it uses {used}, which only a browser has")
        verdict = self._compared(loaded, text, context, expected, result)
        if (
            verdict.kind == "same"
            and not verdict.raised
            and json.dumps(held) != json.dumps(from_page(json.loads(text)))
        ):
            changed = self._changed(codecs, wire)
            return changed if changed is not None else verdict
        return verdict

    def _context(self, loaded: Loaded, wire: list[Any], triggered: tuple[int, ...]) -> dict[str, Any] | None:
        wiring = self.program.target.wiring
        needs = {"dashContext", "setProps"} & set(loaded.module.helpers)
        if not needs:
            return None
        if wiring is None:
            from clientside.verifying.context import Wiring

            wiring = Wiring()
        return wiring.page_context(from_page(json.loads(json.dumps(wire))), triggered)

    def _python(self, loaded: Loaded, args: list[Any], context: dict[str, Any] | None) -> tuple[Outcome | None, Any]:
        """What CPython does, and the value itself; no outcome where the value is none that a page could get."""
        with python_context(context) as props:
            try:
                value = guarded(loaded.python, args, self.seconds)
            except MemoryError:
                raise
            except Exception as error:  # the outcome under test
                name = type(error).__name__
                return Outcome(error=name, message=str(error), props=[dict(props)]), None
        try:
            return Outcome(shown(value), props=[shown(dict(props))]), value
        except (TypeError, ValueError, RecursionError):
            return None, value

    def _javascript(self, loaded: Loaded, text: str, context: dict[str, Any] | None, absent: bool = False) -> Outcome:
        told = json.dumps(context) if context is not None else ""
        return javascript_outcome(self.program.engine.call(loaded.javascript, text, told, absent, 10.0))

    def _compared(
        self, loaded: Loaded, text: str, context: dict[str, Any] | None, expected: Outcome, result: Any
    ) -> Verdict:
        try:
            actual = self._javascript(loaded, text, context)
        except TimeoutError as error:
            return Verdict("differs", f"CPython: {told(expected)}\nJavaScript: no end ({error})")
        except RuntimeError as error:
            return Verdict("left out", f"the engine gives up: {error}")
        if actual.refused:
            return Verdict("refused", actual.refused)
        if "bigint" in json.dumps(expected.value):
            return Verdict("differs", f"CPython: {told(expected)}\nJavaScript: {told(actual)}")
        if expected.error in _STACK or actual.error in _STACK:
            same = expected.error == actual.error
            return Verdict("same", raised=True) if same else Verdict("left out", "the depth of the stack decides")
        problem = self._problem(loaded, expected, actual, result)
        if problem:
            return self._explained(loaded, text, context, expected, actual, problem)
        if self.program.target.marked and "null" in text:
            # A prop that nobody has set is undefined in the page, and None in Python.
            absent = self._javascript(loaded, text, context, absent=True)
            if absent.refused or self._problem(loaded, expected, absent, result):
                return Verdict(
                    "differs", f"where None is a prop that nobody has set (undefined in the page):\n{problem}"
                )
        return Verdict("same", raised=bool(expected.error))

    def _problem(self, loaded: Loaded, expected: Outcome, actual: Outcome, result: Any) -> str:
        count = self.program.target.outputs
        if count is not None and not expected.error and _wrong_length(result, count):
            return (
                "" if actual.error in ("TypeError", "ValueError") else f"{count} values expected, {told(actual)} given"
            )
        if actual.mutated:
            return "JavaScript changed the arguments, which are the page's own data"
        if expected.error == "PreventUpdate":
            expected = replace(expected, message=actual.message)
        if self.program.target.marked:
            expected = replace(expected, value=as_sent(expected.value), props=as_sent(expected.props))
            actual = replace(actual, value=as_sent(actual.value), props=as_sent(actual.props))
        problem = differs(expected, actual)
        if problem:
            place = "" if expected.error or actual.error else first_difference(expected.value, actual.value)
            return f"CPython:    {told(expected)}\nJavaScript: {told(actual)}" + (f"\nat {place}" if place else "")
        given, found = (expected.props or [{}])[0], page_props(actual.props)
        given = dict(given["$"]) if "$" in given else given
        if actual.props and {k: dict(v["$"]) if "$" in v else v for k, v in given.items()} != found:
            return f"set_props in CPython: {given}\nset_props in JavaScript: {found}"
        return ""

    def _explained(
        self,
        loaded: Loaded,
        text: str,
        context: dict[str, Any] | None,
        expected: Outcome,
        actual: Outcome,
        problem: str,
    ) -> Verdict:
        """A difference, unless a note of the compiler announced it, or CPython differs from itself."""
        codes = {d.code for d in loaded.module.diagnostics}
        if not expected.error and not actual.error:
            if "libm-last-bit" in codes and equal(expected.value, actual.value, tolerance=_LAST_DIGITS):
                return Verdict("left out", "only the last digits differ, as the note libm-last-bit says")
            if "set-order" in codes and equal(expected.value, actual.value, unordered=True):
                return Verdict("left out", "only the order of a set differs, as the note set-order says")
        if "set-order" in codes:
            return Verdict("left out", "differs, and the order of a set shows in it, as the note set-order says")
        try:
            again, _ = self._python(loaded, from_page(json.loads(text)), context)
        except (TooLongError, MemoryError):
            again = expected
        if again is not None and differs(expected, again):
            return Verdict("left out", "CPython's own result changes from call to call")
        return Verdict("differs", problem)

    def _shown(self, codecs: list[Codec], wire: list[Any], result: Any) -> Verdict:
        """A result that no page can get: its repr is compared instead, inside."""
        text = repr(result)
        if " at 0x" in text:
            return Verdict("left out", f"a {type(result).__name__} has no value to compare")
        return self._repr_compared(codecs, wire, text, "shown")

    def _repr_compared(self, codecs: list[Codec], wire: list[Any], expected: str, how: str) -> Verdict:
        loaded = self.program.through(codecs, how)
        text = json.dumps(wire, allow_nan=False)
        try:
            actual = self._javascript(loaded, text, None)
        except TimeoutError as error:
            return Verdict("differs", f"CPython: {expected}\nJavaScript: no end ({error})")
        if actual.refused:
            return Verdict("refused", actual.refused)
        if actual.error in _STACK:
            return Verdict("left out", "the depth of the stack decides")
        if actual.error or actual.value != expected:
            codes = {d.code for d in loaded.module.diagnostics}
            unordered = "set-order" in codes or "{" in expected
            if unordered and isinstance(actual.value, str) and sorted(actual.value) == sorted(expected):
                return Verdict("same")
            return Verdict("differs", f"CPython:    {expected}\nJavaScript: {told(actual, plain=True)}")
        return Verdict("same")

    def _changed(self, codecs: list[Codec], wire: list[Any]) -> Verdict | None:
        """The function changes its arguments: what it leaves in them is compared too. None where it is the same."""
        from clientside.compiler.diagnostics.diagnostic import CompileError

        if any(p.kind is p.VAR_POSITIONAL for p in self.program.target.parameters):
            return None
        try:
            loaded = self.program.through(codecs, "changed")
        except CompileError:
            return None
        try:
            value = guarded(loaded.python, from_page(json.loads(json.dumps(wire))), self.seconds)
        except BaseException:
            return None
        if " at 0x" in value:
            return None
        verdict = self._repr_compared(codecs, wire, value, "changed")
        if verdict.kind == "differs":
            return replace(verdict, problem=f"the result and the arguments after the call:\n{verdict.problem}")
        return None if verdict.kind == "same" else verdict


def _codec_of(hint: Any, many: bool) -> Codec | None:
    """How a parameter's values travel by its hint; None where the hint cannot say."""
    if hint is None or many:
        return PLAIN
    try:
        return codec(hint)
    except CannotTravelError:
        return None


def is_plain(value: Any, depth: int = 0) -> bool:
    """Whether a value is JSON as it is."""
    if value is None or type(value) in (bool, int, str):
        return True
    if type(value) is float:
        return value - value == 0
    if depth > 60:
        return False
    if type(value) is list:
        return all(is_plain(v, depth + 1) for v in value)
    return type(value) is dict and all(type(k) is str and is_plain(v, depth + 1) for k, v in value.items())


def _wrong_length(value: Any, count: int) -> bool:
    if type(value).__name__ == "NoUpdate":
        return False
    return not isinstance(value, (list, tuple)) or len(value) != count


def told(outcome: Outcome, *, plain: bool = False) -> str:
    """An outcome in a line, values as Python writes them."""
    if outcome.refused:
        return f"refused [{outcome.refused}]: {outcome.message}"
    if outcome.error:
        return f"raises {outcome.error}" + (f": {outcome.message}" if outcome.message else "")
    if plain:
        return str(outcome.value)
    text = _told(outcome.value)
    return text if len(text) < 2000 else text[:2000] + "…"


def _told(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_told, value))}]"
    if isinstance(value, dict):
        inner = value["$"]
        if isinstance(inner, str):
            return inner.removeprefix("bigint ")
        return "{" + ", ".join(f"{k!r}: {_told(v)}" for k, v in inner) + "}"
    return repr(value)
