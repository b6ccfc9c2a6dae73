"""`clientside show`: what a function became."""

from __future__ import annotations

import os
import sys

import click

from clientside.cli.modules import compiled_modules, show
from clientside.cli.passes import optimize_option


@click.command("show")
@click.argument("target", metavar="PATH[::NAME]")
@click.option("--all", "whole", is_flag=True, help="The whole script, with the helpers that it needs.")
@click.option("--explain", is_flag=True, help="Say why each helper is there.")
@click.option(
    "--side-by-side/--js", "beside", default=None, help="Python beside JavaScript (default on a terminal), or not."
)
@optimize_option
@click.option("--width", type=click.IntRange(40, 1000), help="Columns to fill; the terminal's without this.")
def show_command(
    target: str, whole: bool, explain: bool, beside: bool | None, optimize: str, width: int | None
) -> None:
    """Print what a file's functions become in JavaScript, or the one called NAME.

    On a terminal, Python and JavaScript stand side by side, line by line, with the types that were inferred: what is
    known of a value decides whether native JavaScript will do. --explain says why each $helper is there. In a pipe only
    the JavaScript is printed. --optimize=none shows it without the compiler's optimisations.

    \b
    clientside show app.py
    clientside show app.py::draw --explain
    clientside show app.py --all > app.js

    Exits with 1 if something cannot be compiled or there is no such function, with 2 for wrong usage.
    """
    from clientside.compiler.passes import only

    path, _, name = target.partition("::")
    if not os.path.isfile(path):
        raise click.BadParameter(f"there is no file {path!r}", param_hint="PATH")
    if whole and (explain or beside):
        raise click.UsageError("--all prints the script alone")
    if explain or beside or (beside is None and not whole and sys.stdout.isatty()):
        with only(optimize):
            _show_stories(path, name, explain, width)
        return
    with only(optimize):
        module = compiled_modules((path,), name)[0]
    functions = [f for f in module.functions if name in ("", f.name, f.function_name)]
    if not functions:
        _nothing_called(path, name, [f.name for f in module.functions])
    if whole:
        click.echo(module.text.rstrip("\n"))
        return
    for number, function in enumerate(functions):
        if number:
            click.echo()
        click.echo(f"// {path}:{function.line}  {function.namespace}.{function.function_name}")
        click.echo(function.javascript.rstrip("\n"))


def _show_stories(path: str, name: str, explain: bool, width: int | None) -> None:
    import shutil

    from clientside import CompileError
    from clientside.cli.side_by_side import side_by_side
    from clientside.compiler.pipeline import tell_path

    try:
        found, diagnostics = tell_path(path, name)
    except CompileError as error:
        show(error.diagnostics)
        raise click.exceptions.Exit(1) from None
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror or error}") from None
    show(diagnostics)
    # Without a name: what the page calls. By name also the functions that they call.
    chosen = [s for s in found if (name in (s.name, s.function_name) if name else s.is_entry)]
    if not chosen:
        _nothing_called(path, name, [s.name for s in found])
    for number, story in enumerate(chosen):
        if number:
            click.echo()
        for line in side_by_side(story, width or shutil.get_terminal_size((120, 24)).columns, explain=explain):
            click.echo(line)


def _nothing_called(path: str, name: str, known: list[str]) -> None:
    wanted = f"called {name!r}" if name else "to compile"
    raise click.ClickException(f"{path} has no function {wanted}" + (f"; it has {', '.join(known)}" if known else ""))
