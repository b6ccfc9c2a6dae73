"""Letters of a text, counted and shifted."""


def compute(text: str, shift: int):
    counts = {}
    out = []
    for c in text:
        if c.isalpha():
            counts[c] = counts.get(c, 0) + 1
            base = ord("a") if c.islower() else ord("A")
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return {"text": "".join(out), "counts": counts}


JAVASCRIPT = r"""
(text, shift) => {
  const counts = new Map();
  let out = "";
  for (const c of text) {
    if (/\p{L}/u.test(c)) {
      counts.set(c, (counts.get(c) ?? 0) + 1);
      const base = c === c.toLowerCase() ? 97 : 65;
      out += String.fromCodePoint((((c.codePointAt(0) - base + shift) % 26) + 26) % 26 + base);
    } else out += c;
  }
  return { text: out, counts: Object.fromEntries(counts) };
}
"""


def arguments(chance):
    return ["".join(chance.choice("abcXYZ ,") for _ in range(5000)), chance.randrange(1, 26)]
