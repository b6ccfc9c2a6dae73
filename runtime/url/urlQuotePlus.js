// urllib.parse.quote_plus: spaces become "+"
import { $urlQuote } from "./urlQuote.js";

export function $urlQuotePlus(string, safe = "") {
  const spaces = typeof string !== "string" || string.includes(" ");
  return spaces ? $urlQuote(string, typeof safe === "string" ? safe + " " : safe).replaceAll(" ", "+") : $urlQuote(string, safe);
}
