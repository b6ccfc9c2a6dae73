// figure.update_xaxes(…): all axes of that name.
import { $figUpdate } from "./figUpdate.js";

export function $figAxes(figure, prefix, changes, arrays) {
  const others = Object.keys(figure.layout).filter((key) => key.startsWith(prefix) && key !== prefix);
  for (const key of [prefix, ...others]) $figUpdate(figure.layout, { [key]: changes }, arrays);
  return figure;
}
