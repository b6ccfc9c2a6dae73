// A result of which only the members `names` may need `$exit`: nothing else of it is walked.
import { $exit } from "./exit.js";

export function $exitParts(x, names) {
  let made = x;
  for (const name of names) {
    const out = $exit(x[name], 1);
    if (out !== x[name]) made = { ...made, [name]: out };
  }
  return made;
}
