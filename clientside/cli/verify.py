"""`clientside verify`: CPython against JavaScript."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientside.cli.files import read_text, write_text
from clientside.cli.progress import Progress

if TYPE_CHECKING:
    from clientside.verifying.results import FunctionReport

_BROWSERS = ["chromium", "firefox", "chrome", "edge"]


@click.command("verify")
@click.argument("paths", nargs=-1, required=True)
@click.option("-n", "--examples", default=100, show_default=True, help="Generated calls for each function.")
@click.option("--time", "seconds", default=60.0, show_default=True, help="Seconds for everything.")
@click.option("--seed", default="0", show_default=True, help="Another number makes other inputs; 'random' takes any.")
@click.option("--browser", type=click.Choice(_BROWSERS), help="Run the JavaScript in this browser, headless.")
@click.option("--recorded", metavar="FILE", help="Replay calls that a page in debug mode recorded.")
@click.option("--no-generate", is_flag=True, help="Only examples, docstrings and recorded calls.")
@click.option("--junit", metavar="FILE", help="Write the report as JUnit XML as well.")
@click.option("-q", "--quiet", is_flag=True, help="Only what differs, and the sum.")
def verify_command(
    paths: tuple[str, ...],
    examples: int,
    seconds: float,
    seed: str,
    browser: str | None,
    recorded: str | None,
    no_generate: bool,
    junit: str | None,
    quiet: bool,
) -> None:
    """Run marked functions in CPython and in JavaScript, on the same inputs, and compare.

    PATHS are files, folders, `app.py::draw` or `module:app`; they are imported. Where nothing is marked, all top-level
    functions of a file are taken. Values, exceptions with their messages, and changed arguments must be the same.

    \b
    Inputs come from
      @clientside.example([1, 2], "log")    beside the function
      >>> draw([1, 2], "log")               in its docstring
      type hints                            list[Row], Literal["a", "b"], date, int | None
      the function itself                   what it reads, compares and calls, where there are no hints
      --recorded FILE                       calls that people made in the page (see the manual)

    \b
    clientside verify app.py
    clientside verify app.py::draw -n 2000 --time 300
    clientside verify app:app --browser chromium --junit report.xml

    A difference is made as small as it gets, and printed as a test to paste. Functions that cannot be compared (they
    touch the page, no inputs can be made) are listed as not verified, never counted as passed.

    Exits with 0 if everything compared is the same, with 1 if something differs, does not compile, cannot be imported,
    or nothing was verified, with 2 for wrong usage.
    """
    from clientside.missing import MissingExtraError
    from clientside.verification import verify
    from clientside.verifying.report import junit_xml, report_text, summary

    number = _seed(seed)
    calls = read_text(recorded) if recorded is not None else None
    done = 0

    def told(function: FunctionReport | None, total: int) -> None:
        nonlocal done
        done += function is not None
        progress.file(function.name if function else "", done, total)

    with Progress() as progress:
        try:
            report = verify(
                *paths,
                examples=examples,
                seconds=seconds,
                seed=number,
                browser=browser,
                recorded=calls,
                generate=not no_generate,
                progress=told,
            )
        except MissingExtraError as error:
            raise click.ClickException(str(error)) from None
    if quiet:
        report.functions, everything = [f for f in report.functions if f.status == "failed"], report.functions
        text = report_text(report).rsplit("\n", 1)[0] if report.functions or report.problems else ""
        report.functions = everything
        click.echo("\n".join(filter(None, [text.rstrip(), summary(report)])))
    else:
        click.echo(report_text(report))
    if junit is not None:
        write_text(Path(junit), junit_xml(report))
    if not report.ok:
        raise click.exceptions.Exit(1)


def _seed(text: str) -> int:
    if text == "random":
        return random.SystemRandom().randrange(2**31)
    try:
        return int(text)
    except ValueError:
        raise click.BadParameter("must be a whole number or 'random'", param_hint="--seed") from None
