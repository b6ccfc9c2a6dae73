"""What the compiler knows of a value: a Type is a set of kinds, each with what is known about it.

A Type is immutable. What lies *inside* a mutable container is kept in the container's Site, which all its aliases
share: two Types that meet in a join unify their sites (Steensgaard's way), so an element type is true whichever alias
wrote the element.

Kinds and what they carry:
    none bool str bytes slice ellipsis unbound   nothing (True)
    range     True, or the (lowest, highest) of what it yields
    int       (lowest, highest), as far as known; a bound at or beyond ±WIDE means "any size"
    float     True if some operation here computed it, False if it is only ever a number from the page (its value tells)
    list set frozenset iter view deque   a Site with `.element`
    tuple     the Types of its elements, or a Site where the length varies
    dict      a DictSite
    function  a frozenset of callables (user functions, builtins, bound methods)
    exception a frozenset of exception class names
    module class instance match …   a frozenset of names or objects
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

SAFE = 2**53 - 1
WIDE = 2**64
MIXED = "?"
COUNTER = 2**52
INDEX = 2**32 - 1
_STEPS = (0, 1, 2**16, INDEX, COUNTER, SAFE, WIDE)


class Site:
    """What a container may hold, shared by all aliases. `find()` gives the representative after unifications."""

    __slots__ = ("captured", "element", "origin", "parent", "program", "result", "written")

    def __init__(self, program: Changes, element: Type | None = None, origin: object = None) -> None:
        self.program = program
        self.parent: Site | None = None
        self.element: Type = element if element is not None else NEVER
        self.written = False
        self.result: Type | None = None
        self.captured: str | None = None
        self.origin = origin

    def find(self) -> Any:
        """The representative of this site's class."""
        site = self
        while site.parent is not None:
            if site.parent.parent is not None:
                site.parent = site.parent.parent
            site = site.parent
        return site

    def store(self, value: Type) -> None:
        """Record that `value` may become an element."""
        site = self.find()
        joined = widened(site.element, join(site.element, value))
        if joined != site.element:
            site.element = joined
            self.program.changed = True

    def write(self) -> None:
        """Record that code here changes the container."""
        site = self.find()
        if not site.written:
            site.written = True
            self.program.changed = True

    def unify(self, other: Site) -> Site:
        """Make both one class."""
        a: Site = self.find()
        b: Site = other.find()
        if a is b:
            return a
        b.parent = a
        self.program.changed = True
        a.written = a.written or b.written
        a.captured = a.captured or b.captured
        if b.result is not None:
            a.result = b.result if a.result is None else join(a.result, b.result)
        a.absorb(b)
        return a

    def absorb(self, other: Any) -> None:
        """Take over what `other` held."""
        self.store(other.element)


