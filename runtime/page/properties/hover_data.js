// What Plotly says of a figure's last event: see figure.js.
import { $kept } from "../kept.js";

export const $hover_data = $kept("hover_data");
