// [start, end] of a group, [-1, -1] where it has not matched. Where groups begin is found by matching once more, at the same
// place: ordinary programs do not ask.
import { $rePoint } from "./rePoint.js";

export function $reSpan(m, n) {
  const { text, regex, index, texts } = m;
  if (texts[n] === undefined) return [-1, -1];
  if (texts.spans !== undefined) return texts.spans[n];
  let span = [index, index + texts[0].length];
  if (n > 0) {
    regex.$indexed ??= new RegExp(regex.source, `${regex.flags}d`);
    regex.$indexed.lastIndex = index;
    span = regex.$indexed.exec(text).indices[m.re.numbers?.[n] ?? n];
  }
  return span.map((unit) => $rePoint(text, unit));
}
