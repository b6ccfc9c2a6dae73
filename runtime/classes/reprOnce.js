// The text of an object that may hold itself, which is "..." inside of its own.
import { $reprActive } from "../format/reprActive.js";

export function $reprOnce(x, make) {
  if ($reprActive.has(x)) return "...";
  $reprActive.add(x);
  try {
    return make();
  } finally {
    $reprActive.delete(x);
  }
}
