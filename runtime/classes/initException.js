// BaseException.__init__(self, *args)
import { $tupleOf } from "../tuples/tupleOf.js";

export function $initException(self, args) {
  self.args = $tupleOf(args);
  return null;
}
