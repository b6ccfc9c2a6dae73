// go.Figure(x, layout) for an x of the page: a figure, traces, or nothing.
// Python: go.Figure({"data": [{"y": [1]}], "layout": {}}).data[0].type == "scatter"
import { $figLayout } from "./figLayout.js";
import { $figTraces } from "./figTraces.js";

export function $figFigure(value, layout, template) {
  const whole = value !== null && !Array.isArray(value) && ["data", "layout", "frames"].some((key) => key in value);
  if (!whole) return { data: $figTraces(value), layout };
  const { data, layout: own, frames } = value;
  const made = { data: $figTraces(data), layout: $figLayout(own, template) };
  return frames?.length > 0 ? { ...made, frames } : made;
}
