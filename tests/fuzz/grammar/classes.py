"""Classes: inheritance, properties, special methods, attributes of the class and of its instances."""

from __future__ import annotations

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
    "module": [
        """class Vec:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    @classmethod
    def unit(cls, n):
        return cls(n, 1)

    def __add__(self, other):
        if isinstance(other, Vec):
            return Vec(self.x + other.x, self.y + other.y)
        return NotImplemented

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vec) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __abs__(self):
        return abs(self.x) + abs(self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self):
        return f'Vec({self.x!r}, {self.y!r})'

    @property
    def norm(self):
        return self.x * self.x + self.y * self.y

    @norm.setter
    def norm(self, value):
        self.x, self.y = value, 0

    def __iadd__(self, other):
        self.x += other
        return self""",
        """class Box:
    kind = 'box'

    def __init__(self, value):
        self.value = value

    @staticmethod
    def of(a, b):
        return Box([a, b])

    def get(self):
        return self.value

    def __len__(self):
        return len(self.value)

    def __getitem__(self, i):
        return self.value[i]

    def __setitem__(self, i, v):
        self.value[i] = v

    def __delitem__(self, i):
        del self.value[i]

    def __contains__(self, x):
        return x in self.value

    def __str__(self):
        return f'<{self.value}>'

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'

    def __call__(self, x):
        return (self.value, x)

    def __format__(self, spec):
        return spec + '!' + format(str(self.value), spec)

    def name(self):
        return self.kind + str(len(self))

    def __lt__(self, other):
        return self.value < other.value""",
        """class Deep(Box):
    kind = 'deep'

    def __init__(self, value, more):
        super().__init__(value)
        self.more = more

    def get(self):
        return [super().get(), self.more]

    def describe(self):
        return f'{self.kind} {self.get()} {super().name()}'

    @property
    def total(self):
        return self.value + self.more

    @total.setter
    def total(self, v):
        self.value = v""",
        """class Counted:
    count = 0
    limit = 3
    seen = []

    def __init__(self):
        Counted.count += 1
        self.seen.append(Counted.count)

    def raise_limit(self, by=1):
        self.limit += by
        return self.limit, Counted.limit""",
        """class Base:
    def who(self):
        return ['base']

class Left(Base):
    def __init__(self, x=None):
        self.x = x

    def who(self):
        return ['left', *super().who()]

    def name(self):
        return 'left'

class Right(Base):
    def who(self):
        return ['right', *super().who()]

class Both(Left, Right):
    def who(self):
        return ['both', self.x, *super().who()]

    def name(self):
        return super().name() + '!'""",
        """class Loud:
    tags = {}

    def __init__(self, x):
        self.x = x

    def __getattr__(self, name):
        if name.startswith('a'):
            return name.upper()
        raise AttributeError(name)

    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i * 2

    def __enter__(self):
        return self.x

    def __exit__(self, kind, value, trace):
        return kind is not None and issubclass(kind, ValueError)

    def __eq__(self, other):
        return self.x == other""",
        """class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents

    def __hash__(self):
        return hash(self.cents)

    def __lt__(self, other):
        return self.cents < other.cents

    def __gt__(self, other):
        return self.cents > other.cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return self.cents - other

    def __rsub__(self, other):
        return other - self.cents

    def __int__(self):
        return self.cents

    def __float__(self):
        return self.cents / 100

    def __index__(self):
        return self.cents

    def __repr__(self):
        return 'M' + str(self.cents)""",
    ],
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
