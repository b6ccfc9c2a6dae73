// The order (a list of indices) in which tuples or lists are sorted, by the engine's own sort, where that is certain: all are of one
// length, and each of their first columns holds only numbers or only strings, until no two are equal. undefined for others.
// Rare without $dictItemList $zip $enumerate: keys that are lists or tuples.
import { $hasAstral } from "../text/hasAstral.js";
import { $sortRanks } from "./sortRanks.js";

export function $sortColumns(keys, down) {
  const width = keys[0].length;
  const type = Object.getPrototypeOf(keys[0]);
  if (!Array.isArray(keys[0]) || !keys.every((k) => Array.isArray(k) && k.length === width && Object.getPrototypeOf(k) === type)) return;
  const columns = [];
  for (let c = 0; c < width; c++) {
    const column = keys.map((k) => k[c]);
    const kind = typeof column[0];
    if (kind !== "number" && kind !== "string") break;
    if (!column.every((x) => typeof x === kind && x === x)) break;
    // A later column is only asked where the first ones are equal: too rarely for ranks to pay.
    columns.push(kind === "string" && (c === 0 || column.some($hasAstral)) ? $sortRanks(column) : column);
  }
  const n = columns.length;
  const [first, second] = columns;
  const compare = (i, j) => {
    if (n === 0) return 0;
    const a = first[i];
    const b = first[j];
    if (a !== b) return a < b ? -1 : 1;
    if (n === 1) return 0;
    const x = second[i];
    const y = second[j];
    if (x !== y) return x < y ? -1 : 1;
    for (let c = 2; c < n; c++) {
      const column = columns[c];
      if (column[i] !== column[j]) return column[i] < column[j] ? -1 : 1;
    }
    return 0;
  };
  const order = keys.map((_, i) => i).sort(down ? (i, j) => compare(j, i) : compare);
  if (n < width) for (let i = 1; i < order.length; i++) if (compare(order[i - 1], order[i]) === 0) return;
  return order;
}
