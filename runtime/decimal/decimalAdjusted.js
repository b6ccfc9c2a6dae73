// d.adjusted(): the exponent of the first digit
export function $decimalAdjusted(d) {
  return d.$kind ? 0 : d.$adjusted();
}
