"""The JavaScript that one app's page loads: its marked functions, compiled together and kept."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientside import CompileError
    from clientside.compiler.pipeline import Module
    from clientside.compiler.source import MarkedSource

Sources = tuple["MarkedSource", ...]


@dataclass(frozen=True)
class AppBundle:
    """A script, the digest of its code, and its source map as text.

    `version` ignores the link to the source map, which changes with every edit of the Python file.
    """

    text: str
    version: str
    source_map: str | None = None

    @cached_property
    def digest(self) -> str:
        """The digest by which browsers know the script."""
        return short_digest(self.text)


def short_digest(text: str) -> str:
    """Enough of a text's SHA-256 to name it in an address."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def app_bundle(sources: Sources, *, debug: bool) -> AppBundle:
    """The script with `sources`. Raises `CompileError` with all that is wrong in any of them.

    With `debug`, the script names its source map, and one that cannot be compiled says so in the page instead.
    """
    from clientside import CompileError

    result = _compiled(sources)
    if isinstance(result, CompileError):
        if not debug:
            raise result.with_traceback(None)
        text = _complaint(sources, str(result))
        return AppBundle(text, short_digest(text))
    version = short_digest(result.text)
    if not debug:
        return AppBundle(result.text, version)
    source_map = json.dumps(result.source_map, ensure_ascii=False)
    link = f"//# sourceMappingURL=bundle.js.map?v={short_digest(source_map)}\n"
    text = result.text.rstrip("\n") + "\n" + _naming_errors(result)
    return AppBundle(text + link, version, source_map)


_results: dict[Sources, Module | CompileError] = {}
_lock = threading.Lock()


def _compiled(sources: Sources) -> Module | CompileError:
    """One compilation per set of functions and process, failures included: they are told once and do not go away."""
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_functions

    with _lock:
        if sources not in _results:
            try:
                _results[sources] = compile_functions(sources)
            except CompileError as error:
                print(error, file=sys.stderr)
                _results[sources] = error
        return _results[sources]


def _naming_errors(module: Module) -> str:
    """A script that puts an error's class and the Python function's name and place into what Dash's error panel shows.

    Dash shows an error's message alone: of a KeyError that would be no more than the key.
    """
    functions = [[f.namespace, f.function_name, f"{f.name} ({Path(f.file).name}:{f.line})"] for f in module.functions]
    return f"""// In debug mode an error says which Python function raised it.
{{
  const named = (place) => (error) => {{
    const said = [error.name, error.message].filter(Boolean).join(": ");
    if (error instanceof Error) error.message = `${{said}}, in ${{place}}`;
    throw error;
  }};
  for (const [namespace, name, place] of {json.dumps(functions)}) {{
    const original = globalThis.dash_clientside[namespace][name];
    globalThis.dash_clientside[namespace][name] = (...args) => {{
      try {{
        const result = original(...args);
        return result instanceof Promise ? result.catch(named(place)) : result;
      }} catch (error) {{
        named(place)(error);
      }}
    }};
  }}
}}
"""


def _complaint(sources: Sources, message: str) -> str:
    """A script that shows `message` in the console, and in Dash's error panel for every callback that is missing."""
    names = json.dumps([[source.namespace, source.function_name] for source in sources])
    return f"""// These functions could not be compiled.
{{
  const message = {json.dumps(message)};
  const clientside = (window.dash_clientside ??= {{}});
  console.error(message);
  for (const [namespace, name] of {names}) {{
    (clientside[namespace] ??= {{}})[name] = () => {{
      throw Object.assign(new Error(message), {{ html: message }});
    }};
  }}
}}
"""
