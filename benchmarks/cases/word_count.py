"""The most frequent words of a text."""


def compute(text: str, top: int):
    counts = {}
    for word in text.split():
        word = word.strip(".,;!?").lower()
        if word:
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:top]


JAVASCRIPT = r"""
(text, top) => {
  const counts = new Map();
  for (let word of text.split(/\s+/)) {
    word = word.replace(/^[.,;!?]+|[.,;!?]+$/g, "").toLowerCase();
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, top);
}
"""


def arguments(chance):
    words = [f"Word{i}" + chance.choice(["", ",", "."]) for i in range(400)]
    return [" ".join(chance.choice(words) for _ in range(8000)), 25]
