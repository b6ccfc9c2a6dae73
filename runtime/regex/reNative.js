// A parsed pattern as the source of a RegExp (flag u) that matches the same, where that is plain to see; null where it takes the
// matching machine. `closing` receives the groups in the order in which they close.
import { $reWidth } from "./reWidth.js";

export function $reNative({ items, flags, widths }, closing) {
  const unlimited = 2 ** 32 - 1;
  const unicode = { d: "\\p{Nd}", w: "\\p{L}\\p{N}_", s: "\\t-\\r\\x1c-\\x1f\\x85\\p{Z}" };
  const plain = { d: "0-9", w: "0-9A-Za-z_", s: "\\t-\\r " };
  const more = { i: "\u0130\u0131", s: "\u017f", k: "\u212a" };
  const cannot = Symbol("cannot");
  const fail = () => {
    throw cannot;
  };
  const char = (code) => `\\u{${code.toString(16)}}`;
  const range = ([low, high]) => (low === high ? char(low) : `${char(low)}-${char(high)}`);
  const anyCase = ([low, high], ascii) => {
    let text = range([low, high]);
    for (let code = low; code <= high; code++) {
      if (code > 127) fail();
      const letter = String.fromCharCode(code).toLowerCase();
      if (/[a-z]/.test(letter)) text += letter + letter.toUpperCase() + (ascii ? "" : (more[letter] ?? ""));
    }
    return text;
  };
  const set = ({ ranges, classes, negated, flags: own }) => {
    if (classes && (own ^ flags) & 256) fail();
    const known = own & 256 ? plain : unicode;
    if (/[A-Z]/.test(classes)) {
      if (classes.length > 1 || ranges.length > 0) fail();
      return `[${negated ? "" : "^"}${known[classes.toLowerCase()]}]`;
    }
    const named = Array.from(classes, (c) => known[c]).join("");
    const written = ranges.map((one) => (own & 2 ? anyCase(one, own & 256) : range(one))).join("");
    if (!negated && !named && ranges.length === 1 && written === char(ranges[0][0])) return written;
    return `[${negated ? "^" : ""}${named}${written}]`;
  };
  const places = { A: "^", Z: "$", "^": "^", $: "(?=\\n?$)", "m^": "(?<![^\\n])", m$: "(?![^\\n])" };
  const boundary = "(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))";
  const at = ({ kind, flags: own }) => {
    if (kind === "b") return own & 256 ? "\\b" : boundary;
    return places[(kind === "^" || kind === "$") && own & 8 ? `m${kind}` : kind] ?? fail();
  };
  const repeat = ({ min, max, mode, body }) => {
    const closed = closing.length;
    const text = joined(body);
    if (mode === "+" || closing.length > closed || $reWidth(body, widths)[0] === 0) fail();
    return `(?:${text}){${min},${max === unlimited ? "" : max}}${mode}`;
  };
  const one = (item) => {
    if (item.op === "in") return set(item);
    if (item.op === "any") return item.flags & 16 ? "[^]" : "[^\\n]";
    if (item.op === "at") return at(item);
    if (item.op === "branch") return `(?:${item.branches.map(joined).join("|")})`;
    if (item.op === "repeat") return repeat(item);
    if (item.op !== "group") return fail();
    const text = joined(item.body);
    if (item.number > 0) closing.push(item.number);
    return item.number > 0 ? `(${text})` : `(?:${text})`;
  };
  const joined = (body) => body.map(one).join("");
  try {
    // What can match nothing is searched for in another way.
    return $reWidth(items, widths)[0] === 0 ? null : joined(items);
  } catch (error) {
    if (error !== cannot) throw error;
    return null;
  }
}
