// An object inside a figure: its properties without those that are None; none at all where nothing is left.
import { $figProps } from "./figProps.js";

export function $figPart(props) {
  const made = $figProps(props);
  return Object.keys(made).length > 0 ? made : null;
}
