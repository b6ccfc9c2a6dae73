// repr(b)
import { $latinText } from "./latinText.js";

export function $bytesRepr(b, apostrophe = "'") {
  const text = $latinText(b);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const short = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\", "'": quote === "'" ? "\\'" : apostrophe };
  const escaped = text.replace(/[^ !#-&(-[\]-~"]/g, (c) => short[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `b${quote}${escaped}${quote}`;
}
