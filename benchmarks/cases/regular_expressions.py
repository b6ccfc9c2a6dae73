"""Parse log lines with a regular expression."""

import re

LINE = re.compile(r"(?P<level>[A-Z]+)\s+\[(?P<module>\w+)\]\s+(?P<ms>\d+)ms")


def compute(lines: list[str]):
    totals = {}
    for line in lines:
        match = LINE.search(line)
        if match:
            module = match["module"]
            totals[module] = totals.get(module, 0) + int(match["ms"])
    return totals


JAVASCRIPT = r"""
(lines) => {
  const LINE = /(?<level>[A-Z]+)\s+\[(?<module>\w+)\]\s+(?<ms>\d+)ms/;
  const totals = {};
  for (const line of lines) {
    const match = LINE.exec(line);
    if (match) totals[match.groups.module] = (totals[match.groups.module] ?? 0) + Number(match.groups.ms);
  }
  return totals;
}
"""


def arguments(chance):
    levels = ["INFO", "WARN", "ERROR", "debug"]
    return [
        [f"{chance.choice(levels)} [mod{chance.randrange(20)}] {chance.randrange(999)}ms done" for _ in range(4000)]
    ]
