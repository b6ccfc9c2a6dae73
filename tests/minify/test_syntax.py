"""What the parser reads, and that what it writes means the same."""

from __future__ import annotations

import json
import re

import pytest
from clientside.compiler.bundle.runtime_index import helper_files
from clientside.compiler.minify.minify import minified
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.tokens import NotUnderstood
from py_mini_racer import MiniRacer

# Each program's value is that of its last expression.
PROGRAMS = {
    "names that are shown": "const f = (x) => x; let g; g = function () {}; class K {}; [f.name, g.name, K.name, ((a) => a).name];",
    "shorthands": "const f = (long, { other, kept: renamed = 2 } = {}) => ({ long, other, renamed }); f(1, { other: 5 });",
    "patterns": "const f = ([first, , third = 3, ...others], { a: { b: deep } }) => [first, third, others, deep]; f([1, 2], { a: { b: 4 } });",
    "templates": "const f = (value, s) => `a${value + `b${`${s}}`}{`}c$`; f(1, 'x');",
    "regular expressions": r"const f = (text) => [text.replace(/[/\]]+/g, '-'), 4 / 2 / 1, text.split(/\//)]; f('a/b]/c');",
    "signs": "let number = 1; const f = () => [+ +number, - -number, 1 - -number, 1 + +number, number++ + ++number]; f();",
    "words": "const f = (x) => { if (typeof x === 'string') return void 0; else return x in { a: 1 } ? 'in' : 'out'; }; [f('s'), f(1)];",
    "loops": "const f = (n) => { const out = []; for (let i = 0, j = 9; i < n; i++, j--) out.push(i * j); for (const k in { p: 1 }) out.push(k);"
    " for (const [u, v] of [[1, 2]]) out.push(u, v); let m = 3; while (m-- > 0); do out.push(m); while (m++ < 1); return out; }; f(4);",
    "labels": "const f = () => { let n = 0; outer: for (const a of [1, 2, 3]) { for (const b of [1, 2]) { if (b === 2) continue outer; if (a === 3) break outer; n += a; } } return n; }; f();",
    "switches": "const f = (x) => { switch (x) { case 1: { const y = 5; return y; } case 'a': case 'b': return 2; default: return 3; } }; [f(1), f('b'), f(0)];",
    "exceptions": "const f = () => { try { throw new TypeError('t'); } catch ({ message }) { return message; } finally { void 0; } }; f();",
    "classes": "class A { static { A.made = 1; } static count = 2; #own = 3; get own() { return this.#own; } *each() { yield* [1, 2]; } ['comp' + 1]() { return 4; } async later() {} constructor(value) { this.value = value; } }"
    " class B extends A { constructor(v) { super(v + 1); } each() { return [...super.each(), 9]; } } const b = new B(1); [A.made, A.count, b.own, b.each(), b.comp1(), b.value, new.target === undefined];",
    "closures": "const make = () => { const made = []; for (let i = 0; i < 3; i++) made.push(() => i); return made.map((f) => f()); }; make();",
    "shadows": "const value = 1; const f = (value) => { { const value = 3; if (value > 2) return value; } return value; }; [f(2), value];",
    "globals are left": "const f = (e) => [isNaN(e), Math.max(e, 1), e]; const t = 5; f(t);",
    "chains": "const f = (o) => [o?.a?.[0]?.b ?? 'none', o?.f?.(1), o.a?.length]; f({ a: [{ b: 2 }], f: (x) => x + 1 });",
    "assignments": "let a = null, b = 1, c = 0; a ??= 5; b &&= 6; c ||= 7; [a, b, c] = [c, a, b]; const o = {}; ({ x: o.y } = { x: 1 }); [a, b, c, o.y, 2 ** 3 ** 2];",
    "big": "const f = (n) => String(BigInt(n) * 0x10n + 1_000n); f(2) + 0b101 + 1e3 + .5;",
    "sequences": "const f = (x) => { let y; return (y = x, y += 1, y); }; f(1);",
    "arrows": "const f = async (x) => await x, g = x => y => ({ x, y }), h = ({ a }, ...rest) => [a, rest]; [typeof f(1).then, g(1)(2), h({ a: 1 }, 2, 3)];",
    "generators": "function* walk(n) { if (n > 0) { yield n; yield* walk(n - 1); } const got = yield; return got; }; [...walk(2)];",
    "else after nothing": "const f = (x) => { if (x) { x += 1; } else { } return x; }; [f(0), f(1)];",
    "defaults": "const one = 1; const f = function (a = one) { const one = 2; return [a, one]; }; f();",
    "in heads": "const f = () => { let out = 0; for (let i = ('a' in { a: 1 }) ? 1 : 5; i < 3; i++) out += i; return out; }; f();",
    "surrogates": "const f = (text) => [text.length, '😀'.codePointAt(0), `😀${text}`]; f('😀');",
}


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS)
def test_the_same_value(text: str) -> None:
    *statements, last = re.split(r"(?<=;) (?=[^;]*;$)", text)
    program = "(() => {\n" + " ".join(statements) + f"\nglobalThis.result = JSON.stringify({last.rstrip(';')});\n}})();"
    if "new.target" in text:
        program = program.replace("(() => {", "(function () {", 1)
    engine = MiniRacer()
    engine.eval(program)
    expected = json.loads(engine.eval("result"))
    small, _ = minified(program)
    assert len(small) < len(program)
    again = MiniRacer()
    again.eval(small)
    assert json.loads(again.eval("result")) == expected


@pytest.mark.parametrize("name", sorted(helper_files()))
def test_every_helper_is_read(name: str) -> None:
    text = helper_files()[name].read_text("utf-8")
    text = re.sub(r"^import .*$", "", text, flags=re.MULTILINE).replace("export ", "")
    parser = Parser(text)
    parser.program()
    assert parser.at == len(parser.words)


@pytest.mark.parametrize("text", ["a b;", "(", "`", "if (x {", "'a", "let = 1 2;", "f(1", "/", "class {}", "@"])
def test_what_is_not_javascript(text: str) -> None:
    with pytest.raises(NotUnderstood):
        minified(text)


def test_what_is_never_there_is_asked_for_a_member() -> None:
    """`void 0?.has(x)` would be `void (0?.has(x))`, which fails."""
    text, _ = minified('(() => { function $f(id) { return id.$map?.has("a") ? 1 : 2; } globalThis.f = $f; })();')
    assert "(void 0)?.has" in text
