"""Recorded calls: in debug mode, and where CLIENTSIDE_RECORD names a file, the page tells what its functions are given.

Each call is a line of JSON, which `clientside verify --recorded` makes again in CPython and in JavaScript.
"""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module

VARIABLE = "CLIENTSIDE_RECORD"
_MOST = 5_000_000  # characters of one call
_lock = threading.Lock()


def recording_file() -> Path | None:
    """Where calls are written; None where nobody asked for it."""
    name = os.environ.get(VARIABLE)
    return Path(name) if name else None


def recording_script(module: Module) -> str:
    """A script that tells the server of every call of the module's functions, after it was made."""
    names = [[f.namespace, f.function_name] for f in module.functions]
    return f"""// Every call is recorded, because {VARIABLE} is set.
{{
  const script = document.querySelector('script[src*="_dash-clientside/bundle.js"]');
  const address = new URL("recorded", script ? script.src : location.href);
  const tell = (call) => {{
    try {{
      fetch(address, {{ method: "POST", body: JSON.stringify(call), keepalive: false }}).catch(() => {{}});
    }} catch {{ /* a value that is no JSON: not a call that a server could have had */ }}
  }};
  for (const [namespace, name] of {json.dumps(names)}) {{
    const original = globalThis.dash_clientside[namespace][name];
    globalThis.dash_clientside[namespace][name] = (...args) => {{
      const call = {{ function: `${{namespace}}.${{name}}`, args: args.map((x) => x ?? null) }};
      const kept = (() => {{ try {{ return structuredClone(call); }} catch {{ return call; }} }})();
      const failed = (error) => {{ tell({{ ...kept, error: String(error?.name ?? error) }}); throw error; }};
      const done = (result) => {{ tell({{ ...kept, result: result ?? null }}); return result; }};
      try {{
        const result = original(...args);
        return result instanceof Promise ? result.then(done, failed) : done(result);
      }} catch (error) {{
        failed(error);
      }}
    }};
  }}
}}
"""


def record(body: str) -> bool:
    """Add a call to the file, once it is seen to be one. False for anything else, and where nothing is recorded."""
    file = recording_file()
    if file is None or len(body) > _MOST:
        return False
    try:
        call = json.loads(body)
    except ValueError:
        return False
    if (
        not isinstance(call, dict)
        or not isinstance(call.get("args"), list)
        or not isinstance(call.get("function"), str)
    ):
        return False
    with _lock, file.open("a", encoding="utf-8", newline="\n") as opened:
        opened.write(json.dumps(call) + "\n")
    return True
