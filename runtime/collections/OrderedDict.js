// collections.OrderedDict: a Dict that compares its order with another's, and moves keys.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $dictCopy } from "../dicts/dictCopy.js";
import { $Dict } from "../dicts/Dict.js";
import { $dictEq } from "../dicts/dictEq.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $repr } from "../format/repr.js";
import { $reprActive } from "../format/reprActive.js";

export class $OrderedDict extends $Dict {
  static $name = "collections.OrderedDict";
  get $views() {
    return "o"; // odict_keys
  }
  $like() {
    return new $OrderedDict();
  }
  $copy() {
    return $dictCopy(this, this.$like());
  }
  $iter(pick) {
    const keys = Array.from(this.$map.keys());
    const gone = this.$gone;
    let at = 0;
    return new $Iterator(() => {
      // CPython looks for changes only where a key follows.
      if (at >= keys.length) return { value: undefined, done: true };
      if (this.$map.size !== keys.length || this.$gone !== gone) {
        const what = this.$map.size === 0 && this.$gone === gone + 1 ? "changed size" : "mutated"; // clear()
        throw new $RuntimeError(`OrderedDict ${what} during iteration`);
      }
      const key = keys[at++];
      return { value: pick(this.$keys?.get(key) ?? key, this.$map.get(key)), done: false };
    });
  }
  __eq__(other) {
    if (!(other instanceof $OrderedDict)) return $NotImplemented;
    const theirs = other.$map.keys();
    for (const key of this.$map.keys()) if (key !== theirs.next().value) return false;
    return $dictEq(this, other, true);
  }
  __repr__() {
    if ($reprActive.has(this)) return "...";
    if (this.$map.size === 0) return "OrderedDict()";
    $reprActive.add(this);
    try {
      return `OrderedDict(${$repr($dictItemList(this))})`;
    } finally {
      $reprActive.delete(this);
    }
  }
}
