// math.prod(iterable, start=start)
import { $iterable } from "../iterate/iterable.js";
import { $mul } from "../numbers/mul.js";

export function $mathProd(iterable, start = 1) {
  let product = start;
  for (const x of $iterable(iterable)) product = $mul(product, x);
  return product;
}
