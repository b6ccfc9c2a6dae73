"""The module collections."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.named_tuples import functional
from clientside.compiler.analysis.program import BuiltinFunction
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.classes import class_name
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.builtins_convert import dict_result
from clientside.compiler.ops.counter_ import counter_result, emit_counting
from clientside.compiler.ops.deque_ import deque_result
from clientside.compiler.ops.ordered_dict import fromkeys_result, ordered
from clientside.compiler.ops.row import Row, function, table


def defaultdict_result(f: Facts) -> Type:
    """`defaultdict(factory, source, **more)`: a missing key gives what the factory makes."""
    made = dict_result(f)
    site: DictSite = made.get("dict")
    site.flavored("defaultdict", inserts=True)
    factory = f.type("default_factory")
    if factory.may("function", "class", "instance"):
        site.missing(f.call(factory, []))
    return made


def class_text(found: Type) -> str | None:
    """The name in `<class 'int'>`, where a value is surely one built-in class."""
    from clientside.compiler.ops.class_member import is_class

    functions = found.get("function") or frozenset()
    one = next(iter(functions)) if len(functions) == 1 and found.only("function") else None
    if not isinstance(one, BuiltinFunction):
        return None
    return one.row.name if is_class(one.row) else one.row.class_name or None


def emit_defaultdict(e: Emission) -> js.Expr:
    """`defaultdict(factory, source, **more)`."""
    name = class_text(e.type("default_factory"))
    pairs: list[js.Expr] = [js.Array([js.Str(k), v]) for k, v in e.named("more").items()]
    more = e.helper("dictFromPairs", js.Array(pairs)) if pairs else js.Undefined()
    shown = js.Str(name) if name is not None else js.Undefined()
    return e.helper("defaultdictOf", e.arg("default_factory"), shown, e.arg("source"), more)


def ordered_result(f: Facts) -> Type:
    """`OrderedDict(source, **more)`."""
    site: DictSite = dict_result(f).get("dict")
    return ordered(f, site.key, site.element)


def namedtuple_result(f: Facts) -> Type:
    """`namedtuple("Point", "x y")`: a class."""
    return functional(f.inference, f.node)


def emit_namedtuple(e: Emission) -> js.Expr:
    """The class, which is made before all else."""
    made = list(e.result.get("class") or ())
    return class_name(e.ctx, made[0]) if len(made) == 1 else e.helper("unreachable")


ROWS: dict[str, Row | str] = {
    **table(
        function(
            "defaultdict(default_factory=None, source=(), /, **more)",
            defaultdict_result,
            emit_defaultdict,
            makes="dict",
            class_name="collections.defaultdict",
            js_class="DefaultDict",
        ),
        function(
            "Counter(source=None, /, **more)",
            counter_result,
            emit_counting("counterOf"),
            lazy="source",
            makes="dict",
            class_name="collections.Counter",
            js_class="Counter",
        ),
        function(
            "OrderedDict(source=(), /, **more)",
            ordered_result,
            emit_counting("orderedDictOf"),
            makes="dict",
            class_name="collections.OrderedDict",
            js_class="OrderedDict",
            members=table(
                function("fromkeys(iterable, value=None)", fromkeys_result, "orderedDictFromkeys"),
            ),
        ),
        function(
            "namedtuple(typename, field_names, *, rename=False, defaults=None)", namedtuple_result, emit_namedtuple
        ),
        function(
            "deque(iterable=(), maxlen=None)",
            deque_result,
            "dequeOf",
            observes="maxlen",
            makes="deque",
            class_name="collections.deque",
            js_class="Deque",
        ),
    ),
}
