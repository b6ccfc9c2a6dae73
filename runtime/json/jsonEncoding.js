// json.detect_encoding(data) for the bytes of a document.
export function $jsonEncoding(data) {
  const [a, b, c, d] = data;
  const n = data.length;
  const marked = n >= 2 && a + b === 0x1fd && (a === 0xff || b === 0xff);
  if (n >= 4 && (marked ? a === 0xff && !c && !d : !a ? !b : !b && !c && !d)) return "utf-32";
  if (n >= 4 && !a && !b && c === 0xfe && d === 0xff) return "utf-32";
  if (marked) return "utf-16";
  if (n < 4 && n !== 2) return "utf-8-sig";
  return !a ? "utf-16-be" : !b ? "utf-16-le" : "utf-8-sig";
}
