"""`clientside explain`: what a diagnostic means."""

from __future__ import annotations

import difflib

import click

_SEVERITIES = {"warning": "warning", "note": "note", "refusal": "when it runs in the browser"}


@click.command("explain")
@click.argument("code", required=False)
def explain_command(code: str | None) -> None:
    """Print what the diagnostic CODE means, with an example that has it and one that works. Without CODE, list all.

    \b
    clientside explain captured-mutation
    clientside explain

    Exits with 1 if there is no such code.
    """
    from clientside.compiler.diagnostics.codes import pages

    known = pages()
    if code is None:
        width = max(map(len, known))
        for page in known.values():
            click.echo(f"{page.code:{width}}  {page.message}")
        return
    found = known.get(code.strip().lower().strip("[]"))
    if found is None:
        near = difflib.get_close_matches(code.lower(), known, 3, 0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "clientside explain lists them all"
        raise click.ClickException(f"there is no diagnostic {code!r}; {hint}")
    severity = "" if found.severity == "error" else f" ({_SEVERITIES[found.severity]})"
    click.echo(f"{found.code}{severity}\n\n  {found.message}")
    if found.hint:
        click.echo(f"  hint: {found.hint}")
    click.echo(f"\n{found.text}")
    fails = "Fails:" if found.severity == "error" else "Gets it:"
    if found.severity == "refusal":
        fails = "Compiles, and stops when it runs" + (f", with example({found.call}):" if found.call else ":")
    for title, example in ((fails, found.bad), ("Works:", found.good)):
        click.echo(f"\n{title}\n")
        for line in example.rstrip("\n").split("\n"):
            click.echo(f"    {line}".rstrip())
