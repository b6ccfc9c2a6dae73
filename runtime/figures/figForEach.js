// figure.for_each_trace(fn), figure.for_each_annotation(fn): what is changed is changed in this figure only.
import { $eq } from "../compare/eq.js";

export function $figForEach(figure, fn, list, selector) {
  const wanted = Object.entries(typeof selector === "string" ? { type: selector } : (selector ?? {}));
  const owner = list === "data" ? figure : figure.layout;
  if (owner[list]) owner[list] = owner[list].map((part) => ({ ...part }));
  for (const part of owner[list] ?? []) {
    if (wanted.every(([key, value]) => part[key] !== undefined && $eq(part[key], value))) fn(part);
  }
  return figure;
}
