"""Advice as text."""

from __future__ import annotations

import os
import textwrap

import click

from clientside.advice.results import Advice, AdviseReport, Kind

_TITLES: dict[Kind, tuple[str, str]] = {
    "as it is": ("can run in the browser as they are", "green"),
    "with a change": ("can run in the browser after a change", "yellow"),
    "stays": ("stay on the server", "blue"),
}


def report_text(report: AdviseReport) -> str:
    """What can move, what can after a change, what stays, and why; those that save most first."""
    lines: list[str] = []
    for kind, (title, colour) in _TITLES.items():
        found = report.of(kind)
        if not found:
            continue
        lines.append(click.style(f"{len(found)} {title}", fg=colour, bold=True))
        for advice in found:
            lines += _advice_lines(advice)
        lines.append("")
    if not report.advice:
        lines += ["no callback of this app runs on the server", ""]
    if report.clientside:
        lines.append(f"({report.clientside} run in the browser already)")
    return "\n".join(lines).rstrip()


def _advice_lines(advice: Advice) -> list[str]:
    place = f"{os.path.relpath(advice.file)}:{advice.line}"
    lines = ["", f"  {click.style(advice.name, bold=True)}  {advice.output}  {click.style(place, dim=True)}"]
    cost = []
    if advice.measured:
        cost.append(f"{advice.calls:,.0f} calls measured")
    if advice.payload:
        cost.append(f"{_bytes(advice.payload)} a call" + ("" if advice.measured else " (estimated)"))
    if advice.verified:
        cost.append(f"{advice.verified} calls compared with CPython: the same")
    if cost and advice.kind != "stays":
        lines.append(f"    {'; '.join(cost)}")
    lines += [f"    careful: {caution}" for caution in advice.cautions]
    for reason in advice.reasons:
        lines += textwrap.wrap(
            f"line {reason.line}: {reason.text}", 110, initial_indent="    ", subsequent_indent="      "
        )
        if reason.change:
            lines += textwrap.wrap(
                f"change: {reason.change}", 110, initial_indent="      ", subsequent_indent="        "
            )
    if advice.kind == "as it is" and not advice.can_be_rewritten:
        lines.append("    it is registered without a decorator: use clientside.callback(...)(function) there")
    return lines


def _bytes(count: float) -> str:
    return f"{count / 1000:,.1f} kB" if count >= 1000 else f"{count:,.0f} bytes"
