"""The command line: one file per command."""

import click

from clientside.cli.advise import advise_command
from clientside.cli.check import check_command
from clientside.cli.compile import compile_command
from clientside.cli.completion import completion_command
from clientside.cli.demo import demo_command
from clientside.cli.explain import explain_command
from clientside.cli.group import Commands
from clientside.cli.show import show_command
from clientside.cli.verify import verify_command


@click.group(
    cls=Commands, epilog="Start with:  clientside show app.py", context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(package_name="clientside")
def main() -> None:
    """Compile Python callbacks to the JavaScript that runs in the browser, and show that it does the same.

    check, compile and show read files and never import them: no app starts, no database is opened. verify and advise
    import them, because they call the functions. In a file, the functions marked with @clientside.callback or
    @clientside.function are meant; where nothing is marked, all top-level functions are.

    \b
    clientside show app.py::draw        what a function becomes, beside its Python
    clientside check                    everything that is wrong in this folder
    clientside verify app.py            the same in CPython and in JavaScript?
    clientside advise app:app           which server callbacks could run in the browser?

    Exit codes: 0 all is well, 1 something is not (and it is said what), 2 wrong usage, 130 interrupted.
    """


main.add_command(advise_command)
main.add_command(check_command)
main.add_command(compile_command)
main.add_command(completion_command)
main.add_command(demo_command)
main.add_command(explain_command)
main.add_command(show_command)
main.add_command(verify_command)
