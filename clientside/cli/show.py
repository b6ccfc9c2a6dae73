"""`clientside show`: what a function became."""

from __future__ import annotations

import os

import click

from clientside.cli.modules import compiled_modules


@click.command("show")
@click.argument("target", metavar="PATH[::NAME]")
@click.option("--all", "whole", is_flag=True, help="The whole script, with the helpers that it needs.")
def show_command(target: str, whole: bool) -> None:
    """Print the JavaScript of a file's functions, or of the one called NAME.

    \b
    clientside show app.py
    clientside show app.py::draw
    clientside show app.py --all

    Exits with 1 if something cannot be compiled or there is no such function, with 2 for wrong usage.
    """
    path, _, name = target.partition("::")
    if not os.path.isfile(path):
        raise click.BadParameter(f"there is no file {path!r}", param_hint="PATH")
    module = compiled_modules((path,))[0]
    functions = [f for f in module.functions if name in ("", f.name, f.function_name)]
    if not functions:
        wanted = f"called {name!r}" if name else "to compile"
        known = ", ".join(f.name for f in module.functions)
        raise click.ClickException(f"{path} has no function {wanted}" + (f"; it has {known}" if known else ""))
    if whole:
        click.echo(module.text.rstrip("\n"))
        return
    for number, function in enumerate(functions):
        if number:
            click.echo()
        click.echo(f"// {path}:{function.line}  {function.namespace}.{function.function_name}")
        click.echo(function.javascript.rstrip("\n"))
