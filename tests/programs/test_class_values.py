"""Classes as values: type(x), tables of classes, isinstance with classes that are computed."""

from __future__ import annotations

import pytest

from tests.harness.same import same

NUMERIC = (int, float)


CASTS = {"int": int, "str": str, "float": float}


CASTLIST = [int, str, float]


class A:
    def __init__(self, x=1):
        self.x = x

    def __repr__(self):
        return f"{type(self).__name__}({self.x!r})"


class B(A):
    pass


class C(A):
    def clone(self):
        return type(self)(self.x + 1)


class D(C):
    pass


PAIR = (A, B)


REG = {"a": A, "b": B}


def isinst_tuple_():
    return [isinstance(v, NUMERIC) for v in (1, 2.5, "x", None, True, [1], A())]


def isinst_tuple_arg_(x=3):
    return (isinstance(x, NUMERIC), isinstance(x, (str, NUMERIC)))


def isinst_local_():
    kinds = (int, str)
    return [isinstance(v, kinds) for v in (1, 2.5, "x", None)]


def isinst_loop_():
    out = []
    for v in (1, 2.5, "x", None, True, [1], {}):
        for k in (int, float, str, bool, list, dict, type(None)):
            out.append(isinstance(v, k))
    return out


def isinst_list_names_():
    for name, k in [("int", int), ("str", str), ("list", (list, tuple))]:
        if isinstance("x", k):
            return name


def isinst_user_loop_():
    objs = [A(), B(), C(), D(), 3]
    return [[isinstance(o, k) for k in (A, B, C, D)] for o in objs]


def isinst_pair_():
    return [isinstance(o, PAIR) for o in (A(), B(), 3, "x")]


def check(value, expected):
    if not isinstance(value, expected):
        raise TypeError(f"expected {expected.__name__}, got {type(value).__name__}")
    return value


def check_helper_():
    out = []
    for v, k in ((1, int), ("a", int), (2.5, float), (None, str), (A(), A), (A(), B)):
        try:
            out.append(repr(check(v, k)))
        except TypeError as e:
            out.append(str(e))
    return out


def type_is_():
    x = [1, 2.5, "a", None, True, [], {}, (), set(), A(), B()]
    return ([type(v) is int for v in x], [type(v) in (int, float) for v in x], [type(v) == str for v in x])


def type_eq_():
    return (
        type(1) is type(2),
        type(1) is type(True),
        type(1.0) == type(1),
        type(A()) is type(B()),
        type(A()) is A,
        type([]) is type(()),
    )


def type_eq_args_(a, b):
    return (type(a) is type(b), type(a) == type(b), type(a) != type(b))


def type_name_():
    return [type(v).__name__ for v in (1, 2.5, "a", None, True, [], {}, (), set(), A(), B())]


def type_var_():
    t = type(3)
    return (t.__name__, t is int, t == int, t("4"))


def type_call_():
    c = C(1).clone()
    d = D(5).clone()
    return (repr(c), repr(d), type(d) is D, type(d) is C)


def type_of_seq_(x):
    return type(x)((v * 2 for v in x))


def type_of_seq2_():

    def f(x):
        return type(x)((v * 2 for v in x))

    return (f([1]), f((1, 2)), f({3}))


def type_dict_():
    d = {int: "i", str: "s", float: "f", list: "l", type(None): "n", A: "A", bool: "b"}
    return [d.get(type(v), "?") for v in (1, "a", 2.5, [], None, A(), True, B(), {})]


def type_set_():
    return (len({type(v) for v in (1, 2, "a", 2.5, True)}), {type(v) for v in (1, 2)} == {int})


def group_types_():
    d = {}
    for v in (1, "a", 2, None, "b", 3.5):
        d.setdefault(type(v).__name__, []).append(v)
    return d


def count_types_():
    d = {}
    for v in (1, "a", 2, None, "b", 3.5):
        d[type(v)] = d.get(type(v), 0) + 1
    return {k.__name__: n for k, n in d.items()}


def cast_dict_():
    return [
        {"int": int, "str": str, "float": float, "list": list}[k](t)
        for k, t in (("int", "12"), ("str", "ab"), ("float", "1.5"), ("list", "abc"))
    ]


def cast_module_():
    return [CASTS[k](t) for k, t in (("int", "12"), ("str", "ab"), ("float", "1.5"))]


def cast_module_arg_(k, t):
    return CASTS[k](t)


def cast_get_():
    f = CASTS.get("bool", str)
    return f(1)


