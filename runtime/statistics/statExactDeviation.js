// statistics.stdev(data, xbar), or pstdev where `whole`, of Decimals and Fractions: for Decimals the root of the exact variance, rounded
// once, otherwise a raw float. `decimal` says that the compiler counts on the former.
import { $Decimal } from "../decimal/Decimal.js";
import { $decimalContext } from "../decimal/decimalContext.js";
import { $decimalSqrt } from "../decimal/decimalSqrt.js";
import { $AttributeError } from "../errors/AttributeError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $Fraction } from "../fractions/Fraction.js";
import { $typeName } from "../format/typeName.js";
import { $statExactNumber } from "./statExactNumber.js";
import { $statExactSquares } from "./statExactSquares.js";
import { $statRoot } from "./statRoot.js";

export function $statExactDeviation(data, center, whole, decimal) {
  const { n, d, count, kind, special } = $statExactSquares(data, center);
  if (whole && count < 1) throw new $StatisticsError("pstdev requires at least one data point");
  if (!whole && count < 2) throw new $StatisticsError("stdev requires at least two data points");
  if (special !== undefined) {
    const type = $typeName(special) === "float" ? "float" : "decimal.Decimal";
    throw new $AttributeError(`'${type}' object has no attribute 'numerator'`);
  }
  if (decimal !== (kind === "decimal")) throw new $Refusal("exact-statistics", "data that may be Decimals, and are none");
  const mean = $Fraction.$of(n, d * BigInt(whole ? count : count - 1));
  const [above, below] = [mean.$above, mean.$below];
  if (kind !== "decimal") return $statRoot(above, below);
  if (above === 0n) return new $Decimal(false, 0n, -1);
  const root = $decimalSqrt($statExactNumber(above, below, "decimal"));
  // The neighbours of the root, and whether one is nearer.
  const exponent = root.$adjusted() - $decimalContext.prec + 1;
  const scaled = root.$scaled(exponent);
  const low = scaled === 10n ** BigInt($decimalContext.prec - 1);
  const beyond = (middle, at) => {
    const power = 10n ** BigInt(Math.abs(2 * at));
    const [left, right] = [4n * above, below * middle * middle];
    return at >= 0 ? left - right * power : left * power - right;
  };
  if (beyond(2n * scaled + 1n, exponent) > 0n) return new $Decimal(false, scaled + 1n, exponent);
  const [lower, at] = low ? [scaled * 10n, exponent - 1] : [scaled, exponent];
  return beyond(2n * lower - 1n, at) < 0n ? new $Decimal(false, lower - 1n, at) : root;
}
