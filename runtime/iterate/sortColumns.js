// The order (a list of indices) in which tuples or lists are sorted, by the engine's own sort, where that is certain: all are of one
// length, and each of their first columns holds only numbers or only strings, until no two are equal. undefined for others.
import { $hasAstral } from "../text/hasAstral.js";
import { $strCompare } from "../text/strCompare.js";

export function $sortColumns(keys, down) {
  const width = keys[0].length;
  const type = Object.getPrototypeOf(keys[0]);
  if (!Array.isArray(keys[0]) || !keys.every((k) => Array.isArray(k) && k.length === width && Object.getPrototypeOf(k) === type)) return;
  const columns = [];
  const compares = [];
  for (let c = 0; c < width; c++) {
    const column = keys.map((k) => k[c]);
    const kind = typeof column[0];
    if (kind !== "number" && kind !== "string") break;
    if (!column.every((x) => typeof x === kind && x === x)) break;
    columns.push(column);
    compares.push(kind === "string" && column.some($hasAstral) ? $strCompare : (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  const n = columns.length;
  const compare = (i, j) => {
    for (let c = 0; c < n; c++) {
      const r = compares[c](columns[c][i], columns[c][j]);
      if (r !== 0) return r;
    }
    return 0;
  };
  const order = keys.map((_, i) => i).sort(down ? (i, j) => compare(j, i) : compare);
  if (n < width) for (let i = 1; i < order.length; i++) if (compare(order[i - 1], order[i]) === 0) return;
  return order;
}
