// Iterator over tuples of elements of `pool`: `places` holds the first choice (null if there is none), `advance(places)` makes the
// next one of it and tells whether there is one.
import { $Iterator } from "../iterate/Iterator.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $iterChoices(pool, places, advance) {
  let first = true;
  let over = places === null;
  return new $Iterator(() => {
    over ||= !first && !advance(places);
    first = false;
    if (over) return { value: undefined, done: true };
    return { value: $tupleOf(places.map((at) => pool[at])), done: false };
  });
}
