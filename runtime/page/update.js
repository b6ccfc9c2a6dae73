// Puts a callback's result into the page; gives the names of what was written. A result of the server's comes as
// {response, sideUpdate}, one of the browser's as the value, or a list of values.
import { $report } from "./report.js";
import { $setProps } from "./setProps.js";
import { $write } from "./write.js";

export function $update({ cb, outputs }, result) {
  const written = new Set();
  const { no_update } = dash_clientside;
  const put = (place, value) => {
    if (Array.isArray(place)) return place.forEach((p, i) => put(p, value[i]));
    if (value === no_update || !place.el) return;
    written.add(`${place.text}.${place.property}`);
    try {
      $write(place.el, place.property, value, cb);
    } catch (error) {
      $report(error, cb);
    }
  };
  if (!cb.clientside_function) {
    const { response = {}, sideUpdate = {} } = result ?? {};
    for (const [id, props] of Object.entries(sideUpdate)) $setProps(id, props);
    for (const place of outputs.flat()) {
      if (Object.hasOwn(response[place.text] ?? {}, place.property)) put(place, response[place.text][place.property]);
    }
  } else if (result !== no_update && !cb.no_output) {
    cb.single ? put(outputs[0], result) : outputs.forEach((place, i) => put(place, result[i]));
  }
  return written;
}
