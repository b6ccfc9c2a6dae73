// sep.join(xs), any value.
import { $TypeError } from "../errors/TypeError.js";
import { $iterable } from "../iterate/iterable.js";
import { $strJoinList } from "./strJoinList.js";

export function $strJoin(sep, xs) {
  if (Array.isArray(xs)) return $strJoinList(sep, xs);
  let items;
  try {
    items = $iterable(xs);
  } catch (e) {
    throw e instanceof $TypeError ? new $TypeError("can only join an iterable") : e;
  }
  return $strJoinList(sep, Array.from(items));
}
