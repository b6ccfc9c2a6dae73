// collections.Counter: a Dict of counts, in which a key that it lacks counts 0.
import { $ge } from "../compare/ge.js";
import { $gt } from "../compare/gt.js";
import { $le } from "../compare/le.js";
import { $lt } from "../compare/lt.js";
import { $eq } from "../compare/eq.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $dictAt } from "../dicts/dictAt.js";
import { $Dict } from "../dicts/Dict.js";
import { $dictFromPairs } from "../dicts/dictFromPairs.js";
import { $dictHas } from "../dicts/dictHas.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $dictKeyList } from "../dicts/dictKeyList.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $isDict } from "../dicts/isDict.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $repr } from "../format/repr.js";
import { $add } from "../numbers/add.js";
import { $sub } from "../numbers/sub.js";
import { $counterUpdate } from "./counterUpdate.js";
import { $counterMostCommon } from "./counterMostCommon.js";

export class $Counter extends $Dict {
  static $name = "Counter";
  $missing() {
    return 0;
  }
  $update(source, kwargs) {
    return $counterUpdate(this, source, kwargs);
  }
  $copy() {
    return this.$kept((n) => n, () => true);
  }
  // whether `del counter[k]` takes a key that is not there
  get $lenient() {
    return true;
  }
  // what `count` makes of the counts, where that `stays`
  $kept(count, stays = (n) => $gt(n, 0)) {
    const made = new $Counter();
    for (const [k, n] of $dictItemList(this)) {
      const changed = count(n, k);
      if (stays(changed)) $dictSet(made, k, changed);
    }
    return made;
  }
  // an operator of two counters: `both(n, m)` for the keys of this one, `alone` for the other's own
  $with(other, both, alone) {
    if (!(other instanceof $Counter)) return $NotImplemented;
    const made = this.$kept((n, k) => both(n, $dictAt(other, k)));
    for (const [k, m] of $dictItemList(other)) {
      if ($dictHas(this, k)) continue;
      const n = alone(m);
      if ($gt(n, 0)) $dictSet(made, k, n);
    }
    return made;
  }
  __add__(other) {
    return this.$with(other, $add, (n) => n);
  }
  __sub__(other) {
    return this.$with(other, $sub, (n) => ($lt(n, 0) ? $sub(0, n) : 0));
  }
  __or__(other) {
    return this.$with(other, (n, m) => ($lt(n, m) ? m : n), (n) => n);
  }
  __and__(other) {
    return this.$with(other, (n, m) => ($lt(n, m) ? n : m), () => 0);
  }
  __pos__() {
    return this.$kept((n) => n);
  }
  __neg__() {
    return this.$kept((n) => ($lt(n, 0) ? $sub(0, n) : 0));
  }
  // an operator in place: `change(n, m)` for each count of the other, undefined where it leaves the count
  $changed(other, change) {
    if (!$isDict(other)) $noAttribute(other, "items");
    for (const [k, m] of $dictItemList(other)) {
      const n = change($dictAt(this, k), m);
      if (n !== undefined) $dictSet(this, k, n);
    }
    return this.$positive();
  }
  $positive() {
    const kept = this.$kept((n) => n);
    this.$map = kept.$map;
    this.$keys = kept.$keys;
    this.$gone++;
    return this;
  }
  __iadd__(other) {
    return this.$changed(other, $add);
  }
  __isub__(other) {
    return this.$changed(other, $sub);
  }
  __ior__(other) {
    return this.$changed(other, (n, m) => ($gt(m, n) ? m : undefined));
  }
  __iand__(other) {
    if (!$isDict(other)) throw new $TypeError(`'${$typeName(other)}' object is not subscriptable`);
    for (const [k, n] of $dictItemList(this)) {
      const m = $dictAt(other, k);
      if ($lt(m, n)) $dictSet(this, k, m);
    }
    return this.$positive();
  }
  // whether a comparison holds for the counts of every key of either
  $all(other, holds) {
    if (!(other instanceof $Counter)) return $NotImplemented;
    return [this, other].every((c) => $dictKeyList(c).every((k) => holds($dictAt(this, k), $dictAt(other, k))));
  }
  __eq__(other) {
    return this.$all(other, $eq);
  }
  __le__(other) {
    return this.$all(other, $le);
  }
  __ge__(other) {
    return this.$all(other, $ge);
  }
  __lt__(other) {
    const most = this.__le__(other);
    return most === true ? !this.__eq__(other) : most;
  }
  __gt__(other) {
    const most = this.__ge__(other);
    return most === true ? !this.__eq__(other) : most;
  }
  __repr__() {
    if (this.$map.size === 0) return "Counter()";
    let items;
    try {
      items = $counterMostCommon(this);
    } catch (e) {
      if (!(e instanceof $TypeError)) throw e;
      items = $dictItemList(this);
    }
    return `Counter(${$repr($dictFromPairs(items))})`;
  }
}
