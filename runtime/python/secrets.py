"""The module secrets, on the browser's cryptographic random numbers."""

from base64 import urlsafe_b64encode
from hmac import compare_digest as _compare

from _clientside import secret_bytes

DEFAULT_ENTROPY = 32


def randbits(k):
    """An int of k random bits."""
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    size = (k + 7) // 8
    return int.from_bytes(secret_bytes(size), "big") >> (size * 8 - k)


def randbelow(exclusive_upper_bound):
    """An int below a bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    k = exclusive_upper_bound.bit_length()
    found = randbits(k)
    while found >= exclusive_upper_bound:
        found = randbits(k)
    return found


def choice(seq):
    """An element."""
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


def token_bytes(nbytes=None):
    """Random bytes."""
    return secret_bytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Random hexadecimal digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """A random text for a URL."""
    return urlsafe_b64encode(token_bytes(nbytes)).decode().rstrip("=")


def compare_digest(a, b, /):
    """Whether two texts of ASCII, or bytes, are the same."""
    return _compare(a, b)
