"""Loops over what changes meanwhile: tables and texts by index, ranges, views, slices that are assigned, names bound again."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

ROWS = {
    **expressions(
        grid="[[<int>, <int>], [<int>, <any>]]\n[[0] * 3 for @1 in range(3)]\n[list(<str>) for @1 in range(2)]\n[[@1 * @2 for @1 in range(3)] for @2 in range(3)]\n[<ilist>] * 2\n[<ilist>, <alist>]",
        counts="{@1: 0 for @1 in <slist>}\n{}\n{'a': 1, 'b': <int>}\n{1: <num>, 2: <int>, 'a': 0}",
        ilist="[@1 for @1 in range(<n>, <int> % 7)]\n[@2 for @1 in <grid> for @2 in [len(@1)]]",
        alist="[@2 for @1 in <grid> for @2 in @1]\n[(@1, @2) for @1 in <ilist> if (@2 := @1 * 2) > 1]\n[@1() for @1 in [lambda @2=@3: @2 for @3 in range(3)]]\n[@1() for @1 in [lambda: @3 for @3 in range(3)]]",
        any="<grid>[<index>][<index>]\n<grid>[<n>]\n<counts>.get(<key>, <int>)\nsum(@1[0] for @1 in <grid>)\nany(@1 == <any> for @1 in <alist>)\nmax(<grid>, key=lambda @1: len(@1))",
        int="len(<grid>)\nsum(1 for @1 in <alist> if @1)\nsum(@1 * @2 for @1, @2 in zip(<ilist>, <ilist>))",
        bool="all(len(@1) > 1 for @1 in <grid>)\nany(@2 is None for @1 in <grid> for @2 in @1)",
    ),
    "statement": statements("""
@1 = <grid>
@4 = 0
for @2 in range(len(@1)):
    for @3 in range(<n>):
        @4 += @1[@2][@3]
log.append(@4)

@1 = <grid>
for @2 in range(len(@1)):
    for @3 in range(len(@1[@2])):
        @1[@2][@3] = @1[@2 - 1][@3 - 1]
        if @3 == <n>:
            @1[@2] = <ilist>
log.append(@1)

@1 = <grid>
for @2 in range(2):
    for @3 in range(2):
        @4 = @1[@2][@3]
        @1 = [@1[1], @1[0]]
        log.append(@4)

@1 = <alist>
for @2 in range(len(@1)):
    if @1[@2] == <any>:
        @1.append(<any>)
    elif @2 < <n>:
        del @1[@2]
    log.append(@1[@2])

@1 = <alist>
for @2, @3 in enumerate(@1):
    if @2 < 3:
        @1[@2:@2 + <n>] = [@3, <any>]
    else:
        break
log.append(@1)

@1 = <alist>
for @2 in @1:
    if len(@1) < 6:
        @1.insert(0, @2)
    else:
        break
log.append(@1)

@1 = <alist>
for @2 in reversed(@1):
    @1.pop()
    log.append(@2)

@1, @2 = <alist>, <ilist>
for @3, @4 in zip(@1, @2):
    if @4 == <int>:
        @2.clear()
    log.append((@3, @4))

@1 = <alist>
@1[<slice>] = <alist>
log.append(@1)

@1 = <alist>
del @1[<slice>]
log.append(@1)

@1 = <alist>
@1[::2] = <any>
log.append(@1)

@1 = <kdict>
for @2 in @1:
    @1[@2] = <any>
log.append(@1)

@1 = <kdict>
for @2 in @1:
    @1[<key>] = <any>
    if len(@1) > 8:
        break
log.append(@1)

@1 = <kdict>
for @2, @3 in @1.items():
    if <bool>:
        del @1[@2]
log.append(@1)

@1 = <kdict>
@2 = @1.keys()
@3 = @1.values()
@1[<key>] = <any>
log.append([list(@2), list(@3), len(@2), <key> in @2, <any> in @3])

@1 = <kdict>
for @2 in list(@1):
    @1.pop(@2)
    @1[(@2, 1)] = <any>
log.append(@1)

@1 = set(<ilist>)
for @2 in @1:
    @1.add(<int>)
log.append(sorted(@1))

@1 = <counts>
for @2 in <any>:
    @1[@2] = @1.get(@2, 0) + 1
log.append(@1)

@1 = <counts>
for @2 in <any>:
    if @2 not in @1:
        @1[@2] = []
    @1[@2].append(@2)
log.append(@1)

@1 = {}
for @2 in <alist>:
    @1.setdefault(type(@2).__name__, []).append(@2)
log.append(@1)

@1 = <n>
for @2 in range(@1):
    @1 = 0
    @2 += 1
    log.append([@1, @2])
log.append(@1)

for @1 in range(<int> % 5, <int> % 7, <index>):
    log.append(@1)
    @1 = 'x'

for @1 in range(<any>):
    log.append(@1)
    if @1 > 2:
        break

for @1 in range(2):
    for @1 in range(3):
        log.append(@1)
    log.append(@1)

@1 = <str>
for @2 in range(len(@1) + 1):
    log.append(@1[@2])
    @1 = @1[1:]

@1 = <any>
for @2 in range(<n>):
    log.append(@1[@2])

@1 = <any>
for @2 in range(3):
    log.append(@1[@2][@2])
    @1[@2][@2] = @2

@1 = 0
while @1 < len(<alist>):
    @1 += 1
    if <bool>:
        continue
    log.append(@1)

@1 = <alist>
while @1:
    @2 = @1.pop()
    if @2 == <any>:
        break
    log.append(@2)
else:
    log.append('empty')

if (@1 := <any>) and (@2 := @1) == <any>:
    log.append(@2)
log.append(@1)

while (@1 := <n>) and len(log) < 9:
    log.append(@1)
    if <bool>:
        break

@1 = []
for @2 in range(3):
    def @3(@4=@2):
        return [@2, @4]
    @1.append(@3)
log.append([@3() for @3 in @1])

@1 = [[@2 + @3 for @2 in <ilist> if @2 != @3] for @3 in <ilist>]
log.append(@1) => @1: nlist

@1 = {@2: [@3 for @3 in <alist> if @3 == @2] for @2 in <slist>}
log.append(@1)

@1 = sum((@2 for @2 in <nlist>), [])
log.append(@1) => @1: ilist

@1 = <ilist>
@2 = @1
@2 += [<int>]
@1[<index>] += <num>
@1 *= 2
log.append([@1, @2, @1 is @2])

@1 = [0, 0, 0]
for @2 in <alist>:
    @1[<index>] += @2
    @1[-1] -= 1
log.append(@1)

@1 = 1
for @2 in range(70):
    @1 = @1 * 2 + (@2 == <n>)
log.append([@1, @1 % 1000, @1 // 3, @1 / 3])

@1 = 2**53 - <n>
for @2 in range(4):
    @1 += 1
    log.append([@1, @1 + 0.5, @1 * 1.0 == @1, @1 % 2])

@1 = 0.0
for @2 in <alist>:
    @1 += @2
log.append([@1, str(@1)])
"""),
}
