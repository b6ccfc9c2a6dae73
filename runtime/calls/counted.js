// The arguments that `*values` gives a built-in function; as many as it does not take are refused.
import { $Refusal } from "../errors/Refusal.js";

export function $counted(values, label, least, most) {
  if (values.length >= least && values.length <= most) return values;
  const takes = least === most ? most : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new $Refusal("argument-count", `${label}() takes ${takes} argument${takes === 1 ? "" : "s"}, and ${values.length} were given after *`);
}
