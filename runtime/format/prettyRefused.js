// What pprint writes over several lines, and our own source of it does not: instances of dataclasses, of classes derived
// from built-in ones, and of some of Python's own classes.
// Rare: a complaint.
import { $dataNames } from "../classes/dataNames.js";
import { $Object } from "../classes/Object.js";
import { $Refusal } from "../errors/Refusal.js";
import { $typeName } from "./typeName.js";

export function $prettyRefused(value) {
  if (!(value instanceof $Object)) return null;
  const name = $typeName(value);
  const others = ["ChainMap", "SimpleNamespace", "UserDict", "UserList", "UserString", "mappingproxy"];
  if ($dataNames(value) === undefined && value.$value === undefined && !others.includes(name)) return null;
  throw new $Refusal("unsupported-format", `pprint of ${name}: hand a dict or a list to it`);
}
