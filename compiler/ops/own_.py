"""What our own sources of library modules (runtime/python) ask of the runtime: `from _clientside import …`."""

from __future__ import annotations

import sys

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.builtins_print import redirect
from clientside.compiler.ops.ip_ranges import emit_ranges, ranges_type
from clientside.compiler.ops.row import function, table

UNKNOWN = Type({"unknown": True})
TWISTER = Type({"twister": True})


def emit_version(e: Emission) -> js.Expr:
    """The parts of `sys.version_info`, of the Python that compiles."""
    return e.helper("tupleOf", js.Array([js.Str(x) if isinstance(x, str) else js.Num(x) for x in sys.version_info]))


ROWS = table(
    function("url_not_text(url, /)", "never", "urlNotText"),
    function("waiting_queue(text, /)", "never", "waitingQueue"),
    function("twister(seed, /)", TWISTER, "twisterOf", observes="seed"),
    function("twister_random(state, /)", "float", "twisterRandom", gives_raw=True),
    function("twister_bits(state, k, /)", "int", "twisterBits", observes="k"),
    function("pretty_refused(value, /)", "none", "prettyRefused"),
    function("line_ends_refused(newline, /)", "none", "lineEndsRefused"),
    function("secret_bytes(n, /)", "bytes", "secretBytes"),
    function("decimal_set_context(prec, rounding, /)", "none", "decimalSetContext"),
    function("literal_refused()", "never", "literalRefused"),
    function("float_bytes(x, code, native, /)", "bytes", "structBytes", raw="x"),
    function("float_of_bytes(data, code, /)", "float", "structFloat", gives_raw=True),
    function("complex_refused(value, /)", "none", "complexRefused"),
    function("console_log(level, text, /)", "none", "consoleLog"),
    function("print_redirect(file, /)", "none", "printRedirect", effect=redirect),
    function("print_restore()", "none", "printRestore"),
    function("field_attribute(value, name, /)", UNKNOWN, "fieldAttribute", observes="value"),
    function("path_refused()", "never", "pathRefused"),
    function("warning_refused(text, /)", "never", "warningRefused"),
    function("twister_state(state, /)", "list[int]", "twisterState"),
    function("twister_restored(words, /)", TWISTER, "twisterRestored"),
    function("ip_ranges(name, /)", ranges_type, emit_ranges),
    function("python_version()", lambda f: f.new_tuple([t.INT, t.INT, t.INT, t.STR, t.INT]), emit_version),
    function("console_warn(text, /)", "none", "consoleWarn"),
)
