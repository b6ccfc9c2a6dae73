"""Functions that people have: the top-level functions of installed pure-Python modules, compiled as they are, with what
they call.

python -m tests.fuzz.functions                  # the table
python -m tests.fuzz.functions --write          # and docs/corpus.md
python -m tests.fuzz.functions textwrap -v      # one module, every function

A function that needs a file, a socket, a C extension or a class of its package is refused; none may crash the compiler,
and V8 must be able to read what is made.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import platform
import re
import subprocess
import sys
import time
import traceback
import types
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function
from py_mini_racer import MiniRacer

from tests.fuzz.crashes import Hangs, limited

STDLIB = """
ast base64 binhex bisect calendar cmd codecs collections colorsys configparser contextlib copy csv dataclasses datetime
difflib dis doctest email._header_value_parser email._parseaddr email.charset email.header email.headerregistry
email.quoprimime email.utils enum filecmp fnmatch formatter fractions ftplib functools genericpath getopt gettext
graphlib heapq hmac html html.entities html.parser http.client http.cookiejar http.cookies imaplib imghdr
inspect ipaddress json json.decoder json.encoder keyword linecache locale mailcap mimetypes nntplib ntpath nturl2path
numbers opcode operator optparse pathlib pdb pickletools pipes pkgutil platform plistlib poplib posixpath pprint
profile pstats pydoc queue quopri random re re._compiler re._parser reprlib rlcompleter sched secrets shlex shutil smtplib
sndhdr sre_compile stat statistics string stringprep sunau symtable sysconfig tabnanny tarfile tempfile textwrap
this timeit token tokenize trace traceback turtle types typing unittest.util urllib.parse urllib.request urllib.robotparser
uu uuid warnings wave weakref webbrowser wsgiref.headers wsgiref.util xdrlib xml.dom.minidom xml.etree.ElementPath
xml.sax.saxutils zipapp zipfile
""".split()
PACKAGES = """
_plotly_utils.basevalidators _plotly_utils.colors _plotly_utils.utils asgiref.local billiard.util cachelib.base
charset_normalizer.utils click.core click.formatting click.parser click.termui click.utils dash._grouping
dash._utils dash.dash_table dash._validate dateutil.easter dateutil.parser._parser dateutil.relativedelta dateutil.rrule
dateutil.tz._common dateutil.utils editorconfig.fnmatch flask.helpers flask.json.tag h11._headers h11._util
hypothesis.internal.floats idna.core idna.intranges itsdangerous.encoding jinja2.filters jinja2.runtime jinja2.tests
jinja2.utils jsbeautifier markdown_it.common.utils markdown_it.helpers markdown_it.rules_inline.text
markdown_it.rules_block.table markupsafe more_itertools.more more_itertools.recipes mypy_extensions
packaging.requirements packaging.specifiers packaging.tags packaging.utils packaging.version pathspec.util pluggy._hooks
plotly.figure_factory._utils plotly.figure_factory._violin plotly.figure_factory._gantt plotly.colors
plotly.express._core prompt_toolkit.utils pygments.util pygments.lexer requests.utils retrying rich.cells rich.color
rich._ratio rich._wrap rich._pick rich._loop rich.markup rich.segment rich.filesize six sortedcontainers.sortedlist
starlette.datastructures starlette.routing typing_inspection.typing_objects tzlocal.utils urllib3.util.url
urllib3.util.util urllib3.response wcwidth.wcwidth werkzeug.datastructures.headers werkzeug.formparser werkzeug.http
werkzeug.routing.rules werkzeug.security werkzeug.urls werkzeug.utils werkzeug.wsgi wtforms.utils wtforms.validators
wtforms.widgets.core yaml.resolver zipp.glob
""".split()
PAGE = Path(__file__).parents[2] / "docs" / "corpus.md"
_TEXT = """# Functions that people have

The {total} top-level functions of {modules} pure-Python modules that are installed beside this project (Python {version}),
compiled as they are, with the functions of theirs that they call. `python -m tests.fuzz.functions --write` writes this page.

{table}

*Refused* is a diagnostic that names the place and a way out: most of these functions work on files, sockets, the running
interpreter, or classes of their package. *Slow*: the function calls so much of its package and of the standard library that
compiling it took more than {seconds} s. *Crash* is anything else: an exception of the compiler, or a text that V8 does not
read.

