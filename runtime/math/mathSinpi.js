// sin(pi * x) of a finite raw float x ≥ 0 or below, exact at the zeros.
export function $mathSinpi(x) {
  const y = Math.abs(x) % 2;
  const r = [
    () => Math.sin(Math.PI * y),
    () => Math.cos(Math.PI * (y - 0.5)),
    () => Math.sin(Math.PI * (1 - y)),
    () => -Math.cos(Math.PI * (y - 1.5)),
    () => Math.sin(Math.PI * (y - 2)),
  ][Math.round(2 * y)]();
  return x < 0 ? -r : r;
}
