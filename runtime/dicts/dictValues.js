// d.values() as a value of its own.
import { $ValuesView } from "./ValuesView.js";

export function $dictValues(d) {
  return new $ValuesView(d);
}
