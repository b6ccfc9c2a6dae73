"""Whether a page needs boxed floats (`$Float`) at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientside.compiler.minify.fold import Folding


def shows_boxes(folding: Folding) -> bool:
    """Whether a boxed float can get where it is not unboxed at once."""
    if folding.boxes:
        return True
    waiting, seen = list(folding.roots), set()
    while waiting:
        statement = waiting.pop()
        if statement in seen:
            continue
        seen.add(statement)
        if any(b.name == "$boxed" for b in folding.declares(statement)):
            return True
        for node in folding.shown(statement, "$unboxed"):
            if node.kind == "new" and node.kids[0].text == "$Float":
                return True
            binding = folding.meanings.get(node.start) if node.kind == "name" else None
            if binding in folding.declared:
                waiting.append(folding.declared[binding])
    return False
