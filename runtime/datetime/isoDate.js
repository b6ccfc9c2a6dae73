// [year, month, day] of a date in one of the ISO notations; undefined where the text is none.
import { $fromOrdinal } from "./fromOrdinal.js";
import { $isoParts } from "./isoParts.js";
import { $ordinalOf } from "./ordinalOf.js";

export function $isoDate(text) {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  const plain = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text);
  if (plain) return [plain[1], plain[3], plain[4]].map(Number);
  const week = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/.exec(text);
  if (!week) return undefined;
  const [year, number, day] = [week[1], week[3], week[4] ?? 1].map(Number);
  if (year < 1 || day < 1 || day > 7 || number < 1 || number > 53) return undefined;
  if (number === 53 && $isoParts(year, 12, 28)[1] !== 53) return undefined;
  const fourth = $ordinalOf(year, 1, 4); // always in week 1
  const n = fourth - ((fourth + 6) % 7) + (number - 1) * 7 + day - 1;
  return n < 1 || n > 3652059 ? undefined : $fromOrdinal(n);
}
