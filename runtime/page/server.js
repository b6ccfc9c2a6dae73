// Calls a function of the server, in Dash's protocol. Of one callback's calls each is sent when the one before it has its
// answer, so that the server sees them in order; one that waits gives way to a newer, unless it is a click's.
import { $get } from "./get.js";
import { $network } from "./network.js";

export const $server = (() => {
  const lines = new Map();
  return (bound, call) => {
    const body = JSON.stringify(request(bound, call));
    const line = lines.get(call.key) ?? [];
    lines.set(call.key, line);
    return new Promise((resolve, reject) => {
      const last = line.at(-1);
      if (line.length > 1 && !last.call.once && !call.once) {
        line.pop();
        last.reject(dash_clientside.PreventUpdate);
      }
      line.push({ call, body, resolve, reject });
      if (line.length === 1) next(line, bound);
    });
  };

  async function next(line, bound) {
    const { call, body, resolve, reject } = line[0];
    const outputs = bound.outputs.flat().filter((place) => place.el);
    for (const { el } of outputs) el.setAttribute("aria-busy", "true");
    try {
      resolve(await $network(body, call));
    } catch (error) {
      reject(error);
    }
    line.shift();
    if (line.length) next(line, bound);
    else for (const { el } of outputs) el.removeAttribute("aria-busy");
  }

  function request({ cb, outputs, inputs, states }, { changed }) {
    const named = (place) => (Array.isArray(place) ? place.map(named) : { id: place.id, property: place.property });
    const valued = (place) =>
      Array.isArray(place) ? place.map(valued) : { ...named(place), value: $get(place.el, place.property) };
    return {
      output: cb.output,
      outputs: cb.no_output ? undefined : cb.single ? named(outputs[0]) : outputs.map(named),
      inputs: inputs.map(valued),
      changedPropIds: [...changed],
      parsedChangedPropsIds: [...changed],
      state: states.length ? states.map(valued) : undefined,
    };
  }
})();
