// dict_keys
import { $dictHas } from "./dictHas.js";
import { $dictIter } from "./dictIter.js";
import { $dictKeyList } from "./dictKeyList.js";
import { $dictReversed } from "./dictReversed.js";
import { $DictView } from "./DictView.js";

export class $KeysView extends $DictView {
  static $name = "dict_keys";
  list() {
    return $dictKeyList(this.$dict);
  }
  __iter__() {
    return $dictIter(this.$dict);
  }
  __reversed__() {
    return $dictReversed(this.$dict);
  }
  __contains__(k) {
    return $dictHas(this.$dict, k);
  }
}
