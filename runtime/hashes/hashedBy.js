// hashlib.new(name, data), where the name is known only when it runs: `algorithms` has the function and sizes of each.
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $hashed } from "./hashed.js";

export function $hashedBy(algorithms, name, data) {
  if (typeof name !== "string") throw new $TypeError("name must be a string");
  const known = name.toLowerCase();
  if (!Object.hasOwn(algorithms, known)) throw new $Refusal("hash-algorithm", `the algorithm ${name}`);
  return $hashed(known, ...algorithms[known], data);
}
