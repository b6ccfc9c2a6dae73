"""A verification told: as text for people, as JUnit XML for CI."""

from __future__ import annotations

import textwrap
from xml.etree import ElementTree

import click

from clientside.verifying.results import FunctionReport, VerifyReport

_MARKS = {"passed": ("same", "green"), "failed": ("DIFFERS", "red"), "not compiled": ("NOT COMPILED", "red")}


def report_text(report: VerifyReport) -> str:
    """The report in lines: a line for each function, then what differs with a test to paste, then the sum."""
    lines: list[str] = []
    file = None
    for function in report.functions:
        if function.file != file:
            file = function.file
            lines += ["", click.style(file, bold=True)] if lines else [click.style(file, bold=True)]
        lines += _function_lines(function)
    for place, reason in report.problems:
        lines.append(click.style(f"{place}: {reason}", fg="red"))
    for function in report.functions:
        for failure in function.failures:
            lines += ["", click.style(f"{function.file}:{function.line}  {failure.call}", fg="red", bold=True)]
            lines.append(textwrap.indent(failure.problem, "  "))
            lines.append(click.style("\n  as a test:\n", dim=True))
            lines.append(textwrap.indent(failure.test, "    "))
    lines += ["", summary(report)]
    return "\n".join(lines).lstrip("\n")


def _function_lines(function: FunctionReport) -> list[str]:
    mark, colour = _MARKS.get(function.status, ("not verified", "yellow"))
    head = f"  {click.style(f'{mark:12}', fg=colour)} {function.name}"
    parts = [f"{function.calls} calls"] if function.calls != 1 else ["1 call"]
    sources = [f"{count} {name}" for name, count in function.sources.items()]
    if sources and list(function.sources) != ["generated"]:
        parts[0] += f" ({', '.join(sources)})"
    if function.raised:
        parts.append(f"{function.raised} raise the same exception")
    parts += [f"{count} refused: {code}" for code, count in function.refused.items()]
    parts += [f"{count} left out: {reason}" for reason, count in function.left_out.items()]
    if function.out_of_time and function.status == "passed":
        parts.append("then the time was over (--time)")
    lines = [f"{head}  {click.style('; '.join(parts), dim=True)}"]
    if function.reason:
        lines = [f"{head}", textwrap.indent(function.reason, "      ")]
    elif function.calls and function.raised == function.calls and function.status == "passed":
        hint = "every call raises: type hints or @clientside.example(...) would make better inputs"
        lines.append(click.style(f"      {hint}", fg="yellow"))
    return lines


def summary(report: VerifyReport) -> str:
    """The sum in one line."""
    calls = sum(f.calls for f in report.functions)
    counts = [("same", "passed"), ("differ", "failed"), ("not compiled", "not compiled")]
    parts = [f"{n} {word}" for word, status in counts if (n := report.count(status))]  # type: ignore[arg-type]
    if missing := report.count("not verified"):
        parts.append(f"{missing} not verified")
    engines = ", ".join(dict.fromkeys(e for f in report.functions for e in f.engines)) or "nothing"
    text = f"{', '.join(parts) or 'no functions'}: {calls:,} calls in CPython and {engines} (seed {report.seed})"
    return text + ("; out of time, some functions were not reached" if report.out_of_time else "")


def junit_xml(report: VerifyReport) -> str:
    """The report as JUnit XML: a test case for each function; what is not verified counts as skipped."""
    bad = report.count("failed") + report.count("not compiled")
    suite = ElementTree.Element(
        "testsuite",
        name="clientside verify",
        tests=str(len(report.functions) + len(report.problems)),
        failures=str(bad),
        errors=str(len(report.problems)),
        skipped=str(report.count("not verified")),
        time=f"{report.seconds:.3f}",
    )
    for function in report.functions:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname=function.file,
            name=function.name,
            file=function.file,
            line=str(function.line),
            time=f"{function.seconds:.3f}",
        )
        for failure in function.failures:
            element = ElementTree.SubElement(case, "failure", message=_clean(f"{failure.call} differs"))
            element.text = _clean(f"{failure.call}\n{failure.problem}\n\n{failure.test}")
        if function.status == "not compiled":
            ElementTree.SubElement(case, "failure", message="cannot be compiled").text = _clean(function.reason)
        if function.status == "not verified":
            ElementTree.SubElement(case, "skipped", message=_clean(function.reason.split("\n")[0]))
        ElementTree.SubElement(case, "system-out").text = f"{function.calls} calls compared"
    for place, reason in report.problems:
        case = ElementTree.SubElement(suite, "testcase", classname=place, name="import")
        ElementTree.SubElement(case, "error", message=_clean(reason))
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"


def _clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return "".join(
        c if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff") else "?"
        for c in text
    )
