// The text of a key inside the key of a tuple or frozenset: it tells by itself where it ends.
import { $identity } from "./identity.js";

export function $keyPart(key) {
  if (typeof key === "string") return key.charCodeAt(0) === 0xdfff ? key : `${key.length}"${key}`;
  if (key === null) return "n";
  return typeof key === "object" || typeof key === "function" ? `#${$identity(key)},` : `${key},`;
}
