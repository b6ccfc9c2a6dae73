"""What is written in fewer words, and what must stay as it is. That values are the same is test_syntax's business."""

from __future__ import annotations

import pytest
from clientside.compiler.minify.minify import minified
from clientside.compiler.pipeline import compile_source
from py_mini_racer import MiniRacer

from benchmarks.case import cases
from benchmarks.size import sizes

START = '(() => {\n"use strict";\n'
END = "\n})();\n"
SHORTER = {
    "returns": (
        "function f(x) { if (x > 1) return 1; if (x) { return x < 0 ? 2 : 3; } return 4; } w(f(1));",
        "{const f=x=>x>1?1:x?x<0?2:3:4;w(f(1))}",
    ),
    "else": (
        "function f(x) { if (x) return 1; else if (!x) return 2; else return 3; } w(f(1));",
        "{const f=x=>x?1:!x?2:3;w(f(1))}",
    ),
    "conditions in conditions": (
        "function f(a, b) { if (a || b) { if (b) return 1; } return 2; } w(f(1));",
        "{const f=(a,b)=>(a||b)&&b?1:2;w(f(1))}",
    ),
    "a test that assigns": (
        "function f(a) { let b; if (b = a) return b; return [b]; } w(f(1));",
        "{const f=a=>{let b;return(b=a)?b:[b]};w(f(1))}",
    ),
    "an object": ("function f(a) { return { a }; } w(f(1));", "{const f=a=>({a});w(f(1))}"),
    "an object's part": ("function f(a) { return { a }.a; } w(f(1));", "{const f=a=>({a}.a);w(f(1))}"),
    "a sequence": ("function f(a) { if (a) return a, 1; return 2; } w(f(1));", "{const f=a=>a?(a,1):2;w(f(1))}"),
    "later": ("async function f(a) { return await a; } w(f(1));", "{const f=async a=>await a;w(f(1))}"),
    "parameters": (
        "function f(...a) { return a; } function g(a = 1) { return a; } function h({ a }) { return a; } w(f(g(h(1))));",
        "{const f=(...a)=>a,g=(a=1)=>a,h=({a})=>a;w(f(g(h(1))))}",
    ),
    "functions are there before anything runs": (
        "const a = f(1); function f(x) { return x; } w(a);",
        "{const f=x=>x,a=f(1);w(a)}",
    ),
    "declarations": (
        "const a = w(1); const b = w(2); let c = 1; let d; d = w(a, b, c, d);",
        "{const a=w(1),b=w(2);let c=1,d;d=w(a,b,c,d)}",
    ),
    "kinds": ('w(typeof a === "string", a === "string");', '{w(typeof a=="string",a==="string")}'),
    "parentheses": (
        "w((a && b) || c, (a || b) && c, (a - b) - c, a - (b - c), (a ?? b) || c, (a * b) + c);",
        "{w(a&&b||c,(a||b)&&c,a-b-c,a-(b-c),(a??b)||c,a*b+c)}",
    ),
}
LEFT = {
    "what runs after": "function f(x) { if (x) w(1); return 2; } w(f(1));",
    "no value": "function f(x) { if (x) return 1; } w(f(1));",
    "its own this": "function f() { return this; } w(f(1));",
    "its own arguments": "function f() { return arguments; } w(f(1));",
    "this of an arrow": "function f() { return () => this; } w(f(1));",
    "generators": "function* f() { return 1; } w(f(1));",
    "as a value": "function f() { return 1; } w(f);",
    "made new": "function f() { return 1; } new f();",
    "assigned": "function f() { return 1; } f = 2; f(1);",
}
STRICT = {
    "a place written": "const f = (a) => { a.b = 1; }; w(f({}));",
    "a place deleted": "const f = (a) => delete a.b; w(f({}));",
    "a place counted": "const f = (a) => a.b++; w(f({}));",
    "parts of a pattern": "const f = (a) => { [a.b] = [1]; }; w(f({}));",
    "this": "const f = () => this; w(f({}));",
    "a function in a block": "const f = (a) => { if (a) { function g() {} } }; w(f({}));",
    "a function that would be the window's": "function f() { return 1; } w(f);",
}


def written(text: str) -> str:
    """What is left of a bundle's text."""
    return minified(START + text + END)[0].strip()


@pytest.mark.parametrize(("text", "expected"), SHORTER.values(), ids=SHORTER)
def test_shorter(text: str, expected: str) -> None:
    assert written(text) == expected


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_left(text: str) -> None:
    assert ("if(" if "if" in text else "function") in written(text)
    assert "?" not in written(text)


@pytest.mark.parametrize("text", STRICT.values(), ids=STRICT)
def test_strict(text: str) -> None:
    assert written(text).startswith('(()=>{"use strict"')


def test_classes_are_always_strict() -> None:
    assert written("class A { constructor() { this.a = 1; } } w(new A());").startswith("{class A")


def test_long_chains() -> None:
    """A condition in a condition in a condition … is read by recursion."""
    text = (
        "function f(x) {"
        + "".join(f"if (x === {i}) return {i};" for i in range(3000))
        + "return -1; } globalThis.f = [f(7)];"
    )
    engine = MiniRacer()
    engine.eval(written(text))
    assert engine.eval("f[0]") == 7


def test_the_tiny_callback() -> None:
    """At most 300 bytes for `(n or 0) + step`, all included."""
    (case,) = cases(("tiny",))
    for annotated, most in ((False, 300), (True, 312)):
        module = compile_source(case.source(annotated))
        assert sizes(module)[-1] <= most
