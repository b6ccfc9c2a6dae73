// A positive finite float as its exact decimal digits and the place of the point in them: 0.15625 → ["15625", 0].
export function $exactDecimal(x) {
  let places = 0;
  for (; x % 1 !== 0; places++) x *= 2;
  const digits = String(BigInt(x) * 5n ** BigInt(places));
  return [digits, digits.length - places];
}
