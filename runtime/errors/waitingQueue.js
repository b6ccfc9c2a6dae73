// A queue of the module queue that waits for another thread.
// Rare: a complaint.
import { $Refusal } from "./Refusal.js";

export function $waitingQueue(text) {
  throw new $Refusal("waiting-queue", text);
}
