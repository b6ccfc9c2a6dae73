// dataclasses.fields(x)
import { $TypeError } from "../errors/TypeError.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $dataNames } from "./dataNames.js";
import { $DataField } from "./DataField.js";

export function $dataFields(x) {
  const names = $dataNames(x);
  if (names === undefined) throw new $TypeError("must be called with a dataclass type or instance");
  return $tupleOf(names.map((name) => new $DataField(name)));
}
