// A pattern known only at run time, read by the rules of CPython 3.11's re, with its errors: {items, flags, groups, names, widths}.
// Items are objects told apart by `op`; single characters, classes and places carry the flags that hold where they stand.
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strRepr } from "../format/strRepr.js";
import { $strIsidentifier } from "../text/strIsidentifier.js";
import { $reCharacter } from "./reCharacter.js";
import { $reCharacterSet } from "./reCharacterSet.js";
import { $ReError } from "./ReError.js";
import { $reGroupNumber } from "./reGroupNumber.js";
import { $reInlineFlags } from "./reInlineFlags.js";
import { $reOctal } from "./reOctal.js";
import { $ReSource } from "./ReSource.js";
import { $reWidth } from "./reWidth.js";

export function $reParse(text, given) {
  const source = new $ReSource(text);
  const state = { flags: given };
  const widths = [null];
  const names = Object.create(null);
  const asked = new Map();
  const unlimited = 2 ** 32 - 1;
  const digits = "0123456789";
  const types = 256 | 32 | 4;
  let behind = null;

  const char = (code, flags) => ({ op: "in", ranges: [[code, code]], classes: "", negated: false, flags });
  const length = (token) => Array.from(token).length;

  const checkBehind = (group) => {
    if (behind === null) return;
    if (!widths[group]) throw source.error("cannot refer to an open group");
    if (group >= behind) throw source.error("cannot refer to group defined in the same lookbehind subpattern");
  };

  const reference = (group, flags, offset) => {
    if (widths[group] === null) throw source.error("cannot refer to an open group", offset);
    checkBehind(group);
    return { op: "ref", group, flags };
  };

  const escape = (token, flags) => {
    const letter = token.slice(1);
    if (/[AZbB]/.test(letter)) return { op: "at", kind: letter, flags };
    if (/[dDsSwW]/.test(letter)) return { op: "in", ranges: [], classes: letter, negated: false, flags };
    if (letter === "0") return char(parseInt(letter + source.getWhile(2, "01234567"), 8), flags);
    if (!digits.includes(letter)) return char($reCharacter(source, token), flags);
    let number = letter + source.getWhile(1, digits);
    if (/^[0-7]{2}$/.test(number) && /^[0-7]$/.test(source.next)) return char($reOctal(source, number + source.get()), flags);
    const group = Number(number);
    if (group >= widths.length) throw source.error(`invalid group reference ${group}`, number.length);
    return reference(group, flags, number.length + 1);
  };

  const bounds = (here) => {
    if (source.next === "}") return null;
    const low = source.getWhile(Infinity, digits);
    const high = source.match(",") ? source.getWhile(Infinity, digits) : low;
    if (!source.match("}")) {
      source.seek(here);
      return null;
    }
    const min = Number(low);
    const max = high ? Number(high) : unlimited;
    if (min >= unlimited || (high && max >= unlimited)) throw new $OverflowError("the repetition number is too large");
    if (max < min) throw source.error("min repeat greater than max repeat", source.tell() - here);
    return [min, max];
  };

  const quantifier = (token, items, flags) => {
    const here = source.tell();
    const found = token === "{" ? bounds(here) : { "?": [0, 1], "*": [0, unlimited], "+": [1, unlimited] }[token];
    if (found === null) {
      items.push(char(123, flags));
      return;
    }
    const item = items.at(-1);
    if (item === undefined || item.op === "at") throw source.error("nothing to repeat", source.tell() - here + 1);
    if (item.op === "repeat") throw source.error("multiple repeat", source.tell() - here + 1);
    const mode = source.match("?") ? "?" : source.match("+") ? "+" : "";
    items[items.length - 1] = { op: "repeat", min: found[0], max: found[1], mode, body: item.op === "plain" ? item.body : [item] };
  };

  const closed = (flags, start) => {
    const body = alternatives(flags, true);
    if (!source.match(")")) throw source.error("missing ), unterminated subpattern", source.tell() - start);
    return body;
  };

  const named = (flags) => {
    if (source.match("<")) {
      const name = source.getUntil(">", "group name");
      source.checkName(name, 1);
      return name;
    }
    if (source.match("=")) {
      const name = source.getUntil(")", "group name");
      source.checkName(name, 1);
      if (!(name in names)) throw source.error(`unknown group name ${$strRepr(name)}`, length(name) + 1);
      return reference(names[name], flags, length(name) + 1);
    }
    const letter = source.get();
    if (letter === null) throw source.error("unexpected end of pattern");
    throw source.error(`unknown extension ?P${letter}`, length(letter) + 2);
  };

  const look = (kind, flags, start) => {
    const outer = behind;
    const ahead = kind !== "<";
    if (!ahead) {
      kind = source.get();
      if (kind === null) throw source.error("unexpected end of pattern");
      if (kind !== "=" && kind !== "!") throw source.error(`unknown extension ?<${kind}`, length(kind) + 2);
      if (outer === null) behind = widths.length;
    }
    const body = alternatives(flags, true);
    if (!ahead && outer === null) behind = null;
    if (!source.match(")")) throw source.error("missing ), unterminated subpattern", source.tell() - start);
    return { op: "look", ahead, negated: kind === "!", body };
  };

  const conditional = (flags, start) => {
    const name = source.getUntil(")", "group name");
    const offset = length(name) + 1;
    let group;
    if ($strIsidentifier(name)) {
      if (!(name in names)) throw source.error(`unknown group name ${$strRepr(name)}`, offset);
      group = names[name];
    } else {
      group = $reGroupNumber(name);
      if (group === null) throw source.error(`bad character in group name ${$strRepr(name)}`, offset);
      if (group === 0) throw source.error("bad group number", offset);
      if (group >= 2147483647) throw source.error(`invalid group reference ${group}`, offset);
      if (!asked.has(group)) asked.set(group, source.tell() - offset);
    }
    checkBehind(group);
    const yes = sequence(flags, false);
    const no = source.match("|") ? sequence(flags, false) : [];
    if (source.next === "|") throw source.error("conditional backref with more than two branches");
    if (!source.match(")")) throw source.error("missing ), unterminated subpattern", source.tell() - start);
    return { op: "cond", group, yes, no };
  };

  // An item, the new flags (a number), or null for a comment.
  const group = (flags, first) => {
    const start = source.tell() - 1;
    let name = null;
    if (source.match("?")) {
      const kind = source.get();
      if (kind === null) throw source.error("unexpected end of pattern");
      if (kind === "P") {
        name = named(flags);
        if (typeof name !== "string") return name;
      } else if (kind === "#") {
        for (;;) {
          if (source.next === null) throw source.error("missing ), unterminated comment", source.tell() - start);
          if (source.get() === ")") return null;
        }
      } else if (kind === "=" || kind === "!" || kind === "<") return look(kind, flags, start);
      else if (kind === "(") return conditional(flags, start);
      else if (kind === ":") return { op: "plain", body: closed(flags, start) };
      else if (kind === ">") return { op: "atomic", body: closed(flags, start) };
      else if (/^[iLmsxatu-]$/.test(kind)) {
        const changed = $reInlineFlags(source, state, kind);
        if (changed === null) {
          if (!first) throw source.error("global flags not at the start of the expression", source.tell() - start);
          return flags | state.flags;
        }
        const [added, removed] = changed;
        const inner = ((added & types ? flags & ~types : flags) | added) & ~removed;
        return { op: added || removed ? "group" : "plain", number: 0, body: closed(inner, start) };
      } else throw source.error(`unknown extension ?${kind}`, length(kind) + 1);
    }
    const number = widths.length;
    if (name !== null && name in names) {
      const message = `redefinition of group name ${$strRepr(name)} as group ${number}; was group ${names[name]}`;
      throw source.error(message, length(name) + 1);
    }
    widths.push(null);
    if (name !== null) names[name] = number;
    const body = closed(flags, start);
    widths[number] = $reWidth(body, widths);
    return { op: "group", number, body };
  };

  const sequence = (flags, first) => {
    const items = [];
    while (source.next !== null && source.next !== "|" && source.next !== ")") {
      const token = source.get();
      if (flags & 64 && " \t\n\r\v\f".includes(token)) continue;
      if (flags & 64 && token === "#") {
        for (let skipped = source.get(); skipped !== null && skipped !== "\n"; ) skipped = source.get();
      } else if (token[0] === "\\") items.push(escape(token, flags));
      else if (token === "[") items.push($reCharacterSet(source, flags));
      else if (token === "*" || token === "+" || token === "?" || token === "{") quantifier(token, items, flags);
      else if (token === ".") items.push({ op: "any", flags });
      else if (token === "^" || token === "$") items.push({ op: "at", kind: token, flags });
      else if (token === "(") {
        const found = group(flags, first && items.length === 0);
        if (typeof found === "number") flags = found;
        else if (found !== null) items.push(found);
      } else items.push(char(token.codePointAt(0), flags));
    }
    return items.flatMap((item) => (item.op === "plain" ? item.body : [item]));
  };

  const alternatives = (flags, nested) => {
    const branches = [];
    do {
      branches.push(sequence(flags, !nested && branches.length === 0));
      if (!nested) flags = state.flags;
    } while (source.match("|"));
    if (branches.length === 1) return branches[0];
    // Branches of one character each are a set: no choice to come back to.
    const sets = branches.map((branch) => (branch.length === 1 && branch[0].op === "in" && !branch[0].negated ? branch[0] : null));
    if (sets.every((set) => set !== null && set.flags === sets[0].flags)) {
      const classes = sets.map((set) => set.classes).join("");
      return [{ op: "in", ranges: sets.flatMap((set) => set.ranges), classes, negated: false, flags: sets[0].flags }];
    }
    return [{ op: "branch", branches }];
  };

  const items = alternatives(given, false);
  if (state.flags & 4) throw new $ValueError("cannot use LOCALE flag with a str pattern");
  if (!(state.flags & 256)) state.flags |= 32;
  else if (state.flags & 32) throw new $ValueError("ASCII and UNICODE flags are incompatible");
  if (source.next !== null) throw source.error("unbalanced parenthesis");
  for (const [number, position] of asked) {
    if (number >= widths.length) throw new $ReError(`invalid group reference ${number}`, text, position);
  }
  return { items, flags: state.flags, groups: widths.length - 1, names: { ...names }, widths };
}
