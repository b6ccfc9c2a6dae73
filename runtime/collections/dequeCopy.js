// d.copy()
import { $Deque } from "./Deque.js";

export function $dequeCopy(d) {
  return new $Deque(d.$list(), d.$most);
}
