"""Tokenizers, parsers, interpreters."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import json, math, operator, re
from collections import ChainMap, Counter, deque
from typing import NamedTuple

from tests.ordinary.table import Table

TABLE = Table()


class Token(NamedTuple):
    type: str
    value: str
    line: int
    column: int

def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    token_specification = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in token_specification)
    line_num = 1
    line_start = 0
    for mo in re.finditer(tok_regex, code):
        kind = mo.lastgroup
        value = mo.group()
        column = mo.start() - line_start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords: kind = value
        elif kind == 'NEWLINE':
            line_start = mo.end()
            line_num += 1
            continue
        elif kind == 'SKIP': continue
        elif kind == 'MISMATCH': raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield Token(kind, value, line_num, column)

def docs_tokenizer(code): return [tuple(t) for t in tokenize(code)], [str(t) for t in tokenize(code)][:2]
TABLE(docs_tokenizer, 'IF quantity THEN\n total := total + price * 0.05;\nENDIF;', '', 'a ? b', 'x:=1.', 'é')

class ParseError(ValueError):
    def __init__(self, msg, pos=0):
        super().__init__(f"{msg} at {pos}")
        self.msg, self.pos = msg, pos

class JsonParser:
    WS = re.compile(r"[ \t\n\r]*")
    NUM = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
    ESC = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    def __init__(self, text): self.s, self.i = text, 0
    def parse(self):
        v = self.value()
        self.ws()
        if self.i != len(self.s): raise ParseError("trailing data", self.i)
        return v
    def ws(self): self.i = self.WS.match(self.s, self.i).end()
    def peek(self): return self.s[self.i:self.i + 1]
    def expect(self, c):
        if self.peek() != c: raise ParseError(f"expected {c!r}, got {self.peek()!r}", self.i)
        self.i += 1
    def value(self):
        self.ws()
        c = self.peek()
        match c:
            case "{": return self.obj()
            case "[": return self.arr()
            case '"': return self.str_()
            case "t" | "f" | "n":
                for word, val in (("true", True), ("false", False), ("null", None)):
                    if self.s.startswith(word, self.i):
                        self.i += len(word)
                        return val
                raise ParseError("bad word", self.i)
            case _:
                m = self.NUM.match(self.s, self.i)
                if not m: raise ParseError("no value", self.i)
                self.i = m.end()
                return float(m[0]) if m[1] or m[2] else int(m[0])
    def arr(self):
        out = []
        self.expect("[")
        self.ws()
        if self.peek() == "]": self.i += 1; return out
        while True:
            out.append(self.value()); self.ws()
            if self.peek() == ",": self.i += 1; continue
            self.expect("]")
            return out
    def obj(self):
        out = {}
        self.expect("{"); self.ws()
        if self.peek() == "}": self.i += 1; return out
        while True:
            self.ws(); k = self.str_(); self.ws(); self.expect(":")
            out[k] = self.value(); self.ws()
            if self.peek() == ",": self.i += 1
            else: break
        self.expect("}")
        return out
    def str_(self):
        self.expect('"')
        buf = []
        while (c := self.peek()) != '"':
            if not c: raise ParseError("unterminated", self.i)
            self.i += 1
            if c == "\\":
                e = self.peek(); self.i += 1
                if e == "u":
                    buf.append(chr(int(self.s[self.i:self.i+4], 16))); self.i += 4
                elif e in self.ESC: buf.append(self.ESC[e])
                else: raise ParseError("bad escape", self.i)
            else: buf.append(c)
        self.i += 1
        return "".join(buf)

def json_parse(text):
    try: mine = JsonParser(text).parse()
    except ParseError as e: return e.msg, e.pos, str(e), repr(e)
    return mine, mine == json.loads(text)
TABLE(json_parse, '{"a": [1, 2.5, -3e2, true, null], "b": {"c": "x\\n\\u00e9"}}', '[]', '', '[1,', '{"a" 1}', '"\\x"', 'tru', '1 2', '"😀"', '-', '{"2": 1, "1": 2}', '"\\u12"', '1e5', '-0', '-0.0', '12345678901234567890')

class Parser:
    """expr := term (('+'|'-') term)* ..."""
    def __init__(self, src):
        self.toks = re.findall(r"\d+\.?\d*|[a-z_]\w*|\*\*|[-+*/%^(),=]", src) + ["<end>"]
        self.pos = 0
    @property
    def cur(self): return self.toks[self.pos]
    def take(self, *want):
        if not want or self.cur in want:
            self.pos += 1
            return self.toks[self.pos - 1]
        raise SyntaxError(f"expected {' or '.join(map(repr, want))} but found {self.cur!r}")
    def expr(self):
        left = self.term()
        while self.cur in ("+", "-"): left = (self.take(), left, self.term())
        return left
    def term(self):
        left = self.unary()
        while self.cur in {"*", "/", "%"}: left = (self.take(), left, self.unary())
        return left
    def unary(self):
        if self.cur == "-":
            self.take()
            return ("neg", self.unary())
        return self.power()
    def power(self):
        base = self.atom()
        if self.cur == "**":
            self.take()
            return ("**", base, self.unary())
        return base
    def atom(self):
        tok = self.take()
        if tok == "(":
            e = self.expr(); self.take(")")
            return e
        if tok[0].isdigit(): return float(tok) if "." in tok else int(tok)
        if tok.isidentifier():
            if self.cur == "(":
                self.take(); args = []
                while self.cur != ")":
                    args.append(self.expr())
                    if self.cur == ",": self.take()
                self.take(")")
                return ("call", tok, *args)
            return ("var", tok)
        raise SyntaxError(f"unexpected {tok!r}")

FUNCS = {"sqrt": math.sqrt, "max": max, "abs": abs, "hyp": lambda a, b: (a * a + b * b) ** 0.5}

OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "**": operator.pow}

def evaluate(node, env):
    match node:
        case int() | float(): return node
        case ("var", name): 
            try: return env[name]
            except KeyError: raise NameError(f"name {name!r} is not defined") from None
        case ("neg", x): return -evaluate(x, env)
        case ("call", f, *args): return FUNCS[f](*[evaluate(a, env) for a in args])
        case (op, a, b): return OPS[op](evaluate(a, env), evaluate(b, env))

def calc(src, env):
    p = Parser(src)
    tree = p.expr()
    p.take("<end>")
    return tree, evaluate(tree, env)
TABLE(calc, ('1 + 2 * 3', {}), ('-2 ** 2', {}), ('2 ** 3 ** 2', {}), ('(x + 1) % 3', {'x': 5}), ('sqrt(16) + max(1, 2.5, 3)', {}), ('1 / 0', {}), ('y', {}), ('(1', {}), ('', {}), ('foo(1)', {}), ('2 ** 100', {}), ('hyp(3, 4)', {}), ('x * 2', {'x': 'ab'}), ('7 % -3', {}), ('1.5 % 0', {}), ('sqrt(-1)', {}), ('max()', {}), ('abs(1,2)', {}))



def ini(text):
    result, section = {}, None
    for no, raw in enumerate(text.splitlines(), start=1):
        line = raw.split(";", 1)[0].strip()
        if not line or line.startswith("#"): continue
        if line.startswith("[") and line.endswith("]"):
            section = result.setdefault(line[1:-1].strip(), {})
        elif "=" in line:
            if section is None: raise ValueError(f"line {no}: option outside section")
            key, _, value = map(str.strip, line.partition("="))
            low = value.lower()
            section[key] = {"true": True, "false": False, "none": None}.get(low, value) if not re.fullmatch(r"[-+]?\d+", value) else int(value)
        else: raise ValueError(f"line {no}: cannot parse {raw!r}")
    return result
TABLE(ini, '[a]\nx = 1\ny = true ; c\n\n# z\n[b]\nname= foo = bar', 'x=1', '[a]\nfoo', '', '[ a ]\nk=\n[a]\nk2=+05', '[x]\r\nk=٣\x0b[y]')

def markdown(text):
    out, in_list, para = [], False, []
    def inline(s):
        s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        s = re.sub(r"`([^`]+)`", r"<code>\1</code>", s)
        s = re.sub(r"\*\*(.+?)\*\*|__(.+?)__", lambda m: f"<strong>{m[1] or m[2]}</strong>", s)
        s = re.sub(r"(?<!\w)[*_](.+?)[*_](?!\w)", r"<em>\g<1></em>", s)
        return re.sub(r"\[(?P<t>[^\]]*)\]\((?P<u>\S+?)(?:\s+\"(?P<title>.*?)\")?\)", lambda m: '<a href="{u}"{x}>{t}</a>'.format(x=f' title="{m["title"]}"' if m["title"] else "", **{k: v for k, v in m.groupdict().items() if k != "title"}), s)
    def flush():
        nonlocal para, in_list
        if para: out.append(f"<p>{inline(' '.join(para))}</p>")
        if in_list: out.append("</ul>")
        para, in_list = [], False
    for line in text.split("\n"):
        if m := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
            flush(); n = len(m[1]); out.append(f"<h{n}>{inline(m[2])}</h{n}>")
        elif m := re.match(r"\s*[-*+]\s+(.*)", line):
            if not in_list: flush(); out.append("<ul>"); in_list = True
            out.append(f"  <li>{inline(m[1])}</li>")
        elif not line.strip(): flush()
        else: para.append(line.strip())
    flush()
    return "\n".join(out)
TABLE(markdown, '# Hi **x**\n\ntext `a<b` and *em*\nmore [l](http://x "T") [k](y)\n\n- a\n- b\n\nend', '', '####### no', '* a\n# b #', '__a__ _b_ **')

def csv_parse(text, delim=",", quote='"'):
    rows, row, cell, inq, i = [], [], [], False, 0
    while i < len(text):
        c = text[i]
        if inq:
            if c == quote:
                if text[i+1:i+2] == quote: cell.append(quote); i += 1
                else: inq = False
            else: cell.append(c)
        elif c == quote: inq = True
        elif c == delim: row.append("".join(cell)); cell = []
        elif c == "\n": row.append("".join(cell)); rows.append(row); row, cell = [], []
        elif c != "\r": cell.append(c)
        i += 1
    if inq: raise ValueError("unterminated quoted field")
    if cell or row: row.append("".join(cell)); rows.append(row)
    header, *data = rows or [[]]
    return [dict(zip(header, r, strict=True)) for r in data]
TABLE(csv_parse, 'a,b\n1,"x, ""y"""\n2,\n', '', 'a\n1,2', 'a\n"', ('a;b\n1;2', ';'), 'a,a\n1,2')

