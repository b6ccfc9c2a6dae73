"""An arithmetic expression, read character by character, and its value."""


def compute(text: str):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == " ":
            i += 1
        elif c.isdigit():
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            tokens.append(("number", text[start:i]))
        elif c in "+-*/()":
            tokens.append(("operator", c))
            i += 1
        else:
            raise ValueError(f"unexpected {c!r}")
    ranks = {"+": 1, "-": 1, "*": 2, "/": 2}
    output = []
    waiting = []
    for kind, value in tokens:
        if kind == "number":
            output.append(float(value))
        elif value == "(":
            waiting.append(value)
        elif value == ")":
            while waiting[-1] != "(":
                output.append(waiting.pop())
            waiting.pop()
        else:
            while waiting and waiting[-1] != "(" and ranks[waiting[-1]] >= ranks[value]:
                output.append(waiting.pop())
            waiting.append(value)
    while waiting:
        output.append(waiting.pop())
    stack = []
    for item in output:
        if isinstance(item, float):
            stack.append(item)
            continue
        b = stack.pop()
        a = stack.pop()
        if item == "+":
            stack.append(a + b)
        elif item == "-":
            stack.append(a - b)
        elif item == "*":
            stack.append(a * b)
        else:
            stack.append(a / b)
    return stack[0]


JAVASCRIPT = """
(text) => {
  const tokens = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i];
    if (c === " ") i++;
    else if (c >= "0" && c <= "9") {
      const start = i;
      while (i < text.length && ((text[i] >= "0" && text[i] <= "9") || text[i] === ".")) i++;
      tokens.push(["number", text.slice(start, i)]);
    } else if ("+-*/()".includes(c)) {
      tokens.push(["operator", c]);
      i++;
    } else throw new Error(`unexpected ${c}`);
  }
  const ranks = { "+": 1, "-": 1, "*": 2, "/": 2 };
  const output = [], waiting = [];
  for (const [kind, value] of tokens) {
    if (kind === "number") output.push(Number(value));
    else if (value === "(") waiting.push(value);
    else if (value === ")") {
      while (waiting[waiting.length - 1] !== "(") output.push(waiting.pop());
      waiting.pop();
    } else {
      while (waiting.length && waiting[waiting.length - 1] !== "(" && ranks[waiting[waiting.length - 1]] >= ranks[value])
        output.push(waiting.pop());
      waiting.push(value);
    }
  }
  while (waiting.length) output.push(waiting.pop());
  const stack = [];
  for (const item of output) {
    if (typeof item === "number") {
      stack.push(item);
      continue;
    }
    const b = stack.pop(), a = stack.pop();
    if (item === "+") stack.push(a + b);
    else if (item === "-") stack.push(a - b);
    else if (item === "*") stack.push(a * b);
    else stack.push(a / b);
  }
  return stack[0];
}
"""


def arguments(chance):
    parts = []
    for _ in range(300):
        parts.append(chance.choice(["(12.5 + 3)", "7", "42.25", "(1 - 2 * 3)", "100 / 8"]))
    return [" + ".join(parts) + " * 2"]
