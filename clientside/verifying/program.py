"""A target compiled, loaded into an engine, ready to be called with arguments of any kind."""

from __future__ import annotations

import inspect
import itertools
import json
import linecache
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from clientside.verifying.wire import Codec

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module
    from clientside.verifying.targets import Target

_numbers = itertools.count(1)
NAMESPACE = "verified"


class Engine(Protocol):
    """What runs JavaScript: the embedded V8, or a browser's page."""

    name: str

    def load(self, text: str) -> None:
        """Run a script."""

    def has(self, namespace: str, name: str) -> bool:
        """Whether the page has this function already (a served app's own bundle)."""

    def call(
        self, function: str, args: str, context: str = "", absent: bool = False, timeout: float = 20
    ) -> dict[str, Any]:
        """What calling `function` (an expression) with JSON arguments did."""

    def close(self) -> None:
        """End what was started."""


@dataclass(frozen=True)
class Loaded:
    """One way to call a target: the Python callable, the expression of its JavaScript, and what was compiled."""

    python: Callable[..., Any]
    javascript: str
    module: Module


class Program:
    """The adapters of one target, compiled when they are first needed."""

    def __init__(self, target: Target, engine: Engine) -> None:
        self.target = target
        self.engine = engine
        self._made: dict[tuple[Any, ...], Loaded] = {}

    def direct(self) -> Loaded:
        """The function as the page calls it. Raises CompileError."""
        key = ("direct",)
        if key not in self._made:
            t = self.target
            if t.marked and t.plain and self.engine.has(t.namespace, t.function_name):
                self._made[key] = Loaded(t.function, _place(t.namespace, t.function_name), self._compiled(t.function))
            else:
                self._made[key] = self._load(t.function, dash=t.marked)
        return self._made[key]

    def through(self, codecs: list[Codec], how: str = "plain") -> Loaded:
        """The function called by an adapter that makes its arguments. Raises CompileError.

        `how` is "plain", "shown" (the result's repr) or "changed" (the repr of the result and of the arguments after
        the call).
        """
        if how == "plain" and all(c.plain for c in codecs) and not self._needs_adapter():
            return self.direct()
        decoded = [c.decode(f"a{i}") for i, c in enumerate(codecs)]
        key = (how, *decoded)
        if key not in self._made:
            names = {name: value for c in codecs for name, value in c.names.items()}
            function = self._adapter(decoded, names, how)
            self._made[key] = self._load(function, dash=self.target.marked and how == "plain")
        return self._made[key]

    def _needs_adapter(self) -> bool:
        return inspect.isgeneratorfunction(self.target.function) or any(
            p.kind is p.KEYWORD_ONLY for p in self.target.parameters
        )

    def _adapter(self, decoded: list[str], names: dict[str, Any], how: str) -> Callable[..., Any]:
        function = self.target.function
        wait = "await " if inspect.iscoroutinefunction(function) else ""
        places = [f"a{i}" for i in range(len(decoded))]
        text = f"{'async ' if wait else ''}def verified({', '.join(places)}):\n"
        if how == "changed":
            text += "".join(f"    {a} = {made}\n" for a, made in zip(places, decoded, strict=True) if a != made)
            text += f"    result = {wait}{self._call(places)}\n    return repr([result, {', '.join(places)}])\n"
        else:
            made = f"{wait}{self._call(decoded)}"
            text += f"    return {f'repr({made})' if how == 'shown' else made}\n"
        file = f"<clientside verify {next(_numbers)}>"
        linecache.cache[file] = (len(text), None, text.splitlines(True), file)
        scope: dict[str, Any] = {**names, "target": function, "__name__": "verified"}
        exec(compile(text, file, "exec"), scope)
        made_function: Callable[..., Any] = scope["verified"]
        return made_function

    def _call(self, values: list[str]) -> str:
        given = []
        for text, parameter in zip(values, self.target.parameters, strict=True):
            star = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
            given.append(f"{parameter.name}={text}" if parameter.kind is parameter.KEYWORD_ONLY else star + text)
        call = f"target({', '.join(given)})"
        return f"list({call})" if inspect.isgeneratorfunction(self.target.function) else call

    def _compiled(self, function: Callable[..., Any]) -> Module:
        from clientside.compiler.pipeline import compile_functions
        from clientside.compiler.shape import CallbackShape
        from clientside.compiler.source import MarkedSource

        t = self.target
        shape = CallbackShape(t.outputs, t.many)
        return compile_functions([MarkedSource(function, t.namespace, t.function_name, True, shape)])

    def _load(self, function: Callable[..., Any], *, dash: bool) -> Loaded:
        from clientside.compiler.pipeline import compile_functions
        from clientside.compiler.shape import CallbackShape
        from clientside.compiler.source import MarkedSource

        name = f"f{next(_numbers)}"
        shape = CallbackShape(self.target.outputs, self.target.many) if dash else CallbackShape()
        module = compile_functions([MarkedSource(function, NAMESPACE, name, dash, shape)])
        self.engine.load(module.text)
        return Loaded(function, _place(NAMESPACE, name), module)


def _place(namespace: str, name: str) -> str:
    return f"dash_clientside[{json.dumps(namespace)}][{json.dumps(name)}]"
