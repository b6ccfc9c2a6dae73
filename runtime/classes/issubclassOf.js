// issubclass(made, classes) where built-in classes are among them, which know their bases by name.
import { $Tuple } from "../tuples/Tuple.js";
import { $issubclass } from "./issubclass.js";

export function $issubclassOf(made, classes) {
  if (classes instanceof $Tuple) return classes.some((one) => $issubclassOf(made, one));
  if (!made?.$test) return classes.$test ? classes.$test(made?.prototype) || classes.$bases[0] === "object" : $issubclass(made, classes);
  return classes.$test !== undefined && made.$bases.includes(classes.$bases[0]);
}
