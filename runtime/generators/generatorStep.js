// What a step of a generator gives; StopIteration with the return value where it has ended.
import { $StopIteration } from "../errors/StopIteration.js";

export function $generatorStep({ done, value }) {
  if (!done) return value;
  throw value === undefined || value === null ? new $StopIteration() : new $StopIteration(value);
}
