"""unittest written out: each assertion of a test becomes the statements that it means.

`self.assertRaises(IndexError, a.pop, 9)` becomes a `try`, `self.assertEqual(a, b)` an `if`. An assertion is a *unit*
between two marking strings, so that one which the compiler refuses can be left out and the rest still be tried.
"""

from __future__ import annotations

import ast
import re
from itertools import count

_CHECKS: dict[str, tuple[int, str]] = {
    "assertEqual": (2, "{0} == {1}"),
    "assertEquals": (2, "{0} == {1}"),
    "assertNotEqual": (2, "{0} != {1}"),
    "assertTrue": (1, "{0}"),
    "assertFalse": (1, "not {0}"),
    "assertIs": (2, "{0} is {1}"),
    "assertIsNot": (2, "{0} is not {1}"),
    "assertIsNone": (1, "{0} is None"),
    "assertIsNotNone": (1, "{0} is not None"),
    "assertIn": (2, "{0} in {1}"),
    "assertNotIn": (2, "{0} not in {1}"),
    "assertLess": (2, "{0} < {1}"),
    "assertLessEqual": (2, "{0} <= {1}"),
    "assertGreater": (2, "{0} > {1}"),
    "assertGreaterEqual": (2, "{0} >= {1}"),
    "assertIsInstance": (2, "isinstance({0}, {1})"),
    "assertNotIsInstance": (2, "not isinstance({0}, {1})"),
    "assertListEqual": (2, "{0} == {1}"),
    "assertTupleEqual": (2, "{0} == {1}"),
    "assertDictEqual": (2, "{0} == {1}"),
    "assertSetEqual": (2, "{0} == {1}"),
    "assertSequenceEqual": (2, "list({0}) == list({1})"),
    "assertMultiLineEqual": (2, "{0} == {1}"),
    "assertCountEqual": (2, "sorted({0}) == sorted({1})"),
    "assertAlmostEqual": (2, "{0} == {1} or round(abs({0} - {1}), 7) == 0"),
    "assertNotAlmostEqual": (2, "{0} != {1} and round(abs({0} - {1}), 7) != 0"),
}
_INLINE = frozenset(("assertIsInstance", "assertNotIsInstance"))
RAISES = frozenset(("assertRaises", "assertRaisesRegex"))
NAMES = frozenset(_CHECKS) | RAISES | {"fail", "subTest"}


def is_self(node: ast.expr, name: str | None = None) -> bool:
    """Whether an expression is `self.<an assertion>`."""
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("self", "cls", "testcase", "test")
        and (node.attr in NAMES if name is None else node.attr == name)
    )


