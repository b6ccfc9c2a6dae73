// len(x) of anything but lists and tuples (see len.js)
import { $dictLen } from "../dicts/dictLen.js";
import { $isDict } from "../dicts/isDict.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $index } from "../numbers/index.js";
import { $strLen } from "../text/strLen.js";
import { $Range } from "./Range.js";

export function $lenOther(x) {
  if (typeof x === "string") return $strLen(x);
  if (typeof x === "object" && x !== null) {
    if ($isDict(x)) return $dictLen(x);
    if (x.$map !== undefined) return x.$map.size;
    if (x instanceof $Range) return x.length;
    if (typeof x.__len__ === "function") {
      const n = $index(x.__len__());
      if (n < 0) throw new $ValueError("__len__() should return >= 0");
      if (n >= 2n ** 63n) throw new $OverflowError("cannot fit 'int' into an index-sized integer");
      return n;
    }
  }
  rare: if (typeof x === "function" && x.__len__) return x.__len__(); // an Enum
  throw new $TypeError(`object of type '${$typeName(x)}' has no len()`);
}
