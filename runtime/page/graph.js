// The callbacks of the page, as the script of the app gives them, with ids parsed.
import { $features } from "./features.js";

export const $graph = {
  callbacks: [],
  load(found) {
    const place = (given) => $features.patterns?.place(given) ?? given;
    this.callbacks = found.map((cb, index) => ({
      ...cb,
      index,
      outputs: cb.outputs.map(place),
      inputs: cb.inputs.map(place),
      state: cb.state.map(place),
      cancel: (cb.cancel ?? []).map(place),
    }));
  },
};
