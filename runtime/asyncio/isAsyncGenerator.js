// Whether x is an async generator.
import { $AsyncGenerator } from "./AsyncGenerator.js";

export function $isAsyncGenerator(x) {
  return x instanceof $AsyncGenerator;
}
