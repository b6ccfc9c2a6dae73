// A generator for a seed: None, or an int, or a float by its hash
import { $Refusal } from "../errors/Refusal.js";
import { $floatHash } from "../numbers/floatHash.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";
import { $Twister } from "./Twister.js";

export function $twisterOf(seed) {
  if (seed === null) return new $Twister(Array.from({ length: 624 }, () => Math.floor(Math.random() * 4294967296)));
  let n = $intIf(seed);
  if (n === undefined) {
    const x = $floatIf(seed);
    if (x === undefined) throw new $Refusal("random-seed", "a text with a version other than 1 and 2: its hash is another one in each process");
    if (x !== x) throw new $Refusal("random-seed", "nan as a seed: CPython takes the address of the object");
    n = BigInt.asUintN(64, $floatHash(x));
  }
  let left = BigInt(n);
  if (left < 0n) left = -left;
  const words = [];
  do {
    words.push(Number(left & 0xffffffffn));
    left >>= 32n;
  } while (left > 0n);
  return new $Twister(words);
}
