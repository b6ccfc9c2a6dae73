// ast.literal_eval: a text of which CPython's parser alone could say what is wrong with it.
// Rare: a complaint.
import { $Refusal } from "./Refusal.js";

export function $literalRefused() {
  throw new $Refusal("unsupported-format", "ast.literal_eval of a text that is no plain literal");
}
