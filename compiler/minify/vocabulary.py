"""The words that mean something in JavaScript's grammar."""

from __future__ import annotations

BINARY = {
    **dict.fromkeys(["??", "||"], 4),
    "&&": 5,
    "|": 6,
    "^": 7,
    "&": 8,
    **dict.fromkeys(["==", "!=", "===", "!=="], 9),
    **dict.fromkeys(["<", ">", "<=", ">=", "instanceof", "in"], 10),
    **dict.fromkeys(["<<", ">>", ">>>"], 11),
    **dict.fromkeys(["+", "-"], 12),
    **dict.fromkeys(["*", "/", "%"], 13),
    "**": 14,
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASSIGNMENTS = _words("= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=")
UNARY = _words("! ~ + - typeof void delete await ++ --")
CONTEXTUAL = _words("let static async of get set")
WORDS = CONTEXTUAL | _words(
    "break case catch class const continue debugger default delete do else export extends false finally for function if"
    " import in instanceof new null return super switch this throw true try typeof var void while with yield await"
)
PUNCTUATORS = (
    _words("{ } ( ) [ ] ; , < > <= >= == != === !== + - * / % ** ++ -- << >> >>> & | ^ ! ~ && || ?? ? ?. : => . ...")
    | ASSIGNMENTS
)
# A slash after these begins a regular expression, after any other word or closing bracket it divides.
BEFORE_OPERANDS = _words("return typeof instanceof in of new delete void throw case do else yield await")
