"""Where declarations go: one case a fact. The sources are JavaScript without declarations, as lowering makes it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from clientside.compiler.js import nodes as js
from clientside.compiler.js.declare import declared
from clientside.compiler.js.nodes import Id, Num
from clientside.compiler.js.print import print_statements


def put(name: str, value: js.Expr | str | None = None, operator: str = "=") -> js.ExprStmt:
    return js.ExprStmt(js.Assign(Id(name), Id(value) if isinstance(value, str) else value or Num(1), operator))


def use(*names: str) -> js.ExprStmt:
    return js.ExprStmt(js.Call(Id("use"), [Id(name) for name in names]))


def each(target: str | js.Expr, source: str, *body: js.Stmt) -> js.ForOf:
    return js.ForOf(None, Id(target) if isinstance(target, str) else target, Id(source), list(body))


def when(*then: js.Stmt, otherwise: Sequence[js.Stmt] = ()) -> js.If:
    return js.If(Id("c"), list(then), list(otherwise))


def while_(*body: js.Stmt, test: str = "c") -> js.While:
    return js.While(Id(test), list(body))


def keep(*names: str) -> js.ExprStmt:
    return js.ExprStmt(js.Call(Id("keep"), [js.Arrow([], js.Array([Id(name) for name in names]))]))


def pair(a: str, b: str, value: str = "p") -> js.ExprStmt:
    return js.ExprStmt(js.Assign(js.Array([Id(a), Id(b)]), Id(value)))


def fun(*body: js.Stmt, params: Sequence[str] = ()) -> js.Arrow:
    return js.Arrow([js.Param(Id(name)) for name in params], list(body))


def placed(*body: js.Stmt, names: str = "x y z f", params: str = "") -> str:
    lines = print_statements(declared(list(body), names.split(), params.split())).split("\n")
    return " ".join(line.strip() for line in lines)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ([put("x"), use("x")], "const x = 1; use(x);"),
        ([put("x"), put("x", "q")], "let x = 1; x = q;"),
        ([put("x"), put("x", operator="+=")], "let x = 1; x += 1;"),
        ([put("x"), js.ExprStmt(js.Update("++", Id("x")))], "let x = 1; x++;"),
        ([use("x"), put("x")], "let x; use(x); x = 1;"),
        ([put("x", js.Binary("+", Id("x"), Num(1)))], "let x; x = x + 1;"),
        ([put("x", js.Assign(Id("y"), Num(1)))], "let y; const x = y = 1;"),
        ([put("q")], "q = 1;"),
        # blocks
        ([when(put("x"), use("x"))], "if (c) { const x = 1; use(x); }"),
        ([when(put("x")), use("x")], "let x; if (c) { x = 1; } use(x);"),
        ([when(put("x"), otherwise=[put("x"), use("x")])], "if (c) { const x = 1; } else { const x = 1; use(x); }"),
        ([when(put("x"), otherwise=[use("x")])], "let x; if (c) { x = 1; } else { use(x); }"),
        ([put("x"), when(put("x")), use("x")], "let x = 1; if (c) { x = 1; } use(x);"),
        # loops
        ([each("x", "q", use("x"))], "for (const x of q) { use(x); }"),
        ([each("x", "q", put("x"))], "for (let x of q) { x = 1; }"),
        ([each("x", "q"), use("x")], "let x; for (x of q) {} use(x);"),
        ([each("x", "q"), each("x", "r")], "for (const x of q) {} for (const x of r) {}"),
        ([each("x", "x")], "let x; for (x of x) {}"),
        ([each("x", "q"), put("x"), use("x")], "for (const x of q) {} const x = 1; use(x);"),
        ([put("x"), each("x", "q"), use("x")], "let x = 1; for (x of q) {} use(x);"),
        ([each(js.Array([Id("x"), Id("y")]), "q", use("x"))], "for (const [x, y] of q) { use(x); }"),
        ([each(js.Array([Id("x"), Id("y")]), "q"), use("y")], "let x, y; for ([x, y] of q) {} use(y);"),
        ([each("x", "q", put("y", "x"), use("y"))], "for (const x of q) { const y = x; use(y); }"),
        ([each("x", "q", use("y"), put("y", "x"))], "let y; for (const x of q) { use(y); y = x; }"),
        ([while_(put("x"), test="x")], "let x; while (x) { x = 1; }"),
        ([js.DoWhile([put("x")], Id("x"))], "let x; do { x = 1; } while (x);"),
        (
            [js.For(js.Assign(Id("x"), Num(0)), Id("x"), js.Update("++", Id("x")), [use("x")])],
            "for (let x = 0; x; x++) { use(x); }",
        ),
        (
            [js.For(js.Sequence([js.Assign(Id("x"), Num(0)), js.Assign(Id("y"), Id("x"))]), None, None, [])],
            "for (let x = 0, y = x;;) {}",
        ),
        (
            [js.For(js.Sequence([js.Assign(Id("x"), Id("y")), js.Assign(Id("y"), Num(0))]), None, None, [])],
            "let x, y; for (x = y, y = 0;;) {}",
        ),
        # patterns
        ([pair("x", "y"), use("x")], "const [x, y] = p; use(x);"),
        ([pair("x", "y"), put("y")], "let [x, y] = p; y = 1;"),
        ([put("x"), pair("x", "y")], "let y; let x = 1; [x, y] = p;"),
        ([pair("x", "x")], "let x; [x, x] = p;"),
        ([pair("x", "y"), when(pair("y", "z"))], "let z; let [x, y] = p; if (c) { [y, z] = p; }"),
        # functions
        ([put("x"), keep("x")], "const x = 1; keep(() => [x]);"),
        ([keep("x"), put("x")], "let x; keep(() => [x]); x = 1;"),
        ([put("f", fun(use("f")))], "const f = () => { use(f); };"),
        ([put("f", js.Call(Id("g"), [fun(use("f"))]))], "let f; f = g(() => { use(f); });"),
        ([put("x"), js.ExprStmt(fun(put("x")))], "let x = 1; () => { x = 1; };"),
        ([put("x"), js.ExprStmt(fun(put("x"), params=["x"]))], "const x = 1; (x) => { x = 1; };"),
        (
            [put("x"), js.ExprStmt(fun(js.Declare("let", [(Id("x"), None)]), put("x")))],
            "const x = 1; () => { let x; x = 1; };",
        ),
        ([each("x", "q", keep("x"))], "let x; for (x of q) { keep(() => [x]); }"),
        ([while_(put("x"), keep("x"))], "let x; while (c) { x = 1; keep(() => [x]); }"),
        ([put("x"), while_(put("x"), keep("x"))], "let x = 1; while (c) { x = 1; keep(() => [x]); }"),
        ([when(put("x"), keep("x")), when(put("x"))], "let x; if (c) { x = 1; keep(() => [x]); } if (c) { x = 1; }"),
        ([when(put("x"), keep("x"))], "if (c) { const x = 1; keep(() => [x]); }"),
        # try
        ([js.Try([put("x"), use("x")], Id("e"), [])], "try { const x = 1; use(x); } catch (e) {}"),
        ([js.Try([put("x")], Id("e"), [use("x")])], "let x; try { x = 1; } catch (e) { use(x); }"),
        ([js.Try([], Id("x"), [use("x")]), put("x")], "try {} catch (x) { use(x); } const x = 1;"),
        # other
        ([js.ExprStmt(js.Str("use strict")), use("x")], '"use strict"; let x; use(x);'),
        ([put("x", js.Raw("y.z + 1")), put("y")], "let y; const x = y.z + 1; y = 1;"),
        ([js.Declare("const", [(Id("x"), Num(1))]), use("x")], "const x = 1; use(x);"),
        ([js.Labeled("a", each("x", "q", js.Break("a")))], "a: for (const x of q) { break a; }"),
        ([when(js.ExprStmt(js.Binary("&&", Id("c"), js.Assign(Id("x"), Num(1)))))], "let x; if (c) { c && (x = 1); }"),
    ],
)
def test_place(body: list[js.Stmt], expected: str) -> None:
    assert placed(*body) == expected


def test_parameters_are_declared_already() -> None:
    assert placed(put("x"), use("x"), params="x") == "x = 1; use(x);"


def test_functions_called_on_the_spot_are_not_kept() -> None:
    callback = js.Arrow([js.Param(Id("r"))], Id("x"))
    body: list[js.Stmt] = [while_(put("x"), js.ExprStmt(js.Call(js.Member(Id("rows"), "map"), [callback])))]
    text = print_statements(declared(body, ["x"], (), {callback}))
    assert text == "while (c) {\n  const x = 1;\n  rows.map((r) => x);\n}"


def test_functions_kept_by_functions_called_on_the_spot() -> None:
    callback = js.Arrow([js.Param(Id("r"))], js.Arrow([], Id("x")))
    body: list[js.Stmt] = [while_(put("x"), js.ExprStmt(js.Call(js.Member(Id("rows"), "map"), [callback])))]
    assert print_statements(declared(body, ["x"], (), {callback})).startswith("let x;\n")