def semver(v):
    m = re.match(r"^v?(?P<major>0|[1-9]\d*)\.(?P<minor>\d+)(?:\.(?P<patch>\d+))?(?:-(?P<pre>[\w.]+))?(?:\+(?P<build>\w+))?$", v)
    if m is None: raise ValueError("bad version: %r" % (v,))
    d = m.groupdict()
    return tuple(int(d[k] or 0) for k in ("major", "minor", "patch")), d, m.span("pre"), m.lastgroup, m.lastindex
TABLE(semver, '1.2.3', 'v0.10', '1.2.3-rc.1+b7', 'x', '', '1.2.3\n')

class Machine:
    """assembler-like"""
    def __init__(self, src):
        self.prog = [l.split() for l in src.strip().splitlines() if l.strip() and not l.strip().endswith(":")]
        self.labels = {}
        n = 0
        for l in src.strip().splitlines():
            l = l.strip()
            if l.endswith(":"): self.labels[l[:-1]] = n
            elif l: n += 1
        self.reg = Counter(); self.pc = 0; self.out = []; self.stack = []
    def val(self, x): return int(x) if x.lstrip("-").isdecimal() else self.reg[x]
    def run(self, maxsteps=2000):
        while 0 <= self.pc < len(self.prog):
            maxsteps -= 1
            assert maxsteps, "step limit"
            op, *args = self.prog[self.pc]
            getattr(self, "op_" + op)(*args)
            self.pc += 1
        return dict(self.reg), self.out
    def op_mov(self, a, b): self.reg[a] = self.val(b)
    def op_add(self, a, b): self.reg[a] += self.val(b)
    def op_mul(self, a, b): self.reg[a] *= self.val(b)
    def op_dec(self, a): self.reg[a] -= 1
    def op_jnz(self, a, l):
        if self.val(a): self.pc = self.labels[l] - 1
    def op_out(self, a): self.out.append(self.val(a))
    def op_push(self, a): self.stack.append(self.val(a))
    def op_pop(self, a): self.reg[a] = self.stack.pop()

