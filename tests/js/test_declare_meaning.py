"""Random functions behave with placed declarations as with all variables declared at the top."""

from __future__ import annotations

import copy
import json
import random

from clientside.compiler.js import nodes as js
from clientside.compiler.js.declare import declared
from clientside.compiler.js.nodes import Id, Num
from clientside.compiler.js.print import print_statements
from py_mini_racer import MiniRacer

NAMES = ["u", "v", "w", "x", "y", "z"]
PRELUDE = """
var fuel, log, kept;
const read = (v) => { log.push(v ?? null); return log.length; };
const coin = (n) => n % 3 === 0 && fuel > 0;
const keep = (f) => { kept.push(f); };
const spend = () => fuel-- > 0;
const run = (f) => {
  fuel = 20; log = []; kept = [];
  try { f(); for (const g of kept.slice(0, 9)) log.push(g() ?? null); } catch (e) { log.push(String(e)); }
  return JSON.stringify(log.slice(0, 500));
};
"""


def value(rng: random.Random) -> js.Expr:
    return rng.choice([Num(rng.randint(0, 9)), Id(rng.choice(NAMES)), js.Call(Id("read"), [Id(rng.choice(NAMES))])])


def statement(rng: random.Random, depth: int) -> js.Stmt:
    name = Id(rng.choice(NAMES))
    kind = rng.randint(0, 13 if depth else 5)
    if kind <= 2:
        return js.ExprStmt(js.Assign(name, value(rng), rng.choice(["=", "=", "=", "+="])))
    if kind == 3:
        return js.ExprStmt(js.Call(Id("read"), [name]))
    if kind == 4:
        other = Id(rng.choice(NAMES))
        return js.ExprStmt(js.Assign(js.Array([name, other]), js.Array([value(rng), Num(4)])))
    if kind == 5:
        body: list[js.Stmt] = [js.ExprStmt(js.Assign(name, Num(7)))] if rng.random() < 0.2 else []
        return js.ExprStmt(js.Call(Id("keep"), [js.Arrow([], [*body, js.Return(Id(rng.choice(NAMES)))])]))
    if kind <= 8:
        return js.If(js.Call(Id("coin"), [value(rng)]), block(rng, depth), block(rng, depth))
    if kind == 9:
        return js.While(js.Call(Id("spend"), []), [*block(rng, depth), *rng.choice([[], [js.Break()]])])
    if kind <= 11:
        return js.ForOf(None, name, js.Array([value(rng), Num(2)]), block(rng, depth))
    if kind == 12:
        start = js.Assign(name, value(rng))
        return js.For(start, js.Call(Id("spend"), []), js.Update("++", name), block(rng, depth))
    return js.Try(block(rng, depth), Id("e"), block(rng, depth))


def block(rng: random.Random, depth: int) -> list[js.Stmt]:
    """Often with fresh values first, so that there is something to place."""
    starts = [js.ExprStmt(js.Assign(Id(name), value(rng))) for name in NAMES if rng.random() < 0.3]
    return [*starts, *(statement(rng, depth - 1) for _ in range(rng.randint(0, 3)))]


def function(body: list[js.Stmt]) -> str:
    return "() => {\n" + print_statements(body) + "\n}"


def test_placed_as_at_the_top() -> None:
    rng = random.Random(20)
    bodies = [block(rng, 4) for _ in range(600)]
    tops = [function([js.Declare("let", [(Id(name), None) for name in NAMES]), *body]) for body in bodies]
    texts = [function(declared(copy.deepcopy(body), NAMES)) for body in bodies]
    pairs = ",".join(f"[run({top}), run({text})]" for top, text in zip(tops, texts, strict=True))
    engine = MiniRacer()
    engine.eval(PRELUDE)
    results = engine.eval(f"JSON.stringify([{pairs}])")
    for text, (expected, got) in zip(texts, json.loads(results), strict=True):
        assert got == expected, text
