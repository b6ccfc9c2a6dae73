// len(x), where x may be a collection of the browser.
import { $len } from "../iterate/len.js";
import { $isCollection } from "./isCollection.js";

export function $browserLen(x) {
  return $isCollection(x) && !Array.isArray(x) && x.$map === undefined && x.__len__ === undefined ? (x.length ?? x.size) : $len(x);
}