class DictSite(Site):
    """What a dict may hold: values of constant string keys apart (`fields`), of other keys together.

    `open` says that any string key may be there (a dict from the page); `definite` names the keys that every literal of
    the class has and nothing deletes (None until a literal is met). `dictionary` says that it needs the
    Map representation, which all that the code here makes gets then; `outside` that plain objects may arrive from
    where nobody asks that (the page, captured values). A site with `dictionary` alone is always a `$Dict`, one
    without it always a plain object. `named` says that its items are attributes as well (ids that Dash gives); `mixed`
    that only those of some dicts are. `flavor` names the subclass of dict that it is (`MIXED` if only some are), and
    `default` is what that gives for a missing key, which comes into the dict then if `inserts`.
    """

    __slots__ = (
        *("default", "definite", "dictionary", "fields", "flavor", "inserts", "key", "mixed", "named", "open"),
        "outside",
    )

    def __init__(self, program: Changes, origin: object = None) -> None:
        super().__init__(program, NEVER, origin)
        self.fields: dict[str, Type] = {}
        self.key: Type = NEVER
        self.dictionary = False
        self.outside = False
        self.open = False
        self.named = False
        self.mixed = False
        self.flavor = ""
        self.default: Type = NEVER
        self.inserts = False
        self.definite: frozenset[str] | None = None

    def limit(self, keys: frozenset[str]) -> None:
        """Only these keys are certainly there (as far as this literal, or deletion, tells)."""
        site = self.find()
        site.definite = keys if site.definite is None else site.definite & keys

    def set_field(self, name: str, value: Type) -> None:
        """Record a value under a constant string key."""
        site = self.find()
        old = site.fields.get(name, NEVER)
        joined = widened(old, join(old, value))
        if joined != old or name not in site.fields:
            site.fields[name] = joined
            self.program.changed = True

    def field(self, name: str) -> Type:
        """What `d[name]` may give."""
        site = self.find()
        found = join(site.fields.get(name, NEVER), site.default)
        return join(found, site.element) if site.key.has("str") or site.open else found

    def flavored(self, name: str, default: Type | None = None, inserts: bool = False) -> None:
        """These dicts are of the subclass `name`; `default` is what a missing key gives, and a reader `inserts`."""
        site = self.find()
        before = (site.flavor, site.inserts)
        site.flavor, site.inserts = name if site.flavor in ("", name) else MIXED, site.inserts or inserts
        if before != (site.flavor, site.inserts):
            self.program.changed = True
        if default is not None:
            site.missing(default)

    def missing(self, value: Type) -> None:
        """Record what a missing key may give."""
        site = self.find()
        joined = widened(site.default, join(site.default, value))
        if joined != site.default:
            site.default = joined
            self.program.changed = True

    def store_key(self, key: Type) -> None:
        """Record a key that is not a constant string."""
        site = self.find()
        joined = widened(site.key, join(site.key, key))
        if joined != site.key:
            site.key = joined
            self.program.changed = True

    @property
    def record(self) -> bool:
        """Whether it may be a plain object."""
        site = self.find()
        return site.outside or not site.dictionary

    def mark(self, *, dictionary: bool = False, outside: bool = False, open: bool = False) -> None:
        """Set representation flags."""
        site = self.find()
        before = (site.dictionary, site.outside, site.open)
        site.dictionary = site.dictionary or dictionary
        site.outside = site.outside or outside
        site.open = site.open or open
        if before != (site.dictionary, site.outside, site.open):
            self.program.changed = True

    def keys_type(self) -> Type:
        """The type of its keys."""
        site = self.find()
        key: Type = site.key
        return join(key, STR) if site.fields or site.open else key

    def values_type(self) -> Type:
        """The type of its values."""
        site = self.find()
        return join_all([site.element, site.default, *site.fields.values()])

    def absorb(self, other: Any) -> None:
        """Take over what `other` held."""
        self.mark(dictionary=other.dictionary, outside=other.outside, open=other.open)
        self.store(other.element)
        self.flavor = self.flavor if self.flavor == other.flavor else MIXED
        self.inserts = self.inserts or other.inserts
        self.missing(other.default)
        self.mixed = self.mixed or other.mixed or self.named != other.named
        self.named = self.named and other.named
        self.store_key(other.key)
        if other.definite is not None:
            self.limit(other.definite)
        for name, value in list(other.fields.items()):
            self.set_field(name, value)


class Changes:
    """Whoever owns sites: `changed` is set when anything in them grows, so that inference goes round again."""

    changed: bool = False


class Type:
    """An immutable set of kinds with what is known of each."""

    __slots__ = ("kinds",)

    def __init__(self, kinds: dict[str, Any]) -> None:
        self.kinds = kinds

    def has(self, kind: str) -> bool:
        """Whether the value may be of this kind."""
        return kind in self.kinds

    def only(self, *kinds: str) -> bool:
        """Whether the value is certainly of one of these kinds (and known at all)."""
        return bool(self.kinds) and all(k in kinds for k in self.kinds)

    def may(self, *kinds: str) -> bool:
        """Whether the value may be of one of these kinds."""
        return any(k in self.kinds for k in kinds)

    def get(self, kind: str) -> Any:
        """What is known of that kind (a Site as its representative), None if the value cannot be of it."""
        found = self.kinds.get(kind)
        return found.find() if isinstance(found, Site) else found

    def without(self, *kinds: str) -> Type:
        """The Type less some kinds."""
        if not any(k in self.kinds for k in kinds):
            return self
        return Type({k: v for k, v in self.kinds.items() if k not in kinds})

    def restricted(self, kinds: Iterable[str]) -> Type:
        """The Type with these kinds only."""
        wanted = set(kinds)
        return Type({k: v for k, v in self.kinds.items() if k in wanted})

    def __iter__(self) -> Iterator[str]:
        return iter(self.kinds)

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Type) or len(self.kinds) != len(other.kinds):
            return False
        for kind, mine in self.kinds.items():
            theirs = other.kinds.get(kind)
            if mine is theirs:
                continue
            if theirs is None:
                return False
            if isinstance(mine, Site) and isinstance(theirs, Site):
                if mine.find() is not theirs.find() and mine.find() != theirs.find():
                    return False
            elif mine != theirs:
                return False
        return True

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return describe(self)


