// The arguments that `*values` gives a built-in function; as many as it does not take are refused.
import { $Refusal } from "../errors/Refusal.js";

export function $counted(values, label, least, most) {
  if (values.length >= least && values.length <= most) return values;
  const takes = least === most ? most : `${least} to ${most}`;
  throw new $Refusal("argument-count", `${label}() takes ${takes} arguments, and ${values.length} were given after *`);
}
