"""A small class with methods and an operator."""


def compute(points: list[list[float]], dx: float, dy: float):
    class Vector:
        def __init__(self, x, y):
            self.x = x
            self.y = y

        def __add__(self, other):
            return Vector(self.x + other.x, self.y + other.y)

        def norm2(self):
            return self.x * self.x + self.y * self.y

    shift = Vector(dx, dy)
    best = 0.0
    for p in points:
        moved = Vector(p[0], p[1]) + shift
        best = max(best, moved.norm2())
    return best


JAVASCRIPT = """
(points, dx, dy) => {
  class Vector {
    constructor(x, y) {
      this.x = x;
      this.y = y;
    }
    add(other) {
      return new Vector(this.x + other.x, this.y + other.y);
    }
    norm2() {
      return this.x * this.x + this.y * this.y;
    }
  }
  const shift = new Vector(dx, dy);
  let best = 0;
  for (const p of points) best = Math.max(best, new Vector(p[0], p[1]).add(shift).norm2());
  return best;
}
"""


def arguments(chance):
    return [[[chance.random() * 10, chance.random() * 10] for _ in range(5000)], 1.5, -2.5]
