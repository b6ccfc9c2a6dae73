// {a, b, …}: a set of the elements of an Array.
import { $Set } from "./Set.js";
import { $setAdd } from "./setAdd.js";

export function $setFromArray(items) {
  const s = new $Set();
  for (let i = 0; i < items.length; i++) $setAdd(s, items[i]);
  return s;
}
