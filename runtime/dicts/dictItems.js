// d.items() as a value of its own.
import { $ItemsView } from "./ItemsView.js";

export function $dictItems(d) {
  return new $ItemsView(d);
}
