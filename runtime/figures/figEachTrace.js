// figure.update_traces(…): those that have what the selector says, a dict or a type.
import { $eq } from "../compare/eq.js";
import { $figUpdate } from "./figUpdate.js";

export function $figEachTrace(figure, changes, selector, arrays) {
  const wanted = Object.entries(typeof selector === "string" ? { type: selector } : (selector ?? {}));
  const fits = (trace) => wanted.every(([key, value]) => trace[key] !== undefined && $eq(trace[key], value));
  figure.data = figure.data.map((trace) => (fits(trace) ? $figUpdate({ ...trace }, changes, arrays, true) : trace));
  return figure;
}
