// What Plotly says of a figure's last event: see figure.js.
import { $kept } from "../kept.js";

export const $relayout_data = $kept("relayout_data");
