// A parsed pattern as the nodes of CPython's matching machine, linked by `next`: what comes after a node has matched.
import { $ReError } from "./ReError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $reTest } from "./reTest.js";
import { $reWidth } from "./reWidth.js";

export function $reProgram({ items, flags, widths }) {
  const single = (body) => {
    if (body.length !== 1) return null;
    const [item] = body;
    if (item.op === "group" && item.number === 0) return single(item.body);
    return item.op === "in" || item.op === "any" ? item : null;
  };
  const testOf = (item) => {
    if (item.op === "any") return item.flags & 16 ? () => true : (code) => code !== 10;
    if (item.classes && (item.flags ^ flags) & 256) {
      const message = "a class such as \\w under a flag (?a:...) or (?u:...) of its own";
      throw new $Refusal("pattern-at-run-time", message);
    }
    return $reTest(item);
  };
  const node = (item, next) => {
    if (item.op === "any") return { op: "char", test: testOf(item), next };
    if (item.op === "in") {
      const [range] = item.ranges;
      const alone = item.ranges.length === 1 && !item.classes && !item.negated && range[0] === range[1] && !(item.flags & 2);
      return alone ? { op: "literal", code: range[0], next } : { op: "char", test: testOf(item), next };
    }
    if (item.op === "at") {
      const kind = (item.kind === "^" || item.kind === "$") && item.flags & 8 ? `m${item.kind}` : item.kind;
      const word = item.flags & 256 ? /[0-9A-Za-z_]/ : /[\p{L}\p{N}_]/u;
      return { op: "at", kind, word, next };
    }
    if (item.op === "group") {
      if (item.number === 0) return linked(item.body, next);
      const mark = item.number * 2 - 2;
      return { op: "mark", mark, next: linked(item.body, { op: "mark", mark: mark + 1, next }) };
    }
    if (item.op === "branch") return { op: "branch", branches: item.branches.map((branch) => linked(branch, next)) };
    if (item.op === "ref") {
      const ascii = (item.flags & 256) !== 0;
      return { op: "ref", mark: item.group * 2 - 2, anyCase: (item.flags & 2) !== 0, ascii, next };
    }
    if (item.op === "cond") return { op: "cond", mark: item.group * 2 - 2, yes: linked(item.yes, next), no: linked(item.no, next) };
    const success = { op: "success" };
    if (item.op === "atomic") return { op: "atomic", body: linked(item.body, success), next };
    if (item.op === "look") {
      let back = 0;
      if (!item.ahead) {
        const [low, high] = $reWidth(item.body, widths);
        if (low !== high) throw new $ReError("look-behind requires fixed-width pattern");
        back = low;
      }
      return { op: item.negated ? "not" : "look", back, body: linked(item.body, success), next };
    }
    const { min, max, mode } = item;
    const one = single(item.body);
    if (one !== null) return { op: `one${mode}`, min, max, test: testOf(one), next };
    if (mode === "+") return { op: "possessive", min, max, body: linked(item.body, success), next };
    const until = { op: `until${mode}`, min, max, body: null, next };
    until.body = linked(item.body, until);
    return { op: "repeat", until };
  };
  const linked = (body, next) => body.reduceRight((following, item) => node(item, following), next);
  return linked(items, { op: "success" });
}
