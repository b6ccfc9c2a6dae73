// The string literal that begins at `start` (its quote) of a JSON text, and where it ends. `fail(message, index)` throws.
export function $jsonString(text, start, strict, fail) {
  const escapes = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
  let made = "";
  for (let at = start + 1; ; ) {
    let next = at;
    for (; next < text.length; next++) {
      const c = text.charCodeAt(next);
      if (c === 0x22 || c === 0x5c) break;
      if (c <= 0x1f && strict) fail("Invalid control character at", next);
    }
    if (next >= text.length) fail("Unterminated string starting at", start);
    made += text.slice(at, next);
    if (text[next] === '"') return [made, next + 1];
    at = next + 2; // behind the escape's letter
    const letter = text[next + 1];
    if (letter === undefined) fail("Unterminated string starting at", start);
    if (letter === "u") {
      const digits = text.slice(at, at + 4);
      if (at + 4 >= text.length || !/^[\da-fA-F]{4}$/.test(digits)) fail("Invalid \\uXXXX escape", next + 1);
      made += String.fromCharCode(parseInt(digits, 16));
      at += 4;
    } else {
      if (!Object.hasOwn(escapes, letter)) fail("Invalid \\escape", next);
      made += escapes[letter];
    }
  }
}
