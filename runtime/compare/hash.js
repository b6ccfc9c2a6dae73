// hash(x). Numbers, and tuples and frozensets of them, have CPython's hashes; others, which differ in each process there, any.
import { $exact } from "./exact.js";
import { $identity } from "./identity.js";
import { $key } from "./key.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Float } from "../numbers/Float.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $hash(x) {
  const P = (1n << 61n) - 1n;
  const signed = (n) => (n === -1n ? -2 : $fromBig(BigInt.asIntN(64, n)));
  const ofText = (text) => {
    if (text === "") return 0;
    let h = 0x811c9dc5;
    let g = text.length;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
      g = (Math.imul(g, 31) + text.charCodeAt(i)) | 0;
    }
    return (h >>> 0) * 0x100000 + (g & 0xfffff);
  };
  if (typeof x === "string") return ofText(x);
  if (x === null) return 4238894208;
  if (typeof x === "boolean") return Number(x);
  if (x instanceof $Float) x = x.v;
  if (typeof x === "bigint" || Number.isSafeInteger(x)) {
    if (typeof x === "number" && Math.abs(x) < 2 ** 52) return x === -1 ? -2 : x + 0;
    const n = BigInt(x);
    return signed(n < 0n ? -(-n % P) : n % P);
  }
  if (typeof x === "number") {
    if (x !== x) return $identity($Float);
    if (!Number.isFinite(x)) return x > 0 ? 314159 : -314159;
    if (Number.isInteger(x)) return $hash(BigInt(x));
    let m = Math.abs(x);
    let shift = 0;
    while (!Number.isInteger(m)) {
      m *= 2;
      shift++;
    }
    // 2 ** -shift, modulo 2 ** 61 - 1
    const n = (BigInt(m) << BigInt((61 - (shift % 61)) % 61)) % P;
    return signed(x < 0 ? -n : n);
  }
  if (x instanceof $Tuple) {
    // xxHash, as in CPython's tuplehash
    const mask = (n) => BigInt.asUintN(64, n);
    let acc = 2870177450012600261n;
    for (const item of x) {
      acc = mask(acc + mask(BigInt($hash(item))) * 14029467366897019727n);
      acc = mask((acc << 31n) | (acc >> 33n));
      acc = mask(acc * 11400714785074694791n);
    }
    acc = mask(acc + (BigInt(x.length) ^ (2870177450012600261n ^ 3527539n)));
    return acc === mask(-1n) ? 1546275796 : signed(acc);
  }
  if (x instanceof $FrozenSet) {
    const mask = (n) => BigInt.asUintN(64, n);
    let h = 0n;
    for (const item of x.$map.values()) {
      const one = mask(BigInt($hash(item)));
      h ^= mask((one ^ 89869747n ^ mask(one << 16n)) * 3644798167n);
    }
    h ^= mask(BigInt(x.$map.size + 1) * 1927868237n);
    h ^= (h >> 11n) ^ (h >> 25n);
    h = mask(h * 69069n + 907133923n);
    return h === mask(-1n) ? 590923713 : signed(h);
  }
  if (typeof x !== "function" && typeof x?.__hash__ === "function") {
    const own = x.__hash__();
    if (typeof own !== "boolean" && $exact(own) === undefined) throw new $TypeError("__hash__ method should return an integer");
    if (typeof own === "object" || (typeof own === "number" && !Number.isInteger(own))) {
      throw new $TypeError("__hash__ method should return an integer");
    }
    const n = BigInt($index(own));
    return BigInt.asIntN(64, n) === n ? signed(n) : $hash($fromBig(n));
  }
  const key = $key(x); // or the TypeError of what cannot be hashed
  if (typeof key === "string") return x.$data?.length === 0 ? 0 : ofText(key);
  return typeof key === "object" || typeof key === "function" ? 8740000000000 + $identity(key) : $hash(key);
}
