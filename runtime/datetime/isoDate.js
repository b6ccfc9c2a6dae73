// [year, month, day] of a date in one of the ISO notations; undefined where the text is none.
import { $fromOrdinal } from "./fromOrdinal.js";
import { $isoParts } from "./isoParts.js";
import { $ordinalOf } from "./ordinalOf.js";

export function $isoDate(text) {
  if (text.length === 10 && text[4] === "-" && text[7] === "-") {
    const number = (from, to) => {
      let n = 0;
      for (let i = from; i < to; i++) {
        const digit = text.charCodeAt(i) - 48;
        n = digit >= 0 && digit <= 9 ? n * 10 + digit : NaN;
      }
      return n;
    };
    const [year, month, day] = [number(0, 4), number(5, 7), number(8, 10)];
    if (year + month + day >= 0) return [year, month, day];
  }
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
