"""What a type knows of a value of the kind `browser`: a set of shapes.

A `Shape` is an object of a declared interface, `ANYTHING` any value of JavaScript's of which nothing is declared, a
`Constructor` an interface itself (`URL`), an `Operation` a function of the browser (`fetch`, or a method as a value).
"""

from __future__ import annotations

from collections.abc import Iterable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.browser.library import Interface, Member, Signature
from clientside.compiler.records import record


@record(frozen=True)
class Shape:
    """An object of an interface, with what stands for the interface's type variables (as texts of annotations)."""

    interface: Interface
    arguments: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name for messages."""
        return self.interface.name + (f"[{', '.join(self.arguments)}]" if self.arguments else "")


@record(frozen=True)
class Anything:
    """A value of JavaScript's of which nothing is declared."""

    name: str = "JavaScript value"


@record(frozen=True)
class Constructor:
    """An interface as a value: called, it makes an object; it has static members."""

    interface: Interface

    @property
    def name(self) -> str:
        """The name for messages."""
        return f"type[{self.interface.name}]"


@record(frozen=True)
class Operation:
    """A function of the browser; `shape` is the object it belongs to, None for a global one."""

    name: str
    signatures: tuple[Signature, ...]
    owner: Interface | None
    shape: Shape | None = None
    member: Member | None = None


ANYTHING = Anything()
Part = Shape | Anything | Constructor | Operation
OBJECT = Type({"browser": frozenset([ANYTHING])})


def shaped(*parts: Part) -> Type:
    """The type of a value that has one of these shapes."""
    return Type({"browser": frozenset(parts)})


def parts(found: Type) -> Iterable[Part]:
    """The shapes that a value may have."""
    known: frozenset[Part] = found.get("browser") or frozenset()
    return sorted(known, key=lambda part: part.name)


def anything(program: Program) -> Type:
    """A value of JavaScript's of which nothing is declared: JSON's kinds, or a live object."""

    def made() -> Type:
        rows, records = Site(program, origin="browser"), DictSite(program, origin="browser")
        records.mark(outside=True, open=True)
        found = Type(
            {
                **dict.fromkeys(("none", "bool", "str"), True),
                "int": (-t.SAFE, t.SAFE),
                "float": False,
                "list": rows,
                "dict": records,
                **OBJECT.kinds,
            }
        )
        rows.element = found
        records.element = found
        records.store_key(t.STR)
        records.limit(frozenset())
        return found

    found: Type = program.once("browser anything", made)
    return found


def is_anything(found: Type) -> bool:
    """Whether a value may be one of which nothing is declared."""
    return ANYTHING in (found.get("browser") or ())
