// A string as json.dumps writes it.
export function $jsonText(s, ascii) {
  const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b" };
  const escaped = (c) => short[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${s.replace(ascii ? /[^ !#-[\]-~]/g : /[\x00-\x1f"\\]/g, escaped)}"`;
}
