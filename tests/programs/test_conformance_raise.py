"""`raise` alone, where CPython's own test-suite found differences."""

from tests.harness.same import refused, same, same_for_all


def raised_again(n):
    try:
        try:
            return 1 / n
        except ZeroDivisionError:
            n = 5
            raise
    except ArithmeticError as e:
        return [str(e), n]


def test_raised_again():
    same(raised_again, 0)


def again():
    raise


def from_another_function(n):
    try:
        return 1 / n
    except ZeroDivisionError:
        again()


def in_finally(n):
    try:
        raise TypeError("foo")
    except TypeError:
        try:
            raise KeyError("caught")
        finally:
            if n:
                raise


def test_refused_where_the_caller_decides():
    refused(from_another_function, 0, code="bare-raise")
    refused(in_finally, 1, code="bare-raise")


def cyclic_set_text(n):
    class Holder:
        def __repr__(self):
            return repr(self.value)

    w = Holder()
    s = {w}
    w.value = s
    return [str(s), n]


def test_cyclic_set_text():
    same(cyclic_set_text, 1)


def class_body_reads_its_names(n):
    class C:
        seq = [1, 2, n]
        doubled = [x * 2 for x in seq]
        first = seq[0]

        def __eq__(self, other):
            return True

        __le__ = __eq__

    return [C.doubled, C().first, C() <= C()]


def test_class_body_reads_its_names():
    same(class_body_reads_its_names, 3)


def test_arguments_of_exceptions_keep_their_kinds():
    def f(x, y):
        class Own(Exception):
            pass

        class More(Exception):
            def __init__(self, v):
                super().__init__("more", v)

        class Bare(Exception):
            def __init__(self, v):
                self.v = v

        out = []
        makers = (
            lambda: Bare(x / 2),
            lambda: ValueError(1.0),
            lambda: ValueError(x / 2),
            lambda: ValueError("a", x * 1.0),
            lambda: Own(x / 2),
            lambda: More(x / 2),
            lambda: Own(2.0, 3),
            lambda: KeyError(x / 2),
            lambda: ValueError([x / 2]),
        )
        for make in makers:
            try:
                raise make()
            except Exception as e:
                out.append((str(e), repr(e), e.args))
        try:
            raise ValueError(x / y)
        except (ValueError, ZeroDivisionError) as e:
            out.append(str(e))
        return out

    same_for_all(f, [(4, 2), (1.5, 0), (6, 2.0)])


def test_a_finally_directly_inside_of_another():
    def f(k):
        log = []
        try:
            try:
                try:
                    log.append("body")
                    if k == 1:
                        raise KeyError("k")
                    if k == 2:
                        return log
                except LookupError as e:
                    log.append(str(e))
                finally:
                    log.append("first")
            finally:
                log.append("second")
                if k == 3:
                    raise ValueError("v")
        except ValueError as e:
            log.append(str(e))
        finally:
            log.append("third")
        for i in range(2):
            try:
                try:
                    if i:
                        continue
                finally:
                    log.append(("inner", i))
            finally:
                log.append(("outer", i))
        return log

    same_for_all(f, [0, 1, 2, 3])
