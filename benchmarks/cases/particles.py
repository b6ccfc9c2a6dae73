"""A simulation with a dataclass: particles that bounce."""

from dataclasses import dataclass


@dataclass
class Particle:
    x: float
    y: float
    vx: float
    vy: float

    def step(self, dt):
        self.x += self.vx * dt
        self.y += self.vy * dt
        if self.x < 0 or self.x > 1:
            self.vx = -self.vx
        if self.y < 0 or self.y > 1:
            self.vy = -self.vy


def compute(state: list[list[float]], steps: int, dt: float):
    particles = [Particle(s[0], s[1], s[2], s[3]) for s in state]
    for _ in range(steps):
        for p in particles:
            p.step(dt)
    return [[p.x, p.y] for p in particles]


JAVASCRIPT = """
(() => {
  class Particle {
    constructor(x, y, vx, vy) {
      this.x = x;
      this.y = y;
      this.vx = vx;
      this.vy = vy;
    }
    step(dt) {
      this.x += this.vx * dt;
      this.y += this.vy * dt;
      if (this.x < 0 || this.x > 1) this.vx = -this.vx;
      if (this.y < 0 || this.y > 1) this.vy = -this.vy;
    }
  }
  return (state, steps, dt) => {
    const particles = state.map((s) => new Particle(s[0], s[1], s[2], s[3]));
    for (let i = 0; i < steps; i++) for (const p of particles) p.step(dt);
    return particles.map((p) => [p.x, p.y]);
  };
})()
"""


def arguments(chance):
    return [[[chance.random() for _ in range(4)] for _ in range(200)], 50, 0.011]
