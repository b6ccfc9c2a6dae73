// figure.data = traces: some of the figure's own, in any order.
import { $ValueError } from "../errors/ValueError.js";
import { $Refusal } from "../errors/Refusal.js";

export function $figSetData(figure, traces) {
  const wanted = traces ?? [];
  if (!wanted.every((trace) => figure.data.includes(trace))) {
    throw new $Refusal("figure-data", "figure.data takes some of the traces that the figure has now; add_trace adds others");
  }
  if (new Set(wanted).size < wanted.length) {
    const rule = "a list or tuple that contains a permutation of a subset of itself.";
    throw new $ValueError(`The data property of a figure may only be assigned \n${rule}\n    Received duplicated traces`);
  }
  figure.data = [...wanted];
}
