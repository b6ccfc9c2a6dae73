// s |= other and s.update(*others)
import { $iterable } from "../iterate/iterable.js";
import { $setAdd } from "./setAdd.js";

export function $setUpdate(s, ...others) {
  for (const other of others) {
    if (other === s) continue;
    const isSet = other?.$map !== undefined && other.$keys === undefined;
    // no complaint when a comparison changes the set
    for (const x of isSet ? Array.from(other.$map.values()) : $iterable(other)) $setAdd(s, x);
  }
  return null;
}
