// The function that Dash calls, with arguments as its server would get them: JSON has neither nan nor infinity, and the page
// passes nan for a number field that somebody has emptied.
import { $jsonNumber } from "./jsonNumber.js";

export function $dashArgs(fn) {
  return (...args) => fn(...args.map($jsonNumber));
}
