"""The command line: one file per command."""

import click

from clientside.cli.advise import advise_command
from clientside.cli.check import check_command
from clientside.cli.compile import compile_command
from clientside.cli.explain import explain_command
from clientside.cli.group import Commands
from clientside.cli.show import show_command
from clientside.cli.verify import verify_command


@click.group(
    cls=Commands, epilog="Start with:  clientside show app.py", context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(package_name="clientside")
def main() -> None:
    """Compile Python callbacks to the JavaScript that runs in the browser.

    Files are read, never imported: no app starts, no database is opened. In a file, the functions marked with
    @clientside.callback or @clientside.function are compiled; where nothing is marked, all top-level functions are.
    """


main.add_command(advise_command)
main.add_command(check_command)
main.add_command(compile_command)
main.add_command(explain_command)
main.add_command(show_command)
main.add_command(verify_command)
