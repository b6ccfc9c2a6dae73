"""The work of `clientside verify`: every function, all its inputs, within the time."""

from __future__ import annotations

import inspect
import json
import time
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientside.examples import examples_of
from clientside.missing import MissingExtraError
from clientside.verifying.compare import Comparison, Verdict
from clientside.verifying.docstrings import docstring_calls
from clientside.verifying.program import Engine, Program
from clientside.verifying.reproduce import call_text, test_text
from clientside.verifying.results import Failure, FunctionReport
from clientside.verifying.wire import CannotTravelError

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module
    from clientside.verifying.targets import Target

# Helpers that only exist where there is a page: a function that uses one has no outcome in CPython to compare with.
PAGE_FOLDERS = ("browser",)


@dataclass(frozen=True)
class Effort:
    """How much is tried: generated calls per function, seconds for one function, the seed of hypothesis."""

    examples: int = 100
    seconds: float = 30.0
    seed: int = 0


class _Differs(Exception):
    pass


def verify_target(
    target: Target, engine: Engine, effort: Effort, recorded: list[list[Any]] | None = None, generate: bool = True
) -> FunctionReport:
    """Compare one function in both worlds. Raises MissingExtraError without hypothesis."""
    started = time.monotonic()
    report = FunctionReport(target.name, target.file, target.line, engines=(engine.name,))
    _verify(target, engine, effort, recorded or [], generate, report)
    report.seconds = time.monotonic() - started
    return report


def _verify(
    target: Target, engine: Engine, effort: Effort, recorded: list[list[Any]], generate: bool, report: FunctionReport
) -> None:
    from clientside.compiler.diagnostics.diagnostic import CompileError
    from clientside.compiler.diagnostics.render import rendered_all

    program = Program(target, engine)
    work = _Work(target, program, effort, report)
    try:
        page = _page_names(work.comparison.compiled().module)
    except CompileError as error:
        report.status = "not compiled" if target.marked else "not verified"
        report.reason = rendered_all(d for d in error.diagnostics if d.severity == "error")
        return
    if page:
        report.status, report.reason = "not verified", f"it touches the page ({', '.join(page)}), which CPython has not"
        return
    work.written(recorded)
    if report.status == "passed" and generate:
        work.generated()
    if report.status == "passed" and not report.calls:
        report.status = "not verified"
        said = report.reason or "; ".join([*report.left_out, *(f"refused: {code}" for code in report.refused)])
        report.reason = said or "no calls: give @clientside.example(...) or type hints"


def _page_names(module: Module) -> list[str]:
    """The helpers of a module that only work in a page."""
    from clientside.compiler.bundle.link import linked

    return sorted({h.name for h in linked(module.helpers) if h.folder in PAGE_FOLDERS})


