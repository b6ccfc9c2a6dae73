// Calls a function of the server, in Dash's protocol. Of one callback's calls each is sent when the one before it has its
// answer, so that the server sees them in order; one that waits gives way to a newer, unless it is a click's. A callback
// that streams is not waited for: a newer call ends it.
import { $base } from "./base.js";
import { $features } from "./features.js";
import { $get } from "./get.js";
import { $network } from "./network.js";

export const $server = (() => {
  const lines = new Map();
  return (bound, call) => {
    const { cb, key, once } = call;
    const body = JSON.stringify(request(bound, call));
    const headers = { "Content-Type": "application/json", Accept: cb.stream ? "text/event-stream" : "application/json" };
    if ($base.csrf) headers["X-CSRFToken"] = $base.csrf;
    const { signal } = (call.abort = new AbortController());
    const send = () =>
      $network(`${$base.url}_dash-update-component`, { method: "POST", headers, body, signal }, call, $features.stream);
    if (cb.stream) return send();
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    return new Promise((resolve, reject) => {
      const last = line.at(-1);
      if (line.length > 1 && !last.once && !once) {
        line.pop();
        last.reject(dash_clientside.PreventUpdate);
      }
      line.push({ once, send, resolve, reject });
      if (line.length === 1) next(line);
    });
  };

  async function next(line) {
    const { send, resolve, reject } = line[0];
    await send().then(resolve, reject);
    line.shift();
    if (line.length) next(line);
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
