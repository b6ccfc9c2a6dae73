// float.is_integer() of a raw float
export function $floatIsInteger(x) {
  return Number.isInteger(x);
}
