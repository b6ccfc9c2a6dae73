// The product of the whole numbers lo … hi as a BigInt, halved again and again so that the factors stay of one size.
export function $mathProduct(lo, hi) {
  if (hi - lo > 8) {
    const middle = Math.floor((lo + hi) / 2);
    return $mathProduct(lo, middle) * $mathProduct(middle + 1, hi);
  }
  let product = 1n;
  for (let n = lo; n <= hi; n++) product *= BigInt(n);
  return product;
}
