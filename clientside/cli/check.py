"""`clientside check`: what the compiler has to say of a project."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientside.cli.files import write_text
from clientside.cli.progress import Progress


@click.command("check")
@click.argument("paths", nargs=-1)
@click.option(
    "-f", "--format", "kind", type=click.Choice(["text", "json", "sarif", "github"]), default="text", show_default=True
)
@click.option("-o", "--output", metavar="FILE", help="Write here instead of to standard output.")
@click.option("--strict/--no-strict", default=None, help="Warnings fail too.")
@click.option("--notes/--no-notes", default=None, help="Notes are shown (they are unless settings say otherwise).")
@click.option("--ignore", multiple=True, metavar="CODE", help="Leave out warnings and notes of this code.")
@click.option("-q", "--quiet", is_flag=True, help="No closing line.")
def check_command(
    paths: tuple[str, ...],
    kind: str,
    output: str | None,
    strict: bool | None,
    notes: bool | None,
    ignore: tuple[str, ...],
    quiet: bool,
) -> None:
    """Show everything that is wrong, or worth knowing, about the marked functions in PATHS (default: this folder).

    Files are read, not imported. In a folder, files that mark a function are checked; a file that is named is checked
    as a whole where it marks none.

    \b
    clientside check
    clientside check app.py pages/ --strict
    clientside check -f sarif -o clientside.sarif
    clientside check -f github                      in a workflow: annotations on the pull request

    A warning or note that is known is silenced on its line, `# clientside: ignore[set-order]`, or for the project:

    \b
    [tool.clientside]                               in pyproject.toml ([clientside] in setup.cfg)
    paths = ["app.py", "pages"]
    exclude = ["pages/old_*"]
    ignore = ["libm-last-bit"]
    strict = true

    Errors cannot be silenced: where they are, nothing runs. `clientside explain CODE` says more of each.

    Exits with 0 if there are no errors, with 1 if there are some (or warnings, with --strict; or a file that cannot be
    read), with 2 for wrong usage or settings.
    """
    from clientside.checking import check
    from clientside.cli import formats
    from clientside.compiler.diagnostics.codes import pages
    from clientside.compiler.diagnostics.render import rendered
    from clientside.settings import SettingsError

    for code in ignore:
        if code not in pages():
            raise click.BadParameter(f"there is no code {code!r}; clientside explain lists them", param_hint="--ignore")
    with Progress() as progress:
        try:
            report = check(*paths, strict=strict, notes=notes, ignore=ignore, progress=progress.file)
        except SettingsError as error:
            raise click.UsageError(str(error)) from None
    machine = {"json": formats.json_text, "sarif": formats.sarif_text, "github": formats.github_text}
    if kind == "text":
        colour = output is None and sys.stdout.isatty()
        parts = [rendered(d, colour=colour) for d in report.diagnostics]
        parts += [f"{place}: {reason}" for place, reason in report.problems]
        text = "\n\n".join(parts) + "\n\n" * (bool(parts) and not quiet)
        if not quiet:
            found = formats.counted(report.diagnostics) or "nothing wrong"
            ignored = f", {report.ignored} ignored" if report.ignored else ""
            rate = f" ({report.functions / report.seconds:,.0f} functions/s)" if report.seconds > 0 else ""
            files = f"{report.files} file{'' if report.files == 1 else 's'}"
            text += f"{found}{ignored}: {report.functions} functions in {files}, {report.seconds:.2f} s{rate}"
        text = text.rstrip("\n") + "\n" * bool(text.strip())
    else:
        text = machine[kind](report)
    if output is not None:
        write_text(Path(output), text)
    else:
        click.echo(text, nl=False)
    if not report.ok:
        raise click.exceptions.Exit(1)
