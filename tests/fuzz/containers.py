"""Random lists, tuples, dicts and sets."""

from __future__ import annotations

from tests.fuzz.parts import Parts


class Containers(Parts):
    """Writes expressions of the container types."""

    def display(self, kind: str, depth: int) -> str:
        """A literal container."""
        base, inside = kind.split("[", 1)
        inside = inside[:-1]
        size = self.chance.choice([0, 1, 2, 2, 3, 4])
        if base == "dict":
            key, value = inside.split(": ", 1)
            pairs = [f"{self.expr(key, 0)}: {self.expr(value, depth)}" for _ in range(size)]
            if depth > 0 and self.chance.random() < 0.1:
                pairs.insert(self.chance.randint(0, size), f"**{self.expr(kind, depth - 1)}")
            return "{" + ", ".join(pairs) + "}"
        items = [self.expr(inside, depth) for _ in range(size)]
        if depth > 0 and self.chance.random() < 0.1:
            items.append(f"*{self.expr(kind.replace('set', 'list'), depth - 1)}")
        if base == "list":
            return "[" + ", ".join(items) + "]"
        if base == "set":
            return "{" + ", ".join(items) + "}" if items else "set()"
        return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"

    def list_(self, kind: str, depth: int) -> str:
        e = self.expr
        inside = kind[5:-1]
        roll = self.chance.randrange(12)
        if roll < 4:
            return self.display(kind, depth)
        if roll < 6:
            return f"[{self.comprehension(inside, depth)}]"
        if roll == 6:
            return f"({e(kind, depth)} + {e(kind, depth)})"
        if roll == 7:
            return f"{e(kind, depth)}[{self.slice_()}]"
        if roll == 8 and inside in ("int", "str"):
            return (
                f"sorted({e(self.chance.choice([kind, f'set[{inside}]', f'dict[{inside}: int]']), depth)}{self.chance.choice(['', '', ', reverse=True', ', key=lambda v: -len(str(v))'])})"
                if self.chance.random() < 0.9
                else f"sorted({e(kind, depth)}, key=str)"
            )
        if roll == 9:
            return f"list({e(self.chance.choice([kind, 'tuple' + kind[4:]]) if inside in ('int', 'str') else kind, depth)})"
        if roll == 10 and inside == "int":
            return self.chance.choice(
                [
                    f"list(range({self.chance.randint(0, 6)}))",
                    f"list(map(lambda v: v + 1, {e(kind, depth)}))",
                    f"[*range({self.chance.randint(0, 4)})]",
                    f"list({e('dict[str: int]', depth)}.values())",
                    f"list(filter(None, {e(kind, depth)}))",
                ]
            )
        if roll == 10 and inside == "str":
            return self.chance.choice(
                [
                    f"{e('str', depth)}.split({self.chance.choice(['', repr(','), repr(' ')])})",
                    f"list({e('str', depth)})",
                    f"list({e('dict[str: int]', depth)})",
                    f"list(map(str, {e('list[num]', depth)}))",
                ]
            )
        if roll == 11:
            return f"({e(kind, depth)} * {self.chance.randint(-1, 3)})"
        return self.display(kind, depth)

    def tuple_(self, kind: str, depth: int) -> str:
        roll = self.chance.randrange(6)
        if roll < 3:
            return self.display(kind, depth)
        if roll == 3:
            return f"({self.expr(kind, depth)} + {self.expr(kind, depth)})"
        if roll == 4:
            return f"{self.expr(kind, depth)}[{self.slice_()}]"
        return f"tuple({self.expr('list' + kind[5:], depth)})"

    def dict_(self, kind: str, depth: int) -> str:
        key, value = kind[5:-1].split(": ", 1)
        roll = self.chance.randrange(7)
        if roll < 3:
            return self.display(kind, depth)
        if roll < 5:
            return "{" + self.comprehension(value, depth, key=key) + "}"
        if roll == 5:
            return f"({self.expr(kind, depth)} | {self.expr(kind, depth)})"
        return self.chance.choice(
            [
                f"dict({self.expr(kind, depth)})",
                f"dict(zip({self.expr(f'list[{key}]', depth)}, {self.expr(f'list[{value}]', depth)}))",
                f"{self.expr(kind, depth)}.copy()",
            ]
        )

    def set_(self, kind: str, depth: int) -> str:
        roll = self.chance.randrange(6)
        if roll < 2:
            return self.display(kind, depth)
        if roll == 2:
            return "{" + self.comprehension(kind[4:-1], depth) + "}"
        if roll == 3:
            return f"({self.expr(kind, depth)} {self.chance.choice('|&-^')} {self.expr(kind, depth)})"
        return f"set({self.expr('list' + kind[3:], depth)})"
