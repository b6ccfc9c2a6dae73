// sequence * n: a str, list or tuple `n` times over.
// Rare without $repeat: a sequence many times.
import { $MemoryError } from "../errors/MemoryError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $repeat(sequence, n) {
  if (typeof n === "bigint" && BigInt.asIntN(64, n) !== n) {
    throw new $OverflowError("cannot fit 'int' into an index-sized integer");
  }
  if (n < 0 || sequence.length === 0) n = 0;
  if (sequence.length * Number(n) > 536870000) throw new $MemoryError();
  if (typeof sequence === "string") return sequence.repeat(n);
  if (sequence.length === 1 && n < 3e7 && !(sequence instanceof $Tuple)) return new Array(Number(n)).fill(sequence[0]);
  const made = [];
  for (let i = 0; i < n; i++) for (const x of sequence) made.push(x);
  return sequence instanceof $Tuple ? $tupleOf(made) : made;
}
