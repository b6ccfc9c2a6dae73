// figure.update_…: dicts are merged, anything else is replaced, None removes. `arrays` names the lists of objects, whose
// elements are merged one by one. A template is replaced as a whole, and
// objects that become empty vanish.
import { $isRecord } from "../dicts/isRecord.js";
import { $FigWhole } from "./FigWhole.js";

export function $figUpdate(target, changes, arrays = []) {
  for (const [key, value] of Object.entries(changes)) {
    const old = target[key];
    if (value === null || value === undefined) {
      if ($isRecord(old) && Object.keys(old).length > 0) target[key] = {}; // as plotly.py does
      else delete target[key];
    } else if (value instanceof $FigWhole) target[key] = value.props;
    else if (key !== "template" && $isRecord(value)) {
      target[key] = $figUpdate({ ...old }, value, arrays);
      if (Object.keys(target[key]).length === 0) delete target[key];
    }
    else if (arrays.includes(key) && old?.length > 0) {
      const longer = value.length > old.length ? value : old;
      target[key] = longer.map((x, i) => (i < value.length && i < old.length ? $figUpdate({ ...old[i] }, value[i]) : x));
    } else target[key] = value;
  }
  return target;
}
