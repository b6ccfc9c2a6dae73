"""The peers that compile before the page is loaded: Transcrypt, PScript, RapydScript."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.case import Case
from benchmarks.peers.peer import PACKAGES, NotCompiledError, Peer, command, native, without_future


class Transcrypt(Peer):
    """Transcrypt as it comes, or with the switches that its manual names for Python's own meaning."""

    SWITCHES = ("-i", "-k", "-kc", "-o", "-t", "-sf")

    def __init__(self, switches: bool) -> None:
        self.switches = self.SWITCHES if switches else ()
        self.name = "Transcrypt, switches" if switches else "Transcrypt"

    def script(self, case: Case, folder: Path) -> str:
        (folder / "case.py").write_text(without_future(case.source(False)), "utf-8")
        words = [sys.executable, "-m", "transcrypt", "-b", "-n", "-od", str(folder / "out"), *self.switches, "case.py"]
        said = command(words, folder)
        if not (folder / "out/case.js").is_file():
            raise NotCompiledError(next((line for line in said.splitlines() if "rror" in line), said[-200:]))
        return (
            'import { compute } from "./out/case.js";\n'
            'import { dict } from "./out/org.transcrypt.__runtime__.js";\n'
            "const made = (x) => Array.isArray(x) ? x.map(made)\n"
            "  : x && typeof x === 'object' ? dict(Object.entries(x).map(([k, v]) => [k, made(v)])) : x;\n"
        ) + native(case.argument_sets)


class PScript(Peer):
    """PScript, whose dictionaries are the page's objects."""

    name = "PScript"

    def script(self, case: Case, folder: Path) -> str:
        import pscript  # type: ignore[import-untyped]

        try:
            text = pscript.py2js(without_future(case.source(False)))
        except Exception as error:
            raise NotCompiledError(str(error).strip().splitlines()[-1][:200]) from error
        return f"{pscript.get_full_std_lib()}\n{text}\nconst made = (x) => x;\n" + native(case.argument_sets)


class RapydScript(Peer):
    """RapydScript NG with the flags that its manual names for Python's own meaning."""

    name = "RapydScript"

    def script(self, case: Case, folder: Path) -> str:
        flags = "from __python__ import dict_literals, overload_getitem, bound_methods, hash_literals\n"
        # Its own dictionaries for the arguments are made by a program in its own language.
        made = (
            "def made(x):\n"
            "    if Array.isArray(x):\n"
            "        return [made(y) for y in x]\n"
            "    if jstype(x) is 'object' and x:\n"
            "        d = {}\n"
            "        for k in Object.keys(x):\n"
            "            d.set(k, made(v'x[k]'))\n"
            "        return d\n"
            "    return x\n"
            "def plain(x):\n"
            "    if Array.isArray(x):\n"
            "        return [plain(y) for y in x]\n"
            "    if isinstance(x, dict):\n"
            "        o = v'{}'\n"
            "        for k in x:\n"
            "            v'o[k] = plain(x.get(k))'\n"
            "        return o\n"
            "    return x\n"
        )
        (folder / "case.pyj").write_text(flags + without_future(case.source(False)) + "\n" + made, "utf-8")
        tool = str((PACKAGES / "rapydscript-ng/bin/rapydscript").resolve())
        text = command(["node", tool, "compile", "-b", "case.pyj"], folder)
        return text + "\n" + native(case.argument_sets).replace("compute(...set)", "plain(compute(...set))")


COMPILERS: tuple[Peer, ...] = (Transcrypt(False), Transcrypt(True), PScript(), RapydScript())
