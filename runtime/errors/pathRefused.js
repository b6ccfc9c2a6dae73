// os.path.relpath: a result that the server's working directory decides.
// Rare: a complaint.
import { $Refusal } from "./Refusal.js";

export function $pathRefused() {
  throw new $Refusal("working-directory", "the result depends on the server's working directory");
}
