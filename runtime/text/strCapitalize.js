// s.capitalize(). The whole of s is lowered, for a sigma looks at its neighbours.
import { $titlecase } from "./titlecase.js";

export function $strCapitalize(s) {
  if (s === "") return s;
  const first = String.fromCodePoint(s.codePointAt(0));
  return $titlecase(first) + s.toLowerCase().slice(first.toLowerCase().length);
}
