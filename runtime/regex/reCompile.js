// re.compile(pattern, flags) of what is known only at run time. Patterns are kept, as in CPython.
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $ReFlag } from "./ReFlag.js";
import { $ReMachinePattern } from "./ReMachinePattern.js";
import { $reNative } from "./reNative.js";
import { $reParse } from "./reParse.js";
import { $RePattern } from "./RePattern.js";

export const $reCompile = (() => {
  const kept = new Map();
  return (pattern, asked = 0) => {
    const given = asked instanceof $ReFlag ? asked.value : asked;
    if (!Number.isInteger(given) && typeof given !== "boolean") {
      throw new $TypeError(`unsupported operand type(s) for &: '${$typeName(given)}' and 'RegexFlag'`);
    }
    const flags = Number(given);
    if (pattern instanceof $RePattern) {
      if (flags !== 0) throw new $ValueError("cannot process flags argument with a compiled pattern");
      return pattern;
    }
    if (typeof pattern !== "string") {
      const type = $typeName(pattern);
      if (["list", "dict", "set", "bytearray"].includes(type)) throw new $TypeError(`unhashable type: '${type}'`);
      if (type === "bytes") throw new $Refusal("pattern-at-run-time", "a pattern of bytes");
      throw new $TypeError("first argument must be string or compiled pattern");
    }
    const key = `${flags},${pattern}`;
    let found = kept.get(key);
    if (found === undefined) {
      const tree = $reParse(pattern, flags & ~128);
      if (tree.flags & ~0x1fe) throw new $Refusal("pattern-at-run-time", `the flags ${flags}`);
      const closing = [];
      const source = $reNative(tree, closing);
      try {
        const native = source === null ? null : new RegExp(source, "u");
        if (native !== null) found = new $RePattern(native, pattern, tree.flags, false, tree.groups, tree.names);
      } catch {
        // Too large for RegExp.
      }
      found ??= new $ReMachinePattern(pattern, tree);
      found.closing = closing;
      if (kept.size >= 512) kept.delete(kept.keys().next().value);
      kept.set(key, found);
    }
    return found;
  };
})();
