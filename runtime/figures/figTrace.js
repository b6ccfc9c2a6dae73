// A trace given as a dict: without a type it is a scatter.
import { $figDict } from "./figDict.js";

export function $figTrace(value) {
  return { type: "scatter", ...$figDict(value, "the 'data' property of ") };
}
