"""Conway's game of life on a grid of 0 and 1."""


def compute(grid: list[list[int]], generations: int):
    height = len(grid)
    width = len(grid[0])
    for _ in range(generations):
        following = []
        for y in range(height):
            row = []
            for x in range(width):
                alive = 0
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if dx or dy:
                            alive += grid[(y + dy) % height][(x + dx) % width]
                row.append(1 if alive == 3 or (alive == 2 and grid[y][x]) else 0)
            following.append(row)
        grid = following
    return grid


JAVASCRIPT = """
(grid, generations) => {
  const height = grid.length, width = grid[0].length;
  for (let g = 0; g < generations; g++) {
    const following = [];
    for (let y = 0; y < height; y++) {
      const row = [];
      for (let x = 0; x < width; x++) {
        let alive = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            if (dx || dy) alive += grid[(y + dy + height) % height][(x + dx + width) % width];
          }
        }
        row.push(alive === 3 || (alive === 2 && grid[y][x]) ? 1 : 0);
      }
      following.push(row);
    }
    grid = following;
  }
  return grid;
}
"""


def arguments(chance):
    return [[[chance.randrange(2) for _ in range(40)] for _ in range(40)], 4]
