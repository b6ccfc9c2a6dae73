"""Try the test-suite, show the results, write the report and the record.

python -m tests.conformance                         # all modules; writes docs/conformance.md and recorded.json
python -m tests.conformance test_list -v            # one module, every method
python -m tests.conformance test_list -k test_pop   # one method: its module's text and what came out
"""

from __future__ import annotations

import argparse
import json
import os
from concurrent.futures import ThreadPoolExecutor

from tests.conformance.build import built, methods
from tests.conformance.modules import one_module
from tests.conformance.report import counted_outcomes, record, row, write
from tests.conformance.rules import MODULES
from tests.conformance.trial import Result, tried


def work(name: str, start: int, out: str) -> None:
    """Try a module's methods from one on; a line of JSON for each."""
    with open(out, "w", encoding="utf-8") as file:
        for method in methods(name)[start:]:
            file.write(json.dumps(tried(method).as_dict()) + "\n")
            file.flush()
        file.write("done")
    os._exit(0)  # an engine that had to be stopped may keep its thread alive


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("-v", action="store_true", help="show every method")
    parser.add_argument("-k", default="", help="only methods with this in their name; shows the text")
    parser.add_argument("-j", type=int, default=1, help="so many modules at once")
    parser.add_argument(
        "--write", action="store_true", help="write what came out of these modules into report and record"
    )
    parser.add_argument("--worker", default="")
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--out", default="")
    given = parser.parse_args()
    if given.worker:
        work(given.worker, given.start, given.out)
        return
    chosen = [m for m in MODULES if not given.modules or m.removeprefix("test.") in given.modules]
    if given.k:
        for name in chosen:
            for method in methods(name):
                if given.k in method.label:
                    result = tried(method)
                    if result.outcome != "excluded":
                        print(built(method))
                    print(result.outcome, result.reason, result.detail, f"({result.left_out} left out)")
        return
    results: list[Result] = []
    with ThreadPoolExecutor(given.j) as pool:
        for name, found in zip(chosen, pool.map(one_module, chosen), strict=True):
            results.extend(found)
            print(row(counted_outcomes(found), name) if found else "", flush=True)
            for r in found:
                if given.v or r.outcome in ("wrong", "crash"):
                    print(f"    {r.outcome:9} {r.label}: {r.reason}", flush=True)
    if not given.modules or given.write:
        record(results)
        write()


main()
