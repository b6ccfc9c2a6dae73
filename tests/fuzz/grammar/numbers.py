"""Numbers: wide ints, bits, powers, rounding, mixtures of kinds."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        big="""
            (<big> + <big>)
            (<big> * <big>)
            (<big> - <big>)
            (<big> // <big>)
            (<big> % <big>)
            (<big> // <int>)
            (<int> ** <n>)
            (<big> ** <n>)
            (<big> << <n>)
            (<int> << 60)
            (<big> >> <n>)
            (<big> >> 31)
            -<big>
            ~<big>
            (<big> & <int>)
            (<big> | <int>)
            (<big> ^ <big>)
            (<big> & 0xffffffff)
            int(<float>)
            int(<big> / <int>)
            round(<big>, -<n>)
            pow(<int>, <n>, <big>)
            pow(3, -1, <int>)
            divmod(<big>, <int>)[1]
            divmod(<int>, <big>)[0]
            sum(<ilist>, <big>)
            max(<ilist>, default=<big>)
            int(str(<big>))
            int(hex(<big>), 16)
            int(<str>, <n>)
            <big>.bit_length()
            abs(<big>)
            <int>.bit_count()
            int.from_bytes(<bytes>, 'big')
            (<big> if <bool> else <int>)
        """,
        int="""
            <big>
            (<int> & <int>)
            (<int> | <int>)
            (<int> ^ <int>)
            (<int> << <n>)
            (<int> >> <n>)
            ~<int>
            round(<num>)
            round(<float>)
            int(<float>)
            (<int> ** <n>)
            <bool> + <bool>
            <bool> & <bool>
            int(<bool>)
            divmod(<int>, <int>)[0]
            math.floor(<num>)
            math.ceil(<num>)
            math.trunc(<num>)
            math.gcd(<int>, <int>)
            math.isqrt(<int>)
            math.comb(<int>, <n>)
            math.factorial(<n>)
            math.prod(<ilist>)
            math.lcm(<int>, <int>)
        """,
        num="""
            (<num> ** <n>)
            (<int> ** -<n>)
            (<float> ** <n>)
            (<bool> * <num>)
            divmod(<num>, <num>)
            round(<num>, <n>)
            round(<num>, -<n>)
            round(<any>)
            sum(<flist>)
            sum(<alist>)
            max(<flist>, default=0)
            min(<num>, <num>)
            abs(<num>)
            +<bool>
            -<bool>
            ~<bool>
            abs(<any>)
            math.fsum(<flist>)
            pow(<num>, <n>)
            (<any> % <num>)
            (<num> // <any>)
            (<num> / <any>)
            (<any> - <num>)
            (<any> ** 2)
            (<any> & <any>)
            (<any> << <any>)
            math.fmod(<num>, <num>)
            math.copysign(<num>, <num>)
            math.hypot(<num>, <num>)
            math.sqrt(<num>)
            math.dist(<flist>, <flist>)
        """,
        float="""
            (<big> / <big>)
            (<float> // <num>)
            (<float> % <num>)
            -<float>
            abs(<float>)
            float(<big>)
            float(<str>)
            float('inf')
            float('-inf')
            round(<float>, -<n>)
            <big> * 1.0
            <float>.as_integer_ratio()[0] / 7
            math.ldexp(<float>, <n>)
            math.modf(<float>)[0]
            math.frexp(<float>)[0]
        """,
        bool="""
            (<big> == <float>)
            (<big> < <float>)
            (<float> <= <big>)
            (<num> == <bool>)
            (<num> != <num>)
            <float>.is_integer()
            (<big> > <num> > <float>)
            (<any> == <num>)
            (<num> in <flist>)
            (<bool> ^ <bool>)
            (<bool> | <bool>)
            <bool> is <bool>
            math.isclose(<num>, <num>)
            math.isinf(<num>)
        """,
        str="""
            str(<big>)
            str(<num>)
            repr(<float>)
            hex(<big>)
            bin(<int>)
            oct(<int>)
            f'{<big>}'
            f'{<num>!r}'
            '%d' % <num>
            '%s' % <num>
            str(divmod(<num>, <num>))
            <float>.hex()
            <int>.to_bytes(8, 'little').hex()
            str(<flist>)
            str(sum(<flist>))
            repr(<num>)
        """,
        any="<big>\n<num>\nmath.floor(<any>)\n(<any> // <any>)\n(<any> % <any>)\n~<any>\nint(<any>)\nfloat(<any>)\nround(<any>, <n>)",
        key="<big>\n<float>\n<num>",
    ),
    "module": [
        "import math",
        "def half(x):\n    return x // 2",
        "def total(xs, start=0):\n    for x in xs:\n        start += x\n    return start",
    ],
    "statement": statements("""
@1 = <big> => @1: big

@1 = <float> => @1: float

@1 = <int>
for @2 in range(<n>):
    @1 = @1 * <int> + <int> => @1: int

@1 = <num>
@1 += <num>
@1 *= <num> => @1: num

@1 = <num>
@1 //= <num> => @1: num

@1 = <num>
@1 **= <n> => @1: num

@1 = <int>
@1 <<= <n>
@1 ^= <int> => @1: int

@1 = <any>
@1 %= <num> => @1: any

@1, @2 = 1, 1
while @1 < <big> and @2 < 90:
    @1, @2 = @1 * 3, @2 + 1
log.append((@1, @2)) => @1: big, @2: int

log.append([half(<num>), half(<big>)])

log.append(total(<flist>, <num>))

log.append(total(<ilist>))

log.append([type(@1).__name__ for @1 in (<num>, <num>)])

@1 = sum([<num>, <num>], <num>) => @1: num

@1 = 0
for @2 in <flist>:
    @1 += @2 => @1: num

@1 = [<num>, <num>, <num>]
@1[<index>] += <num> => @1: flist

log.append(str(<num>) + str(<num>))
"""),
}
