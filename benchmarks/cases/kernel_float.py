"""A float kernel: escape times of the Mandelbrot set."""


def compute(width: int, height: int, steps: int):
    rows = []
    for py in range(height):
        y0 = py / height * 2.0 - 1.0
        row = []
        for px in range(width):
            x0 = px / width * 3.0 - 2.0
            x = 0.0
            y = 0.0
            n = 0
            while x * x + y * y <= 4.0 and n < steps:
                x, y = x * x - y * y + x0, 2.0 * x * y + y0
                n += 1
            row.append(n)
        rows.append(row)
    return rows


JAVASCRIPT = """
(width, height, steps) => {
  const rows = [];
  for (let py = 0; py < height; py++) {
    const y0 = (py / height) * 2 - 1;
    const row = [];
    for (let px = 0; px < width; px++) {
      const x0 = (px / width) * 3 - 2;
      let x = 0, y = 0, n = 0;
      while (x * x + y * y <= 4 && n < steps) {
        [x, y] = [x * x - y * y + x0, 2 * x * y + y0];
        n++;
      }
      row.push(n);
    }
    rows.push(row);
  }
  return rows;
}
"""


def arguments(chance):
    return [80 + chance.randrange(5), 60, 50]
