// a.sort(key=key, reverse=reverse)
import { $sortValues } from "../iterate/sortValues.js";

export function $listSort(a, key, reverse) {
  const made = $sortValues(a, key, reverse);
  for (let i = 0; i < made.length; i++) a[i] = made[i];
  return null;
}
