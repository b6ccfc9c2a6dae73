// The letters of (?i) or (?i-m:...), from `letter` on: [turned on, turned off]; null where the whole pattern's flags are meant,
// which are added to state.flags.
export function $reInlineFlags(source, state, letter) {
  const known = { i: 2, L: 4, m: 8, s: 16, x: 64, a: 256, t: 1, u: 32 };
  const types = 256 | 32 | 4;
  const wrong = (end) => {
    const alone = letter.length === 1 && /\p{L}/u.test(letter);
    return source.error(alone ? "unknown flag" : end, Array.from(letter).length);
  };
  const step = (end) => {
    letter = source.get();
    if (letter === null) throw source.error(end);
  };
  let added = 0;
  let removed = 0;
  while (letter !== "-") {
    const flag = known[letter];
    if (letter === "L") throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
    added |= flag;
    if (flag & types && (added & types) !== flag) throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    step("missing -, : or )");
    if (letter === ")" || letter === ":" || letter === "-") break;
    if (!Object.hasOwn(known, letter)) throw wrong("missing -, : or )");
  }
  if (letter === ")") {
    state.flags |= added;
    return null;
  }
  if (added & 1) throw source.error("bad inline flags: cannot turn on global flag", 1);
  if (letter === "-") {
    step("missing flag");
    if (!Object.hasOwn(known, letter)) throw wrong("missing flag");
    do {
      if (known[letter] & types) throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
      removed |= known[letter];
      step("missing :");
      if (letter !== ":" && !Object.hasOwn(known, letter)) throw wrong("missing :");
    } while (letter !== ":");
  }
  if (removed & 1) throw source.error("bad inline flags: cannot turn off global flag", 1);
  if (added & removed) throw source.error("bad inline flags: flag turned on and off", 1);
  return [added, removed];
}
