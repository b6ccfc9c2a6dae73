// d.keys() as a value of its own. (Where it is consumed at once, `$dictKeyList` or `$dictIter` serves.)
import { $KeysView } from "./KeysView.js";

export function $dictKeys(d) {
  return new $KeysView(d);
}
