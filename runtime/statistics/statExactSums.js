// The exact sums of a data set with Decimals or Fractions in it, and of its squares, over `d` and `d * d`, how many numbers there are,
// and the kind of the result: "int", "float", "fraction" or "decimal". `special` is the sum of infinities and nans.
import { $TypeError } from "../errors/TypeError.js";
import { $decimalRatio } from "../decimal/decimalRatio.js";
import { $isDecimal } from "../decimal/isDecimal.js";
import { $isFraction } from "../fractions/isFraction.js";
import { $iterable } from "../iterate/iterable.js";
import { $add } from "../numbers/add.js";
import { $boxed } from "../numbers/boxed.js";
import { $intIf } from "../numbers/intIf.js";
import { $statRatio } from "./statRatio.js";

export function $statExactSums(data) {
  const sums = { n: 0n, squares: 0n, d: 1n, count: 0, kind: "int", special: undefined };
  const kinds = new Set();
  for (const x of $iterable(data)) {
    const kind = $isDecimal(x) ? "decimal" : $isFraction(x) ? "fraction" : $intIf(x) === undefined ? "float" : "int";
    kinds.add(kind);
    sums.count++;
    let ratio;
    if (kind === "fraction") ratio = [x.$above, x.$below];
    else if (kind === "decimal") ratio = x.$kind ? [x, null] : Array.from($decimalRatio(x), BigInt);
    else ratio = $statRatio(x);
    let [n, d] = ratio;
    if (d === null) {
      sums.special = $add(sums.special ?? 0, typeof n === "number" ? $boxed(n) : n);
      continue;
    }
    let [a, b] = [d, sums.d];
    while (b) [a, b] = [b, a % b];
    const more = d / a;
    n *= sums.d / a;
    sums.n = sums.n * more + n;
    sums.squares = sums.squares * more * more + n * n;
    sums.d *= more;
  }
  kinds.delete("int");
  if (kinds.has("decimal") && kinds.size > 1) {
    const other = kinds.has("float") ? "float" : "Fraction";
    throw new $TypeError(`don't know how to coerce Decimal and ${other}`);
  }
  sums.kind = kinds.has("float") ? "float" : ([...kinds][0] ?? "int");
  return sums;
}
