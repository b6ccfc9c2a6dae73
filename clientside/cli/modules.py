"""What the commands share: a file compiled, or its errors shown and the command ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module


def compiled_modules(paths: tuple[str, ...]) -> list[Module]:
    """Every file compiled. Shows the errors of all of them and exits with 1 if there are any."""
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_path

    modules, failed = [], False
    for path in paths:
        try:
            modules.append(compile_path(path))
        except CompileError as error:
            click.echo(str(error), err=True)
            failed = True
    if failed:
        raise click.exceptions.Exit(1)
    return modules
