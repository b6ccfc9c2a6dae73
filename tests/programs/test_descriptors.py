"""Descriptors: __get__, __set__ and __set_name__."""

from __future__ import annotations

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.private)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.private, value)


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


def typed(n, a):
    p = Person(n, a)
    p.age = p.age + 1
    r = [p.name, p.age, sorted(vars(p).items())]
    try:
        p.name = 5
    except TypeError as e:
        r.append(str(e))
    return r


class Validator:
    def __set_name__(self, owner, name):
        self.private_name = "_" + name

    def __get__(self, obj, objtype=None):
        return getattr(obj, self.private_name)

    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private_name, value)

    def validate(self, value):
        pass


class OneOf(Validator):
    def __init__(self, *options):
        self.options = set(options)

    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"Expected {value!r} to be one of {sorted(self.options)!r}")


class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None):
        self.minvalue = minvalue
        self.maxvalue = maxvalue

    def validate(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"Expected {value!r} to be an int or float")
        if self.minvalue is not None and value < self.minvalue:
            raise ValueError(f"Expected {value!r} to be at least {self.minvalue!r}")
        if self.maxvalue is not None and value > self.maxvalue:
            raise ValueError(f"Expected {value!r} to be no more than {self.maxvalue!r}")


class Component:
    kind = OneOf("wood", "metal")
    quantity = Number(minvalue=0)

    def __init__(self, kind, quantity):
        self.kind = kind
        self.quantity = quantity


def component(k, q):
    c = Component(k, q)
    c.quantity = 7
    return (c.kind, c.quantity)


class Ten:
    def __get__(self, obj, objtype=None):
        return 10


class A:
    x = 5
    y = Ten()


def ten(v):
    a = A()
    r = [a.x, a.y, A.y]
    a.y = v
    return (r, a.y, A().y, vars(a), hasattr(a, "y"), getattr(A(), "y"))


class Size:
    def __get__(self, obj, objtype=None):
        return len(obj.items)


class Dir:
    size = Size()

    def __init__(self, items):
        self.items = items


def size(xs):
    d = Dir(xs)
    n = d.size
    d.items.append(1)
    return (n, d.size)


class Named:
    def __set_name__(self, owner, name):
        self.name = f"{owner.__name__}.{name}"


class Table:
    a = Named()
    b = Named()


def named(x):
    return (Table.a.name, Table().b.name)


class Sub(Person):
    def __init__(self, name, age, title):
        super().__init__(name, age)
        self.title = title


def sub(n):
    s = Sub(n, 3, "Dr")
    s.age += 1
    return (s.age, s.name, Sub.age.name, Person.name.private)


class RO:
    def __get__(self, o, c=None):
        return o.v

    def __set__(self, o, value):
        raise AttributeError("read-only")


class HasRO:
    r = RO()

    def __init__(self, v):
        self.v = v


def ro(x):
    h = HasRO(x)
    try:
        h.r = 5
    except AttributeError as e:
        return (h.r, str(e))


class Logged:
    def __set_name__(self, owner, name):
        self.public = name
        self.private = "_" + name

    def __get__(self, obj, objtype=None):
        v = getattr(obj, self.private)
        obj.log.append(f"get {self.public} {v}")
        return v

    def __set__(self, obj, value):
        obj.log.append(f"set {self.public} {value}")
        setattr(obj, self.private, value)


class Emp:
    name = Logged()
    age = Logged()

    def __init__(self, name, age):
        self.log = []
        self.name = name
        self.age = age

    def birthday(self):
        self.age += 1


def logged(x):
    e = Emp("m", x)
    e.birthday()
    return (e.log, e.name, sorted(vars(e)), e.__dict__["_age"])


class Field:
    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        if not hasattr(owner, "_fields"):
            owner._fields = []
        owner._fields = owner._fields + [name]

    def __get__(self, obj, cls=None):
        return self if obj is None else obj._data.get(self.name, self.default)

    def __set__(self, obj, v):
        obj._data[self.name] = v