def cast_list_():
    return ([f("12") for f in CASTLIST], [f(x) for f, x in zip((int, str, bool), ("3", 4, 0))])


def loop_classes_():
    return ([repr(cls()) for cls in (A, B, C)], [cls.__name__ for cls in (A, B, C)])


def reg_():
    return [repr(REG[k](3)) for k in ("a", "b")]


def reg_kw_():
    return repr(REG["a"](x=3))


def map_int_():
    return (list(map(int, ["1", "2"])), list(map(A, [1]))[0].x, sum(map(float, "123")))


def issub_():
    return (
        issubclass(B, A),
        issubclass(A, B),
        issubclass(bool, int),
        issubclass(int, (str, int)),
        issubclass(A, object),
        issubclass(ValueError, Exception),
        issubclass(D, PAIR),
    )


def mro_():
    return (
        [c.__name__ for c in D.__mro__],
        [c.__name__ for c in D.__bases__],
        D.__qualname__,
        D.__base__.__name__ if hasattr(D, "__base__") else None,
    )


def class_attr_():
    a = B(3)
    return (a.__class__.__name__, a.__class__ is B, a.__class__.__bases__[0].__name__, type(a).__mro__[1] is A)


def class_eq_():
    return (A == A, A == B, A is A, A is not B, A in (A, B), [A, B].index(B), A != int, int == int, int in [str, int])


def class_hash_():
    d = {A: 1, B: 2}
    d[C] = 3
    return (d[A], d.get(D), len(d), sorted((k.__name__ for k in d)))


def class_attr_store_():

    class K:
        count = 0

    K.count += 1
    K.other = "x"
    k = K()
    k.count += 5
    return (K.count, k.count, K.other, k.other)


def class_default_():

    def make(cls=A):
        return cls(1)

    return (repr(make()), repr(make(B)))


def type_name_eq_():
    return (type(3).__name__ == "int", type(A()).__name__ in ("A", "B"))


def repr_type_():
    return (str(type(3)), repr(type("a")), f"{type([])}", str(type(None)), str(type({})))


def isinstance_type_():
    return (isinstance(A, type), isinstance(int, type), isinstance(3, type), isinstance(type(3), type))


def callable_():
    return (callable(A), callable(int), callable(A()), callable(3))


def defaultdict_classes_():
    from collections import defaultdict

    d = defaultdict(int)
    d["a"] += 1
    e = defaultdict(list)
    e["x"].append(1)
    f = defaultdict(A)
    f["z"].x += 4
    return (dict(d), dict(e), f["z"].x)


def schema_():
    schema = {"name": str, "age": int, "tags": list, "score": (int, float)}

    def validate(rec):
        errs = []
        for k, t in schema.items():
            if k not in rec:
                errs.append(f"missing {k}")
            elif not isinstance(rec[k], t):
                errs.append(f"{k}: bad {type(rec[k]).__name__}")
        return errs

    return (
        validate({"name": "x", "age": 3, "tags": [], "score": 2.5}),
        validate({"name": 4, "age": "x", "score": None}),
    )


def schema_name_():
    schema = {"name": str, "age": int}
    rec = {"name": 1, "age": "x"}
    return [f"{k} must be {t.__name__}" for k, t in schema.items() if type(rec[k]) is not t]


def convert_schema_(row):
    types = [int, float, str]
    return [t(v) for t, v in zip(types, row)]


def try_types_(s):
    for t in (int, float, str):
        try:
            return t(s)
        except ValueError:
            continue


def exc_tuple_():
    ERR = (ValueError, KeyError)
    try:
        {}["x"]
    except ERR as e:
        return (type(e).__name__, isinstance(e, ERR), type(e) is KeyError)


def exc_classes_():
    out = []
    for E in (ValueError, KeyError, TypeError):
        try:
            raise E("m")
        except Exception as e:
            out.append((type(e).__name__, str(e), type(e) is E, isinstance(e, E)))
    return out


def raise_by_name_():
    errs = {"v": ValueError, "k": KeyError}
    try:
        raise errs["v"]("bad")
    except ValueError as e:
        return str(e)


def type_none_():
    NoneType = type(None)
    return (isinstance(None, NoneType), type(None).__name__, type(None) is NoneType)


def classmethod_cls_():

    class S:
        reg = {}

        def __init__(self, n):
            self.n = n

        @classmethod
        def make(cls, n):
            o = cls(n)
            cls.reg[n] = o
            return o

        def copy(self):
            return self.__class__(self.n)

    class T(S):
        pass

    t = T.make(4)
    return (type(t).__name__, t.copy().n, type(t.copy()) is T, sorted(S.reg))


