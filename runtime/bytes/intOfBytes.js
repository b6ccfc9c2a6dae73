// int(x, base) where x may be bytes.
import { $Bytes } from "./Bytes.js";
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $intOf } from "../numbers/intOf.js";
import { $bytesRepr } from "./bytesRepr.js";
import { $latinText } from "./latinText.js";

export function $intOfBytes(x, base) {
  if (!(x instanceof $Bytes)) return $intOf(x, base);
  const text = $latinText(x);
  const wrong = new $ValueError(`invalid literal for int() with base ${base === undefined ? 10 : $index(base)}: ${$bytesRepr(x).slice(0, 200)}`);
  if (/[^\0-\x7f]/.test(text)) throw wrong;
  try {
    return $intOf(text, base);
  } catch (e) {
    throw e instanceof $ValueError && e.message.startsWith("invalid literal") ? wrong : e;
  }
}
