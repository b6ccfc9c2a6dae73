"""Dataclasses, named tuples, enums."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        obj="""
            Point(<num>, <num>)
            Point(<any>)
            Point(y=<any>, x=<any>)
            Fixed(<num>, <str>)
            Fixed(<int>)
            Pair(<any>, <any>)
            Pair(<int>)
            Pair(second=<any>, first=<num>)
            Pair._make([<any>, <any>])
            replace(<obj>, x=<any>)
            Color.RED
            Color(<n>)
            Color['GREEN']
            Size.BIG
            Size(<any>)
            Flagged.A | Flagged.B
            Bag(<any>)
            Bag()
            Sub(<num>, <num>, <any>)
            <obj>
        """,
        any="""
            <obj>.x
            <obj>.y
            <obj>.first
            <obj>[<index>]
            Color.RED.value
            <obj>.value
            <obj>.name
            <obj>.z
            getattr(<obj>, 'x', <any>)
            Pair(<any>, <any>)[0]
            Point(<any>, <any>).x
            Size.BIG + <num>
            Size.SMALL * <num>
            Pair(<num>, <num>) + <tuple>
            <obj>.label
            <obj>.items
            astuple(Point(<any>, <any>))
            asdict(Sub(<any>, 2, <any>))
            Pair(<any>, <any>)._asdict()
            Pair(<any>, <any>)._replace(first=<any>)
        """,
        bool="""
            (<obj> == <obj>)
            (<obj> < <obj>)
            (<obj> != <any>)
            (<obj> == <tuple>)
            (<obj> in [<obj>, <obj>])
            (<obj> is Color.RED)
            isinstance(<obj>, Point)
            isinstance(<obj>, (tuple, Color))
            isinstance(<obj>, int)
            (<obj> in Color)
            (Size.BIG < <num>)
            (Fixed(<num>, <any>) >= Fixed(<num>, <any>))
            hasattr(<obj>, 'x')
            (Flagged.A in Flagged(<n>))
            (Color.RED == <any>)
            bool(<obj>)
            (Size.BIG == <any>)
        """,
        str="""
            repr(<obj>)
            str(<obj>)
            f'{<obj>}'
            repr([<obj>, <obj>])
            '%s' % (<obj>,)
            f'{Size.BIG:>4}'
            repr(Color.RED)
            <obj>.name
            str(Size.SMALL)
            repr(Flagged(<n>))
            str({<obj>: 1})
            type(<obj>).__name__
        """,
        alist="""
            [@1.name for @1 in Color]
            [@1.value for @1 in Size]
            list(<obj>)
            [*Pair(<any>, <any>)]
            sorted([Fixed(<num>, 'a'), Fixed(<num>, 'b')])
            sorted(Size)
            [@1 + 1 for @1 in Size]
            list(Color.__members__)
            [f.name for f in fields(Sub)]
            [Pair(<any>, <any>)]
        """,
        kdict="{Color.RED: <any>}\n{Size.BIG: <any>, <key>: <any>}\n{Fixed(<num>, 'a'): 1}\n{Pair(<num>, <num>): <any>, (<num>, <num>): <any>}\nasdict(Point(<any>, <any>))",
        int="len(<obj>)\nPair(<any>, <any>).index(<any>)\nhash(Fixed(1, 'a')) * 0\nlen(Color)\nSize.BIG.value\nint(Size.SMALL)",
    ),
    "module": [
        "from dataclasses import asdict, astuple, dataclass, field, fields, replace\nfrom enum import Enum, Flag, IntEnum\nfrom typing import NamedTuple",
        "@dataclass\nclass Point:\n    x: float\n    y: float = 2.0\n\n    @property\n    def label(self):\n        return f'{self.x}/{self.y}'\n\n    def moved(self, dx=1):\n        return Point(self.x + dx, self.y)",
        "@dataclass(frozen=True, order=True)\nclass Fixed:\n    x: int\n    y: str = 'd'",
        "class Pair(NamedTuple):\n    first: int\n    second: str = 's'\n\n    def both(self):\n        return [self.first, self.second]",
        "class Color(Enum):\n    RED = 1\n    GREEN = 'g'\n    BLUE = 1\n\n    @property\n    def label(self):\n        return self.name.lower()",
        "class Size(IntEnum):\n    SMALL = 1\n    BIG = 10",
        "class Flagged(Flag):\n    A = 1\n    B = 2",
        "@dataclass\nclass Bag:\n    items: list = field(default_factory=list)\n    count: int = field(default=0, compare=False)\n\n    def __post_init__(self):\n        self.count += len(self.items)",
        "@dataclass\nclass Sub(Point):\n    z: object = None\n\n    def moved(self, dx=2):\n        return super().moved(dx)",
    ],
    "statement": statements("""
@1 = <obj> => @1: obj

@1 = <obj>
log.append(repr(@1)) => @1: obj

@1 = Point(<any>, <any>)
@1.x += <num>
@1.y = <any>
log.append(repr(@1)) => @1: obj

@1 = Fixed(<any>)
@1.x = <any>
log.append(repr(@1))

@1 = Bag(<any>)
@1.items.append(<any>)
log.append((repr(@1), Bag().items))

@1, @2 = <obj>
log.append([@1, @2])

@1 = <obj>
@2 = @1.moved(<any>)
log.append(repr(@2))

@1 = Point(<num>, <num>)
@2 = @1
@2.x = <any>
log.append((@1 == @2, @1.label))

match <obj>:
    case Point(x=@1, y=0):
        log.append(('zero', @1))
    case Point(@1, @2) | Pair(@1, @2):
        log.append((repr(@1), repr(@2)))
    case Color.RED | Size.BIG:
        log.append('red')
    case (@3, @4):
        log.append('two')
    case @5:
        log.append(repr(@5))

@1 = {}
for @2 in [<obj>, <obj>, <obj>]:
    @1[@2] = @1.get(@2, 0) + 1
log.append(repr(@1))

log.append(Color(<any>).name)

log.append(Size(<any>).name)

log.append([repr(@1) for @1 in sorted([<obj>, <obj>])])

for @1 in Color:
    log.append((@1.name, @1.value, @1.label))

@1 = replace(Fixed(<num>, <any>), y=<any>)
log.append((repr(@1), astuple(@1)))

@1 = [Pair(@2, @3) for @2, @3 in <pairs>]
log.append([@4.first for @4 in @1])
log.append(sorted(@1))

del <obj>.x
"""),
}