Why functions are refused (the first reason of each):

{reasons}
"""


SECONDS = 20


@dataclass(frozen=True)
class Tried:
    """One function and what became of it: compiled, refused (`what` is the diagnostic's code), crash, or slow: not done
    after SECONDS.
    """

    module: str
    name: str
    outcome: str
    what: str = ""
    detail: str = ""


def functions(module: str) -> Iterator[types.FunctionType]:
    """The functions that a module defines at its top level, none where it cannot be imported here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = importlib.import_module(module)
        except Exception:  # another platform's or version's
            return
    for value in list(vars(found).values()):
        if inspect.isfunction(value) and value.__module__ == module and value.__name__.isidentifier():
            yield value


def tried(module: str, function: types.FunctionType, engine: MiniRacer) -> Tried:
    """Compile one function and let V8 read the result."""
    name = function.__name__
    try:
        with limited(SECONDS):
            made = compile_function(function, name="f")
    except CompileError as error:
        first = next(d for d in error.diagnostics if d.severity == "error")
        return Tried(module, name, "refused", first.code, first.message)
    except Hangs:
        return Tried(module, name, "slow")
    except Exception as error:
        return Tried(module, name, "crash", type(error).__name__, traceback.format_exc(limit=-4))
    try:
        engine.eval(f"(function () {{ {made.text} }}); 0")
    except Exception as error:
        return Tried(module, name, "crash", "V8 does not read it", str(error)[:300])
    return Tried(module, name, "compiled")


def in_process(module: str) -> list[Tried]:
    """A module's functions, tried in a process of its own."""
    command = [sys.executable, "-m", "tests.fuzz.functions", module, "-v"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [*shown(done.stdout), *([Tried(module, "?", "crash", "the process died")] if done.returncode else [])]


def shown(output: str) -> list[Tried]:
    """The results that `-v` printed."""
    lines = re.findall(r"^(compiled|refused|slow|crash) +(\S+)\.(\w+): (\S*)", output, re.MULTILINE)
    return [Tried(module, name, outcome, what) for outcome, module, name, what in lines]


def table(results: list[Tried]) -> str:
    """How many of each outcome."""
    lines = ["| | functions | compiled | refused | slow | crash |", "|---|---|---|---|---|---|"]
    for name, modules in (("standard library", STDLIB), ("packages", PACKAGES), ("**all**", [*STDLIB, *PACKAGES])):
        counts = Counter(r.outcome for r in results if r.module in modules)
        row = [sum(counts.values()), *(counts[outcome] for outcome in ("compiled", "refused", "slow", "crash"))]
        lines.append(f"| {name} | {' | '.join(map(str, row))} |")
    return "\n".join(lines)


def reasons(results: list[Tried]) -> str:
    """The codes of what is refused, by frequency."""
    counts = Counter(r.what for r in results if r.outcome == "refused")
    rows = [f"| `{code}` | {n} |" for code, n in counts.most_common()]
    return "\n".join(["| code | functions |", "|---|---|", *rows])


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("-v", action="store_true", help="show every function")
    parser.add_argument("--write", action="store_true", help="write docs/corpus.md")
    options = parser.parse_args()
    results: list[Tried] = []
    before = time.time()
    for module in [] if options.modules else [*STDLIB, *PACKAGES]:
        results += in_process(module)
        print(module, dict(Counter(r.outcome for r in results)), flush=True)
    engine = MiniRacer()
    for module in options.modules:
        for n, function in enumerate(functions(module)):
            if n % 50 == 49:
                engine = MiniRacer()
            found = tried(module, function, engine)
            results.append(found)
            if options.v or found.outcome == "crash":
                print(f"{found.outcome:9} {found.module}.{found.name}: {found.what} {found.detail}", flush=True)
    print(table(results), reasons(results), f"{time.time() - before:.0f} s", sep="\n\n")
    if options.write:
        text = _TEXT.format(
            total=len(results),
            modules=len({r.module for r in results}),
            version=platform.python_version(),
            seconds=SECONDS,
            table=table(results),
            reasons=reasons(results),
        )
        PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
