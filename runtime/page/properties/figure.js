// The property `figure`, drawn by Plotly, and what its plots tell: `click_data`, `hover_data`, `selected_data`,
// `relayout_data`.
import { $notify } from "../notify.js";
import { $stored } from "../stored.js";

export const $figure = {
  get: (el) => $stored.of(el).figure,
  set(el, figure) {
    if (!globalThis.Plotly) throw new Error("the property figure needs plotly.js: load it before clientside's scripts");
    const kept = $stored.of(el);
    const { data = [], layout = {}, config = { responsive: true } } = figure ?? {};
    // Plotly writes into what it is given.
    Plotly.react(el, data.map((trace) => ({ ...trace })), structuredClone(layout), config);
    if (!("figure" in kept)) {
      for (const name of ["click", "hover", "selected", "relayout"]) {
        el.on(`plotly_${name}`, (event) => {
          kept[`${name}_data`] = name === "relayout" ? event : points(event);
          $notify(el, `${name}_data`);
        });
      }
    }
    kept.figure = figure;

    function points(event) {
      const plain = ({ data, fullData, xaxis, yaxis, ...point }) => point;
      return event ? { points: event.points.map(plain) } : null;
    }
  },
};
