"""The peers that bring a Python with them: Brython, Skulpt, Pyodide."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.case import Case
from benchmarks.peers.peer import Peer, program, with_json


class Brython(Peer):
    """Brython, which compiles in the page."""

    name = "Brython"
    runtime = ("brython/brython.min.js", "brython/brython_stdlib.js")

    def script(self, case: Case, folder: Path) -> str:
        text = with_json(case) + "from browser import window\nwindow.run = run\nwindow.results = results\n"
        return (
            "const load = (src) => new Promise((resolve, reject) => document.head.append(Object.assign(\n"
            "  document.createElement('script'), { src, onload: resolve, onerror: reject })));\n"
            "await load('/packages/brython/brython.min.js');\n"
            "await load('/packages/brython/brython_stdlib.js');\n"
            f"__BRYTHON__.runPythonSource({json.dumps(text)}, 'case');\n"
            "if (!globalThis.results) await new Promise((resolve) => setTimeout(resolve, 3000));\n"
        )


class Skulpt(Peer):
    """Skulpt, which compiles in the page."""

    name = "Skulpt"
    runtime = ("skulpt/dist/skulpt.js", "skulpt/dist/skulpt-stdlib.js")

    def script(self, case: Case, folder: Path) -> str:
        return (
            "const load = (src) => new Promise((resolve, reject) => document.head.append(Object.assign(\n"
            "  document.createElement('script'), { src, onload: resolve, onerror: reject })));\n"
            "await load('/packages/skulpt/dist/skulpt.js');\n"
            "await load('/packages/skulpt/dist/skulpt-stdlib.js');\n"
            "Sk.configure({ output() {}, __future__: Sk.python3, execLimit: null, read(name) {\n"
            "  const text = Sk.builtinFiles?.files[name];\n"
            "  if (text === undefined) throw `File not found: '${name}'`;\n"
            "  return text;\n"
            "} });\n"
            "let module;\n"
            f"try {{ module = Sk.importMainWithBody('case', false, {json.dumps(program(case))}, false); }}\n"
            "catch (error) { throw new Error(error.toString()); }\n"
            f"module.$d._sets = Sk.ffi.remapToPy({json.dumps(case.argument_sets)});\n"
            "const call = (name, ...args) => {\n"
            "  try { return Sk.misceval.callsimArray(module.$d[name], args); }\n"
            "  catch (error) { throw new Error(error.toString()); }\n"
            "};\n"
            "globalThis.run = (n) => { call('run', new Sk.builtin.int_(n)); };\n"
            "globalThis.results = () => JSON.stringify(Sk.ffi.remapToJs(call('results')));\n"
        )


class Pyodide(Peer):
    """Pyodide: CPython in WebAssembly."""

    name = "Pyodide"
    runtime = (
        "pyodide/pyodide.mjs",
        "pyodide/pyodide.asm.mjs",
        "pyodide/pyodide.asm.wasm",
        "pyodide/python_stdlib.zip",
    )

    def script(self, case: Case, folder: Path) -> str:
        return (
            "const { loadPyodide } = await import('/packages/pyodide/pyodide.mjs');\n"
            "const pyodide = await loadPyodide({ indexURL: '/packages/pyodide/' });\n"
            f"pyodide.runPython({json.dumps(with_json(case))});\n"
            "globalThis.run = pyodide.globals.get('run');\n"
            "globalThis.results = pyodide.globals.get('results');\n"
        )


INTERPRETERS: tuple[Peer, ...] = (Brython(), Skulpt(), Pyodide())