class _Work:
    """One function's calls, one after the other."""

    def __init__(self, target: Target, program: Program, effort: Effort, report: FunctionReport) -> None:
        self.target = target
        self.report = report
        self.effort = effort
        self.end = time.monotonic() + effort.seconds
        self.hints = hints_of(target.function)
        self.comparison = Comparison(program, self.hints)

    def written(self, recorded: list[list[Any]]) -> None:
        """The calls that somebody wrote down, or made in the page."""
        for source, args in self._calls(recorded):
            try:
                verdict = self.comparison.call(args)
            except CannotTravelError as error:
                self.report.left_out[f"{error} cannot be handed to JavaScript"] += 1
                continue
            self._count(verdict, source)
            if verdict.kind == "differs":
                self._failed(args, verdict, source, ())
                return

    def _calls(self, recorded: list[list[Any]]) -> Iterator[tuple[str, list[Any]]]:
        given = [("examples", call) for call in examples_of(self.target.function)]
        given += [("docstring", call) for call in docstring_calls(self.target.function, self.target.function.__name__)]
        for source, (args, kwargs) in given:
            bound = bound_arguments(self.target, args, kwargs)
            if bound is None:
                self.report.left_out[f"an example does not fit the parameters: {call_text(self.target, args)}"] += 1
            else:
                yield source, bound
        for values in recorded:
            bound = bound_arguments(self.target, tuple(values), {})
            if bound is not None:
                yield "recorded", bound

    def generated(self) -> None:
        """The calls that hypothesis makes, the last failing one made as small as it gets."""
        if not self.target.parameters:
            verdict = self.comparison.call([])
            self._count(verdict, "generated")
            if verdict.kind == "differs":
                self._failed([], verdict, "generated", ())
            return
        try:
            strategy = self._strategy()
        except CannotTravelError as error:
            self.report.reason = f"no inputs can be made: {error} (give @clientside.example(...))"
            return
        from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

        failing: dict[str, Verdict] = {}
        last: list[Any] = []

        @seed(self.effort.seed)
        @settings(
            max_examples=self.effort.examples,
            deadline=None,
            database=None,
            verbosity=Verbosity.quiet,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
        )
        @given(strategy)
        def run(drawn: tuple[list[Any], tuple[int, ...]]) -> None:
            args, triggered = list(drawn[0]), drawn[1]
            key = repr(drawn)
            if key not in failing:
                if time.monotonic() > self.end:
                    self.report.out_of_time = True
                    return
                try:
                    verdict = self.comparison.call(args, triggered)
                except CannotTravelError as error:
                    verdict = Verdict("left out", f"{error} cannot be handed to JavaScript")
                if not failing:
                    self._count(verdict, "generated")
                if verdict.kind != "differs":
                    return
                failing[key] = verdict
            last[:] = [args, triggered, failing[key]]
            raise _Differs

        try:
            run()
        except Exception:
            if not last:
                raise
        if last:
            args, triggered, verdict = last
            self._failed(args, verdict, "generated", triggered)

    def _strategy(self) -> Any:
        try:
            from hypothesis import strategies as st

            from clientside.verifying.strategies import Pool, of_hint, of_shape
        except ImportError as error:
            raise MissingExtraError("verify", "making inputs", error) from None
        from clientside.verifying.usage import constants, reads, shapes

        tree = self.target.tree
        helpers = _helpers(self.target.function)
        pool = Pool.of(constants(tree), reads(tree)) if tree is not None else Pool()
        known = shapes(tree, helpers) if tree is not None and not hasattr(tree.body, "lineno") else {}
        each = []
        for parameter in self.target.parameters:
            hint = self.hints.get(parameter.name)
            one = of_hint(hint, pool) if hint is not None else of_shape(known.get(parameter.name), pool)
            each.append(st.lists(one, max_size=4) if parameter.kind is parameter.VAR_POSITIONAL else one)
        count = len(self.target.wiring.inputs) if self.target.wiring else 0
        triggered = (
            st.lists(st.integers(0, max(count - 1, 0)), max_size=2, unique=True).map(tuple) if count else st.just(())
        )
        return st.tuples(st.tuples(*each).map(list), triggered)

    def _count(self, verdict: Verdict, source: str) -> None:
        if verdict.kind == "same":
            self.report.calls += 1
            self.report.raised += verdict.raised
            self.report.sources[source] += 1
        elif verdict.kind == "refused":
            self.report.refused[verdict.problem] += 1
        elif verdict.kind == "left out":
            self.report.left_out[verdict.problem] += 1

    def _failed(self, args: list[Any], verdict: Verdict, source: str, triggered: tuple[int, ...]) -> None:
        self.report.status = "failed"
        call = call_text(self.target, args)
        problem = verdict.problem
        if triggered and self.target.wiring:
            problem += f"\ntriggered by: {', '.join(self.target.wiring.prop_ids[i] for i in triggered)}"
        self.report.failures.append(Failure(call, problem, source, test_text(self.target, args, problem)))


def bound_arguments(target: Target, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Any] | None:
    """One value for each parameter, defaults filled in; None where the call does not fit."""
    try:
        bound = inspect.signature(target.function).bind(*args, **kwargs)
    except TypeError:
        return None
    bound.apply_defaults()
    return [list(v) if p.kind is p.VAR_POSITIONAL else v for p in target.parameters for v in [bound.arguments[p.name]]]


def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    """A function's type hints; none where they cannot be evaluated."""
    try:
        return typing.get_type_hints(function, include_extras=True)
    except Exception:  # a name that only a type checker knows
        return {}


def _helpers(function: Callable[..., Any]) -> dict[str, Any]:
    """The other functions of a function's module, by name, as trees."""
    import ast

    from clientside.compiler.live import function_binding

    binding = function_binding(function)
    if binding is None:
        return {}
    body = binding.environment.source.tree.body
    return {s.name: s for s in body if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))}


def recorded_calls(text: str) -> dict[str, list[list[Any]]]:
    """Calls that a page recorded, by `namespace.function_name`, each once, from lines of JSON."""
    found: dict[str, dict[str, list[Any]]] = {}
    for line in text.splitlines():
        if line.strip():
            call = json.loads(line)
            found.setdefault(call["function"], {})[json.dumps(call["args"], sort_keys=True)] = call["args"]
    return {name: list(calls.values()) for name, calls in found.items()}
