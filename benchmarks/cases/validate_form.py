"""A form's fields, validated: lengths, patterns by hand, ranges."""

from typing import Any


def compute(fields: list[dict[str, Any]]):
    errors = []
    for field in fields:
        value = field["value"]
        if field["required"] and not value:
            errors.append(f"{field['name']} is required")
        elif field["kind"] == "email" and ("@" not in value or value.startswith("@") or value.endswith("@")):
            errors.append(f"{field['name']} is not an address")
        elif field["kind"] == "number" and not 0 <= value <= 100:
            errors.append(f"{field['name']} must be between 0 and 100, not {value}")
    return {"valid": not errors, "errors": errors, "text": "; ".join(errors)}


JAVASCRIPT = """
(fields) => {
  const errors = [];
  for (const { name, kind, value, required } of fields) {
    if (required && !value) errors.push(`${name} is required`);
    else if (kind === "email" && (!value.includes("@") || value.startsWith("@") || value.endsWith("@"))) {
      errors.push(`${name} is not an address`);
    } else if (kind === "number" && !(0 <= value && value <= 100)) {
      errors.push(`${name} must be between 0 and 100, not ${value}`);
    }
  }
  return { valid: errors.length === 0, errors, text: errors.join("; ") };
}
"""


def arguments(chance):
    made = []
    for i in range(2000):
        kind = chance.choice(["email", "number", "text"])
        value = {"email": chance.choice(["a@b.org", "nobody", "@x"]), "number": chance.randrange(-20, 120), "text": ""}[
            kind
        ]
        made.append({"name": f"field{i}", "kind": kind, "value": value, "required": chance.random() < 0.3})
    return [made]
