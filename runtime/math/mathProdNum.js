// math.prod where nobody observes int or float
import { $iterable } from "../iterate/iterable.js";
import { $mulNum } from "../numbers/mulNum.js";

export function $mathProdNum(iterable, start = 1) {
  let product = start;
  for (const x of $iterable(iterable)) product = $mulNum(product, x);
  return product;
}
