"""The printer: one line a fact."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from clientside.compiler.js import nodes as js
from clientside.compiler.js.nodes import (
    Array,
    Arrow,
    Assign,
    Await,
    Big,
    Binary,
    Bool,
    Call,
    Conditional,
    ExprStmt,
    For,
    ForOf,
    Function,
    Id,
    If,
    Index,
    Member,
    New,
    Num,
    Object,
    Param,
    Raw,
    Regex,
    Return,
    Sequence,
    Spread,
    Str,
    Template,
    Unary,
    Undefined,
    Update,
)
from clientside.compiler.js.precedence import BINARY
from clientside.compiler.js.print import print_expression, print_program, print_statements
from py_mini_racer import MiniRacer

a, b, c, f, x, y = (Id(name) for name in "abcfxy")


def o(operator: str, left: js.Expr, right: js.Expr) -> Binary:
    return Binary(operator, left, right)


def statement(expression: js.Expr) -> str:
    return print_statements([ExprStmt(expression)])


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        # precedence
        (o("*", o("+", a, b), c), "(a + b) * c"),
        (o("+", o("*", a, b), c), "a * b + c"),
        (o("-", a, o("-", b, c)), "a - (b - c)"),
        (o("-", o("-", a, b), c), "a - b - c"),
        (o("&&", a, o("&&", b, c)), "a && b && c"),
        (o("||", o("&&", a, b), c), "a && b || c"),
        (o("&&", o("||", a, b), c), "(a || b) && c"),
        (o("??", o("||", a, b), c), "(a || b) ?? c"),
        (o("??", a, o("&&", b, c)), "a ?? (b && c)"),
        (o("||", o("??", a, b), c), "(a ?? b) || c"),
        (o("??", o("??", a, b), c), "a ?? b ?? c"),
        (o("??", a, o("|", b, c)), "a ?? b | c"),
        (o("**", Unary("-", x), y), "(-x) ** y"),
        (o("**", x, Unary("-", y)), "x ** -y"),
        (o("**", Num(-2), y), "(-2) ** y"),
        (o("**", Await(x), y), "(await x) ** y"),
        (o("**", o("**", a, b), c), "(a ** b) ** c"),
        (o("**", a, o("**", b, c)), "a ** b ** c"),
        (Unary("-", o("**", x, y)), "-(x ** y)"),
        (Unary("-", Unary("-", x)), "- -x"),
        (Unary("-", Num(-1)), "- -1"),
        (Unary("+", Update("++", x, True)), "+ ++x"),
        (o("-", a, Unary("-", b)), "a - -b"),
        (Unary("!", o("in", a, b)), "!(a in b)"),
        (Unary("typeof", Arrow([], a)), "typeof (() => a)"),
        (Conditional(Conditional(a, b, c), x, y), "(a ? b : c) ? x : y"),
        (Conditional(a, b, Conditional(c, x, y)), "a ? b : c ? x : y"),
        (Conditional(Assign(a, b), x, y), "(a = b) ? x : y"),
        (Assign(a, Assign(b, c)), "a = b = c"),
        (o("+", Assign(a, b), c), "(a = b) + c"),
        (Call(f, [Sequence([a, b])]), "f((a, b))"),
        (Call(f, [Assign(Array([a]), b)]), "f(([a] = b))"),
        (Index(a, Sequence([x, y])), "a[x, y]"),
        (Arrow([], Sequence([a, b])), "() => (a, b)"),
        (Update("++", Member(a, "b")), "a.b++"),
        (Await(Call(f, [])), "await f()"),
        (Member(Await(f), "x"), "(await f).x"),
        (js.Yield(None), "yield"),
        (js.Yield(a, True), "yield* a"),
        (o("+", js.Yield(a), b), "(yield a) + b"),
        # members and calls
        (Member(Num(1), "x"), "1..x"),
        (Member(Num(1.5), "x"), "1.5.x"),
        (Member(Num(-1), "x"), "(-1).x"),
        (Index(Num(1), x), "1[x]"),
        (Member(a, "b-c"), 'a["b-c"]'),
        (Member(a, "class"), "a.class"),
        (Member(Member(a, "b", True), "c"), "(a?.b).c"),
        (Member(Member(a, "b", True), "c", True), "a?.b?.c"),
        (Call(Member(a, "b", True), []), "(a?.b)()"),
        (Call(Member(a, "b"), [], True), "a.b?.()"),
        (Index(a, b, True), "a?.[b]"),
        (New(Call(f, []), []), "new (f())()"),
        (New(Member(Call(f, []), "x"), []), "new (f()).x()"),
        (New(Member(a, "b"), []), "new a.b()"),
        (New(Member(a, "b", True), []), "new (a?.b)()"),
        (Call(New(f, []), []), "new f()()"),
        (Member(New(f, []), "x"), "new f().x"),
        (Call(Arrow([], a), []), "(() => a)()"),
        (Call(f, [Spread(a), b]), "f(...a, b)"),
        # literals
        (Num(2.0), "2"),
        (Num(0.1), "0.1"),
        (Num(1e21), "1e21"),
        (Num(1e-7), "1e-7"),
        (Num(-0.0), "-0"),
        (Num(float("inf")), "Infinity"),
        (Num(float("-inf")), "-Infinity"),
        (Num(float("nan")), "NaN"),
        (Big(-5), "-5n"),
        (o("**", Big(-5), a), "(-5n) ** a"),
        (Str('"'), "'\"'"),
        (Str("'\""), '"\'\\""'),
        (Str("\\\n\r\t\b\v\f"), '"\\\\\\n\\r\\t\\b\\v\\f"'),
        (Str("\0"), '"\\0"'),
        (Str("\x001"), '"\\x001"'),
        (Str("\x7f\x85\xa0"), '"\\x7f\\x85\\xa0"'),
        (Str("\u2028\u2029\ufeff\ud800"), '"\\u2028\\u2029\\ufeff\\ud800"'),
        (Str("é😀"), '"é😀"'),
        (Str("</script><!--]]>"), '"<\\/script>\\x3c!--]]\\x3e"'),
        (Str("</SCRIPT>"), '"<\\/SCRIPT>"'),
        (Template(["a`", x, "${", "\n\\"]), "`a\\`${x}\\${\\n\\\\`"),
        (Template(["$", "{"]), "`\\${`"),
        (Template(["</script>", Template([x])]), "`<\\/script>${`${x}`}`"),
        (Regex("a/b[/]\\/"), "/a\\/b[/]\\//"),
        (Regex("", "g"), "/(?:)/g"),
        (Regex("\n"), "/\\n/"),
        (Undefined(), "undefined"),
        (Raw("a + b"), "a + b"),
        # lists
        (Array([]), "[]"),
        (Object([]), "{}"),
        (Object([("a", a), ("b", x), ("c-d", y), ("1", a)]), '{ a, b: x, "c-d": y, "1": a }'),
        (Object([("__proto__", a)]), '{ ["__proto__"]: a }'),
        (Object([("__proto__", Id("__proto__"))]), '{ ["__proto__"]: __proto__ }'),
        (Object([Spread(a), ("class", b)]), "{ ...a, class: b }"),
        # functions
        (Arrow([Param(a)], b), "(a) => b"),
        (Arrow([Param(a, Num(1)), Param(Spread(b))], Object([])), "(a = 1, ...b) => ({})"),
        (Arrow([], Member(Object([]), "x")), "() => ({}).x"),
        (Arrow([], Assign(Object([("a", a)]), b)), "() => ({ a } = b)"),
        (Arrow([], [], True), "async () => {}"),
        (Function(None, [], []), "function () {}"),
        (Function("g", [], [], True, True), "async function* g() {}"),
        (js.Class("K", Call(f, []), []), "class K extends f() {}"),
    ],
)
def test_expression(tree: js.Expr, expected: str) -> None:
    assert print_expression(tree) == expected


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (Object([]), "({});"),
        (Member(Object([]), "x"), "({}).x;"),
        (o("+", Object([]), a), "({}) + a;"),
        (Call(Function(None, [], []), []), "(function () {})();"),
        (js.Class(None, None, []), "(class {});"),
        (Assign(Object([("a", a)]), b), "({ a } = b);"),
        (Assign(Array([a]), b), "[a] = b;"),
        (Assign(Array([Assign(Array([a]), b)]), c), "[[a] = b] = c;"),
        (Assign(Array([Assign(a, Assign(Array([b]), c))]), x), "[a = ([b] = c)] = x;"),
        (Index(Id("let"), a), "(let)[a];"),
        (Arrow([], a), "() => a;"),
        (Sequence([a, b]), "a, b;"),
        (Raw("{}"), "({});"),
    ],
)
def test_start_of_statement(tree: js.Expr, expected: str) -> None:
    assert statement(tree) == expected


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (If(a, [Return(b)]), "if (a) return b;"),
        (If(a, [ExprStmt(b)]), "if (a) {\n  b;\n}"),
        (If(a, [], [If(b, [], [ExprStmt(c)])]), "if (a) {} else if (b) {} else {\n  c;\n}"),
        (If(a, [If(b, [ExprStmt(c)])], [ExprStmt(x)]), "if (a) {\n  if (b) {\n    c;\n  }\n} else {\n  x;\n}"),
        (js.While(a, [js.Break()]), "while (a) {\n  break;\n}"),
        (js.DoWhile([], a), "do {} while (a);"),
        (For(js.Declare("let", [(a, o("in", b, c))]), a, Update("++", a), []), "for (let a = (b in c); a; a++) {}"),
        (For(Assign(a, Call(f, [o("in", b, c)])), None, None, []), "for (a = f(b in c);;) {}"),
        (ForOf("const", a, Sequence([b, c]), []), "for (const a of (b, c)) {}"),
        (ForOf(None, Id("async"), b, []), "for ((async) of b) {}"),
        (ForOf("const", Array([a, b]), c, [], True), "for await (const [a, b] of c) {}"),
        (js.ForIn("const", a, b, []), "for (const a in b) {}"),
        (js.Try([], None, [], []), "try {} catch {} finally {}"),
        (js.Try([], a, []), "try {} catch (a) {}"),
        (js.Labeled("l", js.While(a, [js.Continue("l")])), "l: while (a) {\n  continue l;\n}"),
        (js.Block([js.Declare("let", [(a, None), (b, c)])]), "{\n  let a, b = c;\n}"),
        (js.Comment("one\ntwo"), "// one\n// two"),
        (js.Throw(New(f, [])), "throw new f();"),
        (js.FunctionDecl(Function("g", [Param(a)], [Return()])), "function g(a) {\n  return;\n}"),
    ],
)
def test_statement(tree: js.Stmt, expected: str) -> None:
    assert print_statements([tree]) == expected


def test_class() -> None:
    members = [
        js.Method("x", Num(1), "field"),
        js.Method("#y", None, "field", True),
        js.Method("m", Function(None, [Param(a)], [], True)),
        js.Method(Member(Id("Symbol"), "iterator"), Function(None, [], [], False, True)),
        js.Method("z", Function(None, [], []), "get", True),
    ]
    lines = ["x = 1;", "static #y;", "", "async m(a) {}", "", "*[Symbol.iterator]() {}", "", "static get z() {}"]
    body = "\n".join(line and "  " + line for line in lines)
    assert print_statements([js.ClassDecl(js.Class("K", a, members))]) == f"class K extends a {{\n{body}\n}}"


def test_empty_lines_stand_around_functions() -> None:
    function = js.FunctionDecl(Function("g", [], []))
    body = [ExprStmt(a), function, js.Comment("c"), function, ExprStmt(b)]
    assert print_statements(body) == "a;\n\nfunction g() {}\n\n// c\nfunction g() {}\n\nb;"


# ---- line breaks

LONG = Id("a" * 40)


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (Call(f, [LONG] * 3), f"f(\n  {LONG.name},\n  {LONG.name},\n  {LONG.name}\n);"),
        (Call(f, [x, Array([LONG] * 3)]), f"f(x, [\n  {LONG.name},\n  {LONG.name},\n  {LONG.name},\n]);"),
        (Call(f, [Arrow([Param(x)], [Return(x)])]), "f((x) => {\n  return x;\n});"),
        (Call(f, [Arrow([], [Return(x)]), Num(9)]), "f(() => {\n  return x;\n}, 9);"),
        (
            Call(f, [Arrow([Param(x)], Object([("b", LONG), ("c", LONG), ("d", LONG)]))]),
            f"f((x) => ({{\n  b: {LONG.name},\n  c: {LONG.name},\n  d: {LONG.name},\n}}));",
        ),
        (o("&&", o("&&", LONG, LONG), LONG), f"{LONG.name} &&\n  {LONG.name} &&\n  {LONG.name};"),
        (Conditional(LONG, LONG, LONG), f"{LONG.name}\n  ? {LONG.name}\n  : {LONG.name};"),
        (Object([("g", Function(None, [], [Return()]))]), "({\n  g: function () {\n    return;\n  },\n});"),
        (Assign(Array([LONG, LONG, Spread(LONG)]), a), f"[\n  {LONG.name},\n  {LONG.name},\n  ...{LONG.name}\n] = a;"),
    ],
)
def test_breaks(tree: js.Expr, expected: str) -> None:
    assert statement(tree) == expected


def test_many_numbers_fill_lines() -> None:
    lines = statement(Array([Num(1000 + n) for n in range(30)])).split("\n")
    assert lines[0] == "["
    assert lines[1].startswith("  1000, 1001, ")
    assert lines[-1] == "];"
    assert len(lines) == 4


def test_long_condition() -> None:
    text = print_statements([If(o("||", o("||", LONG, LONG), LONG), [Return()])])
    name = LONG.name
    assert text == f"if (\n  {name} ||\n  {name} ||\n  {name}\n) return;"


def test_long_chain() -> None:
    chain: js.Expr = x
    for name in ("filter", "map", "slice"):
        chain = Call(Member(chain, name), [Arrow([Param(y)], LONG)])
    body = f"((y) => {LONG.name})"
    assert statement(chain) == f"x\n  .filter{body}\n  .map{body}\n  .slice{body};"


def test_indent() -> None:
    assert print_statements([If(a, [ExprStmt(b)])], 4) == "    if (a) {\n      b;\n    }"


def test_a_thousand_terms() -> None:
    total: js.Expr = a
    for _ in range(3000):
        total = o("+", total, b)
    assert print_expression(total).count("+") == 3000


# ---- meaning


def evaluated(expressions: list[str], function: str) -> list[Any]:
    """The JSON values of a JavaScript function for each expression."""
    found: list[Any] = json.loads(MiniRacer().eval(f"JSON.stringify([{','.join(expressions)}].map({function}))"))
    return found


def test_values_of_literals() -> None:
    texts = ["\ud800", "a\u2028b", "</script>", "\x001", "'\"`${x}\\", "\x85\xa0\ufeff", "😀", *map(chr, range(0x300))]
    codes = [[ord(char) for char in text] for text in texts]
    spelled = "(s) => [...s].map((c) => c.codePointAt(0))"
    assert evaluated([print_expression(Str(text)) for text in texts], spelled) == codes
    assert evaluated([print_expression(Template([text])) for text in texts], spelled) == codes


def test_values_of_numbers() -> None:
    numbers = [
        0,
        7,
        1000,
        123000,
        2**53 - 1,
        0.1,
        0.001,
        1e-7,
        1.5e-10,
        5e-324,
        1e16,
        1.7976931348623157e308,
        100.0,
        1e21,
    ]
    texts = [print_program([ExprStmt(Num(n))]).text.rstrip(";") for n in numbers]
    assert [float(n) for n in evaluated(texts, "(x) => x")] == [float(n) for n in numbers]


def any_tree(rng: random.Random, depth: int) -> tuple[js.Expr, str]:
    """A tree, and its text with parentheses everywhere."""
    if depth == 0:
        value = rng.choice([0, 1, 2, -3, 1.5, 1000, float("inf")])
        return rng.choice([(Num(value), f"({value})".replace("inf", "Infinity")), (Bool(False), "(false)"), (x, "(x)")])
    made = [any_tree(rng, depth - 1) for _ in range(3)]
    (left, one), (right, two), (last, three) = made
    kind = rng.randint(0, 7)
    if kind <= 3:
        sign = rng.choice([*BINARY.keys() - {"in", "instanceof"}])
        return o(sign, left, right), f"({one} {sign} {two})"
    if kind == 4:
        sign = rng.choice(["-", "+", "!", "~", "void"])
        return Unary(sign, left), f"({sign} {one})"
    if kind == 5:
        return Conditional(left, right, last), f"({one} ? {two} : {three})"
    if kind == 6:
        return Sequence([left, right]), f"({one}, {two})"
    return Call(Arrow([Param(x)], left), [right]), f"(((x) => {one})({two}))"


def test_parentheses_keep_the_meaning() -> None:
    rng = random.Random(7)
    pairs = [any_tree(rng, 5) for _ in range(1500)]
    show = "(f) => String(f(5))"
    expected = evaluated([f"(x) => {text}" for _, text in pairs], show)
    assert evaluated([print_expression(Arrow([Param(x)], tree)) for tree, _ in pairs], show) == expected


def test_too_large_for_a_number() -> None:
    with pytest.raises(ValueError, match="BigInt"):
        print_expression(Num(2**53))
