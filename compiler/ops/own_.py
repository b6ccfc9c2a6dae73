"""What our own sources of library modules (runtime/python) ask of the runtime: `from _clientside import …`."""

from __future__ import annotations

from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.builtins_print import redirect
from clientside.compiler.ops.row import function, table

TWISTER = Type({"twister": True})
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
    function("console_warn(text, /)", "none", "consoleWarn"),
)
