"""A callback with its function: how it is named to the page, and called on the server."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from clientside.flask_adapter.options import Options
from clientside.flask_adapter.specification import Place, Specification

from clientside.marks import NAMESPACE, MarkedFunction
from clientside.registry import REGISTRY

if TYPE_CHECKING:
    from clientside.wiring import Wiring


class Registered:
    """A callback: what it depends on and what it runs, on the server, or under a name in the browser."""

    def __init__(
        self,
        specification: Specification,
        function: Callable[..., Any] | None,
        mark: MarkedFunction[..., Any] | None,
        javascript: tuple[str, str] | None = None,
        options: Options | None = None,
        waits: bool = False,
    ) -> None:
        self.specification = specification
        self.function = function
        self.mark = mark
        self.javascript = javascript
        self.options = options or Options()
        self.waits = waits  # only the page runtime calls the function, which may give a promise
        self.output = specification.output
        self.is_async = function is not None and inspect.iscoroutinefunction(inspect.unwrap(function))

    @property
    def name(self) -> str:
        """The function's name, for messages."""
        if self.function is None:
            return ".".join(self.javascript or ())
        return getattr(self.function, "__qualname__", repr(self.function))

    def dependencies(self) -> dict[str, Any]:
        """What the page is told of this callback."""
        return self.specification.dependencies(self.javascript) | {"name": self.name} | self.options.described

    def places(self) -> list[Place]:
        """All properties that this callback reads or writes."""
        spec = self.specification
        return [*spec.outputs, *spec.inputs, *spec.states, *self.options.places()]

    def check_signature(self) -> None:
        """Whether the function can take what it will be given. Raises TypeError."""
        if self.function is None:
            return
        spec = self.specification
        args, kwargs = spread(spec, [None] * len(spec.arguments))
        if self.options.progress is not None:
            args.insert(0, None)
        try:
            inspect.signature(self.function).bind(*args, **kwargs)
        except TypeError as error:
            raise TypeError(
                f"{self.name}() cannot take the callback's {len(spec.arguments)} Input and State values: {error}"
            ) from None

    def replaces(self, old: Registered) -> bool:
        """Whether this is the callback `old` once more: its module was loaded again, or its notebook cell run again."""
        mine, theirs = self.function, old.function
        return (
            mine is not None
            and theirs is not None
            and (mine.__module__, self.name) == (theirs.__module__, old.name)
            and mine is not theirs
        )


def spread(spec: Specification, values: list[Any]) -> tuple[list[Any], dict[str, Any]]:
    """The function's arguments out of the values of inputs and states."""
    args = [values[index] for name, index in spec.arguments if name is None]
    return args, {name: values[index] for name, index in spec.arguments if name is not None}


def marked(function: Any, spec: Specification) -> MarkedFunction[..., Any]:
    """A function under a name in the browser; one that has a name keeps it."""
    from clientside.marks import _check_function

    if isinstance(function, MarkedFunction):
        found = function
    else:
        _check_function(function)
        found = REGISTRY.add_callback(function, spec.output, NAMESPACE, MarkedFunction)
    pairs = [tuple((p.id_text, p.prop) for p in places) for places in (spec.inputs, spec.states)]
    found.places = (pairs[0], pairs[1])
    return found


def browser_wiring(spec: Specification, on_error: Callable[..., Any] | None) -> Wiring:
    """What the compiler has to know of a callback in the browser; the page itself does what `running=` says.

    Raises TypeError.
    """
    from clientside.wiring import Wiring, handler

    names = [name for name, _ in spec.arguments]
    positions = [index for _, index in spec.arguments]
    named = {name: index for name, index in spec.arguments if name is not None}
    if named and None in names:
        raise TypeError("inputs= and state= are both dicts, or neither is")
    single = spec.single or not spec.outputs
    results = 0 if single else list(range(len(spec.outputs)))
    many = frozenset(i for i, p in enumerate([*spec.inputs, *spec.states]) if p.many)
    error = handler(on_error)
    return Wiring(spec.outputs, single, results, spec.inputs, spec.states, named or positions, (), error, {}, many)
