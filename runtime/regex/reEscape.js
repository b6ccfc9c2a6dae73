// re.escape(pattern)
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $reEscape(text) {
  if (typeof text !== "string") throw new $TypeError(`decoding to str: need a bytes-like object, ${$typeName(text)} found`);
  return text.replace(/[\t-\r #$&()*+\-.?[\\\]^{|}~]/g, "\\$&");
}
