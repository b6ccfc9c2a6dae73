"""`python -m clientside`: the command line."""

from clientside.cli import main

main(prog_name="clientside")
