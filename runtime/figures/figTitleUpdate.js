// A title in an update: a text or number replaces it, a dict is merged; `more` is set in either.
import { $isDict } from "../dicts/isDict.js";
import { $figTitle } from "./figTitle.js";
import { $FigWhole } from "./FigWhole.js";

export function $figTitleUpdate(value, where, more) {
  const props = { ...$figTitle(value, where), ...more };
  if (value === null || value === undefined) return more ?? null;
  return $isDict(value) ? props : new $FigWhole(props);
}
