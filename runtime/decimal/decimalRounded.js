// A coefficient without its last `drop` digits, rounded in a context's way.
export function $decimalRounded(coefficient, drop, negative, rounding) {
  if (drop <= 0) return coefficient;
  const unit = 10n ** BigInt(drop);
  const kept = coefficient / unit;
  const rest = coefficient % unit;
  if (rest === 0n) return kept;
  const twice = rest * 2n;
  const last = kept % 10n;
  const up = {
    ROUND_HALF_EVEN: twice > unit || (twice === unit && kept % 2n === 1n),
    ROUND_HALF_UP: twice >= unit,
    ROUND_HALF_DOWN: twice > unit,
    ROUND_UP: true,
    ROUND_DOWN: false,
    ROUND_CEILING: !negative,
    ROUND_FLOOR: negative,
    ROUND_05UP: last === 0n || last === 5n,
  }[rounding];
  return up ? kept + 1n : kept;
}
