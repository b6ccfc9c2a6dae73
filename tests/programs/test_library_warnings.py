"""warnings with filters, sys.version_info and others, os.path.relpath."""

from __future__ import annotations

import os.path
import sys
import warnings

import pytest

from tests.harness.same import refused, same, same_for_all


class Careful(UserWarning):
    pass


def test_recorded_warnings() -> None:
    def f(n):
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            warnings.warn(f"x{n}")
            warnings.warn(f"x{n}")
            warnings.warn("y", DeprecationWarning, stacklevel=2)
            warnings.warn(Careful("q"))
            warnings.warn("z", Careful)
            warnings.filterwarnings("ignore", message="Z")
            warnings.warn("zz", Careful)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Careful)
                warnings.warn("hidden", Careful)
                warnings.warn("seen", RuntimeWarning)
            return [(w.category.__name__, str(w.message)) for w in found], issubclass(
                found[-1].category, RuntimeWarning
            )

    same(f, 1)


def test_warnings_as_errors() -> None:
    def f(kind):
        with warnings.catch_warnings():
            if kind == "all":
                warnings.simplefilter("error")
            elif kind == "deprecated":
                warnings.filterwarnings("error", category=DeprecationWarning)
            elif kind == "text":
                warnings.filterwarnings("error", message="ca.e")
            else:
                warnings.simplefilter("ignore")
            try:
                warnings.warn("careful")
                warnings.warn("old", DeprecationWarning)
            except Warning as found:
                return type(found).__name__, str(found)
        return "nothing"

    same_for_all(f, [("all",), ("deprecated",), ("text",), ("none",)])

    def g(action):
        try:
            warnings.simplefilter(action)
        except AssertionError as error:
            return str(error)

    same(g, "never")


def test_what_only_lines_and_modules_tell_is_refused() -> None:
    def f(n):
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("default")
            for _ in range(n):
                warnings.warn("again")
            return len(found)

    same(f, 1)
    refused(f, 2, code="unsupported-format")

    def g(n):
        with warnings.catch_warnings():
            warnings.filterwarnings("error", module="elsewhere")
            return n

    refused(g, 1, code="unsupported-format")


def test_version_info() -> None:
    def f(text):
        if sys.version_info >= (3, 9):
            text = text.removeprefix("x")
        return [
            text, sys.version_info >= (3, 8), sys.version_info < (3,), sys.version_info[0], sys.version_info.minor, sys.version_info[:2], list(sys.version_info),
            repr(sys.version_info), f"{sys.version_info.major}.{sys.version_info.minor}", sys.version_info.releaselevel,
        ]  # fmt: skip

    same(f, "xa")


def test_small_functions_of_sys() -> None:
    def f(text):
        try:
            return sys.intern(text), sys.getdefaultencoding()
        except TypeError as error:
            return str(error)

    same_for_all(f, [("a",), (1,), (None,)])

    def g(n):
        before = sys.getrecursionlimit()
        sys.setrecursionlimit(n)
        found = sys.getrecursionlimit()
        sys.setrecursionlimit(before)
        return before > 0, found

    same(g, 3000)


PATHS = ["/", "/a", "/a/b", "/a/b/../c", "//a", "a", "a/b", "./a", "a/../b", ".", "/a/b/c/d"]


def test_relpath() -> None:
    def f(path, start):
        return os.path.relpath(path, start)

    alike = [(a, b) for a in PATHS for b in PATHS if a.startswith("/") == b.startswith("/")]
    same_for_all(f, alike)

    def g(path):
        try:
            return os.path.relpath(path)
        except ValueError as error:
            return str(error)

    same_for_all(g, [("a",), ("a/b/..",), (".",), ("",)])


@pytest.mark.parametrize(("path", "start"), [("/a", "b"), ("a", "/b"), ("../a", "b"), ("a", "b/../../c")])
def test_relpath_that_depends_on_the_working_directory(path: str, start: str) -> None:
    def f(path, start):
        return os.path.relpath(path, start)

    refused(f, path, start, code="working-directory")
