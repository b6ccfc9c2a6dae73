// dict_items
import { $eq } from "../compare/eq.js";
import { $key } from "../compare/key.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $dictFind } from "./dictFind.js";
import { $dictItemList } from "./dictItemList.js";
import { $dictIter } from "./dictIter.js";
import { $dictReversed } from "./dictReversed.js";
import { $DictView } from "./DictView.js";

export class $ItemsView extends $DictView {
  static $name = "dict_items";
  list() {
    return $dictItemList(this.$dict);
  }
  __iter__() {
    return $dictIter(this.$dict, (k, v) => $tupleOf([k, v]));
  }
  __reversed__() {
    return $dictReversed(this.$dict, (k, v) => $tupleOf([k, v]));
  }
  __contains__(item) {
    if (!(item instanceof $Tuple) || item.length !== 2) return false;
    const v = $dictFind(this.$dict, $key(item[0]));
    return v !== undefined && (v === item[1] || $eq(v, item[1]));
  }
}
