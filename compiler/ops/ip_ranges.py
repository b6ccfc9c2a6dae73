"""The ranges of IP addresses that CPython's ipaddress knows, of the Python that compiles: each version has others."""

from __future__ import annotations

import ipaddress
from functools import cache
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission

_SHARED = ipaddress.ip_network("100.64.0.0/10")


@cache
def ranges() -> dict[str, list[tuple[int, int]]]:
    """The first and last addresses of each table, under the version and its name."""
    found = {"4 shared": [_SHARED]}
    for made in (ipaddress.IPv4Address("0.0.0.0"), ipaddress.IPv6Address("::")):
        known: Any = made._constants  # type: ignore[union-attr]
        tables = {
            "private": known._private_networks,
            "exceptions": getattr(known, "_private_networks_exceptions", []),
            "reserved": getattr(known, "_reserved_networks", None) or [known._reserved_network],
            "multicast": [known._multicast_network],
            "linklocal": [known._linklocal_network],
            "sitelocal": [known._sitelocal_network] if made.version == 6 else [],
        }
        found |= {f"{made.version} {name}": networks for name, networks in tables.items()}
    return {
        name: [(int(one.network_address), int(one.broadcast_address)) for one in networks]
        for name, networks in found.items()
    }


def ranges_type(f: Facts) -> Type:
    """Pairs of ints."""
    return f.new("list", f.new_tuple([t.INT, t.INT]))


def emit_ranges(e: Emission) -> js.Expr:
    """The ranges of a name that is known when it runs; large ints as texts, which the helper reads."""
    shown = {
        name: js.Str(" ".join(f"{low:x}-{high:x}" for low, high in pairs)) for name, pairs in ranges().items() if pairs
    }
    return e.helper("ipRanges", js.Object(list(shown.items())), e.arg("name"))
