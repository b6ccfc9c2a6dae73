"""The classes whose instances the programs of the topic `classes` make."""

from __future__ import annotations

DEFINITIONS = [
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
]
