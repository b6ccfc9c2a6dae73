// sum() of an Array of raw floats (or ints as numbers) as a raw float; 0 if it is empty.
export function $sumFloats(a) {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i];
  return total;
}
