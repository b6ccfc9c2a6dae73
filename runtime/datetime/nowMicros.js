// The browser's clock: microseconds since 1970, as finely as it tells them.
export function $nowMicros() {
  return Date.now() * 1000;
}
