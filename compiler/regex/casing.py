"""Which characters are one another's upper and lower case: for Python's `re`, and for JavaScript's RegExp.

Python compares the lower case of characters, and takes some with the same upper case for equal; JavaScript (with the
flags `iu`) compares their simple case folding.
"""

from __future__ import annotations

from functools import cache

# For ASCII letters the whole of Unicode need not be searched: what else they match in Python.
MORE = {"i": (0x130, 0x131), "s": (0x17F,), "k": (0x212A,)}
LAST_CASED = 0x1E944


def lower(code: int) -> int:
    """The lower case of one character."""
    return ord(chr(code).lower()[0])


def is_cased(code: int) -> bool:
    """Whether a character is changed by `lower` or `upper`."""
    text = chr(code)
    return text.lower()[0] != text or text.upper()[0] != text


@cache
def _lowered() -> dict[int, list[int]]:
    """The characters of each lower case that belongs to more than itself."""
    found: dict[int, list[int]] = {}
    for code in range(LAST_CASED):
        small = lower(code)
        if small != code:
            found.setdefault(small, []).append(code)
    return found


@cache
def _alike() -> dict[int, list[int]]:
    """Lower case characters with the same upper case."""
    by_upper: dict[str, list[int]] = {}
    for code in range(0x80, 0x10000):
        text = chr(code)
        if text.upper() != text and lower(code) == code:
            by_upper.setdefault(text.upper(), []).append(code)
    for code in range(97, 123):
        by_upper.setdefault(chr(code - 32), []).append(code)
    return {code: codes for codes in by_upper.values() if len(codes) > 1 for code in codes}


def matched(code: int) -> frozenset[int]:
    """What a character matches in Python where case does not count."""
    if code < 128:
        text = chr(code).lower()
        if not text.isalpha():
            return frozenset([code])
        return frozenset([ord(text), ord(text.upper()), *MORE.get(text, ())])
    if not is_cased(code):
        return frozenset([code])
    small = lower(code)
    found: set[int] = set()
    for one in _alike().get(small, [small]):
        found.update((one, *_lowered().get(one, ())))
    return frozenset(found)


def matched_ascii(code: int) -> frozenset[int]:
    """The same with Python's ASCII flag."""
    text = chr(code)
    if code < 128 and text.isalpha():
        return frozenset([ord(text.lower()), ord(text.upper())])
    return frozenset([code])


def folded(code: int) -> int:
    """The simple case folding, which JavaScript compares."""
    text = chr(code)
    whole = text.casefold()
    if len(whole) > 1:
        whole = text.lower()
    return ord(whole) if len(whole) == 1 else code


@cache
def _folds() -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for code in range(LAST_CASED):
        found.setdefault(folded(code), set()).add(code)
    return {fold: frozenset(codes) for fold, codes in found.items() if len(codes) > 1}


def matched_in_js(code: int) -> frozenset[int]:
    """What a character matches in JavaScript under the flags `iu`."""
    if code < 128:
        text = chr(code).lower()
        if not text.isalpha():
            return frozenset([code])
        more = MORE.get(text, ()) if text in "sk" else ()
        return frozenset([ord(text), ord(text.upper()), *more])
    return _folds().get(folded(code), frozenset([code]))
