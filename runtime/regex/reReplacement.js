// What a replacement (a template, or a function) makes of a match, as a function of the match.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $reFilled } from "./reFilled.js";
import { $reTemplate } from "./reTemplate.js";

export function $reReplacement(re, repl) {
  if (typeof repl === "function") return repl;
  if (typeof repl !== "string") {
    if (typeof repl?.__call__ === "function") return (m) => repl.__call__(m);
    const type = $typeName(repl);
    if (["list", "dict", "set"].includes(type)) throw new $TypeError(`unhashable type: '${type}'`);
    throw new $TypeError(`decoding to str: need a bytes-like object, ${type} found`);
  }
  if (!repl.includes("\\")) return () => repl;
  const parts = $reTemplate(re, repl);
  return (m) => $reFilled(parts, m);
}
