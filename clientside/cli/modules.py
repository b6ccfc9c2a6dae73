"""What the commands share: a file compiled, or its errors shown and the command ended."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.compiler.pipeline import Module


def compiled_modules(paths: tuple[str, ...], name: str = "") -> list[Module]:
    """Every file compiled, or what is called `name` in it. Shows what the compiler has to say of all of them, and
    exits with 1 if one fails.
    """
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_path

    modules: list[Module] = []
    for path in paths:
        try:
            module = compile_path(path, name=name)
        except CompileError as error:
            show(error.diagnostics)
        except OSError as error:
            click.echo(f"{path}: {error.strerror or error}", err=True)
        else:
            show(module.diagnostics)
            modules.append(module)
    if len(modules) < len(paths):
        raise click.exceptions.Exit(1)
    return modules


def show(diagnostics: Iterable[Diagnostic]) -> None:
    """Print diagnostics to standard error, in colour where a person reads it."""
    from clientside.compiler.diagnostics.render import rendered_all

    items = list(diagnostics)
    if items:
        click.echo(rendered_all(items, colour=sys.stderr.isatty()) + "\n", err=True)
