// BaseException.__init__(self, *args)
import { $err } from "../errors/err.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $initException(self, args) {
  self.args = $tupleOf(args);
  $err(self);
  return null;
}
