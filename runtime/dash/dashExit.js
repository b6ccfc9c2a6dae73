// What a callback returns, as Dash's server sends it: tuples are lists, nan and infinity None, dates texts, Decimals numbers.
import { $exit } from "../boundary/exit.js";
import { $dashSent } from "./dashSent.js";

export function $dashExit(x) {
  return $exit(x, 0, undefined, $dashSent);
}
