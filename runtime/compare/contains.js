// x in container
import { $dictHas } from "../dicts/dictHas.js";
import { $isDict } from "../dicts/isDict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $iter } from "../iterate/iter.js";
import { $Range } from "../iterate/Range.js";
import { $rangeContains } from "../iterate/rangeContains.js";
import { $listContains } from "../lists/listContains.js";
import { $setHas } from "../sets/setHas.js";
import { $strContains } from "../text/strContains.js";
import { $eq } from "./eq.js";
import { $truthy } from "./truthy.js";

export function $contains(container, x) {
  if (Array.isArray(container)) return $listContains(container, x);
  if (typeof container === "string") return $strContains(container, x);
  if ($isDict(container)) return $dictHas(container, x);
  if (container?.$map !== undefined) return $setHas(container, x);
  if (container instanceof $Range) return $rangeContains(container, x);
  if (typeof container?.__contains__ === "function") return $truthy(container.__contains__(x));
  rare: if (container?.__contains__ === null) throw new $TypeError(`'${$typeName(container)}' object is not a container`);
  if (typeof container?.[Symbol.iterator] !== "function" && !container?.__iter__ && !container?.__getitem__) {
    throw new $TypeError(`argument of type '${$typeName(container)}' is not iterable`);
  }
  const items = $iter(container); // no for…of: leaving it early would close a generator
  for (let r = items.next(); !r.done; r = items.next()) if (r.value === x || $eq(r.value, x)) return true;
  return false;
}
