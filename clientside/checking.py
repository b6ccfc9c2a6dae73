"""`clientside.check`: everything that the compiler has to say of a project, without importing it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.settings import Settings

_COMMENT = re.compile(r"#\s*clientside:\s*ignore\b\s*(?:\[([^\]]*)\])?")


@dataclass
class CheckReport:
    """What was found in `files` files with `functions` functions (those that they call among them).

    `problems` are files that could not be read (place, reason); `ignored` counts what comments and settings hold back.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    files: int = 0
    functions: int = 0
    ignored: int = 0
    seconds: float = 0.0
    strict: bool = False

    @property
    def ok(self) -> bool:
        """No errors, with `strict` no warnings either, and every file could be read."""
        bad = ("error", "warning") if self.strict else ("error",)
        return not self.problems and not any(d.severity in bad for d in self.diagnostics)


def check(
    *paths: str | os.PathLike[str],
    strict: bool | None = None,
    notes: bool | None = None,
    ignore: Iterable[str] = (),
    settings: Settings | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> CheckReport:
    """All diagnostics of files and folders (of the settings' paths, or the current folder, where none are given).

    In a folder only files that mark a function are looked at; a file that is named is compiled as a whole where it
    marks none. Warnings and notes of the codes in `ignore`, and those on lines with a comment `# clientside:
    ignore[code]`, are left out; errors never are, for nothing runs where they are. `progress` gets each file, its
    number and their count. Raises SettingsError.
    """
    from clientside.compiler.pipeline import diagnose_path
    from clientside.settings import load_settings

    started = time.monotonic()
    found = settings if settings is not None else load_settings()
    report = CheckReport(strict=found.strict if strict is None else strict)
    files = _files([os.fspath(p) for p in paths] or _default_paths(found), found, report)
    held_back = {*found.ignore, *ignore}
    shows_notes = found.notes if notes is None else notes
    seen: set[Diagnostic] = set()
    for number, (file, named) in enumerate(files):
        if progress is not None:
            progress(file, number, len(files))
        try:
            if not named and b"clientside" not in Path(file).read_bytes():
                continue
            diagnosis = diagnose_path(file, marked_only=not named)
        except OSError as error:
            report.problems.append((file, error.strerror or str(error)))
            continue
        report.files += 1
        report.functions += diagnosis.functions
        for diagnostic in diagnosis.diagnostics:
            if diagnostic in seen:
                continue
            seen.add(diagnostic)
            if diagnostic.severity == "note" and not shows_notes:
                continue
            if diagnostic.severity != "error" and (diagnostic.code in held_back or is_ignored(diagnostic)):
                report.ignored += 1
                continue
            report.diagnostics.append(diagnostic)
    report.diagnostics.sort(key=lambda d: (d.file, d.line, d.column))
    report.seconds = time.monotonic() - started
    return report


def is_ignored(diagnostic: Diagnostic) -> bool:
    """Whether a comment on the line says that this warning or note is known: `# clientside: ignore[set-order]`."""
    if diagnostic.severity == "error":
        return False
    for line in {diagnostic.line, diagnostic.end_line}:
        match = _COMMENT.search(diagnostic.source_line(line))
        if match and (match[1] is None or diagnostic.code in [code.strip() for code in match[1].split(",")]):
            return True
    return False


def _default_paths(settings: Settings) -> list[str]:
    return [os.path.relpath(settings.folder / path) for path in settings.paths] or ["."]


def _files(paths: list[str], settings: Settings, report: CheckReport) -> list[tuple[str, bool]]:
    """Each file once, and whether it was named itself."""
    from clientside.loading import python_files

    found: dict[str, tuple[str, bool]] = {}
    for path in paths:
        if os.path.isdir(path):
            inner = [file for file in python_files(path, report.problems) if not settings.excludes(file)]
            for file in inner:
                found.setdefault(os.path.realpath(file), (os.path.normpath(file), False))
        elif os.path.exists(path):
            found[os.path.realpath(path)] = (path, True)
        else:
            report.problems.append((path, "there is no such file or folder"))
    return list(found.values())
