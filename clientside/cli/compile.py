"""`clientside compile`: Python in, scripts out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientside.cli.files import write_text
from clientside.cli.modules import show
from clientside.cli.passes import optimize_option
from clientside.cli.progress import Progress

if TYPE_CHECKING:
    from clientside.building import BuildReport


@click.command("compile")
@click.argument("paths", nargs=-1, required=True)
@click.option("-o", "--output", metavar="PATH", help="A script (app.js) or a folder; without it, standard output.")
@click.option("--per-page", is_flag=True, help="One script for each Python file, in the folder OUTPUT.")
@click.option("--source-map", is_flag=True, help="Write a source map beside each script.")
@click.option("--minify", is_flag=True, help="Scripts as small as a page in production wants them.")
@click.option("--split", is_flag=True, help="Minified, and in two parts: a small script, and one for what is rare.")
@click.option("--check", is_flag=True, help="Write nothing; fail where OUTPUT is not what PATHS give.")
@click.option("--watch", is_flag=True, help="Compile again whenever a file changes, until Ctrl-C.")
@optimize_option
@click.option("--no-cache", is_flag=True, help="Compile everything anew.")
@click.option("-q", "--quiet", is_flag=True, help="Only what is wrong.")
def compile_command(
    paths: tuple[str, ...],
    output: str | None,
    per_page: bool,
    source_map: bool,
    minify: bool,
    split: bool,
    check: bool,
    watch: bool,
    optimize: str,
    no_cache: bool,
    quiet: bool,
) -> None:
    """Compile the functions of PATHS into JavaScript.

    PATHS are files, folders (the files in them that mark functions) or `module:app`. Files are read, not imported;
    `module:app` is imported, for functions that use values which only a running app has.

    The script puts each function where Dash looks for it, window.dash_clientside[namespace][name], and brings the
    helpers that they need. The same files give the same script, on every machine. What has not changed since the last
    time, scripts and functions, is taken from .clientside_cache.

    With --split, app.js has what is common, and loads app.complete.js beside it when something rare happens: an
    exception, an integer beyond 2**53. The callback gives a promise then, so only functions that nothing but callbacks
    call are split (@clientside.callback, not @clientside.function). One script stays where two would gain nothing.
    Pages that Dash or Flask serve in production are split without this (CLIENTSIDE_SPLIT=0 keeps theirs whole).

    \b
    clientside compile app.py -o assets/app.js --source-map --minify
    clientside compile app.py -o static/app.js --split
    clientside compile app.py pages -o assets --per-page
    clientside compile shop.web:app -o assets/shop.js
    clientside compile app.py -o assets/app.js --check       in CI: is the committed script up to date?
    clientside compile app.py -o assets/app.js --watch       while you work

    --optimize says which optimisations are on: none, all, or their names with commas between them (docs/performance.md
    lists them). A script that does something else with another choice is a fault of the compiler.

    Exits with 0 if all is well, with 1 if something cannot be compiled or read (every reason is shown, nothing is
    written) or, with --check, is out of date; with 2 for wrong usage.
    """
    if output is None and (per_page or source_map or split or check or watch):
        raise click.UsageError("--per-page, --source-map, --split, --check and --watch need -o")
    if output is not None and per_page and output.endswith(".js"):
        raise click.UsageError("--per-page writes several scripts: -o must be a folder")
    if check and watch:
        raise click.UsageError("--check and --watch exclude each other")

    def built() -> BuildReport:
        from clientside.building import build

        with Progress() as progress:
            return build(
                *paths,
                output=output,
                per_page=per_page,
                source_map=source_map,
                minify=minify,
                split=split,
                cache=not no_cache and output is not None,
                optimize=optimize,
                progress=progress.file,
            )

    if watch:
        from clientside.cli.watch import watch_and_build

        watch_and_build(built, paths, lambda report: _finish(report, quiet, split))
        return
    report = built()
    if check:
        _told(report)
        if not report.ok:
            raise click.exceptions.Exit(1)
        stale = report.stale()
        for path in stale:
            click.echo(f"{path}: {'out of date' if path.exists() else 'missing'}", err=True)
        if stale:
            raise click.exceptions.Exit(1)
        if not quiet:
            click.echo(f"{len(report.scripts)} script{'' if len(report.scripts) == 1 else 's'} up to date", err=True)
        return
    if not _finish(report, quiet or output is None, split):
        raise click.exceptions.Exit(1)


def _told(report: BuildReport) -> None:
    from clientside.checking import is_ignored

    show(d for d in report.diagnostics if not is_ignored(d))
    for place, reason in report.problems:
        click.echo(f"{place}: {reason}", err=True)
    if report.ok and not report.scripts:
        click.echo("no function is marked: nothing to compile", err=True)


def _finish(report: BuildReport, quiet: bool, split: bool) -> bool:
    """Show, and write, what was built; whether all is well."""
    _told(report)
    if not report.ok or not report.scripts:
        return False
    for script in report.scripts:
        if script.path is None:
            click.echo(script.text, nl=False)
    stale = set(report.stale())
    for path, text in report.outputs():
        if path in stale:
            write_text(Path(path), text)
    if not quiet:
        from clientside.cli.sizes import size_lines

        for script in report.scripts:
            for line in size_lines(script, split):
                click.echo(line, err=True)
        functions = sum(script.functions for script in report.scripts)
        cached = sum(script.cached for script in report.scripts)
        parts = [f"{functions} function{'' if functions == 1 else 's'}", f"{len(stale)} files written"]
        if cached:
            parts.append(f"{cached} of {len(report.scripts)} scripts unchanged")
        click.echo(f"{', '.join(parts)}, {report.seconds:.2f} s", err=True)
    return True
