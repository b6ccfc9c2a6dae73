"""The optimisations, by name: each can be turned off, and the program stays right.

A pass is a function that either decides for something better or has nothing to offer (None, False). It is marked where
it decides:

    @optimisation("steady-arrays")
    def array_of(ctx: Context, …) -> js.Expr | None: …

Where its pass is off, the function is not asked, and what stands beside it does the work: a helper that is right for
every value, or a plain loop. Types, and whatever else a right answer needs, are no passes. `tests/passes` runs every
pass by itself against CPython, and the random programs with none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

PASSES = {
    "chained-comprehensions": "a comprehension, any() or all() over a list is filter, map, some or every",
    "constant-formats": "a format, a spec or a strftime text that is a constant is taken apart by the compiler",
    "counted-loops": "a loop over range, enumerate, zip or reversed counts an index",
    "direct-views": "a loop over a dict or set, d.keys(), d.values() or d.items() walks the Map or object itself",
    "fused-consumers": "any, all and sum of a generator expression are loops without a generator",
    "fused-products": "x + a * b of the page's numbers is checked once, not twice",
    "get-or-insert": "if k not in d: d[k] = … before d[k] is one look into the dict",
    "inline-items": "x[i], x[key] and d.get(key) are JavaScript's own access, a helper only where that finds nothing",
    "key-pairs": "key = (a, b), where it is only a key, is a tuple only where a dict or set keeps it",
    "minify-compact": "in production: statements are written in as few words as JavaScript allows",
    "minify-fold": "in production: what cannot happen on the page, and what nothing needs, is left out",
    "minify-names": "in production: names are short",
    "minify-split": "in production: what is rare is in a script of its own",
    "native-arithmetic": "ints that stay below 2**53 are added, multiplied, divided without a check",
    "native-comparisons": "===, <, includes, where types prove that they say what Python says",
    "native-truth": "a condition is JavaScript's own where types prove that both agree",
    "number-products": "x * y of what the program counts with repeats no text, so that it need not tell 2 from 2.0",
    "one-key": "d[k] = d.get(k, 0) + x and d[k] += x look for the Map's key once",
    "own-keys": "keys that are texts or small ints stand in a Map as they are",
    "own-operators": "an operator of two instances of one class is a call of its method",
    "plain-components": "components that nothing looks at are plain objects, not instances",
    "plain-constructors": "an __init__ that only its class can call is the JavaScript constructor",
    "plain-results": "a result that is JSON already goes to the page as it is",
    "records": "a dict whose keys are constants is a plain object, not a Map",
    "spared-repr": "the __repr__ of a dataclass is there only where a text may be made of an instance",
    "steady-arrays": "whether a variable is an array is asked once before the loop",
    "steady-lines": "table[i] of table[i][j] is looked up once for each i",
    "steady-lengths": "len(x) of a text, or of a list that nothing changes, is asked once before a while loop",
    "unboxed-numbers": "where nothing shows whether a number is 2 or 2.0, floats are JavaScript's numbers everywhere",
    "uncopied-arguments": "an argument that nothing writes to is not copied",
}
ALL = frozenset(PASSES)
_chosen: ContextVar[frozenset[str]] = ContextVar("the passes of a compilation", default=ALL)
DECISIONS: dict[str, list[str]] = {}  # the functions that are marked with each pass

F = TypeVar("F", bound=Callable[..., Any])


class UnknownPass(ValueError):
    """A name that is no pass."""


def named(text: str) -> frozenset[str]:
    """The passes that a text turns on: `none`, `all`, or names with commas between them; `-name` turns one off.

    A text that begins with `-name` starts from all, one that begins with a name from none. Raises UnknownPass.
    """
    words = [word.strip() for word in text.split(",") if word.strip()]
    found = ALL if not words or words[0].startswith("-") else frozenset()
    for word in words:
        name = word.removeprefix("-")
        group = ALL if name == "all" else frozenset() if name == "none" else frozenset([name])
        if not group <= ALL:
            raise UnknownPass(f"there is no pass {name!r}; the passes are {', '.join(PASSES)}")
        if name == "none":
            found = ALL if word.startswith("-") else group
        else:
            found = found - group if word.startswith("-") else found | group
    return found


def current() -> frozenset[str]:
    """The passes of what is compiled now."""
    return _chosen.get()


@contextmanager
def only(passes: str | frozenset[str]) -> Iterator[None]:
    """Compile with these passes and no others. Raises UnknownPass."""
    token = _chosen.set(named(passes) if isinstance(passes, str) else passes)
    try:
        yield
    finally:
        _chosen.reset(token)


def cache_word() -> list[str]:
    """What a key of something compiled says of the passes: nothing where all are on."""
    return [] if current() == ALL else [f"passes {' '.join(sorted(current()))}"]


def optimisation(name: str, otherwise: object = None) -> Callable[[F], F]:
    """Mark a function that decides for a pass; its first argument is a program, or has one. Where the pass is off, it
    gives `otherwise`.
    """
    assert name in PASSES, name

    def mark(decide: F) -> F:
        DECISIONS.setdefault(name, []).append(f"{decide.__module__}.{decide.__qualname__}")

        @wraps(decide)
        def decided(place: Any, *args: Any, **named: Any) -> Any:
            program = getattr(place, "program", place)
            return decide(place, *args, **named) if name in program.passes else otherwise

        return decided  # type: ignore[return-value]

    return mark
