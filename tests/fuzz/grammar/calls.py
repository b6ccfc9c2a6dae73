"""Calls: stars, keywords, defaults, missing and surplus arguments."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        any="""
            plain(<any>, <any>)
            plain(<any>)
            plain(b=<any>, a=<any>)
            plain(*<any>)
            plain(**<any>)
            plain(*<alist>, b=<any>)
            plain(**<sdict>)
            plain(**{'a': <any>, 'b': <any>})
            rest(<any>)
            rest(*<any>)
            rest(<any>, *<alist>, <any>)
            rest(*<any>, *<any>)
            named(<any>, k=<any>)
            named(k=<any>)
            named(<any>, **<any>)
            named(*<any>, k=<any>)
            named(1, k=2, **<kdict>)
            all_of(<any>, <any>, c=<any>, z=<any>)
            all_of(*<any>, **<any>)
            all_of(<any>, *<alist>, d=<any>, **<sdict>)
            only(<any>, <any>)
            only(<any>, y=<any>)
            only(x=<any>)
            forward(<any>, k=<any>)
            forward(*<any>)
            forward(**<any>)
            max(*<any>)
            print_to(<any>, <any>, sep=<str>)
            dict(**<any>)
            dict(a=<any>, **<any>)
            list(zip(*<any>))
            list(map(plain, <any>, <any>))
            [plain(*@1) for @1 in <pairs>]
            (lambda @1, *@2, k=<any>: [@1, @2, k])(*<any>)
            sum(*<any>)
            range(*<ilist>)[<index>]
            '{} {}'.format(*<any>)
            '{a}'.format(**<any>)
            str(*<any>)
            sorted(*<any>)
            isinstance(*<any>)
            round(*<any>)
        """,
    ),
    "module": [
        "def plain(a, b=5):\n    return [a, b]",
        "def rest(a, *more):\n    return [a, more]",
        "def named(a=1, *, k, j=3):\n    return [a, k, j]",
        "def all_of(a, b=2, *more, c, d=4, **named):\n    return [a, b, more, c, d, named]",
        "def only(x, /, y=2):\n    return [x, y]",
        "def forward(*args, **options):\n    return named_like(*args, **options)",
        "def named_like(a, k=None, **more):\n    more['seen'] = True\n    return [a, k, more]",
        "def print_to(*values, sep=' ', end='!'):\n    return sep.join(str(v) for v in values) + end",
    ],
    "statement": statements("""
@1 = <any> => @1: any

@1 = {'a': <any>, 'k': <any>}
@2 = named_like(**@1)
log.append([@1, @2])

@1 = <alist>
@2 = rest(*@1)
@1.append(<any>)
log.append([@1, @2])

@1 = {'k': 1, **<sdict>}
log.append(forward(<any>, **@1))

def @1(x, y=<any>, *z, **w):
    return x, y, z, w
log.append(@1(*<any>, **<any>))
log.append(@1(<any>, q=<any>))

for @1 in (plain, rest, only):
    log.append(@1(<any>))

for @1 in (plain, rest):
    log.append(@1(*<any>))

@1 = [plain, all_of][<bool>]
log.append(@1(<any>, <any>, c=<any>))

@1 = plain
log.append(@1(*<any>, *<any>))

log.append(plain(<any>, <any>, <any>))

log.append(named(<any>, <any>, k=1))
"""),
}
