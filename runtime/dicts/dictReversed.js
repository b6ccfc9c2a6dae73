// reversed(d): the keys (or what `pick(key, value)` makes of them), the last first.
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictLen } from "./dictLen.js";
import { $dictValueList } from "./dictValueList.js";

export function $dictReversed(d, pick = (key) => key) {
  const keys = $dictKeyList(d);
  const values = $dictValueList(d);
  let i = keys.length;
  return new $Iterator(() => {
    if (i > 0 && $dictLen(d) !== keys.length) throw new $RuntimeError("dictionary changed size during iteration");
    return --i >= 0 ? { value: pick(keys[i], values[i]), done: false } : { value: undefined, done: true };
  });
}
