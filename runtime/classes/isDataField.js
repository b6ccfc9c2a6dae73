// Whether x is a dataclasses.Field.
import { $DataField } from "./DataField.js";

export function $isDataField(x) {
  return x instanceof $DataField;
}
