"""`clientside demo`: the samples, served."""

from __future__ import annotations

import ast
from pathlib import Path

import click

_PARENTS = Path(__file__).resolve().parents
# Inside the package where it is installed, beside it in the repository.
SAMPLES = next(filter(Path.is_dir, (_PARENTS[1] / "samples", _PARENTS[2] / "samples")), _PARENTS[1] / "samples")


@click.command("demo")
@click.argument("name", required=False)
@click.option("--port", default=8050, show_default=True, help="0 takes a free one.")
def demo_command(name: str | None, port: int) -> None:
    """List the samples, or serve the one called NAME until Ctrl-C.

    \b
    clientside demo
    clientside demo gapminder --port 0

    Exits with 1 if there is no such sample, or a library that it needs is missing.
    """
    found = {path.parent.name: path for path in sorted(SAMPLES.glob("*/app.py"))}
    if not found:
        raise click.ClickException(f"no samples at {SAMPLES}: install clientside again")
    if name is None:
        width = max(map(len, found))
        for known, path in found.items():
            click.echo(f"{known:{width}}  {_first_line(path)}")
        click.echo("\nServe one with:  clientside demo NAME")
        return
    if name not in found:
        raise click.ClickException(f"there is no sample {name!r}; there are {', '.join(found)}")
    _serve(found[name], port)


def _first_line(path: Path) -> str:
    text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return text.split("\n")[0]


def _serve(path: Path, port: int) -> None:
    from werkzeug.serving import make_server

    from clientside.loading import LoadError, load_file

    try:
        module = load_file(str(path))
    except LoadError as error:
        raise click.ClickException(f"{path}: {error}") from None
    app = module.app if hasattr(module, "app") else module.create_app()
    try:
        server = make_server("127.0.0.1", port, getattr(app, "server", app), threaded=True)
    except (OSError, SystemExit):
        raise click.ClickException(f"port {port} is taken: try --port 0") from None
    click.echo(f"http://127.0.0.1:{server.server_port}/  (Ctrl-C ends it)")
    server.serve_forever()
