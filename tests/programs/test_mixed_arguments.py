"""Members of IntEnum and StrEnum wherever an int or a text may stand."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from importlib import import_module

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class S(StrEnum):
    OPEN = "open"
    B = "b c"


class K(str, Enum):
    A = "a"
    KEY = "key"


class P(IntEnum):
    LOW = 1
    HIGH = 3


class N(int, Enum):
    TWO = 2


TEXTS = [
    "','.join([S.OPEN, K.A])",
    "','.join(S)",
    "','.join(s for s in S)",
    "'xopen'.replace(S.OPEN, K.A)",
    "'open x'.startswith(S.OPEN)",
    "'open'.endswith((S.OPEN, 'x'))",
    "'a open b'.split(S.OPEN)",
    "'open'.count(K.A)",
    "'xopen'.find(S.OPEN)",
    "'xopen'.index(S.OPEN)",
    "'a'.center(5, S.OPEN[0])",
    "'openx'.removeprefix(S.OPEN)",
    "'aa'.strip(K.A)",
    "S.OPEN in 'xopenx'",
    "'op' in S.OPEN",
    "S.OPEN + K.A",
    "'x' + S.OPEN",
    "S.OPEN * 2",
    "2 * K.A",
    "'%s-%s' % (S.OPEN, K.A)",
    "'{}-{}'.format(S.OPEN, K.A)",
    "f'{S.OPEN}{K.A}{S.OPEN!r}{S.OPEN:>6}|{K.A:>6}'",
    "len(S.OPEN)",
    "S.OPEN[1:3]",
    "list(S.OPEN)",
    "sorted(S.OPEN)",
    "S.OPEN.upper()",
    "S.B.split()",
    "S.OPEN == 'open'",
    "'open' == S.OPEN",
    "S.OPEN in ['open']",
    "'open' in [S.OPEN]",
    "{S.OPEN: 1}['open']",
    "{'open': 2}[S.OPEN]",
    "{'open': 2}.get(S.OPEN)",
    "S.OPEN in {'open': 1}",
    "S.OPEN in {'open'}",
    "{'open', S.OPEN}  == {'open'}",
    "S.OPEN < 'z'",
    "max(S.OPEN, 'zz')",
    "sorted([S.OPEN, 'a', K.KEY])",
    "str(S.OPEN)",
    "str(K.A)",
    "repr(K.A)",
    "hash(S.OPEN) == hash('open')",
    "bool(S.OPEN)",
    "S('open')",
    "K('a').name",
    "json.dumps({'a': S.OPEN, 'b': [K.A]})",
    "json.dumps({S.OPEN: 1})",
    "re.sub('o', K.A, 'foo')",
    "ord(K.A)",
    "K.A.isalpha()",
    "S.OPEN.encode()",
    "isinstance(S.OPEN, str)",
    "type(S.OPEN).__name__",
    "dict(x=S.OPEN)['x'] == 'open'",
    "'open'.upper() == S.OPEN.upper()",
    "[S.OPEN, 'a'].index('open')",
    "['open'].count(S.OPEN)",
    "S.OPEN.value",
    "S.OPEN.name",
    "K.A.value + 'b'",
    "''.join(map(str, S))",
    "' '.join(x.title() for x in S)",
    "any(c == 'o' for c in S.OPEN)",
    "dict.fromkeys(S)",
    "{s: len(s) for s in S}",
    "tuple(S.OPEN)",
    "S.OPEN.join(['a', 'b'])",
    "set('open') == set(S.OPEN)",
    "[*S.OPEN]",
    "S.OPEN or 'x'",
    "'a' if K.A else 'b'",
    "S.OPEN != 'open'",
    "S.OPEN is S('open')",
    "{'k': 1}.get(K.A, 5)",
    "textwrap.indent('a', K.A)",
    "'b,c'.replace(',', S.OPEN, 1)",
    "int('3') if S.OPEN == 'open' else 0",
    "next(iter(S.OPEN))",
    "'key=%s' % K.KEY",
    "min(S)",
    "list(reversed(S.OPEN))",
    "list(zip(S.OPEN, 'ab'))",
    "'x'.ljust(3, K.A)",
    "getattr(S.OPEN, 'value')",
    "S.OPEN.casefold() == 'open'",
]
INTS = [
    "P.HIGH + 1",
    "1 + N.TWO",
    "P.HIGH * 2.5",
    "range(P.HIGH)[-1]",
    "list(range(N.TWO))",
    "[1,2,3,4][P.HIGH]",
    "'abcd'[P.LOW]",
    "'ab' * P.HIGH",
    "[0] * N.TWO",
    "int(P.HIGH)",
    "float(N.TWO)",
    "str(P.HIGH)",
    "str(N.TWO)",
    "f'{P.HIGH}'",
    "f'{N.TWO}'",
    "f'{P.HIGH:03d}'",
    "f'{N.TWO:3}|'",
    "'%d' % P.HIGH",
    "'%s' % N.TWO",
    "repr(P.HIGH)",
    "P.LOW < P.HIGH",
    "P.LOW < 2",
    "2 > N.TWO",
    "sum([P.LOW, P.HIGH])",
    "sum(P)",
    "max(P)",
    "min(P.LOW, 5)",
    "sorted([P.HIGH, 2, P.LOW])",
    "abs(P.LOW)",
    "-P.HIGH",
    "~P.HIGH",
    "P.HIGH ** 2",
    "divmod(P.HIGH, 2)",
    "P.HIGH / 2",
    "7 // P.HIGH",
    "P.HIGH % 2",
    "P.HIGH & 1",
    "1 << P.HIGH",
    "math.sqrt(N.TWO)",
    "math.factorial(P.HIGH)",
    "math.gcd(P.HIGH, 6)",
    "round(P.HIGH)",
    "round(2.71828, N.TWO)",
    "chr(P.HIGH + 64)",
    "hex(P.HIGH)",
    "bin(N.TWO)",
    "{P.LOW: 'a'}[1]",
    "{1: 'a'}[P.LOW]",
    "{1: 'a'}.get(P.LOW)",
    "P.LOW in [1]",
    "1 in (P.LOW,)",
    "P.LOW == 1",
    "P.LOW == 1.0",
    "P.LOW is P(1)",
    "P(3).name",
    "json.dumps([P.LOW, {'a': N.TWO}])",
    "json.dumps({P.LOW: 1})",
    "isinstance(P.LOW, int)",
    "bool(P.LOW)",
    "hash(P.LOW) == 1",
    "[1,2,3][:N.TWO]",
    "[1,2,3].pop(P.LOW)",
    "'abc'.center(P.HIGH + 4, '-')",
    "'a-b-c'.split('-', P.LOW)",
    "datetime.timedelta(days=P.HIGH).days",
    "datetime.date(2020, P.HIGH, 1).isoformat()",
    "list(itertools.repeat('x', N.TWO))",
    "list(itertools.islice('abc', N.TWO))",
    "P.HIGH.bit_length()",
    "P.HIGH.value",
    "min([1, 2], key=lambda v: -v * N.TWO)",
    "pow(2, P.HIGH)",
    "'{:>{}}'.format('a', P.HIGH)",
    "f'{1.5:.{N.TWO}f}'",
    "'a'.zfill(P.HIGH)",
    "operator.add(P.LOW, 1)",
    "list(enumerate('ab', P.HIGH))",
    "int('11', N.TWO)",
    "[3, 1][P.LOW - 1]",
    "bytes([P.LOW])",
    "any(p > 2 for p in P)",
    "P.LOW + P.HIGH",
    "[P.LOW, P.HIGH].index(3)",
    "math.pow(P.HIGH, 2)",
    "math.floor(P.HIGH)",
    "not P.LOW",
    "P.LOW and 5",
    "math.isclose(P.LOW, 1)",
    "'abc'[P.LOW:P.HIGH]",
    "sum(x * P.HIGH for x in [1, 2])",
    "round(P.HIGH, 1)",
    "P.HIGH == N.TWO + 1",
    "{P.LOW, 1} == {1}",
    "len({P.LOW, 1, True})",
]
MODULES = ("datetime", "itertools", "json", "math", "operator", "re", "textwrap")
SCOPE = {"S": S, "K": K, "P": P, "N": N} | {name: import_module(name) for name in MODULES}


@pytest.mark.parametrize("text", [*TEXTS, *INTS])
def test_expression(text, tmp_path):
    file = tmp_path / "shown.py"
    file.write_text(f"def shown():\n    return {text}\n")
    scope = dict(SCOPE)
    exec(compile(file.read_text(), str(file), "exec"), scope)
    same(scope["shown"])


def test_partition_gives_the_separator_back():
    with pytest.raises(CompileError, match="partition by a member of an enum"):
        same(lambda: "xopen".partition(S.OPEN))
