// Flags joined by "+", or one of the extras.
import { $figScalars } from "./figScalars.js";

export function $figFlags(value, where, flags, extras, arrayOk) {
  return $figScalars(value, where, arrayOk, (given) => {
    const x = typeof given === "string" ? given.trim() : given;
    if (extras.includes(x)) return x;
    if (typeof x !== "string") return undefined;
    const parts = x.split(/[,+]/).map((part) => part.trim());
    return parts.every((part) => flags.includes(part)) ? parts.join("+") : undefined;
  });
}
