// x[k] for any x but lists and tuples (see getitem.js)
import { $Range } from "../iterate/Range.js";
import { $rangeAt } from "../iterate/rangeAt.js";
import { $strAt } from "../text/strAt.js";
import { $key } from "../compare/key.js";
import { $Dict } from "./Dict.js";
import { $dictAt } from "./dictAt.js";
import { $isDict } from "./isDict.js";
import { $subscriptError } from "./subscriptError.js";

export function $getitemOther(x, k) {
  if (x instanceof $Dict) return x.$map.get($key(k)) ?? $dictAt(x, k);
  if ($isDict(x)) return $dictAt(x, k);
  if (typeof x === "string") return $strAt(x, k);
  if (x instanceof $Range) return $rangeAt(x, k);
  if (typeof x?.__getitem__ === "function") return x.__getitem__(k);
  throw $subscriptError(x, k);
}
