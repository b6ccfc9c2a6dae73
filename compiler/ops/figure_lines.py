"""`figure.add_hline(…)`, `add_vline`, `add_hrect` and `add_vrect`, with the annotation of a line."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import graph_objects as objects
from clientside.compiler.ops.figure_trees import Tree
from clientside.compiler.ops.row import Parameter, Row

LINES: dict[str, tuple[str, tuple[tuple[str, str | int], ...]]] = {
    "hline": ("y", (("x0", 0), ("x1", 1), ("y0", "y"), ("y1", "y"))),
    "vline": ("x", (("x0", "x"), ("x1", "x"), ("y0", 0), ("y1", 1))),
    "hrect": ("y0 y1", (("x0", 0), ("x1", 1), ("y0", "y0"), ("y1", "y1"))),
    "vrect": ("x0 x1", (("x0", "x0"), ("x1", "x1"), ("y0", 0), ("y1", 1))),
}
PREFIX, POSITION = "annotation_", "annotation_position"
PLACED = ("x", "y", "xanchor", "yanchor", "xref", "yref", "showarrow")
# Where plotly puts the annotation of a line: its anchors, and how far along the line it is.
PLACES: dict[str, dict[str, tuple[str, str, float]]] = {
    "hline": {
        "top left": ("left", "bottom", 0),
        "top right": ("right", "bottom", 1),
        "bottom left": ("left", "top", 0),
        "bottom right": ("right", "top", 1),
        "left": ("right", "middle", 0),
        "right": ("left", "middle", 1),
    },
    "vline": {
        "top left": ("right", "top", 1),
        "top right": ("left", "top", 1),
        "top": ("center", "bottom", 1),
        "bottom left": ("right", "bottom", 0),
        "bottom right": ("left", "bottom", 0),
        "bottom": ("center", "top", 0),
    },
}


def _annotated(name: str, props: dict[str, Any]) -> str | None:
    """The keyword of a call that is beyond what is compiled of annotations; None where there is none."""
    for key, node in props.items():
        if key == POSITION:
            written = isinstance(node, ast.Constant) and node.value is not None
            if not written or _place(name, node) is None:
                return key
        elif key == "annotation" or (key.startswith(PREFIX) and (name not in PLACES or key[len(PREFIX) :] in PLACED)):
            return key
    return None


def _place(name: str, position: Any) -> tuple[str, str, float] | None:
    """The place that a constant names, its words in any order."""
    words = str(position.value).split(" ") if isinstance(position, ast.Constant) else ["top", "right"]
    found = {frozenset(key.split(" ")): place for key, place in PLACES.get(name, {}).items()}
    return found.get(frozenset(words))


def _own(props: dict[str, Any], annotation: bool) -> dict[str, Any]:
    """What a call gives for its annotation, or for its shape."""
    if annotation:
        return {k[len(PREFIX) :]: v for k, v in props.items() if k.startswith(PREFIX) and k != POSITION}
    return {k: v for k, v in props.items() if not k.startswith(PREFIX)}


def _part(e: Emission, annotation: bool) -> Emission:
    """The call with the properties of one of its two objects."""
    lowered = {"props": _own(dict(e._lowered.get("props", {})), annotation)}
    types = {"props": _own(dict(e._types.get("props", {})), annotation)}
    nodes = {"props": _own(dict(e.nodes.get("props", {})), annotation)}
    return Emission(e.ctx, e.row, e.receiver, e.receiver_type, lowered, types, e.result, nodes)


def spanning(name: str, no_subplots: Any) -> Row:
    """The row of `add_hline` and the like."""
    needed, corners = LINES[name]
    kind = "line" if name.endswith("line") else "rect"
    refs = {"xref": "x domain" if name[0] == "h" else "x", "yref": "y domain" if name[0] == "v" else "y"}

    def effect(f: Facts) -> None:
        no_subplots(f)
        props = f.bound.get("props", {})
        beyond = _annotated(name, props)
        notes = any(key.startswith(PREFIX) for key in props)
        if beyond is not None:
            f.inference.problem("figure-use", f.node, what=f"`{beyond}=` of add_{name}")
            return
        known = f.type(needed)
        if notes and known.kinds and (not known.only("int", "float") or t.is_wide(known)):
            said = f"an annotation of add_{name} whose {needed} may be no number (`float({needed})` is one)"
            f.inference.problem("figure-use", f.node, what=said)
            return
        for path, part in (("layout.shape", False), ("layout.annotation", True)):
            own = {**f.bound, "props": _own(props, part)}
            objects.check_object(Facts(f.inference, f.node, f.receiver, own, f.types), path)

    def emit(e: Emission) -> js.Expr:
        notes = any(key.startswith(PREFIX) for key in e.nodes.get("props", {}))
        if notes:
            e.evaluate()  # what follows takes the arguments in another order
        tree = Tree(None, {"type": js.Str(kind)})
        simple = {one: e.ctx.simple(e.arg(one)) for one in needed.split()}
        for corner, source in corners:
            tree.members[corner] = js.Num(source) if isinstance(source, int) else e.ctx.copy(simple[source])
        own = objects.built(_part(e, False), "layout.shape")
        tree.members.update(own.members)
        tree.may_be_none = own.may_be_none
        tree.members.update({ref: js.Str(axis) for ref, axis in refs.items()})
        made = e.helper("figAppend", e.receiver, js.Str("shapes"), tree.js(e.ctx))
        if not notes:
            return made
        note = objects.built(_part(e, True), "layout.annotation")
        place = _place(name, e.nodes.get("props", {}).get(POSITION))
        assert place is not None
        xanchor, yanchor, along = place
        note.members.update({"xanchor": js.Str(xanchor), "yanchor": js.Str(yanchor), "showarrow": js.Bool(False)})
        note.members["x" if name[0] == "h" else "y"] = js.Num(along)
        note.members[needed] = e.ctx.copy(simple[needed])
        note.members.update({ref: js.Str(axis) for ref, axis in refs.items()})
        return e.helper("figAppend", made, js.Str("annotations"), note.js(e.ctx))

    parameters = [Parameter(p, "both", True) for p in needed.split()]
    return Row(
        f"add_{name}",
        (*parameters, Parameter("props", "kwargs", False)),
        lambda f: f.receiver,
        emit,
        receiver="figure",
        effect=effect,
    )
