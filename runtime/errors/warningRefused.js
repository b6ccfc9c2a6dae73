// warnings: what a line or a module of the server decides.
// Rare: a complaint.
import { $Refusal } from "./Refusal.js";

export function $warningRefused(text) {
  throw new $Refusal("unsupported-format", text);
}
