// Numbers that stand in the order of `strings`: equal ones have equal numbers. Each string is compared only with those that differ
// from it, so columns in which few strings repeat cost little.
import { $hasAstral } from "../text/hasAstral.js";
import { $strCompare } from "../text/strCompare.js";

export function $sortRanks(strings) {
  const distinct = [...new Set(strings)];
  if (distinct.some($hasAstral)) distinct.sort($strCompare);
  else distinct.sort();
  const ranks = new Map(distinct.map((s, i) => [s, i]));
  return strings.map((s) => ranks.get(s));
}
