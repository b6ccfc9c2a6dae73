"""collections.UserString, and classes derived from it."""

from __future__ import annotations

from collections import UserString
from typing import Any

from tests.harness.same import same, same_for_all


class Shouting(UserString):
    def upper(self):
        return UserString.upper(self) + "!"

    def initials(self):
        return "".join(word[0] for word in self.split())


def of(f: Any) -> Any:
    try:
        return f()
    except (TypeError, ValueError, IndexError) as error:
        return [type(error).__name__, str(error)]


TEXTS = ["", "a b", "straße", "12", " x ", "é😀y", "Ab Cd"]


def test_methods() -> None:
    def f(text):
        u = UserString(text)
        same_type = [
            u.upper(), u.lower(), u.title(), u.capitalize(), u.swapcase(), u.casefold(), u.strip(), u.lstrip(), u.rstrip(" x"), u.center(9, "*"), u.ljust(9), u.rjust(9, "-"),
            u.zfill(5), u.expandtabs(), u.replace("a", "bb"), u.replace(UserString("b"), "c", 1), u.removeprefix("a"), u.removesuffix(UserString("b")), u.translate({97: "z"}),
            u + "c", "c" + u, u + u, u + 1, 1 + u, u * 2, 2 * u, u[1:], u[::-1],
        ]  # fmt: skip
        other = [
            str(u), repr(u), len(u), bool(u), u == text, u == UserString(text), u != "a", u < "b", u >= UserString("b"), "a" in u, UserString("b") in u, u.split(), u.rsplit(" ", 1),
            u.splitlines(), u.partition(" "), u.rpartition(" "), u.count("a"), u.find("b"), u.rfind(UserString("b")), of(lambda: u.index("b")), u.startswith("a"), u.endswith(("b", "y")),
            u.isalpha(), u.isdigit(), u.islower(), u.isspace(), u.isidentifier(), u.isascii(), u.join(["1", "2"]), u.encode().hex(), u.data, [str(c) for c in u],
            [str(c) for c in reversed(u)], of(lambda: int(u)), of(lambda: float(u)), f"{u}|", {u: 1}.get(u), hash(u) == hash(text), of(lambda: str(u[0])), of(lambda: str(u[9])),
        ]  # fmt: skip
        return [str(x) for x in same_type], [type(x).__name__ for x in same_type], other

    same_for_all(f, [(text,) for text in TEXTS])

    def formats(n):
        return str(UserString("%s and %05d") % ("x", n)), UserString("{} {a}").format(n, a=2), UserString("{a}").format_map({"a": n}), str(UserString(n))  # fmt: skip

    same_for_all(formats, [(1,), (12345678,)])


def test_derived() -> None:
    def f(text):
        s = Shouting(text)
        made = s + "x"
        return str(s.upper()), type(s.upper()).__name__, s.initials(), type(made).__name__, str(made), isinstance(s, UserString), isinstance(s, str), s == text  # fmt: skip

    same_for_all(f, [("a b",), ("Ab Cd",)])

    def ordered(texts):
        return [str(s) for s in sorted(map(UserString, texts))], str(max(map(Shouting, texts), key=len))

    same(ordered, TEXTS)
