"""User classes: their bases in C3 order, their methods and attributes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis.placed import Placed
from clientside.compiler.analysis.types import NEVER, Changes, Type, join, widened
from clientside.compiler.records import record

if TYPE_CHECKING:
    from clientside.compiler.analysis.program import Function

Base = "UserClass | str"


@record(eq=False)
class Method:
    """A function of a class body. `kind` is method, static, class or property; a property may have a setter and a
    deleter.

    A property that is `cached` keeps what it computed, or what is `stored` under its name, in the instance; a method
    keeps `kept` results (-1 for all).
    """

    function: Function
    kind: str = "method"
    setter: Function | None = None
    deleter: Function | None = None
    cached: bool = False
    stored: Type = NEVER
    kept: int | None = None
    value: ast.expr | None = None  # the expression of the class body that gives the function
    decorators: list[ast.expr] = field(default_factory=list)  # the program's own, which make it of the `original`
    original: Function | None = None
    same: bool = False  # the decorators must give the original back
    assigned: bool = False  # from outside of the class body, so that it may not be there yet


@record(eq=False)
class UserClass(Placed):
    """A class whose source is compiled. A base that is a text names a built-in exception class."""

    node: ast.ClassDef
    name: str
    owner: Function
    program: Changes
    path: str  # its name, after those of the classes around it
    bases: list[Any] = field(default_factory=list)
    methods: dict[str, Method] = field(default_factory=dict)
    attributes: dict[str, Type] = field(default_factory=dict)
    values: dict[str, ast.expr] = field(default_factory=dict)
    slots: dict[str, Type] = field(default_factory=dict)
    descriptors: dict[str, Type] = field(default_factory=dict)  # attributes with `__get__` or `__set_name__`
    nested: dict[str, ast.ClassDef] = field(default_factory=dict)
    own_methods: set[str] = field(default_factory=set)
    fields: list[Any] = field(default_factory=list)
    data: bool = False  # it stands under `@dataclass`
    shown: bool = False  # something may make a text of an instance with the `__repr__` that `@dataclass` generates
    members: dict[str, ast.expr] = field(default_factory=dict)
    enumeration: bool = False
    native: str = ""  # the built-in type that it stands for as a base
    mixin: str = ""  # what the members of an enum are as well: int, str
    flag: bool = False
    decorators: list[ast.expr] = field(default_factory=list)  # the program's own, which give the class back
    shows_value: bool = False  # the text of a member is that of its value
    names: dict[str, ast.expr | None] = field(default_factory=dict)  # the fields of a NamedTuple, with their defaults
    named_tuple: bool = False
    operated: bool = False  # a NamedTuple with operators of its own: it derives from tuple
    abstract: set[str] = field(default_factory=set)  # methods of its own body under `abstractmethod`
    checks_abstract: bool = False  # its metaclass is ABCMeta
    protocol: bool = False
    anything: Type = NEVER  # what `setattr` stores under names that are not known
    generic: bool = False  # it derives from Generic[T], so that `Class[int]` is the class itself
    limited: list[str] | None = None  # what its own `__slots__` name
    waiting: bool = False  # a base is not known yet, so that its instances may be of any kind
    rows: dict[str, Any] = field(default_factory=dict)
    frozen: bool = False
    hashes: list[str] | None = None
    instantiated: bool = False
    sealed: bool = False  # a library's class whose `__init_subclass__` is left out
    assigned: set[str] = field(default_factory=set)  # attributes of the class that are assigned outside of its body
    late: set[str] = field(default_factory=set)  # those of them that its body does not bind
    uncertain: set[str] = field(default_factory=set)  # attributes that its body may not have set
    ordered: bool = False  # its body runs statement by statement, its names being variables meanwhile
    refused: bool = False  # something of it cannot be compiled, which was reported
    bare: bool = False  # it has no `__init__`, and a call that gives it arguments finds so at run time
    order: list[Any] | None = None

    def mro(self) -> list[Any]:
        """This class and its bases in method resolution order; it alone where there is none."""
        if self.order is None:
            try:
                self.order = self.linearized()
            except ValueError:
                self.order = [self]
        return self.order

    def linearized(self) -> list[Any]:
        """The method resolution order (C3). Raises ValueError where there is none."""
        sequences = [b.mro() if isinstance(b, UserClass) else _exception_order(b) for b in self.bases]
        return [self, *_merged([*map(list, sequences), list(self.bases)])]

    def user_bases(self) -> Iterator[UserClass]:
        """The user classes of its resolution order, itself first."""
        for base in self.mro():
            if isinstance(base, UserClass):
                yield base

    @property
    def is_enum(self) -> bool:
        """Whether it derives from enum.Enum."""
        return any(base.enumeration for base in self.user_bases())

    @property
    def is_named_tuple(self) -> bool:
        """Whether its instances are tuples."""
        return any(base.named_tuple for base in self.user_bases())

    def tuple_fields(self) -> dict[str, ast.expr | None]:
        """The names of a named tuple's elements, with their defaults."""
        return next((base.names for base in self.user_bases() if base.named_tuple), {})

    def exception_base(self) -> str | None:
        """The built-in exception class that it derives from."""
        return next((b for b in self.mro() if isinstance(b, str)), None)

    def is_subclass(self, other: Any) -> bool:
        """Whether it is `other` or derives from it."""
        if isinstance(other, UserClass):
            return other in self.mro()
        wanted = _builtin_exception(other)
        return any(isinstance(b, str) and issubclass(_builtin_exception(b), wanted) for b in self.mro())

    def method(self, name: str) -> Method | None:
        """The method that an instance finds under a name."""
        for base in self.user_bases():
            if name in base.methods:
                return base.methods[name]
            if name in base.attributes:
                return None
        return None

    def method_after(self, current: UserClass, name: str) -> Method | None:
        """The method that `super()` in a method of `current` finds for an instance of this class."""
        order = list(self.user_bases())
        for base in order[order.index(current) + 1 :] if current in order else []:
            if name in base.methods:
                return base.methods[name]
        return None

    def attribute(self, name: str) -> Type | None:
        """The type of a data attribute of an instance; None where nothing sets it."""
        found: Type | None = self.slots.get(name)
        if self.anything.kinds:
            found = self.anything if found is None else join(found, self.anything)
        for base in self.user_bases():
            if name in base.methods:
                break
            if name in base.attributes:
                known = base.attributes[name]
                found = known if found is None else join(found, known)
                if name not in base.late:
                    break
        return found

    def class_attribute(self, name: str) -> Type | None:
        """The type of an attribute of the class itself."""
        found: Type | None = None
        for base in self.user_bases():
            if name in base.attributes:
                found = base.attributes[name] if found is None else join(found, base.attributes[name])
                if name not in base.late:
                    break
        return found

    def store(self, name: str, value: Type) -> None:
        """Record that an instance's attribute may hold `value`."""
        self._grow(self.slots, name, value)

    def store_class(self, name: str, value: Type) -> None:
        """Record that the class's attribute may hold `value`."""
        self._grow(self.attributes, name, value)

    def may_lack(self, name: str) -> bool:
        """Whether an attribute of the class may not be there: its body may not have set it, or only others set it."""
        bases = list(self.user_bases())
        providers = [base for base in bases if name in base.attributes]
        late = bool(providers) and all(name in base.late for base in providers)
        return late or any(name in base.uncertain for base in bases)

    def assign_class(self, name: str, value: Type) -> None:
        """Record that `Class.name = value` runs outside of the body: a base's attribute may be found before."""
        if name not in self.attributes:
            self.late.add(name)
        self.assigned.add(name)
        self.store_class(name, value)

    def store_anything(self, value: Type) -> None:
        """Record that any attribute of an instance may hold `value`."""
        joined = widened(self.anything, join(self.anything, value))
        if joined != self.anything:
            self.anything = joined
            self.program.changed = True

    def store_anywhere(self, value: Type) -> None:
        """Record that any attribute of an instance, known or not, may hold `value`."""
        for slot in list(self.slots):
            self.store(slot, value)
        self.store_anything(value)

    def _grow(self, table: dict[str, Type], name: str, value: Type) -> None:
        old = table.get(name, NEVER)
        joined = widened(old, join(old, value))
        if joined != old or name not in table:
            table[name] = joined
            self.program.changed = True

    def is_refused(self) -> bool:
        """Whether it, or a class that it derives from, was reported: what it lacks says nothing then."""
        return any(base.refused for base in self.user_bases())

    def __repr__(self) -> str:
        return f"<class {self.name}>"


