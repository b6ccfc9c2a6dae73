"""`functools.total_ordering`: the comparisons that it adds, written in Python and compiled like the user's own."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.data_classes import parsed_method
from clientside.compiler.analysis.infer.inference import Inference

# What each comparison is by the one that the class has: `r` is what that says.
BY: dict[str, dict[str, str]] = {
    "__lt__": {"__gt__": "not r and self != other", "__le__": "r or self == other", "__ge__": "not r"},
    "__le__": {"__ge__": "not r or self == other", "__lt__": "r and self != other", "__gt__": "not r"},
    "__gt__": {"__lt__": "not r and self != other", "__ge__": "r or self == other", "__le__": "not r"},
    "__ge__": {"__le__": "not r or self == other", "__gt__": "r and self != other", "__lt__": "not r"},
}


def complete(inf: Inference, made: UserClass, decorator: ast.expr) -> None:
    """Give a class the comparisons that it lacks."""
    if made.waiting:
        return  # a base that is not known yet may have them
    own = set(made.own_methods)
    known = [name for name in BY if any(name in base.methods for base in made.user_bases() if base is not made)]
    roots = [name for name in BY if name in own or name in known]
    if not roots:
        if inf.program.reporting:
            problem = "must define at least one ordering operation: < > <= >="
            inf.problem("wrong-type", decorator, problem=problem)
        return
    root = roots[0]
    for name, value in BY[root].items():
        if name in roots:
            continue
        text = (
            f"def {name}(self, other):\n    r = self.{root}(other)\n"
            f"    if r is NotImplemented:\n        return r\n    return {value}\n"
        )
        function = inf.program.once(("ordering", made, name), lambda t=text: parsed_method(inf, made, t))
        if made.methods.get(name) is None or made.methods[name].function is not function:
            made.methods[name] = Method(function)
            function.by_value = True
            inf.program.changed = True
