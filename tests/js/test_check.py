"""The tree checker finds what could not run, and lets pass what can."""

from __future__ import annotations

import pytest
from clientside.compiler.js import nodes as js
from clientside.compiler.js.check import TreeError, check
from clientside.compiler.js.nodes import (
    Array,
    Arrow,
    Assign,
    Await,
    Block,
    Break,
    Call,
    Continue,
    Declare,
    ExprStmt,
    ForOf,
    Function,
    FunctionDecl,
    Id,
    If,
    Labeled,
    Member,
    Num,
    Object,
    Param,
    Return,
    Spread,
    Str,
    Update,
    While,
    Yield,
)

a, b, x = Id("a"), Id("b"), Id("x")
LET_A = Declare("let", [(a, None)])
CONST_A = Declare("const", [(a, Num(1))])


def body(*statements: js.Stmt, is_async: bool = False, is_generator: bool = False) -> list[js.Stmt]:
    return [FunctionDecl(Function("f", [], list(statements), is_async, is_generator))]


def put(target: js.Expr, value: js.Expr | None = None, operator: str = "=") -> ExprStmt:
    return ExprStmt(Assign(target, value or Num(1), operator))


def circle() -> js.Expr:
    made = Array([])
    made.items.append(made)
    return made


@pytest.mark.parametrize(
    ("program", "problem"),
    [
        # names
        ([ExprStmt(a)], "the name is not declared"),
        ([put(a)], "`a` is not declared"),
        ([If(Num(1), [LET_A]), ExprStmt(a)], "the name is not declared"),
        ([LET_A, CONST_A], "`a` is declared twice"),
        ([CONST_A, put(a)], "`a` cannot be assigned (const)"),
        ([CONST_A, ExprStmt(Update("++", a))], "`a` cannot be assigned (const)"),
        ([CONST_A, *body(put(Array([a])))], "`a` cannot be assigned (const)"),
        ([ForOf("const", a, Array([]), [put(a)])], "`a` cannot be assigned (const)"),
        ([put(Id("Math"))], "`Math` cannot be assigned (global)"),
        ([Declare("let", [(Id("new"), None)])], "`new` cannot be declared"),
        ([Declare("let", [(Id("a-b"), None)])], "`a-b` cannot be declared"),
        ([ExprStmt(Arrow([Param(a), Param(a)], a))], "two parameters `a`"),
        ([FunctionDecl(Function("f", [Param(a)], [LET_A]))], "`a` is declared twice"),
        # targets
        ([put(Num(1))], "Num cannot be assigned"),
        ([put(Call(Id("Map"), []))], "Call cannot be assigned"),
        ([put(Member(Id("Map"), "x", True))], "an optional chain"),
        ([LET_A, put(Array([Spread(a), a]))], "what follows the rest"),
        ([LET_A, put(Array([a]), operator="+=")], "a pattern with an operator"),
        ([LET_A, put(a, operator="=+")], "no such operator"),
        ([Declare("const", [(a, None)])], "a declaration that needs a value"),
        ([ExprStmt(js.Unary("delete", Id("Math")))], "a variable cannot be deleted"),
        # jumps
        ([Break()], "no target"),
        ([Continue()], "no target"),
        ([While(Num(1), body(Break()))], "no target"),
        ([While(Num(1), [Break("l")])], "no target"),
        ([Labeled("l", Block([Continue("l")]))], "no target"),
        ([Return()], "outside of a function"),
        ([Labeled("l", LET_A)], "a label before a declaration"),
        # functions
        (body(ExprStmt(Await(Num(1)))), "outside of an async function"),
        (body(ExprStmt(Arrow([], Await(Num(1)))), is_async=True), "outside of an async function"),
        (body(ExprStmt(Yield(None))), "outside of a generator"),
        (body(ExprStmt(Arrow([], Yield(None))), is_generator=True), "outside of a generator"),
        ([ExprStmt(Arrow([Param(Spread(a)), Param(b)], a))], "the rest parameter"),
        # shapes
        ([ExprStmt(Num("1"))], "`value` is '1'"),  # type: ignore[arg-type]
        ([ExprStmt(Num(True))], "`value` is True"),
        ([ExprStmt(Str(None))], "`value` is None"),  # type: ignore[arg-type]
        ([ExprStmt(Array([Return()]))], "`items` is"),  # type: ignore[list-item]
        ([ExprStmt(Object([("a", None)]))], "`items` is"),  # type: ignore[list-item]
        ([If(Num(1), ExprStmt(Num(1)))], "`then` is"),  # type: ignore[arg-type]
        ([Declare("final", [(a, Num(1))])], "`kind` is 'final'"),
        ([ExprStmt(js.Binary("and", Num(1), Num(2)))], "no such operator"),
        ([ExprStmt(Num(2**53))], "too large"),
        ([ExprStmt(circle())], "a node within itself"),
        ([js.Try([], None, None)], "neither"),
    ],
)
def test_wrong(program: list[js.Stmt], problem: str) -> None:
    with pytest.raises(TreeError) as raised:
        check(program)
    assert problem in str(raised.value)


@pytest.mark.parametrize(
    "program",
    [
        [LET_A, put(a), put(a, operator="+=")],
        [LET_A, Block([CONST_A]), put(a)],
        [ExprStmt(Id("Math")), ExprStmt(Id("undefined"))],
        [FunctionDecl(Function("f", [], [Return(Call(Id("f"), []))]))],
        [ExprStmt(Function("g", [], [Return(Id("g"))]))],
        body(ExprStmt(Await(Num(1))), is_async=True),
        body(ExprStmt(Yield(Num(1))), is_generator=True),
        [Labeled("l", While(Num(1), [While(Num(1), [Continue("l")])]))],
        [Labeled("l", Block([Break("l")]))],
        [ForOf("const", Array([a, Spread(b)]), Array([]), [ExprStmt(a), Continue()])],
        [ForOf("const", a, Array([]), [LET_A])],
        [LET_A, ForOf(None, a, Array([]), [])],
        [js.For(Declare("let", [(a, Num(0))]), a, Update("++", a), [ExprStmt(a)])],
        [js.Try([], x, [ExprStmt(x)])],
        [
            js.ClassDecl(js.Class("K", None, [js.Method("m", Function(None, [], [Return(Id("this"))]))])),
            ExprStmt(Id("K")),
        ],
        [Declare("const", [(Object([("k", a), Spread(b)]), Object([]))]), ExprStmt(b)],
        [ExprStmt(Arrow([Param(a), Param(b, a)], b))],
    ],
)
def test_right(program: list[js.Stmt]) -> None:
    check(program)


def test_known_names() -> None:
    check([ExprStmt(Id("$len"))], {"$len"})


def test_the_message_names_the_node_and_its_place() -> None:
    with pytest.raises(TreeError, match=r"^Id at \(0, 3, 4\): the name is not declared: nowhere$"):
        check([ExprStmt(Id("nowhere", pos=(0, 3, 4)))])
