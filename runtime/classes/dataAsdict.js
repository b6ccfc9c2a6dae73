// dataclasses.asdict(x), and astuple with `made`, which makes an instance's values (and their names) one value.
import { $TypeError } from "../errors/TypeError.js";
import { $deepcopy } from "../copy/deepcopy.js";
import { $Dict } from "../dicts/Dict.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $isDict } from "../dicts/isDict.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $dataNames } from "./dataNames.js";

export function $dataAsdict(x, made = (names, values) => Object.fromEntries(names.map((name, i) => [name, values[i]])), what = "asdict") {
  if ($dataNames(x, true) === undefined) throw new $TypeError(`${what}() should be called on dataclass instances`);
  const plain = (y) => {
    const names = $dataNames(y, true);
    if (names !== undefined) return made(names, names.map((name) => plain(y[name])));
    if (Array.isArray(y)) return y instanceof $Tuple ? $tupleOf(y.map(plain)) : y.map(plain);
    if (!$isDict(y)) return $deepcopy(y);
    const copy = new $Dict();
    for (const [key, value] of $dictItemList(y)) $dictSet(copy, plain(key), plain(value));
    return copy;
  };
  return plain(x);
}
