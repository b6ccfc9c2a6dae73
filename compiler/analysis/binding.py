"""Binding the arguments of a call to parameters, as CPython does, with its error messages."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import field
from typing import Any, Protocol

from clientside.compiler.records import record


class AnyParameter(Protocol):
    """What binding needs to know of a parameter."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def required(self) -> bool: ...


@record(eq=False)
class Binding:
    """What each parameter gets: a node; for *args a list of nodes; for **kwargs a dict from name to node.

    `spread` is set where a starred argument makes the binding a matter of run time; `error` is CPython's TypeError
    message.
    """

    values: dict[str, Any] = field(default_factory=dict)
    spread: bool = False
    error: str = ""


SPREAD = "**"  # in a binding: the dicts that a row takes whole


def keywords_of(node: ast.Call) -> list[ast.keyword]:
    """A call's keywords, those of `**{"a": 1}` among them."""
    found: list[ast.keyword] = []
    for keyword in node.keywords:
        value = keyword.value
        if keyword.arg is None and isinstance(value, ast.Dict):
            names = [k.value if isinstance(k, ast.Constant) else None for k in value.keys]
            if all(isinstance(n, str) for n in names) and len(set(names)) == len(names):
                found.extend(ast.keyword(str(n), v) for n, v in zip(names, value.values, strict=True))
                continue
        found.append(keyword)
    return found


def bind(
    name: str,
    parameters: Sequence[AnyParameter],
    node: ast.Call,
    spreads: bool = False,
    bound: int = 0,
    receiver: str = "",
) -> Binding:
    """Bind a call's arguments. The first problem, in CPython's order, is the error. With `spreads`, dicts after `**`
    are bound as they are. The parameter `receiver` (`self`) has its value already.
    """
    binding = Binding()
    keywords = keywords_of(node)
    if spreads and any(k.arg is None for k in keywords):
        binding.values[SPREAD] = [k.value for k in keywords if k.arg is None]
        keywords = [k for k in keywords if k.arg is not None]
    positional = [p for p in parameters if p.kind in ("positional", "both")]
    star = next((p for p in parameters if p.kind == "args"), None)
    double = next((p for p in parameters if p.kind == "kwargs"), None)
    starred = any(isinstance(a, ast.Starred) for a in node.args)
    only_star_into_rest = starred and star is not None and not positional
    if (starred and not only_star_into_rest) or any(k.arg is None for k in keywords):
        binding.spread = True
        return binding
    values = binding.values
    for parameter, argument in zip(positional, node.args, strict=False):
        values[parameter.name] = argument
    extra = node.args[len(positional) :]
    if star is not None:
        values[star.name] = list(extra)
    if double is not None:
        values[double.name] = {}
    by_name = {p.name: p for p in parameters if p.kind in ("both", "keyword")}
    for keyword in keywords:
        assert keyword.arg is not None
        known = by_name.get(keyword.arg)
        if known is None:
            if keyword.arg == receiver:
                binding.error = f"{name}() got multiple values for argument '{receiver}'"
                return binding
            if double is not None:
                values[double.name][keyword.arg] = keyword.value
                continue
            if any(p.name == keyword.arg and p.kind == "positional" for p in parameters):
                binding.error = (
                    f"{name}() got some positional-only arguments passed as keyword arguments: '{keyword.arg}'"
                )
            else:
                binding.error = f"{name}() got an unexpected keyword argument '{keyword.arg}'"
            return binding
        if known.name in values:
            binding.error = f"{name}() got multiple values for argument '{known.name}'"
            return binding
        values[known.name] = keyword.value
    if extra and star is None:
        binding.error = _too_many(name, positional, len(node.args), parameters, values, bound)
        return binding
    if SPREAD in values:
        return binding  # what is missing, they may hold
    missing = [p.name for p in positional if p.required and p.name not in values]
    if missing:
        binding.error = _missing(name, missing, "positional")
        return binding
    missing = [p.name for p in parameters if p.kind == "keyword" and p.required and p.name not in values]
    if missing:
        binding.error = _missing(name, missing, "keyword-only")
    return binding


def _missing(name: str, missing: list[str], kind: str) -> str:
    quoted = [f"'{m}'" for m in missing]
    listed = (
        quoted[0]
        if len(quoted) == 1
        else " and ".join(quoted)
        if len(quoted) == 2
        else ", ".join(quoted[:-1]) + ", and " + quoted[-1]
    )
    return f"{name}() missing {len(missing)} required {kind} argument{'s' if len(missing) > 1 else ''}: {listed}"


def _too_many(
    name: str,
    positional: Sequence[AnyParameter],
    given: int,
    parameters: Sequence[AnyParameter],
    values: dict[str, Any],
    bound: int,
) -> str:
    given += bound
    count = len(positional) + bound
    least = sum(p.required for p in positional) + bound
    takes = f"from {least} to {count}" if least != count else str(count)
    keyword_only = [p for p in parameters if p.kind == "keyword" and p.name in values]
    plural = "s" if count != 1 or least != count else ""
    if keyword_only:
        keywords = f"{len(keyword_only)} keyword-only argument{'s' if len(keyword_only) != 1 else ''}"
        extra = f" positional argument{'s' if given != 1 else ''} (and {keywords})"
        return f"{name}() takes {takes} positional argument{plural} but {given}{extra} were given"
    return f"{name}() takes {takes} positional argument{plural} but {given} {'was' if given == 1 else 'were'} given"
