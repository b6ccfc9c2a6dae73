"""Names in JavaScript: what an identifier is, and the words that a Python name must not take over.

A reserved name gets a `$` behind it (`new$`). No Python name contains `$`, so this cannot collide with another Python
name, and runtime helpers start with `$`, so it cannot collide with those.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RESERVED = _words(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval export
    extends false finally for function if implements import in instanceof interface let new null package private
    protected public return static super switch this throw true try typeof var void while with yield
    """
)

# The globals that compiled code and runtime helpers use. Names such as `location`, `name`, `event` or `data` are left
# to the user: compiled code reaches those only through `window`.
GLOBALS = _words(
    """
    AbortController AggregateError Array ArrayBuffer AsyncFunction Atomics BigInt BigInt64Array BigUint64Array
    Blob Boolean CustomEvent DataView Date Error EvalError Event EventTarget File FileReader
    FinalizationRegistry Float32Array Float64Array FormData Function Generator Headers Image Infinity Int16Array
    Int32Array Int8Array Intl Iterator JSON Map Math MutationObserver NaN Node Number Object Promise Proxy
    RangeError ReferenceError Reflect RegExp Request ResizeObserver Response Set SharedArrayBuffer String Symbol
    SyntaxError TextDecoder TextEncoder TypeError URIError URL URLSearchParams Uint16Array Uint32Array
    Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly WebSocket XMLHttpRequest alert atob btoa
    cancelAnimationFrame clearInterval clearTimeout confirm console crypto dash_clientside decodeURI
    decodeURIComponent document encodeURI encodeURIComponent escape fetch globalThis isFinite isNaN localStorage
    navigator parseFloat parseInt performance prompt queueMicrotask requestAnimationFrame sessionStorage
    setInterval setTimeout structuredClone undefined unescape window
    """
)

_ASCII_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def is_identifier(name: str) -> bool:
    """Whether `name` may stand after a dot or as a property name without quotes (reserved words may)."""
    if name.isascii():
        return _ASCII_IDENTIFIER.fullmatch(name) is not None
    # Python's identifiers are a subset of JavaScript's, `$` apart.
    return name.replace("$", "_").isidentifier()


@lru_cache(maxsize=4096)
def safe_name(python_name: str) -> str:
    """The JavaScript variable for a Python name: the same text where that is possible."""
    name = python_name if python_name.isascii() else unicodedata.normalize("NFKC", python_name)
    if not is_identifier(name):
        # Not from a variable (`<lambda>`): each character that cannot stand becomes its code.
        name = "".join(c if is_identifier("_" + c) else f"${ord(c):x}" for c in name) or "$0"
        if not is_identifier(name):
            name = "_" + name
    return name + "$" if name in RESERVED or name in GLOBALS else name
