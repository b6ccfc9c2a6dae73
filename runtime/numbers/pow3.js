// pow(a, b, m) of any values
import { $bigMod } from "./bigMod.js";
import { $floatIf } from "./floatIf.js";
import { $intIf } from "./intIf.js";
import { $pow } from "./pow.js";
import { $special } from "./special.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $pow3(a, b, m) {
  if (m === null || m === undefined) return $pow(a, b);
  const own = $special(a, "__pow__")?.call(a, b, m) ?? $NotImplemented;
  if (own !== $NotImplemented) return own;
  const all = [a, b, m];
  const ints = all.map($intIf);
  if (ints.includes(undefined)) {
    if (all.some((x, i) => ints[i] === undefined && $floatIf(x) !== undefined)) {
      throw new $TypeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    throw new $TypeError(`unsupported operand type(s) for ** or pow(): '${all.map($typeName).join("', '")}'`);
  }
  let [base, exponent, modulus] = ints.map(BigInt);
  if (modulus === 0n) throw new $ValueError("pow() 3rd argument cannot be 0");
  const size = modulus < 0n ? -modulus : modulus;
  if (exponent < 0n) {
    // The inverse of the base, by Euclid's algorithm.
    let [r, next, x, step] = [size, ((base % size) + size) % size, 0n, 1n];
    while (next) [r, next, x, step] = [next, r % next, step, x - (r / next) * step];
    if (r !== 1n) throw new $ValueError("base is not invertible for the given modulus");
    [base, exponent] = [x, -exponent];
  }
  let r = 1n % size;
  for (base %= size; exponent; exponent >>= 1n) {
    if (exponent & 1n) r = (r * base) % size;
    base = (base * base) % size;
  }
  return $bigMod(r, modulus);
}
