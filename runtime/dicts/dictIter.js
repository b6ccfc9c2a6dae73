// iter(d): the keys, or what `pick(key, value)` makes of them, watching for changes of the dict as CPython does. Where keys were
// deleted and as many added, CPython's result depends on its hash table: that is refused.
// Rare without $dictIter $dictKeys $dictItems $dictValues: a dict where a list is usual.
import { $Refusal } from "../errors/Refusal.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $Dict } from "./Dict.js";
import { $dictFind } from "./dictFind.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictLen } from "./dictLen.js";

export function $dictIter(d, pick = (key) => key) {
  const live = d instanceof $Dict;
  if (live && d.$iter) return d.$iter(pick);
  const keys = live ? d.$map.keys() : $dictKeyList(d);
  const size = $dictLen(d);
  const gone = live ? d.$gone : 0;
  let at = 0;
  const replaced = () => {
    if (live) return d.$gone !== gone;
    return (size < 50 || at === size) && $dictKeyList(d).some((k, i) => k !== keys[i]);
  };
  return new $Iterator(() => {
    if (at > size) return { value: undefined, done: true };
    // counting a large Record at every step would take quadratic time: it is counted at the end
    if ((live || size < 50 || at === size) && $dictLen(d) !== size) {
      throw new $RuntimeError("dictionary changed size during iteration");
    }
    const key = live ? keys.next().value : keys[at];
    const value = at === size || replaced() ? undefined : $dictFind(d, key);
    if (value === undefined) {
      if (at < size || replaced()) throw new $Refusal("dict-changed", "a dict lost keys and got as many during iteration");
      at = size + 1;
      return { value: undefined, done: true };
    }
    at++;
    return { value: pick((live ? d.$keys?.get(key) : undefined) ?? key, value), done: false };
  });
}
