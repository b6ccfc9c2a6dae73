// A layout of the page, with the template that it lacks. For plotly.py an empty one is that of the name "none".
import { $isRecord } from "../dicts/isRecord.js";
import { $figDict } from "./figDict.js";
import { $figFilled } from "./figFilled.js";
import { $figProps } from "./figProps.js";

export function $figLayout(value, template) {
  const made = { template, ...$figProps($figFilled($figDict(value, "the 'layout' property of ") ?? {})) };
  const isNone = $isRecord(made.template) && Object.keys(made.template).length === 0;
  return isNone ? { ...made, template: { data: { scatter: [{ type: "scatter" }] } } } : made;
}
