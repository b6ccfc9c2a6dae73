// math.fmod(x, y): the sign of x.
import { $ValueError } from "../errors/ValueError.js";
import { $mathReal } from "./mathReal.js";

export function $mathFmod(x, y) {
  x = $mathReal(x);
  y = $mathReal(y);
  const r = x % y;
  if (r !== r && x === x && y === y) throw new $ValueError("math domain error");
  return r;
}
