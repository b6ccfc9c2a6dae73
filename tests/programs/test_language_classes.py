"""Classes: the same program in CPython and in JavaScript."""

from tests.harness.same import same


class Point:
    count = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def double(v):
        return v * 2

    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self


class P3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def __repr__(self):
        return "P3" + super().__repr__()


def c1(a, b):
    p = Point(a, b)
    q = Point(b)
    r = p + q
    return [
        repr(r),
        r == Point(a + b, b),
        r == 5,
        p.norm,
        Point.origin().x,
        Point.double(a),
        p.move(1).move(dy=2, dx=1).x,
        str(sorted([p, q])),
        [p] == [p],
        repr(P3(1, 2, 3)),
        P3(1, 2, 3).z,
    ]


def test_c1_1():
    same(c1, 3, 4)


class MyErr(ValueError):
    def __init__(self, code, msg="bad"):
        super().__init__(msg)
        self.code = code


class Sub(MyErr):
    pass


class Plain(Exception):
    pass


def c2(n):
    try:
        if n == 0:
            raise MyErr(7)
        if n == 1:
            raise Sub(8, "sub")
        if n == 2:
            raise Plain("a", "b")
        if n == 3:
            raise Plain
        raise KeyError("k")
    except MyErr as e:
        return [e.code, str(e), isinstance(e, Sub), list(e.args)]
    except (Plain, KeyError) as e:
        return [str(e), type(e).__name__]


def test_c2_2():
    for n in range(5):
        same(c2, n)


def c3(xs):
    class Stack:
        def __init__(self):
            self.items = []

        def push(self, x):
            self.items.append(x)

        def pop(self):
            return self.items.pop()

        def __len__(self):
            return len(self.items)

        def __iter__(self):
            return iter(self.items)

        def __contains__(self, x):
            return x in self.items

        def __getitem__(self, i):
            return self.items[i]

        def __bool__(self):
            return len(self.items) > 2

    s = Stack()
    for x in xs:
        s.push(x)
    return [len(s), list(s), 3 in s, s[0], bool(s), s.pop(), [y for y in s], sum(s)]


def test_c3_3():
    same(c3, [1, 2, 3])


class A:
    def who(self):
        return "A"

    def m(self):
        return ["A.m"]


class B(A):
    def m(self):
        return ["B.m"] + super().m()


class C(A):
    def who(self):
        return "C"

    def m(self):
        return ["C.m"] + super().m()


class D(B, C):
    def m(self):
        return ["D.m"] + super().m()


def c4(n):
    return [D().who(), D().m(), isinstance(D(), C), isinstance(B(), C)]


def test_c4_4():
    same(c4, 1)


class Counter2:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i

    def __call__(self, k):
        return self.n * k


def c5(n):
    return [list(Counter2(n)), sum(x * x for x in Counter2(n)), Counter2(n)(3)]


def test_c5_5():
    same(c5, 4)


class Boxed:
    def __init__(self, x=1):
        self.x = x


def made_by_several(n):
    out = []
    for make in [Boxed, lambda k: [k], str]:
        r = make(n)
        out.append(r.x if isinstance(r, Boxed) else r)
    for e in (ValueError, KeyError):
        try:
            raise e("m")
        except Exception as err:
            out.append(repr(err))
    return out


def test_one_of_several_classes_is_constructed():
    same(made_by_several, 3)


def test_comprehensions_in_a_body_do_not_see_its_names():
    def f(n):
        x = "outer"

        class C:
            x = "class"
            size = n
            of_outer = [x for _ in range(2)]
            first_iterable = [c for c in x]
            nested = [[x for _ in range(1)] for _ in range(size)]
            later = x

        return C.of_outer, C.first_iterable, C.nested, C.later

    same(f, 2)


class Fixed:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x


class Free:
    x = 0


def test_a_property_without_a_setter_says_so():
    def f(x):
        try:
            Fixed(x).x = 5
        except AttributeError as e:
            return str(e)

    def g(x):
        made = Free() if x else Fixed(x)
        made.x = 5
        return made.x

    def h(x):
        made = Fixed(x)
        made.x += 1

    same(f, 1)
    same(g, 0)
    same(g, 1)
    same(h, 1)


class Open:
    def method(self, x=0, **more):
        return [x, sorted(more)]

    def hidden(me, /, **more):
        return sorted(more)

    @classmethod
    def of_class(cls, **more):
        return sorted(more)

    @staticmethod
    def static(**more):
        return sorted(more)


def test_the_receiver_has_its_value_already():
    def spread(more):
        return Open().method(**more)

    def bound(more):
        method = Open().method
        return method(1, **more)

    def hidden(more):
        return Open().hidden(**more), Open.static(**more)

    def of_class(more):
        return Open.of_class(**more)

    def written():
        try:
            return Open().method(self=1)
        except TypeError as e:
            return str(e)

    def written_of_class():
        try:
            return Open().hidden(me=1), Open.static(self=1), Open.of_class(cls=1)
        except TypeError as e:
            return str(e)

    for f in (spread, bound, hidden, of_class):
        for more in ({}, {"self": 1}, {"me": 1, "cls": 2}, {"x": 1, "y": 2}):
            same(f, more)
    same(written)
    same(written_of_class)
