// dataclasses.is_dataclass(x)
import { $dataNames } from "./dataNames.js";

export function $isDataclass(x) {
  return $dataNames(x) !== undefined;
}
