// collections.defaultdict: a Dict that makes the value of a key that it lacks, by a JavaScript function without parameters.
// `$made` names the class that the function stands for, where it is a built-in one.
import { $dictCopy } from "../dicts/dictCopy.js";
import { $Dict } from "../dicts/Dict.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $missingKey } from "../dicts/missingKey.js";
import { $repr } from "../format/repr.js";
import { $reprContainer } from "../format/reprContainer.js";

export class $DefaultDict extends $Dict {
  static $name = "collections.defaultdict";
  constructor(factory, made) {
    super();
    this.$factory = factory;
    this.$made = made;
  }
  $missing(k) {
    if (this.$factory === null) throw $missingKey(k);
    const v = this.$factory();
    $dictSet(this, k, v);
    return v;
  }
  $like() {
    return new $DefaultDict(this.$factory, this.$made);
  }
  $copy() {
    return $dictCopy(this, this.$like());
  }
  __repr__() {
    return `defaultdict(${this.$made ? `<class '${this.$made}'>` : $repr(this.$factory?.$class ?? this.$factory)}, ${$reprContainer(this)})`;
  }
}
