// What a callback returns, where nothing but the value itself or a direct element of it can be no_update.
// Whatever needs more than that goes through $exit, which finds no_update at any depth.
import { $noUpdate } from "./noUpdate.js";

export function $dashValue(value) {
  if (value === $noUpdate) return value.$exit();
  if (!Array.isArray(value) || !value.includes($noUpdate)) return value;
  return Array.from(value, (x) => (x === $noUpdate ? x.$exit() : x));
}
