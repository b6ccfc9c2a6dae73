// The function that Dash calls for one with an output of all components that a wildcard names: in its place belongs a list of
// as many values. Dash's page takes a wrong one silently.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $dashLists(fn, isOne) {
  return (...args) => {
    const { no_update, callback_context } = window.dash_clientside;
    const outputs = callback_context.outputs_list;
    const check = (value, output, place) => {
      if (!Array.isArray(output) || value === no_update) return;
      const must = `the output ${place}of all components that a wildcard names takes a list or tuple of ${output.length}`;
      if (!Array.isArray(value)) throw new $TypeError(`${must}, but got a value of type ${$typeName(value)}`);
      if (value.length !== output.length) throw new $ValueError(`${must}, but got ${value.length}`);
    };
    const checked = (result) => {
      if (isOne) check(result, outputs, "");
      else if (result !== no_update) outputs.forEach((output, i) => check(result[i], output, `${i} `));
      return result;
    };
    const result = fn(...args);
    return result instanceof Promise ? result.then(checked) : checked(result);
  };
}
