// re.escape(pattern), where pattern may be bytes
import { $Bytes } from "../bytes/Bytes.js";
import { $latinBytes } from "../bytes/latinBytes.js";
import { $latinText } from "../bytes/latinText.js";
import { $reEscape } from "./reEscape.js";

export function $reEscapeBytes(pattern) {
  return pattern instanceof $Bytes ? $latinBytes($reEscape($latinText(pattern))) : $reEscape(pattern);
}
