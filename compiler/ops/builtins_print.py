"""`print`."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.instances import apply_method, parameters_after_self
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.library import is_own_file
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table

REDIRECTED = "standard output is redirected"  # key of what a program knows


def written(f: Facts) -> None:
    """`file=` may be `sys.stderr` or `sys.stdout`, which are both the console, or has a `write` of its own."""
    check_file(f, f.type("file"), "print to such a file")


def check_file(f: Facts, found: Type, what: str) -> None:
    """The file of a call gets texts."""
    files = found.restricted(("instance",))
    if not _files(files).kinds and found.without("none", "instance") == t.NEVER:
        return
    for name in ("write", "flush"):
        f.program.asks_for(name)
    if found.only("none", "instance") and all(_takes_text(made) for made in files.get("instance")):
        apply_method(f.inference, "write", files, [t.STR])
        apply_method(f.inference, "flush", files, [])
    else:
        f.inference.problem("unsupported-builtin", f.node, name=what, what=what.split()[0])


def _takes_text(made: UserClass) -> bool:
    """Whether a class has a `write` that takes one argument."""
    method = made.method("write")
    if method is None:
        return False
    parameters = parameters_after_self(method)
    first = [p.kind for p in parameters[:1]]
    return first in (["both"], ["positional"], ["args"]) and not any(p.required for p in parameters[1:])


def _files(found: Type) -> Type:
    """What a file may be besides the console."""
    own = [made for made in found.get("instance") or () if not _is_console(made)]
    return Type({"instance": frozenset(own)}) if own else t.NEVER


def emit_print(e: Emission) -> js.Expr:
    """`print(*values, sep=" ", end="\\n")`: one line of the console, or what a file's `write` gets."""
    parts = [_print_part(e, "sep"), _print_part(e, "end")]
    redirected = e.program.known(REDIRECTED) is not None
    if _files(e.type("file")).kinds or redirected:
        helper = "printRedirected" if redirected else "printTo"
        return e.helper(helper, js.Array(e.rest("values")), *parts, e.arg("file"), e.arg("flush"))
    told = [e.arg(name) for name in ("file", "flush") if e.given(name)]
    evaluated = [value for value in told if not e.ctx.is_stable(value) and not isinstance(value, js.Id)]
    return e.helper("print", js.Array(e.rest("values")), *parts, *evaluated)


def redirect(f: Facts) -> None:
    """What a program prints goes to a file from now on; what `sys.stdout` is then is not known."""
    f.program.once(REDIRECTED, lambda: True)
    check_file(f, f.type("file"), "redirect_stdout to such a file")
    if any(_is_console(made) for made in f.program.classes):
        what = "`redirect_stdout` in a program that names `sys.stdout` or `sys.stderr`"
        f.inference.problem("unsupported-builtin", f.node, name=what.replace("`", ""), what="redirect_stdout")


def _is_console(made: UserClass) -> bool:
    """Whether a class is that of `sys.stdout`."""
    return made.name == "_Stream" and is_own_file(made.owner.environment.source.file)


def _print_part(e: Emission, name: str) -> js.Expr:
    """`sep` or `end`, which must be texts."""
    known = e.type(name)
    return (
        e.arg(name)
        if known.only("str", "none") or not known.kinds
        else e.helper("printPart", js.Str(name), e.arg(name))
    )


ROWS = table(
    function(
        "print(*values, sep=' ', end='\\n', file=None, flush=False)",
        "none",
        emit_print,
        effect=written,
        observes="values sep end",
    ),
)
