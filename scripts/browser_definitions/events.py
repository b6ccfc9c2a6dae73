"""Which event a name stands for: @webref/events, by target."""

from __future__ import annotations

from typing import Any

from definitions import Platform

# Where most listeners are added: what an event is there decides what it is when the target is not known.
USUAL = ("HTMLElement", "Element", "GlobalEventHandlers", "Window", "Document", "HTMLInputElement", "Node")
# Said differently, or not at all, in the specifications' tables.
KNOWN = {
    **dict.fromkeys(["click", "auxclick", "contextmenu"], "PointerEvent"),
    **dict.fromkeys(["keydown", "keyup", "keypress"], "KeyboardEvent"),
    **dict.fromkeys(["copy", "cut", "paste"], "ClipboardEvent"),
    **dict.fromkeys(["input", "beforeinput"], "InputEvent"),
    "dblclick": "MouseEvent",
    "change": "Event",
    "message": "MessageEvent",
    "storage": "StorageEvent",
    "popstate": "PopStateEvent",
    "submit": "SubmitEvent",
    "scroll": "Event",
    "load": "Event",
    "toggle": "ToggleEvent",
    "error": "ErrorEvent",
    "unhandledrejection": "PromiseRejectionEvent",
}


class Events:
    """Events by name and target."""

    def __init__(self, entries: list[dict[str, Any]], interfaces: set[str]) -> None:
        self.by_target: dict[str, dict[str, str]] = {}
        for entry in entries:
            if entry["interface"] in interfaces:
                for target in entry["targets"]:
                    self.by_target.setdefault(entry["type"], {}).setdefault(target["target"], entry["interface"])

    def usual(self, name: str) -> str | None:
        """What an event is on elements, the document and the window; else if all targets agree."""
        if name in KNOWN:
            return KNOWN[name]
        found = self.by_target.get(name, {})
        for target in USUAL:
            if target in found:
                return found[target]
        kinds = set(found.values())
        return kinds.pop() if len(kinds) == 1 else None

    def handler(self, interface: str, attribute: str, platform: Platform) -> str | None:
        """The event that an attribute such as `onclick` hears of; None where it is no such attribute."""
        member = next((m for m in platform.interfaces[interface].members if m.get("name") == attribute), None)
        type_ = member and member.get("idlType", {}).get("idlType")
        if not attribute.startswith("on") or not isinstance(type_, str) or not type_.endswith("EventHandler"):
            return None
        name = attribute[2:]
        found = self.by_target.get(name, {})
        current: str | None = interface
        if interface in USUAL and name in KNOWN:
            return KNOWN[name]
        while current is not None:
            if current in found:
                return found[current]
            base = platform.interfaces.get(current)
            current = base.base if base is not None else None
        return self.usual(name) or "Event"
