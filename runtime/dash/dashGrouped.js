// The values of a callback whose outputs are grouped, in a row. A grouping is ["list", …], ["dict", [key, grouping], …] or the
// position of an output; the result must have its form, or be one no_update for all.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $typeName } from "../format/typeName.js";

export function $dashGrouped(result, grouping) {
  if (result === window.dash_clientside.no_update) return result;
  const values = [];
  const visit = (value, group, path) => {
    if (!Array.isArray(group)) {
      values.push(value);
      return;
    }
    const [kind, ...parts] = group;
    const where = `a callback with grouped outputs must return ${path === "" ? "" : `in [...]${path} `}`;
    if (kind === "list") {
      if (!Array.isArray(value)) throw new $TypeError(`${where}a list or tuple, but returned a value of type ${$typeName(value)}`);
      if (value.length !== parts.length) {
        throw new $ValueError(`${where}a list or tuple of length ${parts.length}, but returned one of length ${value.length}`);
      }
      parts.forEach((part, i) => visit(value[i], part, `${path}[${i}]`));
      return;
    }
    const keys = parts.map(([key]) => key);
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      throw new $TypeError(`${where}a dict, but returned a value of type ${$typeName(value)}`);
    }
    const found = Object.keys(value);
    if (found.length !== keys.length || keys.some((key) => !Object.hasOwn(value, key))) {
      throw new $ValueError(`${where}a dict with the keys ${$repr(keys)}, but returned one with ${$repr(found)}`);
    }
    for (const [key, part] of parts) visit(value[key], part, `${path}[${$repr(key)}]`);
  };
  visit(result, grouping, "");
  return values;
}
