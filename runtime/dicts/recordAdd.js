// d[k] = v where the Record d has no such key. Keys that JavaScript would put before all others are refused: their place in
// Python is the last. (The compiler makes a Dict wherever it sees that keys are computed.)
import { $Refusal } from "../errors/Refusal.js";

export function $recordAdd(d, k, v) {
  if (typeof k !== "string" || (/^(0|[1-9]\d{0,9})$/.test(k) && Number(k) < 4294967295)) {
    throw new $Refusal("record-key", "this dict is a plain object, which cannot take the new key in Python's order");
  }
  delete d[k]; // a member that the page left undefined would keep its old place
  if (k === "__proto__") rare: Object.defineProperty(d, k, { value: v, writable: true, enumerable: true, configurable: true });
  else d[k] = v;
}
