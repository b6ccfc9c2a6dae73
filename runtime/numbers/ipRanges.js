// The ranges of addresses that a table (texts of hexadecimal numbers) has under a name, as pairs of ints.
import { $tupleOf } from "../tuples/tupleOf.js";
import { $fromBig } from "./fromBig.js";

export function $ipRanges(tables, name) {
  const pairs = Object.hasOwn(tables, name) ? tables[name].split(" ") : [];
  return pairs.map((pair) => $tupleOf(pair.split("-").map((digits) => $fromBig(BigInt("0x" + digits)))));
}
