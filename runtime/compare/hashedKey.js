// The Map key of an instance whose class has `__hash__`: one object for all that are equal. It holds one of them, by which others are
// recognised for as long as some dict or set has the key.
import { $eq } from "./eq.js";
import { $hash } from "./hash.js";

export const $hashedKey = ((known) => (x) => {
  const hash = $hash(x);
  const same = (known.get(hash) ?? []).map((held) => held.deref()).filter((token) => token !== undefined);
  let token = same.find((one) => one.x === x || $eq(x, one.x));
  if (token === undefined) same.push((token = { x }));
  known.set(hash, same.map((one) => new WeakRef(one)));
  return token;
})(new Map());
