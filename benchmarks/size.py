"""How small pages are: `python -m benchmarks.size [words of case names]`.

For each case, the bytes of the whole script (program and helpers): readable as in debug mode, minified as in
production, and the small script of a page that loads the complete one when it needs to, all also compressed; beside
them the hand-written function alone.

With `--why`, what is in the minified scripts, and what mentions it; with `--why-small`, the same of the small ones.
"""

from __future__ import annotations

import argparse
import gzip
from typing import TYPE_CHECKING

from clientside.compiler.bundle.runtime_index import marks
from clientside.compiler.minify.costs import costs, small_costs

import clientside
from benchmarks.case import cases

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module

ADDRESS = "./complete.js?v=0123456789abcdef"


def compressed(text: str) -> int:
    """Bytes after gzip -9."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def sizes(module: Module) -> list[int]:
    """Bytes of a bundle: readable, minified, small (where it is split), each also compressed."""
    small = module.minified().text
    parts = module.split(lambda _: ADDRESS)
    texts = [module.text, small, parts.small.text if parts else small]
    return [size for text in texts for size in (len(text.encode()), compressed(text))]


def explain(module: Module, small: bool) -> None:
    """Print what is in a script, and why."""
    names = {(f.namespace, f.function_name) for f in module.functions}
    found = small_costs(module.text, names, marks(module.helpers)) if small else costs(module.text)
    for cost in found:
        print(f"{cost.length:>8}  {cost.name:<24} {', '.join(cost.users)[:120]}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--why", action="store_true")
    parser.add_argument("--why-small", action="store_true")
    options = parser.parse_args()
    print(f"{'case':<22}{'by hand':>9}{'readable':>10}{'gzip':>8}{'minified':>10}{'gzip':>8}{'small':>8}{'gzip':>8}")
    for case in cases(tuple(options.words)):
        module = clientside.compile(case.source(False))
        print("{:<22}{:>9}{:>10}{:>8}{:>10}{:>8}{:>8}{:>8}".format(case.name, len(case.javascript), *sizes(module)))
        if options.why or options.why_small:
            explain(module, options.why_small)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
