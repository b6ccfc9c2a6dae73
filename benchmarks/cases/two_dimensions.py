"""A matrix product over lists of lists."""


def compute(a: list[list[float]], b: list[list[float]]):
    n = len(a)
    m = len(b[0])
    k = len(b)
    return [[sum(a[i][x] * b[x][j] for x in range(k)) for j in range(m)] for i in range(n)]


JAVASCRIPT = """
(a, b) => {
  const n = a.length, m = b[0].length, k = b.length;
  const result = [];
  for (let i = 0; i < n; i++) {
    const row = [];
    for (let j = 0; j < m; j++) {
      let total = 0;
      for (let x = 0; x < k; x++) total += a[i][x] * b[x][j];
      row.push(total);
    }
    result.push(row);
  }
  return result;
}
"""


def arguments(chance):
    def matrix(n, m):
        return [[chance.random() * 10 + 0.01 for _ in range(m)] for _ in range(n)]

    return [matrix(40, 40), matrix(40, 40)]
