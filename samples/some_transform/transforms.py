"""Functions without a page: they run in tests, on the server, and in the browser."""


def some_transform(value):
    words = value.split()
    return " ".join(word[::-1] for word in words) or "nothing"