# Keys of what a program asks of all its classes (`program.once(key, set)`, empty where nobody asks).
ASKS_QUALNAME = ("asks", "__qualname__")
ASKS_FIELDS = ("asks", "dataclasses.fields")
ASKS_HASH = ("asks", "hash")
ASKS_MEMBERS = ("asks", "members of classes by name")
ASKS_SETATTR = ("asks", "setattr")
VARS_KEPT = ("asks", "vars that are kept")
ATTRIBUTES_WRITTEN = ("asks", "classes whose instances are written to through vars()")
DELETED = ("asks", "deleted attributes")


def bound_names(made: UserClass) -> list[str]:
    """The names under which a class itself answers with something else than a function that takes the instance."""
    names = {name: None for base in made.user_bases() for name in (*base.methods, *base.attributes)}
    methods = {name: made.method(name) for name in names}
    return [
        name
        for name, method in methods.items()
        if (method is None and (made.class_attribute(name) or NEVER).has("function"))
        or (method is not None and method.kind in ("static", "class"))
    ]


def is_data(made: UserClass) -> bool:
    """Whether it is a dataclass or derives from one, which may have no fields."""
    return any(base.data for base in made.user_bases())


def abstract_methods(made: UserClass) -> list[str]:
    """The abstract methods that a class still has, sorted; none where nobody checks."""
    bases = list(made.user_bases())
    if not any(base.checks_abstract for base in bases):
        return []
    names = {name for base in bases for name in base.abstract}
    return sorted(n for n in names if n in next(b for b in bases if n in b.methods or n in b.attributes).abstract)


def allows_attribute(made: UserClass, name: str) -> bool:
    """Whether an instance may get an attribute of this name (`__slots__` may not name it)."""
    if name.startswith("$"):
        return True
    bases = [base for base in made.user_bases() if not base.native]
    if any(base.limited is None for base in bases) or made.exception_base() is not None:
        return True
    return any(name in (base.limited or ()) or "__dict__" in (base.limited or ()) for base in bases)


def _builtin_exception(name: str) -> type:
    import builtins

    found: type = getattr(builtins, name, Exception)
    return found


def _exception_order(name: str) -> list[str]:
    """The resolution order of a built-in exception class, without `object`."""
    found = _builtin_exception(name)
    order = [c.__name__ for c in found.__mro__[:-1]]
    return order if order[0] == name else [name, *order]


def _merged(sequences: list[list[Any]]) -> list[Any]:
    """C3 linearization (Barrett et al., 1996)."""
    result: list[Any] = []
    sequences = [s for s in sequences if s]
    while sequences:
        for sequence in sequences:
            head = sequence[0]
            if not any(head in s[1:] for s in sequences):
                break
        else:
            raise ValueError("Cannot create a consistent method resolution order (MRO) for bases")
        result.append(head)
        sequences = [rest for s in sequences if (rest := [c for c in s if c is not head and c != head])]
    return result
