"""What the compiler knows of a value: a Type is a set of kinds, each with what is known about it.

A Type is immutable. What lies *inside* a mutable container is kept in the container's Site, which all its aliases
share: two Types that meet in a join unify their sites (Steensgaard's way), so an element type is true whichever alias
wrote the element.

Kinds and what they carry:
    none bool str slice ellipsis unbound   nothing (True)
    range     True, or the (lowest, highest) of what it yields
    int       (lowest, highest), as far as known; a bound at or beyond ±WIDE means "any size"
    float     True if some operation here computed it, False if it is only ever a number from the page (its value tells)
    list set frozenset iter view   a Site with `.element`
    tuple     the Types of its elements, or a Site where the length varies
    dict      a DictSite
    function  a frozenset of callables (user functions, builtins, bound methods)
    exception a frozenset of exception class names
    module class instance match …   a frozenset of names or objects
    bytes deque date …   kinds with classes of their own: see `kinds.py`
"""

from __future__ import annotations

from clientside.compiler.analysis.lattice import BOOL as BOOL
from clientside.compiler.analysis.lattice import COUNTER as COUNTER
from clientside.compiler.analysis.lattice import FLOAT as FLOAT
from clientside.compiler.analysis.lattice import INDEX as INDEX
from clientside.compiler.analysis.lattice import INT as INT
from clientside.compiler.analysis.lattice import LENGTH as LENGTH
from clientside.compiler.analysis.lattice import MIXED as MIXED
from clientside.compiler.analysis.lattice import NEVER as NEVER
from clientside.compiler.analysis.lattice import NONE as NONE
from clientside.compiler.analysis.lattice import NUMBER as NUMBER
from clientside.compiler.analysis.lattice import NUMERIC_KINDS as NUMERIC_KINDS
from clientside.compiler.analysis.lattice import PAGE_FLOAT as PAGE_FLOAT
from clientside.compiler.analysis.lattice import PAGE_KINDS as PAGE_KINDS
from clientside.compiler.analysis.lattice import PAGE_NUMBER as PAGE_NUMBER
from clientside.compiler.analysis.lattice import RANGE as RANGE
from clientside.compiler.analysis.lattice import SAFE as SAFE
from clientside.compiler.analysis.lattice import SAFE_INT as SAFE_INT
from clientside.compiler.analysis.lattice import SCALAR_KINDS as SCALAR_KINDS
from clientside.compiler.analysis.lattice import STR as STR
from clientside.compiler.analysis.lattice import UNBOUND as UNBOUND
from clientside.compiler.analysis.lattice import WIDE as WIDE
from clientside.compiler.analysis.lattice import Type as Type
from clientside.compiler.analysis.lattice import describe as describe
from clientside.compiler.analysis.lattice import integer as integer
from clientside.compiler.analysis.lattice import is_nonnegative as is_nonnegative
from clientside.compiler.analysis.lattice import is_wide as is_wide
from clientside.compiler.analysis.lattice import join as join
from clientside.compiler.analysis.lattice import join_all as join_all
from clientside.compiler.analysis.lattice import widened as widened
from clientside.compiler.analysis.sites import Changes as Changes
from clientside.compiler.analysis.sites import DictSite as DictSite
from clientside.compiler.analysis.sites import Site as Site
from clientside.compiler.analysis.sites import is_flavored as is_flavored