class Model:
    def __init__(self, **kw):
        self._data = {}
        for k, v in kw.items():
            setattr(self, k, v)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join((f'{f}={getattr(self, f)!r}' for f in self._fields))})"


class User(Model):
    name = Field("anon")
    age = Field(0)


def model(x):
    u = User(name="z", age=x)
    v = User()
    return (repr(u), repr(v), u.age + 1, User._fields, User.name.default, u._data)


class Temp:
    def __get__(self, o, c=None):
        return o.c * 9 / 5 + 32

    def __set__(self, o, f):
        o.c = (f - 32) * 5 / 9


class Weather:
    f = Temp()

    def __init__(self, c):
        self.c = c


def temp(x):
    w = Weather(x)
    a = w.f
    w.f = 212
    w.f += 9
    return (a, w.c, w.f, [w.f], f"{w.f}")


def local(x):

    class D:
        def __get__(self, o, c):
            return (o is None, c.__name__)

    class C:
        d = D()

    class E(C):
        pass

    class F(C):
        d = 5

    return (C.d, C().d, E().d, F().d, getattr(C(), "d"), hasattr(C, "d"))


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (typed, ("a", 3)),
        (typed, ("a", "b")),
        (typed, (1, 2)),
        (component, ("wood", 1)),
        (component, ("paper", 1)),
        (component, ("metal", -1)),
        (component, ("metal", "x")),
        (ten, (3,)),
        (size, ([1],)),
        (named, (1,)),
        (sub, ("x",)),
        (ro, (1,)),
        (logged, (3,)),
        (model, (3,)),
        (temp, (20,)),
        (temp, (1.5,)),
        (local, (1,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)


class Deleting:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name, "none") if instance is not None else self

    def __set__(self, instance, value):
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        setattr(instance, self.name, "deleted")


class ReadOnly:
    def __get__(self, instance, owner):
        return 5


class Data(ReadOnly):
    def __set__(self, instance, value):
        pass


class Deletable:
    field = Deleting()
    read = ReadOnly()
    data = Data()

    def __init__(self):
        self._x = 1
        self.log = []

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        self.log.append(("del", self._x))
        self._x = None

    @property
    def y(self):
        return 3


class Derived(Deletable):
    pass


class Deletes(Deletable):
    @property
    def y(self):
        return 4

    @y.deleter
    def y(self):
        self.log.append("y")


class Hides(Deletable):
    @property
    def x(self):
        return "hidden"


def delete(value):
    out = []
    for made in (Deletable(), Derived(), Deletes()):
        del made.x
        made.x = value
        delattr(made, "x")
        out.append((made.x, made.log))
        made.field = value
        out.append(made.field)
        del made.field
        out.append(made.field)
        for name in ("y", "read", "data", "nope"):
            try:
                delattr(made, name)
            except AttributeError as error:
                out.append(str(error))
        try:
            del made.y
        except AttributeError as error:
            out.append(str(error))
        out.append((made.log, sorted(vars(made))))
    try:
        del Hides().x
    except AttributeError as error:
        out.append(str(error))
    return out


@pytest.mark.parametrize("value", [1, "a", None])
def test_deleters(value):
    same(delete, value)


class Around(Person):
    def __init__(self, name):
        object.__setattr__(self, "name", name)


def around(value):
    return Around(value).name


def test_refused():
    with pytest.raises(CompileError):
        same(around, "x")


def complaints(name):
    class Local:
        @property
        def only(self):
            return 1

    class Held:
        @property
        def only(self):
            return 1

    def assigned():
        Local().only = 2

    def deleted():
        del Local().only

    def by_name():
        setattr(Held(), name, 2)

    def deleted_by_name():
        delattr(Held(), name)

    def own():
        object.__setattr__(Held(), "only", 2)

    found = []
    for change in (assigned, deleted, by_name, deleted_by_name, own):
        try:
            found.append(change())
        except AttributeError as e:
            found.append(str(e))
    return found


def test_complaints_name_local_classes_in_full():
    same(complaints, "only")
    same(complaints, "other")
