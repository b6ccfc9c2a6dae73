// functools.partial(f, *args, **named): `named` is an Array of [name, value].
import { $call } from "../calls/call.js";

export function $partial(f, args, named) {
  return (...more) => $call(f, [...args, ...more], named);
}
