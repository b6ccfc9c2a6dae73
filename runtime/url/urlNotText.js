// What urllib.parse's functions do with something else than a text: an error, or (None, "" as another type) results in bytes.
import { $noAttribute } from "../errors/noAttribute.js";
import { $Refusal } from "../errors/Refusal.js";
import { $truthy } from "../compare/truthy.js";

export function $urlNotText(url) {
  if ($truthy(url) && url.$data === undefined) return $noAttribute(url, "decode");
  throw new $Refusal("bytes-result", "what CPython makes of a URL that is None, empty data or bytes consists of bytes");
}
