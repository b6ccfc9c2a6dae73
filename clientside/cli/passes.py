"""The option `--optimize` of commands that compile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def _checked(context: click.Context, parameter: click.Parameter, value: str) -> str:
    from clientside.compiler.passes import UnknownPass, named

    try:
        named(value)
    except UnknownPass as error:
        raise click.BadParameter(str(error)) from None
    return value


def optimize_option(command: F) -> F:
    """The command with the option, whose value is checked."""
    return click.option(
        "--optimize",
        metavar="PASSES",
        default="all",
        callback=_checked,
        help="Optimisations: all (default), none, or names; -name leaves one out.",
    )(command)
