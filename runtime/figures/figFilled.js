// The properties of a dict from the page, which is this figure's own copy, without objects that are empty: plotly.py leaves
// them out.
import { $isRecord } from "../dicts/isRecord.js";

export function $figFilled(props) {
  for (const [key, value] of Object.entries(props)) {
    if (key === "template" || key === "meta" || !$isRecord(value)) continue;
    if (Object.keys($figFilled(value)).length === 0) delete props[key];
  }
  return props;
}
