"""Property names that others than plain objects answer to: `x.name` must not take those for an item of a dict."""

from __future__ import annotations

from clientside.compiler.analysis.types import Type


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Every object answers to these, plain ones too.
OBJECT_NAMES = _words(
    """constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable __proto__
    __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__"""
)
_ARRAY = _words(
    """length at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach
    includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice
    toReversed toSorted toSpliced unshift values with"""
)
_NAMES: dict[str, frozenset[str]] = {
    "list": _ARRAY,
    "tuple": _ARRAY,
    "str": _words(
        """length anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor
        fontsize includes indexOf isWellFormed italics lastIndexOf link localeCompare match matchAll normalize padEnd
        padStart repeat replace replaceAll search slice small split startsWith strike sub substr substring sup
        toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase toWellFormed trim trimEnd trimLeft trimRight
        trimStart"""
    ),
    "int": _words("toExponential toFixed toPrecision"),
    "float": _words("toExponential toFixed toPrecision v toJSON"),
    "bool": frozenset(),
    "none": frozenset(),
    "dict": frozenset(),
}
# Functions, classes, iterators, exceptions, and the runtime's own objects.
_OTHERS = frozenset().union(*_NAMES.values()) | _words(
    """name prototype caller arguments apply bind call next return throw args message stack cause errors start stop step
    size has get set add delete clear then catch finally element"""
)


def is_inherited(key: str, found: Type) -> bool:
    """Whether a value of this type may answer to a property name though it has no such item."""
    if key in OBJECT_NAMES or key.startswith(("$", "__")):
        return True
    if key.isdecimal() and found.may("list", "tuple", "str"):
        return True  # a["1"] is an element to JavaScript
    return any(key in _NAMES.get(kind, _OTHERS) for kind in found.kinds)
