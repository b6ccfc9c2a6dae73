// Whether a character (a code point) belongs to a set of a pattern: a function. Where case does not count, CPython compares the lower
// case of the character with that of the set's.
import { $reEquals } from "./reEquals.js";
import { $reLower } from "./reLower.js";

export function $reTest({ ranges, classes, negated, flags }) {
  const ascii = (flags & 256) !== 0;
  const known = ascii
    ? { d: /[0-9]/, w: /[0-9A-Za-z_]/, s: /[\t-\r ]/ }
    : { d: /\p{Nd}/u, w: /[\p{L}\p{N}_]/u, s: /[\t-\r\x1c-\x1f\x85\p{Z}]/u };
  const named = Array.from(classes, (c) => [known[c.toLowerCase()], c < "a"]);
  const isNamed = (code) => named.some(([regex, outside]) => regex.test(String.fromCodePoint(code)) !== outside);
  const memory = named.length > 0 ? new Map() : null;
  const inClasses = (code) => {
    let found = memory.get(code);
    if (found === undefined) memory.set(code, (found = isNamed(code)));
    return found;
  };
  const within = (code) => ranges.some(([low, high]) => code >= low && code <= high) || (memory !== null && inClasses(code));
  if (!(flags & 2)) {
    if (ranges.length === 1 && memory === null) {
      const [[low, high]] = ranges;
      return negated ? (code) => code < low || code > high : (code) => code >= low && code <= high;
    }
    return negated ? (code) => !within(code) : within;
  }
  const upper = (code) => String.fromCodePoint(code).toUpperCase().codePointAt(0);
  const isCased = (code) =>
    ascii ? /[A-Za-z]/.test(String.fromCodePoint(code)) : $reLower(code) !== code || upper(code) !== code;
  const members = new Set();
  const far = []; // beyond the Basic Multilingual Plane
  let cased = false;
  for (const [low, high] of ranges) {
    for (let code = low; code <= high && code < 0x10000; code++) {
      cased ||= isCased(code);
      for (const other of ascii ? [$reLower(code, true)] : $reEquals($reLower(code))) members.add(other);
    }
    if (high > 0xffff) {
      // CPython compares a character of a set as it is written there; alone, its lower case.
      far.push(ranges.length === 1 && low === high && memory === null ? [$reLower(low, ascii), $reLower(low, ascii)] : [low, high]);
      cased = true;
    }
  }
  if (!cased) return negated ? (code) => !within(code) : within;
  return (code) => {
    const c = $reLower(code, ascii);
    const found =
      members.has(c) ||
      far.some(([low, high]) => (c >= low && c <= high) || (high > low && upper(c) >= low && upper(c) <= high)) ||
      (memory !== null && inClasses(c));
    return found !== negated;
  };
}
