// m.expand(template)
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $reFilled } from "./reFilled.js";
import { $reTemplate } from "./reTemplate.js";

export function $reExpand(m, template) {
  if (typeof template !== "string") {
    throw new $TypeError(`decoding to str: need a bytes-like object, ${$typeName(template)} found`);
  }
  return $reFilled($reTemplate(m.re, template), m);
}
