"""What a callback depends on, without Dash: `Output`, `Input`, `State`, and the wildcards of pattern-matching ids.

They have the attributes of Dash's own, so a callback's arguments read the same on a Flask page and in a Dash app.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class Wildcard(enum.Enum):
    """A value in a pattern-matching id: `{"type": "price", "index": MATCH}`."""

    MATCH = "MATCH"
    ALL = "ALL"
    ALLSMALLER = "ALLSMALLER"

    def __repr__(self) -> str:
        return self.value


MATCH = Wildcard.MATCH
ALL = Wildcard.ALL
ALLSMALLER = Wildcard.ALLSMALLER

Id = str | Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Dependency:
    """A property of an element, or, with wildcards in its id, of several.

    Raises TypeError for an id or a property that is not a text (or, for an id, a dict).
    """

    component_id: Id
    component_property: str
    allow_duplicate: bool = False
    allow_optional: bool = False

    def __post_init__(self) -> None:
        kind = type(self).__name__
        if not isinstance(self.component_id, (str, Mapping)) or not self.component_id:
            raise TypeError(f"{kind} needs an element's id, a text or a dict, not {self.component_id!r}")
        if not isinstance(self.component_property, str) or not self.component_property:
            raise TypeError(f"{kind}({self.component_id!r}, …) needs a property, not {self.component_property!r}")
        if isinstance(self.component_id, Mapping):
            for key, value in self.component_id.items():
                if not isinstance(key, str) or not isinstance(value, (str, int, float, enum.Enum)):
                    raise TypeError(f"an id holds texts, numbers and wildcards by name, not {key!r}: {value!r}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.component_id!r}, {self.component_property!r})"


class Output(Dependency):
    """A property that the callback's result goes to. `allow_duplicate` lets several callbacks write to it."""


class Input(Dependency):
    """A property that calls the callback when it changes. `allow_optional`: None where the page lacks the element."""


class State(Dependency):
    """A property that the callback gets, but is not called by."""
