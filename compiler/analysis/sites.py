"""Sites: what the containers that one place of the program makes may hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clientside.compiler.analysis.lattice import MIXED, NEVER, STR, Shared, Type, join, join_all, widened


class Site(Shared):
    """What a container may hold, shared by all aliases. `find()` gives the representative after unifications."""

    __slots__ = ("captured", "element", "may_be_falsy", "origin", "parent", "program", "result", "written")

    def __init__(self, program: Changes, element: Type | None = None, origin: object = None) -> None:
        self.program = program
        self.parent: Site | None = None
        self.element: Type = element if element is not None else NEVER
        self.written = False
        self.result: Type | None = None
        self.captured: str | None = None
        self.origin = origin
        self.may_be_falsy = False  # ctx.triggered: a list that is false on the initial call, though it holds an item

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
        before = self.find().element
        joined = join(before, value)
        if joined is before and self.find().element is before:
            return
        joined = widened(before, joined)
        site = self.find()
        if site.element is not before:  # what nests in itself has been stored to meanwhile
            joined = join(site.element, joined)
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
        if self.program.settled:
            return self.program.both(a, b)
        b.parent = a
        self.program.changed = True
        a.written = a.written or b.written
        a.captured = a.captured or b.captured
        a.may_be_falsy = a.may_be_falsy or b.may_be_falsy
        if b.result is not None:
            a.result = b.result if a.result is None else join(a.result, b.result)
        a.absorb(b)
        return a

    def absorb(self, other: Any) -> None:
        """Take over what `other` held."""
        self.store(other.element)

    def inside(self) -> list[Type]:
        """The types of what it may hold, each apart: joining them would unify what they hold in turn."""
        return [self.find().element]


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
        definite = keys if site.definite is None else site.definite & keys
        if definite != site.definite:
            site.definite = definite
            self.program.growth += 1

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
        site.mark(dictionary=True)  # also where the same call of dict() would make a plain object
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

    def inside(self) -> list[Type]:
        """The types of its values, each apart."""
        site = self.find()
        return [site.element, site.default, *site.fields.values()]

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
    """Whoever owns sites: `changed` is set when anything in them grows, so that inference goes round again.

    Once inference has `settled`, what joins types only asks: sites that meet in its answer stay apart in the program.
    """

    changed: bool = False
    settled: bool = False
    growth: int = 0  # counts what inference finds out that need not be inferred again at once, unlike `changed`

    def __init__(self) -> None:
        self._both: dict[tuple[int, int], tuple[Site, Site, Site]] = {}

    def both(self, a: Site, b: Site) -> Site:
        """A site of an answer, for values of either class."""
        found = self._both.get((id(a), id(b)))
        if found is not None:
            return found[0]
        made = type(a)(self, origin=a.origin)
        self._both[id(a), id(b)] = (made, a, b)
        for site in (a, b):
            made.written = made.written or site.written
            made.captured = made.captured or site.captured
            if site.result is not None:
                made.result = site.result if made.result is None else join(made.result, site.result)
        if isinstance(made, DictSite) and isinstance(a, DictSite):
            made.flavor, made.inserts, made.mixed, made.named = a.flavor, a.inserts, a.mixed, a.named
        made.absorb(a)
        made.absorb(b)
        return made

    def once(self, key: object, make: Callable[..., Any]) -> Any:
        """The same object for the same key, made at the first call."""
        raise NotImplementedError


def is_flavored(kind: str, known: object) -> bool:
    """Whether a value is of a subclass of dict."""
    return kind == "dict" and isinstance(known, DictSite) and known.find().flavor != ""
