"""Classes: inheritance, properties, special methods, attributes of the class and of its instances."""

from __future__ import annotations

from tests.fuzz.grammar.class_definitions import DEFINITIONS
from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        obj="""
            Vec(<num>, <num>)
            Vec(<any>, <any>)
            Box(<any>)
            Box(<alist>)
            Deep(<any>, <any>)
            Counted()
            Left(<any>)
            Both(<any>)
            Both(<int>)
            Loud(<any>)
            (Vec(<num>, <num>) + Vec(<num>, <num>))
            (<obj> * <num>)
            (<num> * <obj>)
            -<obj>
            <obj>.copy()
            Vec.unit(<int>)
            Box.of(<any>, <any>)
            Money(<num>)
            (Money(<int>) + Money(<int>))
            sum([Money(<int>), Money(<int>)], Money(0))
            max(Money(<num>), Money(<num>))
            sorted([Money(<num>), Money(<num>)])[0]
            <obj>
            <obj>
            [<obj>, <obj>][<bool>]
            (<obj> if <any> else <obj>)
        """,
        any="""
            <obj>.x
            <obj>.value
            <obj>.norm
            <obj>.area
            <obj>[<index>]
            <obj>[<key>]
            <obj>(<any>)
            <obj>.get()
            <obj>.total
            <obj>.name()
            <obj>.anything
            len(<obj>)
            abs(<obj>)
            int(<obj>)
            float(<obj>)
            round(<obj>, 1)
            Box(<any>).value
            Deep(<any>, <any>).describe()
            getattr(<obj>, 'x', None)
            getattr(<obj>, <str>, <any>)
            <obj>.__class__.__name__
            Counted.count
            Counted().limit
            Both(<any>).who()
            <obj>.who()
            (<obj> + <any>)
            (<any> - <obj>)
            (<obj> / <num>)
            (<obj> // <any>)
            Loud.tags
            next(iter(<obj>))
            Vec.x
            super
            <obj>[<slice>]
            (<any> @ <obj>)
            divmod(<obj>, <any>)
        """,
        bool="""
            (<obj> == <obj>)
            (<obj> < <obj>)
            (<obj> <= <any>)
            (<obj> != <any>)
            (<any> in <obj>)
            bool(<obj>)
            not <obj>
            isinstance(<obj>, Box)
            isinstance(<obj>, (Left, Vec))
            issubclass(Both, Left)
            hasattr(<obj>, 'x')
            hasattr(<obj>, <str>)
            callable(<obj>)
            (<obj> is <obj>)
            (<obj> in [<obj>, <any>])
            (<any> > <obj>)
            isinstance(<any>, (Vec, int))
            (type(<obj>) is Vec)
            (type(<obj>) == type(<obj>))
        """,
        str="""
            repr(<obj>)
            str(<obj>)
            f'{<obj>}'
            f'{<obj>:>8}'
            f'{<obj>!r}'
            repr([<obj>, <any>])
            '%s' % <obj>
            type(<obj>).__name__
            <obj>.name()
            format(<obj>, 'x')
            str({'a': <obj>})
            ' '.join(<obj>)
            Both.__mro__[1].__name__
        """,
        alist="list(<obj>)\n[*<obj>]\nsorted(<obj>)\n[@1 for @1 in <obj>]\nlist(reversed(<obj>))\nlist(zip(<obj>, <any>))\n[@1.name() for @1 in (Left(1), Both(2))]",
        kdict="{<obj>: <any>}\n{Money(1): 'a', Money(<int>): 'b'}\n<obj>.__dict__\nvars(<obj>)",
        key="Money(<int>)\nVec(<int>, <int>)",
        int="len(<obj>)\nsum(<obj>)\nCounted.count",
    ),
    "module": DEFINITIONS,
    "statement": statements("""
@1 = <obj> => @1: obj

log.append(repr(<obj>) if isinstance(<obj>, (Vec, Box, Money)) else 'other')

@1 = Vec(<num>, <num>)
@1.x += <num>
@1.norm = <any>
log.append(repr(@1)) => @1: obj

@1 = Vec(<any>, <any>)
@1 += <any>
log.append(repr(@1)) => @1: obj

@1 = Box(<any>)
@1[<index>] = <any>
log.append(repr(@1)) => @1: obj

@1 = Box(<alist>)
@2 = @1
@2.value.append(<any>)
log.append((@1.get(), len(@1), @1 == @2)) => @1: obj

@1 = Box(<any>)
del @1[<index>]
log.append(repr(@1))

@1 = Deep(<any>, <any>)
@1.total = <any>
log.append((@1.total, @1.describe()))

@1 = Deep(<any>, <any>)
@1.kind = <any>
log.append((@1.kind, Deep.kind, @1.name()))

@1 = Counted()
log.append((@1.raise_limit(<any>), @1.seen[-1] - Counted.count))

with Loud(<any>) as @1:
    log.append(@1)
    <block>

with Loud(<any>):
    raise <exc>

@1 = <obj>
@1.fresh = <any>
log.append(@1.fresh)

@1 = <obj>
setattr(@1, 'x', <any>)
log.append(getattr(@1, 'x'))

@1 = <obj>
del @1.x
log.append(hasattr(@1, 'x'))

for @1 in <obj>:
    log.append(@1)

@1, @2 = <obj>
log.append((@1, @2))

@1 = [<obj>, <obj>, <obj>]
@1.sort()
log.append(repr(@1))

@1 = {<obj>: 1}
@1[<obj>] = 2
log.append(len(@1))

match <obj>:
    case Vec(x=@1, y=0):
        log.append(@1)
    case Both() | Left(x=None):
        log.append('left')
    case Box(value=[@2, *_]):
        log.append(@2)
    case _:
        log.append('none')

class @1(Vec):
    def __repr__(self):
        return 'sub' + super().__repr__()
log.append(repr(@1(<any>, <any>)))

class @1:
    a = <any>
    b = [a, 1]

    def m(self, v=<any>):
        return [self.a, v]
log.append([@1.b, @1().m(), @1().m(<any>)])

@1 = Box(<any>)
@2 = @1.get
@1.value = <any>
log.append(@2())

@1 = <obj>
try:
    log.append(@1.missing)
except AttributeError as error:
    log.append((str(error), error.name))
"""),
    "exc": ["ValueError(<any>)", "KeyError(<any>)", "TypeError(<str>, <int>)"],
}
