"""What packages ask of threads where there is one: a page."""


def get_ident():
    """The number of the thread, which is the same everywhere in a page."""
    return 1
