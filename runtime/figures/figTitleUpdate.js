// A title in an update: a text or number replaces it, None empties it, a dict is merged; `more` is set in each.
import { $isDict } from "../dicts/isDict.js";
import { $figTitle } from "./figTitle.js";
import { $FigWhole } from "./FigWhole.js";

export function $figTitleUpdate(value, where, more) {
  const props = { ...$figTitle(value, where), ...more };
  return $isDict(value) ? props : new $FigWhole(props);
}
