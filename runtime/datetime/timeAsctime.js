// time.asctime(t)
import { $timeStrftime } from "./timeStrftime.js";

export function $timeAsctime(t) {
  return $timeStrftime("%c", t);
}
