"""Diagnostics for machines: JSON, SARIF 2.1.0, and the annotations of GitHub's runners."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.checking import CheckReport
    from clientside.compiler.diagnostics.diagnostic import Diagnostic

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}


def json_text(report: CheckReport) -> str:
    """One object: `diagnostics`, `problems`, and the counts."""
    found = {
        "ok": report.ok,
        "files": report.files,
        "functions": report.functions,
        "ignored": report.ignored,
        "diagnostics": [_fields(d) for d in report.diagnostics],
        "problems": [{"file": place, "message": reason} for place, reason in report.problems],
    }
    return json.dumps(found, indent=2) + "\n"


def _fields(d: Diagnostic) -> dict[str, Any]:
    names = ("code", "severity", "message", "hint", "file", "line", "column", "end_line", "end_column")
    return {name: getattr(d, name) for name in names}


def sarif_text(report: CheckReport) -> str:
    """SARIF, as code scanning services read it."""
    from clientside import __version__
    from clientside.compiler.diagnostics.codes import page

    codes = sorted({d.code for d in report.diagnostics})
    rules = [
        {
            "id": code,
            "name": page(code).title.title().replace(" ", ""),
            "shortDescription": {"text": page(code).title},
            "fullDescription": {"text": page(code).text},
            "help": {"text": f"clientside explain {code}"},
            "defaultConfiguration": {"level": "note" if page(code).severity == "note" else "warning"},
        }
        for code in codes
    ]
    results = [
        {
            "ruleId": d.code,
            "ruleIndex": codes.index(d.code),
            "level": d.severity,
            "message": {"text": d.message + (f"\n{d.hint}" if d.hint else "")},
            "locations": [{"physicalLocation": _location(d)}],
        }
        for d in report.diagnostics
    ]
    notifications = [{"level": "error", "message": {"text": f"{place}: {reason}"}} for place, reason in report.problems]
    run = {
        "tool": {"driver": {"name": "clientside", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "invocations": [{"executionSuccessful": not report.problems, "toolExecutionNotifications": notifications}],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _location(d: Diagnostic) -> dict[str, Any]:
    region = {"startLine": d.line, "startColumn": d.column, "endLine": d.end_line, "endColumn": d.end_column}
    return {"artifactLocation": {"uri": PurePath(d.file).as_posix()}, "region": region}


def github_text(report: CheckReport) -> str:
    """Workflow commands: GitHub shows them beside the lines of a pull request."""
    lines = []
    for d in report.diagnostics:
        place = {"file": d.file, "line": d.line, "endLine": d.end_line, "col": d.column, "title": d.code}
        if d.line == d.end_line:
            place["endColumn"] = max(d.end_column - 1, d.column)
        given = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
        lines.append(f"::{_GITHUB[d.severity]} {given}::{_data(_sentence(d))}")
    lines += [f"::error file={_property(place)}::{_data(reason)}" for place, reason in report.problems]
    return "".join(f"{line}\n" for line in lines)


def _sentence(d: Diagnostic) -> str:
    return f"{d.message} [{d.code}]" + (f"\nhint: {d.hint}" if d.hint else "")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def counted(items: Iterable[Diagnostic]) -> str:
    """How many there are of each kind, in words."""
    found = list(items)
    counts = [(s, sum(d.severity == s for d in found)) for s in ("error", "warning", "note")]
    return ", ".join(f"{n} {s}{'s' if n > 1 else ''}" for s, n in counts if n)
