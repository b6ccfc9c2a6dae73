"""logging, warnings, sys, os.path, functools.cmp_to_key, clocks: against CPython; what goes to the console."""

from __future__ import annotations

import functools
import json
import logging
import os
import os.path
import statistics
import sys
import time
import warnings
from os.path import join, splitext
from typing import TYPE_CHECKING, Any, cast

from clientside.compiler.pipeline import compile_function
from py_mini_racer import MiniRacer

from tests.harness.same import same, same_for_all

logger = logging.getLogger("app.rows")
PATHS = [
    "",
    "a",
    "a/b.txt",
    "/a/b/",
    "//a",
    "///a",
    ".hidden",
    "a/.b.c",
    "a//b/../c/./d",
    "../x",
    "/..",
    "a.tar.gz",
    "é/ü.x",
    "...",
    "a/...",
]


def test_os_path() -> None:
    same_for_all(lambda p: [os.path.split(p), os.path.splitext(p), os.path.normpath(p), os.path.isabs(p)], PATHS)
    same_for_all(
        lambda p: [os.path.basename(p), os.path.dirname(p), join("x", p), join(p, "y", "z"), splitext(p)[1]], PATHS
    )
    same_for_all(lambda ps: os.path.commonprefix(ps), [([],), (["/a/b", "/a/c"],), (["x"],)])
    same_for_all(lambda p: os.path.basename(p), [5, None])
    same_for_all(lambda p: join("a", p), [5, None])


def test_typing() -> None:
    same_for_all(lambda a: [cast(int, a) + 1, cast("list[int]", [a]), 1 if TYPE_CHECKING else 2], [5])


def test_statistics_from_source() -> None:
    same_for_all(
        lambda a, b: [str(statistics.linear_regression(a, b)), statistics.median_grouped(b)], [([1, 2, 3], [2, 4, 7])]
    )
    same_for_all(lambda a, b: statistics.linear_regression(a, b).slope, [([1, 1], [2, 4]), ([1], [2]), ([1, 2], [2])])
    same_for_all(
        lambda mu, x: [
            f"{statistics.NormalDist(mu, 2).cdf(x):.12f}",
            f"{statistics.NormalDist(mu, 2).pdf(x):.12f}",
            statistics.NormalDist(mu, 2).mean,
        ],
        [(1, 0.5), (0, 0), (5, -3)],
    )
    same_for_all(lambda s: statistics.NormalDist(0, s).zscore(1), [1, 0, -1])


def test_sys() -> None:
    same(lambda: [str(sys.maxsize), sys.maxunicode, sys.byteorder])
    same(lambda: [sys.float_info.epsilon, sys.float_info.max, sys.float_info.min, sys.float_info.dig])
    same_for_all(lambda xs: min(xs, default=sys.maxsize) < sys.maxsize, [([1, 2],)])


def test_cmp_to_key() -> None:
    same_for_all(
        lambda xs: sorted(xs, key=functools.cmp_to_key(lambda a, b: (a["n"] < b["n"]) - (a["n"] > b["n"]))),
        [([{"n": 1}, {"n": 3}, {"n": 2}],), ([],)],
    )
    same_for_all(
        lambda xs: [
            max(xs, key=functools.cmp_to_key(lambda a, b: len(a) - len(b))),
            sorted(xs, key=functools.cmp_to_key(lambda a, b: len(a) - len(b))),
        ],
        [(["ccc", "a", "bb", "d"],)],
    )


def test_clocks() -> None:
    same(lambda: [time.perf_counter() <= time.perf_counter(), time.monotonic() > 0])


def printed(function: Any, *args: Any) -> list[list[str]]:
    """The method and text of each call of the console."""
    engine = MiniRacer()
    engine.eval(
        "globalThis.window = globalThis; globalThis.lines = [];"
        "globalThis.console = new Proxy({}, {get: (_, name) => (text) => lines.push([name, text])});"
    )
    engine.eval(compile_function(function, name="shown").text)
    engine.eval(f"dash_clientside.clientside.shown(...{json.dumps(args)})")
    return json.loads(engine.eval("JSON.stringify(lines)"))


def logs(x):
    logger.debug("not shown")
    logger.info("not shown %s", x)
    logger.warning("x is %d of %s", x, "all")
    logger.error("failed", exc_info=True)
    logging.getLogger("other").critical("other %r", "x")


def configured(x):
    logging.basicConfig(level=logging.INFO)
    logger.info("x is %s", x)
    logging.debug("not shown")
    logging.warning("root")


def leveled(x):
    log = logging.getLogger("quiet")
    log.setLevel(logging.ERROR)
    log.warning("not shown")
    log.setLevel("DEBUG")
    log.warning("shown")
    log.log(35, "%s", log.isEnabledFor(5))


def test_logging() -> None:
    assert printed(logs, 3) == [["warn", "x is 3 of all"], ["error", "failed"], ["error", "other 'x'"]]
    assert printed(configured, 3) == [["info", "INFO:app.rows:x is 3"], ["warn", "WARNING:root:root"]]
    assert printed(leveled, 3) == [["warn", "shown"], ["warn", "False"]]


def warns(x):
    warnings.warn("careful")
    warnings.warn("old", DeprecationWarning)
    warnings.warn(RuntimeWarning("hot"))


def test_warnings() -> None:
    assert printed(warns, 1) == [["warn", "UserWarning: careful"], ["warn", "RuntimeWarning: hot"]]
