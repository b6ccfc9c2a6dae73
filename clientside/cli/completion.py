"""`clientside completion`: what a shell needs to complete the commands."""

from __future__ import annotations

import os

import click
from click.shell_completion import get_completion_class

_INTO = {
    "bash": 'eval "$(clientside completion bash)"        in ~/.bashrc',
    "zsh": 'eval "$(clientside completion zsh)"         in ~/.zshrc',
    "fish": "clientside completion fish | source         in ~/.config/fish/config.fish",
}


@click.command("completion")
@click.argument("shell", type=click.Choice(list(_INTO)), required=False)
def completion_command(shell: str | None) -> None:
    """Print the script that lets SHELL complete commands, options and their values.

    \b
    eval "$(clientside completion bash)"            in ~/.bashrc
    eval "$(clientside completion zsh)"             in ~/.zshrc
    clientside completion fish | source             in ~/.config/fish/config.fish

    Without SHELL it is the one in $SHELL. Exits with 2 for a shell that it does not know.
    """
    name = shell or os.path.basename(os.environ.get("SHELL", ""))
    made = get_completion_class(name) if name in _INTO else None
    if made is None:
        raise click.UsageError(f"which shell? One of {', '.join(_INTO)}")
    root = click.get_current_context().find_root()
    click.echo(made(root.command, {}, "clientside", "_CLIENTSIDE_COMPLETE").source())
