// The callbacks of the page, as the script of the app gives them, with ids parsed.
import { $parsedId } from "./parsedId.js";

export const $graph = {
  callbacks: [],
  load(found) {
    const place = ({ id, ...rest }) => {
      const parsed = $parsedId(id);
      const wild = Object.values(parsed).flatMap((v) => (Array.isArray(v) ? v : []));
      return { ...rest, id: parsed, matches: wild.includes("MATCH"), many: wild.some((w) => w !== "MATCH") };
    };
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