def factory_():
    shapes = [("a", 2), ("b", 3)]

    def factory(kind):
        if kind == "a":
            return A
        elif kind == "b":
            return B
        raise ValueError(kind)

    return [repr(factory(k)(v)) for k, v in shapes]


def class_in_func_ret_():

    def mk(n):

        class X:
            v = n

            def get(self):
                return self.v

        return X

    return (mk(1)().get(), mk(2)().get(), mk(3).__name__, mk(1) is mk(1))


def json_types_(x):
    if type(x) is dict:
        return "d"
    if type(x) in (list, tuple):
        return "l"
    if type(x) is bool:
        return "b"
    if type(x) == int:
        return "i"
    if type(x) is type(None):
        return "n"
    return type(x).__name__


def sorted_key_type_():
    return (sorted([1, "a", 2.5, None], key=lambda v: type(v).__name__), sorted([3, "b"], key=lambda v: str(type(v))))


def match_type_():

    def f(x):
        match x:
            case int():
                return "int"
            case str():
                return "str"
            case A(x=3):
                return "A3"
            case A():
                return "A"
        return "?"

    return [f(v) for v in (1, "a", A(3), B(4), 2.5)]


def type_arith_():
    a, b = (3, 2.5)
    return (type(a + b).__name__, type(a + b) is float, type(a // 2) is int, type(a / 1) is float)


def int_attrs_():
    f = int
    return (f.__name__, f("7"), isinstance(3, f), f())


def class_var_swap_():
    cls = A
    x = cls(1)
    cls = B
    y = cls(2)
    return (repr(x), repr(y), isinstance(x, cls))


def partial_cls_():
    from functools import partial

    mk = partial(A, 9)
    return (repr(mk()), partial(int, base=2)("101"))


def max_cls_():
    return max((A, B), key=lambda c: len(c.__name__)).__name__


def cls_ternary_(x):
    t = int if x else str
    return (t("5"), t.__name__)


def isinstance_union_():
    return (isinstance(3, int | str), isinstance("a", int | None), isinstance(None, int | None))


def numbers_():
    import numbers

    return ([isinstance(v, numbers.Number) for v in (1, 2.5, True, "a", None)], isinstance(3, numbers.Integral))


CASES = [
    (isinst_tuple_, ()),
    (isinst_tuple_arg_, ("x",)),
    (isinst_local_, ()),
    (isinst_loop_, ()),
    (isinst_list_names_, ()),
    (isinst_user_loop_, ()),
    (isinst_pair_, ()),
    (check_helper_, ()),
    (type_is_, ()),
    (type_eq_, ()),
    (type_eq_args_, (1, "x")),
    (type_name_, ()),
    (type_var_, ()),
    (type_call_, ()),
    (type_of_seq_, ([1, 2],)),
    (type_of_seq2_, ()),
    (type_dict_, ()),
    (type_set_, ()),
    (group_types_, ()),
    (count_types_, ()),
    (cast_dict_, ()),
    (cast_module_, ()),
    (cast_module_arg_, ("int", "12")),
    (cast_get_, ()),
    (cast_list_, ()),
    (loop_classes_, ()),
    (reg_, ()),
    (reg_kw_, ()),
    (map_int_, ()),
    (issub_, ()),
    (mro_, ()),
    (class_attr_, ()),
    (class_eq_, ()),
    (class_hash_, ()),
    (class_attr_store_, ()),
    (class_default_, ()),
    (type_name_eq_, ()),
    (repr_type_, ()),
    (isinstance_type_, ()),
    (callable_, ()),
    (defaultdict_classes_, ()),
    (schema_, ()),
    (schema_name_, ()),
    (convert_schema_, (["1", "2.5", "x"],)),
    (try_types_, ("2.5",)),
    (exc_tuple_, ()),
    (exc_classes_, ()),
    (raise_by_name_, ()),
    (type_none_, ()),
    (classmethod_cls_, ()),
    (factory_, ()),
    (class_in_func_ret_, ()),
    (json_types_, (True,)),
    (sorted_key_type_, ()),
    (match_type_, ()),
    (type_arith_, ()),
    (int_attrs_, ()),
    (class_var_swap_, ()),
    (partial_cls_, ()),
    (max_cls_, ()),
    (cls_ternary_, (1,)),
    (isinstance_union_, ()),
    (numbers_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
