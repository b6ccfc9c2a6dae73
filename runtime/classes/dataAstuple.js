// dataclasses.astuple(x)
import { $tupleOf } from "../tuples/tupleOf.js";
import { $dataAsdict } from "./dataAsdict.js";

export function $dataAstuple(x) {
  return $dataAsdict(x, (_, values) => $tupleOf(values), "astuple");
}
