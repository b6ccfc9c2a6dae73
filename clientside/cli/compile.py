"""`clientside compile`: files in, one script out."""

from __future__ import annotations

import json
from pathlib import Path

import click

from clientside.cli.modules import compiled_modules


@click.command("compile")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
@click.option("--source-map", is_flag=True, help="Write OUTPUT.map beside it, for one file and with -o.")
def compile_command(paths: tuple[str, ...], output: str | None, source_map: bool) -> None:
    """Compile the functions of PATHS into JavaScript.

    The script puts each function where Dash looks for it, window.dash_clientside[namespace][name], and brings the
    helpers that they need.

    \b
    clientside compile app.py -o assets/app.js
    clientside compile app.py --source-map -o app.js

    Exits with 1 if something cannot be compiled (every reason is shown, nothing is written), with 2 for wrong usage.
    """
    if source_map and (output is None or len(paths) != 1):
        raise click.UsageError("--source-map needs -o and exactly one file")
    modules = compiled_modules(paths)
    text = "".join(module.text.rstrip("\n") + "\n" for module in modules)
    if output is None:
        click.echo(text, nl=False)
        return
    target = Path(output)
    if source_map:
        beside = target.with_name(target.name + ".map")
        beside.write_text(json.dumps(modules[0].source_map, ensure_ascii=False), encoding="utf-8", newline="\n")
        text += f"//# sourceMappingURL={beside.name}\n"
    target.write_text(text, encoding="utf-8", newline="\n")
