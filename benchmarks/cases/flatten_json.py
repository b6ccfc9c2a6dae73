"""A nested value as flat paths."""

from typing import Any


def compute(data: dict[str, Any]):
    found = {}

    def walk(value, path):
        if isinstance(value, dict):
            for key, inner in value.items():
                walk(inner, f"{path}.{key}" if path else key)
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                walk(inner, f"{path}[{i}]")
        else:
            found[path] = value

    walk(data, "")
    return found


JAVASCRIPT = """
(data) => {
  const found = {};
  const walk = (value, path) => {
    if (Array.isArray(value)) value.forEach((inner, i) => walk(inner, `${path}[${i}]`));
    else if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    } else found[path] = value;
  };
  walk(data, "");
  return found;
}
"""


def arguments(chance):
    def value(level):
        if level == 4:
            return chance.choice([1, "x", None, True, 0.5])
        if level % 2:
            return [value(level + 1) for _ in range(6)]
        return {f"k{i}": value(level + 1) for i in range(6)}

    return [value(0)]
