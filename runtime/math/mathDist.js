// math.dist(p, q)
import { $ValueError } from "../errors/ValueError.js";
import { $tupleOfIter } from "../tuples/tupleOfIter.js";
import { $mathNorm } from "./mathNorm.js";
import { $mathReal } from "./mathReal.js";

export function $mathDist(p, q) {
  p = $tupleOfIter(p);
  q = $tupleOfIter(q);
  if (p.length !== q.length) throw new $ValueError("both points must have the same number of dimensions");
  return $mathNorm(Array.from(p, (x, i) => $mathReal(x) - $mathReal(q[i])));
}
