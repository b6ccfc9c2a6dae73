"""`clientside.advise`: which server callbacks of a Dash app could run in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.advice.measure import Cost
    from clientside.advice.results import AdviseReport


def advise(app: Any, *, verify: bool = True, costs: dict[str, Cost] | None = None) -> AdviseReport:
    """Say of every server callback whether it could run in the browser as it is, after which change, or why not.

    `app` is a Dash app, or `"module:app"`, which is imported. With `verify` those that could are compared on generated
    inputs (where mini-racer and hypothesis are installed): one that differs is not advised. `costs` are what a
    `clientside.advice.measure.Meter` counted; without them calls and bytes are estimated. Raises LoadError, TypeError.
    """
    from clientside.advice.callbacks import first_arguments, initial_values, server_callbacks
    from clientside.advice.judge import judged, payload
    from clientside.advice.results import Advice, AdviseReport
    from clientside.advice.rewrite import diff_of, edits_of
    from clientside.compiler.python_text import read_source

    app = loaded_app(app)
    report = AdviseReport(clientside=0)
    values = initial_values(app)
    always_prevent = bool(app.config.get("prevent_initial_callbacks"))
    movable: dict[Any, list[Advice]] = {}
    for callback in server_callbacks(app):
        kind, reasons, cautions, _ = judged(callback)
        code = callback.function.__code__
        made = Advice(
            callback.function.__qualname__.replace("<locals>.", ""),
            code.co_filename,
            code.co_firstlineno,
            callback.shown_output,
            kind,
            reasons,
            cautions,
        )
        if kind == "as it is" and verify:
            _verify(callback, made)
        if made.kind != "stays":
            made.calls = callback.calls
            made.payload = payload(callback, first_arguments(callback, values)) if made.kind == "as it is" else 0.0
        if costs is not None:
            cost = costs.get(callback.output)
            made.calls, made.measured = (cost.calls if cost else 0), True
            made.payload = cost.payload if cost else made.payload
        if made.kind == "as it is":
            try:
                text = read_source(code.co_filename)
            except (OSError, SyntaxError, UnicodeDecodeError):
                text = ""
            made.can_be_rewritten = bool(text) and edits_of(callback.function, text, always_prevent) is not None
            if made.can_be_rewritten:
                movable.setdefault(callback.function, []).append(made)
        report.advice.append(made)
    # One function with several callbacks moves with all of them, or not at all.
    blocked = {(a.file, a.line) for a in report.advice if a.kind != "as it is"}
    report.diff = diff_of(
        [f for f, advice in movable.items() if (advice[0].file, advice[0].line) not in blocked], always_prevent
    )
    report.clientside = sum(bool(spec["clientside_function"]) for spec in app._callback_list)
    order = {"as it is": 0, "with a change": 1, "stays": 2}
    report.advice.sort(key=lambda a: (order[a.kind], -a.saves, a.file, a.line))
    return report


def loaded_app(app: Any) -> Any:
    """A Dash app from `module:app`, or itself. Raises LoadError, and TypeError for what is no Dash app."""
    if isinstance(app, str):
        from clientside.loading import load_module

        module, found = load_module(app)
        if found is None:
            found = next((v for v in vars(module).values() if hasattr(v, "_callback_list")), None)
        app = found
    if not hasattr(app, "_callback_list") or not hasattr(app, "callback_map"):
        raise TypeError(f"this is no Dash app: {app!r}")
    return app


def _verify(callback: Any, made: Any) -> None:
    """Compare calls of the function; what differs, or says nothing, is told."""
    from clientside.advice.results import Reason
    from clientside.missing import MissingExtraError
    from clientside.verifying.context import Wiring
    from clientside.verifying.runner import Effort, verify_target
    from clientside.verifying.targets import Target
    from clientside.verifying.v8 import V8

    function, code = callback.function, callback.function.__code__
    flat = callback.is_flat
    target = Target(
        made.name,
        code.co_filename,
        code.co_firstlineno,
        function,
        "advice",
        function.__name__,
        True,
        callback.outputs if flat else None,
        callback.many if flat else frozenset(),
        Wiring(
            tuple((i["id"], i["property"]) for i in callback.inputs),
            tuple((s["id"], s["property"]) for s in callback.states),
        ),
    )
    try:
        engine = V8()
        try:
            found = verify_target(target, engine, Effort(60, 8.0, 0))
        finally:
            engine.close()
    except MissingExtraError:
        return
    made.verified = found.calls
    if found.failures:
        made.kind = "stays"
        failure = found.failures[0]
        made.reasons.append(
            Reason(f"the browser would do something else: {failure.call}: {failure.problem}", made.line)
        )