class Expanded(ast.NodeTransformer):
    """Writes the assertions of one function out."""

    def __init__(self, numbers: count[int], skipped: frozenset[int] = frozenset()) -> None:
        self.numbers = numbers
        self.skipped = skipped
        self.aliases: dict[str, ast.Attribute] = {}
        self.contexts: set[str] = set()
        self.units = 0

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        if is_self(node.value) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            assert isinstance(node.value, ast.Attribute)
            self.aliases[node.targets[0].id] = node.value
            return None
        return self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr == "exception" and isinstance(node.value, ast.Name) and node.value.id in self.contexts:
            return node.value
        return node

    def called(self, node: ast.expr) -> str:
        """The assertion that a call makes, empty where it makes none."""
        if not isinstance(node, ast.Call):
            return ""
        function = node.func
        if isinstance(function, ast.Name) and function.id in self.aliases:
            return self.aliases[function.id].attr
        return function.attr if is_self(function) else ""  # type: ignore[attr-defined]

    def visit_Expr(self, node: ast.Expr) -> ast.AST | list[ast.stmt]:
        name = self.called(node.value)
        if not name:
            return self.generic_visit(node)
        call = self.generic_visit(node.value)
        assert isinstance(call, ast.Call)
        made = self.raising(name, call) if name in RAISES else self.checked(name, call)
        return self.unit(made) if made is not None else node

    def unit(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """Statements as one unit, empty where it is to be left out."""
        number = next(self.numbers)
        if number in self.skipped:
            return [ast.Pass()]
        return [_text(f"unit {number}"), *body, _text(f"end {number}")]

    def checked(self, name: str, call: ast.Call) -> list[ast.stmt] | None:
        """The statements of an assertion about values."""
        if name == "fail":
            return [_failure("fail", call)]
        if name == "subTest" or name not in _CHECKS:
            return None
        wanted, template = _CHECKS[name]
        values = list(call.args[:wanted])
        names = {k.arg: k.value for k in call.keywords if k.arg}
        for parameter in ("first", "second", "expr", "obj", "member", "container", "a", "b")[
            : 8 * (len(values) < wanted)
        ]:
            if parameter in names:
                values.append(names[parameter])
        if any(isinstance(v, ast.Starred) for v in values) or len(values) < wanted:
            return None
        if name.endswith("AlmostEqual"):
            places = names.get("places", call.args[2] if len(call.args) > 2 else None)
            if "delta" in names:
                template = "abs({0} - {1}) <= " + ast.unparse(names["delta"])
            elif places is not None:
                template = template.replace("7", ast.unparse(places))
        before: list[ast.stmt] = []
        texts = []
        for i, value in enumerate(values):
            if isinstance(value, (ast.Constant, ast.Name)) or len(values) == 1 or (i and name in _INLINE):
                texts.append(f"({ast.unparse(value)})")
                continue
            temp = f"_{next(self.numbers)}"
            before.append(ast.Assign([ast.Name(temp, ast.Store())], value, lineno=0))
            texts.append(temp)
        test = ast.parse(template.format(*texts), mode="eval").body
        return [*before, ast.If(ast.UnaryOp(ast.Not(), test), [_failure(name, call)], [])]

    def raising(self, name: str, call: ast.Call) -> list[ast.stmt] | None:
        """`self.assertRaises(E, f, …)`."""
        first = 2 if name == "assertRaisesRegex" else 1
        if len(call.args) <= first:
            return None
        function, arguments = call.args[first], call.args[first + 1 :]
        body: ast.expr
        if isinstance(function, ast.Constant) and function.value is None:
            return None
        if isinstance(function, ast.Lambda) and not arguments and not call.keywords and not function.args.args:
            body = function.body
        else:
            body = ast.Call(function, arguments, call.keywords)
        return self.tried([ast.Expr(body)], call, name, None)

    def tried(self, body: list[ast.stmt], call: ast.Call, name: str, target: str | None) -> list[ast.stmt]:
        """A `try` around `body` that expects what the assertion says."""
        error = target or f"_{next(self.numbers)}"
        caught = f"_{next(self.numbers)}"
        handler: list[ast.stmt] = []
        text = _plain(call.args[1]) if name == "assertRaisesRegex" and len(call.args) > 1 else None
        if text is not None:
            test = ast.parse(f"{text!r} not in str({caught})", mode="eval").body
            handler.append(ast.If(test, [_failure("another message", call)], []))
        if target is not None:
            handler.append(ast.Assign([ast.Name(error, ast.Store())], ast.Name(caught, ast.Load()), lineno=0))
        named = caught if handler else None
        flag = f"_{next(self.numbers)}"
        return [
            _assign(flag, False),
            ast.Try(
                body,
                [ast.ExceptHandler(call.args[0], named, [_assign(flag, True), *handler])],
                [],
                [],
            ),
            ast.If(ast.UnaryOp(ast.Not(), ast.Name(flag, ast.Load())), [_failure(name, call)], []),
        ]

    def visit_With(self, node: ast.With) -> ast.AST | list[ast.stmt]:
        first = node.items[0].context_expr
        name = self.called(first)
        if not name:
            return self.generic_visit(node)
        assert isinstance(first, ast.Call)
        rest = node.items[1:]
        target = node.items[0].optional_vars
        if name in RAISES and isinstance(target, ast.Name):
            self.contexts.add(target.id)
        inner: list[ast.stmt] = [ast.With(rest, node.body, lineno=0)] if rest else node.body
        block = ast.Module(inner, [])
        self.generic_visit(block)
        if name == "subTest":
            return block.body
        if name not in RAISES or not first.args:
            node.body = block.body
            return node
        return self.unit(self.tried(block.body, first, name, target.id if isinstance(target, ast.Name) else None))


def _text(text: str) -> ast.stmt:
    return ast.Expr(ast.Constant(text))


def _assign(name: str, value: object) -> ast.stmt:
    return ast.Assign([ast.Name(name, ast.Store())], ast.Constant(value), lineno=0)


def _failure(name: str, call: ast.Call) -> ast.stmt:
    text = f"{name}, line {getattr(call, 'lineno', 0)}"
    return ast.Raise(ast.Call(ast.Name("AssertionError", ast.Load()), [ast.Constant(text)], []))


def _plain(pattern: ast.expr) -> str | None:
    """The text that a pattern means literally, None where it is a real pattern (then only the class is compared)."""
    if not isinstance(pattern, ast.Constant) or not isinstance(pattern.value, str):
        return None
    text = re.sub(r"\\([^\w\s])", lambda m: m[1], pattern.value)
    return (
        text
        if re.escape(text) == re.escape(pattern.value) or text != pattern.value and not re.search(r"[\\*+?\[|^$]", text)
        else (text if not re.search(r"[\\.*+?()\[{|^$]", text) else None)
    )


def _fallback(name: str, wanted: int, template: str) -> str:
    names = ["first", "second"][:wanted]
    return f"def {name}(self, {', '.join(names)}, msg=None):\n    if not ({template.format(*names)}):\n        raise AssertionError({name!r})\n"


# For assertions that are no statements of their own (`lambda: self.assertTrue(x)`).
SHIM = (
    "\n".join(_fallback(name, *check) for name, check in _CHECKS.items())
    + "\ndef fail(self, msg=None):\n    raise AssertionError('fail')\n"
)
