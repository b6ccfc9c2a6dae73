// repr of a function or class. Addresses differ from run to run in CPython as well.
// Rare: functions as texts.
import { $Refusal } from "../errors/Refusal.js";
import { $typeName } from "./typeName.js";

export function $reprFunction(f) {
  if (f.$text) return f.$text;
  if (f.$text === "") throw new $Refusal("function-text", "the text of a built-in function");
  if (f.$bases) return `<class '${f.$bases[0]}'>`;
  const name = f.$qualname ?? f.$name ?? f.name.replace(/^\$/, "");
  const type = $typeName(f);
  const module = f.name[0] === "$" ? f.$module : "__main__";
  if (type === "type") return `<class '${module ? `${module}.` : ""}${name}'>`;
  return type === "function" ? `<function ${name || "<lambda>"} at 0x7f0000000000>` : `<built-in function ${name}>`;
}
