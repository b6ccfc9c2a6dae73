"""How small pages are: `python -m benchmarks.size [words of case names]`.

For each case, the bytes of the whole script (program and helpers): readable as in debug mode, and minified as in
production, both also compressed; beside them the hand-written function alone.
"""

from __future__ import annotations

import argparse
import gzip

import clientside
from benchmarks.case import cases


def compressed(text: str) -> int:
    """Bytes after gzip -9."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    print(f"{'case':<22}{'by hand':>9}{'readable':>10}{'gzip':>8}{'minified':>10}{'gzip':>8}")
    for case in cases(tuple(options.words)):
        module = clientside.compile(case.source(False))
        small = module.minified().text
        sizes = [len(case.javascript), len(module.text), compressed(module.text), len(small), compressed(small)]
        print(f"{case.name:<22}{sizes[0]:>9}{sizes[1]:>10}{sizes[2]:>8}{sizes[3]:>10}{sizes[4]:>8}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
