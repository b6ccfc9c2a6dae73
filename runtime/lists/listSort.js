// a.sort(key=key, reverse=reverse). While it runs the list is empty, and it may not change, as in CPython; where it fails the list
// stays as far sorted as it came.
import { $ValueError } from "../errors/ValueError.js";
import { $sortValues } from "../iterate/sortValues.js";

export function $listSort(a, key, reverse) {
  let values = a.splice(0);
  let changed = false;
  try {
    values = $sortValues(values, key, reverse, (partly) => (values = partly));
    changed = a.length !== 0;
  } finally {
    a.length = 0;
    for (let i = 0; i < values.length; i++) a.push(values[i]);
  }
  if (changed) throw new $ValueError("list modified during sort");
  return null;
}
