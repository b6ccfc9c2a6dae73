// What `f.cache_info()` gives.
import { $repr } from "../format/repr.js";
import { $Tuple } from "../tuples/Tuple.js";

export class $InfoOfCache extends $Tuple {
  static $name = "functools.CacheInfo";
  get hits() {
    return this[0];
  }
  get misses() {
    return this[1];
  }
  get maxsize() {
    return this[2];
  }
  get currsize() {
    return this[3];
  }
  __repr__() {
    const [hits, misses, maxsize, currsize] = this;
    return `CacheInfo(hits=${hits}, misses=${misses}, maxsize=${$repr(maxsize)}, currsize=${currsize})`;
  }
}
