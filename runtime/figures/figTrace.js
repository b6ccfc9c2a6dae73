// A trace given as a dict: without a type it is a scatter.
import { $figDict } from "./figDict.js";
import { $figFilled } from "./figFilled.js";

export function $figTrace(value) {
  return { type: "scatter", ...$figFilled($figDict(value, "the 'data' property of ") ?? {}) };
}
