// b.upper(), lower, swapcase, title, capitalize (`which`): ASCII letters alone.
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesCase(which, b) {
  const upper = (text) => text.replace(/[a-z]+/g, (part) => part.toUpperCase());
  const lower = (text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
  const first = (word) => upper(word.slice(0, 1)) + lower(word.slice(1));
  const text = $latinText(b);
  const made = {
    upper,
    lower,
    swapcase: () => text.replace(/[A-Za-z]/g, (c) => (c < "a" ? c.toLowerCase() : c.toUpperCase())),
    title: () => text.replace(/[A-Za-z]+/g, first),
    capitalize: first,
  }[which](text);
  return $bytesFrom(b, made);
}
