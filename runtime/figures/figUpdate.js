// figure.update_…: dicts are merged, anything else is replaced, None removes. `arrays` names the lists of objects, whose
// elements are merged one by one. A template, and the app's own `meta`, are replaced as a whole. No object
// is made for nothing.
import { $isRecord } from "../dicts/isRecord.js";
import { $FigWhole } from "./FigWhole.js";

export function $figUpdate(target, changes, arrays = [], isTrace = false) {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue; // an empty list of objects
    const old = target[key];
    const whole = key === "template" || key === "meta";
    if (value === null) {
      if (key !== "meta" && $isRecord(old) && Object.keys(old).length > 0) target[key] = {}; // as plotly.py does
      else delete target[key];
    } else if (value instanceof $FigWhole) target[key] = $figUpdate({}, value.props, arrays, isTrace);
    else if (!whole && $isRecord(value)) {
      target[key] = $figUpdate({ ...old }, value, arrays, isTrace);
      if (old === undefined && Object.keys(target[key]).length === 0) delete target[key];
    } else if (arrays.includes(key) && old?.length > 0) {
      // plotly.py takes what a shorter list has again and again. Of a longer one a layout takes only what is beyond the
      // old, a trace all.
      const { length } = value;
      const merged = (x, i) => $figUpdate({ ...x }, value[i % length], arrays, isTrace);
      if (length > 0) target[key] = length > old.length && !isTrace ? [...old] : old.map(merged);
      target[key] = target[key].concat(value.slice(old.length));
    } else target[key] = value;
  }
  return target;
}