def _join_int(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    return (min(a[0], b[0]), max(a[1], b[1]))


def _join_tuple(a: Any, b: Any) -> Any:
    from clientside.compiler.analysis.shapes import joined

    return joined(a, b)


def _join_sites(a: Site, b: Site) -> Site:
    return a.unify(b)


def _join_sets(a: frozenset[Any], b: frozenset[Any]) -> frozenset[Any]:
    return a | b


_JOINS: dict[str, Callable[[Any, Any], Any]] = {
    "int": _join_int,
    "range": _join_int,
    "float": lambda a, b: a or b,
    "tuple": _join_tuple,
    "list": _join_sites,
    "set": _join_sites,
    "frozenset": _join_sites,
    "iter": _join_sites,
    "manager": _join_sites,
    "view": _join_sites,
    "deque": _join_sites,
    "dict": _join_sites,
}


def join(a: Type, b: Type) -> Type:
    """The Type of a value that has either; unifies the sites of containers that meet."""
    if a is b or not b.kinds:
        return a
    if not a.kinds:
        return b
    merged: dict[str, Any] | None = None
    for kind, theirs in b.kinds.items():
        mine = a.kinds.get(kind)
        if mine is None:
            if merged is None:
                merged = dict(a.kinds)
            merged[kind] = theirs
            continue
        if mine is theirs or mine is True:
            continue
        combine = _JOINS.get(kind)
        joined = (
            combine(mine, theirs)
            if combine
            else _join_sets(mine, theirs)
            if isinstance(mine, frozenset)
            else mine or theirs
        )
        if joined is not mine:
            if merged is None:
                merged = dict(a.kinds)
            merged[kind] = joined
    return a if merged is None else Type(merged)


def join_all(types: Iterable[Type]) -> Type:
    """The join of all."""
    result = NEVER
    for t in types:
        result = join(result, t)
    return result


def widened(old: Type, new: Type) -> Type:
    """`new`, the bounds of an int that grew since `old` moved to the next step, so that fixpoints come soon."""
    if "tuple" in old.kinds and "tuple" in new.kinds and old.kinds["tuple"] is not new.kinds["tuple"]:
        from clientside.compiler.analysis.shapes import widened_tuple

        new = Type({**new.kinds, "tuple": widened_tuple(old.kinds["tuple"], new.kinds["tuple"])})
    before, after = old.kinds.get("int"), new.kinds.get("int")
    if before is None or after is None or before == after:
        return new
    low, high = after
    if low < before[0]:
        low = -next(s for s in _STEPS if s >= -low) if low < 0 else 0
    if high > before[1]:
        high = next(s for s in _STEPS if s >= high) if high > 0 else 0
    return Type({**new.kinds, "int": (low, high)})


def integer(low: int, high: int) -> Type:
    """An int within these bounds (both included), clamped to "any size" beyond WIDE."""
    return Type({"int": (max(low, -WIDE), min(high, WIDE))})


NEVER = Type({})
NONE = Type({"none": True})
BOOL = Type({"bool": True})
STR = Type({"str": True})
INT = integer(-WIDE, WIDE)
SAFE_INT = integer(-SAFE, SAFE)
LENGTH = integer(0, INDEX)
FLOAT = Type({"float": True})
PAGE_FLOAT = Type({"float": False})
NUMBER = Type({"int": (-WIDE, WIDE), "float": True})
PAGE_NUMBER = Type({"int": (-SAFE, SAFE), "float": False})
RANGE = Type({"range": (-SAFE, SAFE)})
UNBOUND = Type({"unbound": True})
SCALAR_KINDS = ("none", "bool", "int", "float", "str")
NUMERIC_KINDS = ("bool", "int", "float")


def is_flavored(kind: str, known: object) -> bool:
    """Whether a value is of a subclass of dict."""
    return kind == "dict" and isinstance(known, DictSite) and known.find().flavor != ""


def is_wide(t: Type) -> bool:
    """Whether an int of this type may be a BigInt."""
    bounds = t.kinds.get("int")
    return bounds is not None and (bounds[0] < -SAFE or bounds[1] > SAFE)


def is_nonnegative(t: Type) -> bool:
    """Whether an int of this type is never negative."""
    bounds = t.kinds.get("int")
    return bounds is not None and bounds[0] >= 0


PAGE_KINDS = frozenset(("none", "bool", "int", "float", "str", "list", "dict"))


def describe(t: Type, depth: int = 2) -> str:
    """The Type in Python's notation, for people: `list[int] | None`."""
    from clientside.compiler.analysis.describe import described

    return described(t, depth)
