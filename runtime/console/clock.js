// time.perf_counter() and its sisters: a raw float of seconds that only grows
export function $clock() {
  return (globalThis.performance?.now() ?? Date.now()) / 1000;
}
