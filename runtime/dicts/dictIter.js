// iter(d): the keys, or what `pick(key, value)` makes of them, watching for changes of the dict as CPython does.
import { $Refusal } from "../errors/Refusal.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictLen } from "./dictLen.js";

export function $dictIter(d, pick = (key) => key) {
  const live = d instanceof $Dict;
  const keys = live ? d.$map.keys() : $dictKeyList(d).values();
  const size = $dictLen(d);
  let left = size;
  return new $Iterator(() => {
    if (left < 0) return { value: undefined, done: true };
    // counting a large Record at every step would take quadratic time: it is counted at the end
    if ((live || size < 50 || left === 0) && $dictLen(d) !== size) {
      throw new $RuntimeError("dictionary changed size during iteration");
    }
    const r = keys.next();
    if (r.done) {
      left = -1;
      return r;
    }
    if (left-- === 0) throw new $RuntimeError("dictionary keys changed during iteration");
    const value = $dictFind(d, r.value);
    if (value === undefined) throw new $Refusal("record-changed", "a plain object lost a key during iteration");
    return { value: pick((live ? d.$keys?.get(r.value) : undefined) ?? r.value, value), done: false };
  });
}
