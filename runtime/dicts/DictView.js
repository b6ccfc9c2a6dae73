// What dict_keys and dict_items share: live length and iteration, comparison and operators as sets.
// `list()` of a subclass gives its elements, `__contains__` asks the dict.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $repr } from "../format/repr.js";
import { $reprActive } from "../format/reprActive.js";
import { $iterable } from "../iterate/iterable.js";
import { $special } from "../numbers/special.js";
import { $FrozenSet } from "../sets/FrozenSet.js";
import { $Set } from "../sets/Set.js";
import { $setDifference } from "../sets/setDifference.js";
import { $setFromArray } from "../sets/setFromArray.js";
import { $setHas } from "../sets/setHas.js";
import { $setIntersection } from "../sets/setIntersection.js";
import { $setOf } from "../sets/setOf.js";
import { $setSymmetricDifference } from "../sets/setSymmetricDifference.js";
import { $setUnion } from "../sets/setUnion.js";
import { $dictLen } from "./dictLen.js";

export class $DictView {
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
      return `${$special(this.$dict, "$views") ?? ""}${this.constructor.$name}(${$repr(this.list())})`;
    } finally {
      $reprActive.delete(this);
    }
  }
  get __hash__() {
    return null;
  }
  isdisjoint(other) {
    for (const x of $iterable(other)) if (this.__contains__(x)) return false;
    return true;
  }
  // whether this view is a subset (`within`) or a superset of `other`, and the sizes agree with `size(mine, its)`
  $against(other, within, size) {
    if (![$DictView, $Set, $FrozenSet].some((c) => other instanceof c)) return $NotImplemented;
    const n = other instanceof $DictView ? other.__len__() : other.$map.size;
    if (!size(this.__len__(), n)) return false;
    const has = (x) => (other instanceof $DictView ? other.__contains__(x) : $setHas(other, x));
    if (within) return this.list().every(has);
    for (const x of $iterable(other)) if (!this.__contains__(x)) return false;
    return true;
  }
  __eq__(other) {
    return this.$against(other, true, (m, n) => m === n);
  }
  __le__(other) {
    return this.$against(other, true, (m, n) => m <= n);
  }
  __lt__(other) {
    return this.$against(other, true, (m, n) => m < n);
  }
  __ge__(other) {
    return this.$against(other, false, (m, n) => m >= n);
  }
  __gt__(other) {
    return this.$against(other, false, (m, n) => m > n);
  }
  __and__(other) {
    return $setIntersection($setFromArray(this.list()), other);
  }
  __or__(other) {
    return $setUnion($setFromArray(this.list()), other);
  }
  __sub__(other) {
    return $setDifference($setFromArray(this.list()), other);
  }
  __xor__(other) {
    return $setSymmetricDifference($setFromArray(this.list()), other);
  }
  __rand__(other) {
    return $setIntersection($setOf(other), this);
  }
  __ror__(other) {
    return $setUnion($setOf(other), this);
  }
  __rsub__(other) {
    return $setDifference($setOf(other), this);
  }
  __rxor__(other) {
    return $setSymmetricDifference($setOf(other), this);
  }
}
