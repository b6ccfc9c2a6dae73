// round(x, n) of a raw float → a raw float: the float nearest to the exact decimal, half to even.
// What is usual is small enough that the engine puts it into each place that calls it; all else is in floatRoundToSlow.
import { $floatRoundToSlow } from "./floatRoundToSlow.js";
import { $tens } from "./tens.js";

export function $floatRoundTo(x, n) {
  const power = $tens[n]; // undefined from 13 on, and then nothing below holds
  const product = x * power;
  if (product < 1e12 && product > -1e12) {
    // Below 2^40 the product is wrong by less than 2^-13: unless it is as near to a half, its nearest integer is the exact one's,
    // and the quotient of two exact integers is the nearest float. Only what is negative rounds up to a 0, which is -0.
    const whole = Math.floor(product);
    const part = product - whole;
    if (part < 0.499) return whole / power;
    if (part > 0.501) return (whole + 1) / power || -0;
  }
  return $floatRoundToSlow(x, n);
}
