// What calling an async generator function gives.
import { $AsyncGenerator } from "./AsyncGenerator.js";

export function $asyncGeneratorOf(inner) {
  return new $AsyncGenerator(inner);
}
