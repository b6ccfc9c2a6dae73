// The properties of an object in an update, as a dict from the page: None empties it, a dict is merged; `more` is set in either.
import { $FigWhole } from "./FigWhole.js";
import { $figDict } from "./figDict.js";

export function $figDictUpdate(value, where, more) {
  const props = { ...$figDict(value, where), ...more };
  return value === null || value === undefined ? new $FigWhole(props) : props;
}
