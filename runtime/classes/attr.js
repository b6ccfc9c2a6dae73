// x.name, where the plain property gave nothing: None if it holds that, otherwise AttributeError.
import { $noAttribute } from "../errors/noAttribute.js";

export function $attr(x, name) {
  return x?.[name] === null ? null : $noAttribute(x, name);
}
