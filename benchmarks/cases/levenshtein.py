"""The distance of two words, in a table of rows, for each of a list."""


def distance(a, b):
    n, m = len(a), len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        table[i][0] = i
    for j in range(m + 1):
        table[0][j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
    return table[n][m]


def compute(words: list[str], wanted: str):
    found = sorted((distance(word, wanted), word) for word in words)
    return [word for score, word in found if score <= found[0][0] + 1]


JAVASCRIPT = """
(() => {
  const distance = (a, b) => {
    const n = a.length, m = b.length;
    const table = Array.from({ length: n + 1 }, () => new Array(m + 1).fill(0));
    for (let i = 0; i <= n; i++) table[i][0] = i;
    for (let j = 0; j <= m; j++) table[0][j] = j;
    for (let i = 1; i <= n; i++) {
      for (let j = 1; j <= m; j++) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost);
      }
    }
    return table[n][m];
  };
  return (words, wanted) => {
    const found = words.map((word) => ({ score: distance(word, wanted), word }));
    found.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
    return found.filter((f) => f.score <= found[0].score + 1).map((f) => f.word);
  };
})()
"""


def arguments(chance):
    def word():
        return "".join(chance.choice("abcdefgh") for _ in range(chance.randrange(5, 12)))

    return [[word() for _ in range(100)], word()]
