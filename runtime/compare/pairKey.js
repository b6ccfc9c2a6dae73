// The key of a tuple of two short strings or safe numbers (see keyOf.js): a text that is remembered, because the same pairs
// come again and again (cells by row and column), and a text that has been a key before is found by its identity.
// Where new pairs come more often than known ones, nothing is remembered for a while. What is found never depends on it.
import { $keyPart } from "./keyPart.js";

export const $pairKey = ((texts, calls, made) => (a, b) => {
  const remembers = ++calls > 0;
  let seconds = remembers ? texts.get(a) : undefined;
  let text = seconds?.get(b);
  if (text !== undefined) return text;
  text = `\udfff(${$keyPart(a)}${$keyPart(b)})`;
  if (!remembers) return text;
  if (seconds === undefined) texts.set(a, (seconds = new Map()));
  seconds.set(b, text);
  if (++made === 4096) {
    texts.clear();
    calls = calls < 4 * made ? -16 * made : 0;
    made = 0;
  }
  return text;
})(new Map(), 0, 0);
