// Whether x is what `keys`, `values` or `items` of a dict give.
import { $DictView } from "../dicts/DictView.js";
import { $ValuesView } from "../dicts/ValuesView.js";

export function $isView(x) {
  return x instanceof $DictView || x instanceof $ValuesView;
}
