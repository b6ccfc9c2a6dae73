// A built-in class as a value: called like the class; `$bases` are the names of its bases, itself first, and `$test` tells its
// instances. type(x) finds it by its name.
import { $builtinClasses } from "./builtinClasses.js";

export function $builtinClass(bases, make, test) {
  const made = (...given) => make(...given);
  made.$name = bases[0].split(".").pop();
  made.$bases = bases;
  made.$test = test;
  $builtinClasses.set(bases[0], made);
  // Classes that CPython writes in Python go by the bare name in messages (`Fraction`, unlike `datetime.date`).
  if (!$builtinClasses.has(made.$name)) $builtinClasses.set(made.$name, made);
  return made;
}
