// id(x): a number for each object, as arbitrary as an address.
import { $identity } from "../compare/identity.js";

export function $id(x) {
  return 140000000000000 + 16 * $identity(x);
}
