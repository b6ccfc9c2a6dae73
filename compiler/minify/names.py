"""Short names for what only one function knows, shortest for what is used most; helpers keep their `$`."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.tree import Binding, Scope
from clientside.compiler.minify.vocabulary import WORDS

_LETTERS = "etnariosldcupmhgfbvywxkqzjETNARIOSLDCUPMHGFBVYWXKQZJ"
_HELPER = re.compile(r"\$[a-z]\w*")


def shorten(folding: Folding, root: Scope, used: set[int]) -> None:
    """Give bindings their `short` names; `used` are the words that are left."""
    free = folding.globals
    top = {binding for binding in folding.declared if _HELPER.fullmatch(binding.name)}
    functions = {b for b in top if folding.declared[b].kind == "function_declaration"}
    for binding in functions:
        binding.fixed = False
    taken = free | {b.name for b in _all(root) if b.fixed}
    names = _names("$", taken)
    # By name where the weight is the same: every process must give the same text, whose digest pages name.
    for binding in sorted(functions, key=lambda b: (-_weight(b, used), b.name)):
        binding.short = next(names)
    for binding in sorted(top - functions, key=lambda b: b.name):
        binding.short = next(names)
    _scope(root, taken | {b.short for b in top}, used)


def _scope(scope: Scope, taken: set[str], used: set[int]) -> None:
    """Names for one scope and those inside: none of an outer one is used again, so that nothing is hidden."""
    names = _names("", taken)
    mine = [b for b in scope.names.values() if not b.fixed and not b.short and b.uses]
    given = set()
    for binding in sorted(mine, key=lambda b: -_weight(b, used)):
        if len(binding.name) == 1 and binding.name not in taken and binding.name not in given:
            binding.short = binding.name
        else:
            binding.short = next(name for name in names if name not in given)
        given.add(binding.short)
    for inner in scope.inner:
        _scope(inner, taken | given, used)


def _weight(binding: Binding, used: set[int]) -> int:
    return sum(at in used for at in binding.uses)


def _all(scope: Scope) -> Iterator[Binding]:
    yield from scope.names.values()
    for inner in scope.inner:
        yield from _all(inner)


def _names(prefix: str, taken: set[str]) -> Iterator[str]:
    for length in itertools.count(1):
        for letters in itertools.product(_LETTERS, repeat=length):
            name = prefix + "".join(letters)
            if name not in taken and name not in WORDS:
                yield name
