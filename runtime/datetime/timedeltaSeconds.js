// delta.total_seconds(), a raw float
import { $fromBig } from "../numbers/fromBig.js";
import { $intTruediv } from "../numbers/intTruediv.js";

export function $timedeltaSeconds(delta) {
  const seconds = delta.days * 86400 + delta.seconds;
  if (delta.microseconds === 0 || Math.abs(seconds) < 9e9) return (seconds * 1000000 + delta.microseconds) / 1000000;
  return $intTruediv($fromBig(delta.$micros()), 1000000);
}
