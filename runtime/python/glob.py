"""The part of the module glob that needs no files."""

import re


def escape(pathname):
    """A pattern that matches a text and nothing else."""
    return re.sub("([*?[])", r"[\1]", pathname)