def assembler(src): return Machine(src).run()
TABLE(assembler, 'mov a 1\nmov n 25\nloop:\nmul a n\ndec n\njnz n loop\nout a', 'foo', 'pop x', '', 'jnz 1 x', 'x:\njnz 1 x', 'mov a', 'push 3\npop b\nout b')

def adventure(cmds):
    rooms = {"hall": {"north": "library", "desc": "A dusty hall."}, "library": {"south": "hall", "desc": "Books.", "items": ["lamp"]}}
    items = {name: list(r.get("items", ())) for name, r in rooms.items()}
    here, inv, log = "hall", [], []
    def do(line):
        nonlocal here
        verb, *rest = line.lower().split() or [""]
        match verb, rest:
            case "look", []: return f"{rooms[here]['desc']} You see: {', '.join(items[here]) or 'nothing'}."
            case ("go" | "walk"), [d] if d in rooms[here]:
                here = rooms[here][d]
                return f"You are in the {here}."
            case "go", [d]: return f"You can't go {d}."
            case "take", [thing] if thing in items[here]:
                items[here].remove(thing); inv.append(thing)
                return f"Taken: {thing}."
            case "drop", [*things] if things and all(t in inv for t in things):
                for t in things: inv.remove(t); items[here].append(t)
                return "Dropped."
            case ("inventory" | "i"), _: return "You carry " + (" and ".join(inv) if inv else "nothing") + "."
            case "quit", _: raise StopIteration("bye")
            case "", _: return "Eh?"
            case v, args: return f"I don't know how to {v!r} {args}."
    for c in cmds:
        try: log.append(do(c))
        except StopIteration as bye: log.append(str(bye)); break
    else: log.append("(end)")
    return log
TABLE(adventure, ['look', 'go north', 'take lamp', 'i', 'go up', 'drop lamp x', 'drop lamp', 'dance wildly now', '', 'go desc'], ['quit', 'look'], [], [1])
