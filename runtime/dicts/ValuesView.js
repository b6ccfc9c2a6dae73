// dict_values: no set, so nothing but iteration, length and text.
import { $repr } from "../format/repr.js";
import { $reprActive } from "../format/reprActive.js";
import { $special } from "../numbers/special.js";
import { $dictIter } from "./dictIter.js";
import { $dictLen } from "./dictLen.js";
import { $dictReversed } from "./dictReversed.js";
import { $dictValueList } from "./dictValueList.js";

export class $ValuesView {
  static $name = "dict_values";
  constructor(dict) {
    this.$dict = dict;
  }
  __len__() {
    return $dictLen(this.$dict);
  }
  __repr__() {
    if ($reprActive.has(this)) return "...";
    $reprActive.add(this);
    try {
      return `${$special(this.$dict, "$views") ?? ""}dict_values(${$repr($dictValueList(this.$dict))})`;
    } finally {
      $reprActive.delete(this);
    }
  }
  __iter__() {
    return $dictIter(this.$dict, (_, v) => v);
  }
  __reversed__() {
    return $dictReversed(this.$dict, (_, v) => v);
  }
}
