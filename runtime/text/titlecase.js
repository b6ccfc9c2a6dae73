// The title case of one character, as Unicode has it (JavaScript has upper and lower only).
export function $titlecase(c) {
  const up = c.toUpperCase();
  if (up.length === c.length && !/[\u10d0-\u10ff\u01c4-\u01cc\u01f1-\u01f3]/.test(c)) return up;
  rare: {
    // Georgian letters have capitals, but not at the beginning of a word.
    if (/[\u10d0-\u10ff]/.test(c)) return c;
    // The digraphs come in threes: DŽ, Dž, dž.
    if (/[\u01c4-\u01cc\u01f1-\u01f3]/.test(c)) return String.fromCharCode(c.charCodeAt(0) - ((c.charCodeAt(0) - 0x1c4) % 3) + 1);
    if (c === "\u0149") return up;
    // Ligatures: only the first letter is a capital. Greek: the iota goes below the capital, in one character where there is one.
    if (c < "\u1f80" || !up.endsWith("\u0399")) return up[0] + up.slice(1).toLowerCase();
    const below = up.slice(0, -1) + "\u0345";
    return up.length > 2 ? below : below.normalize();
  }
}
