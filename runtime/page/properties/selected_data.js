// What Plotly says of a figure's last event: see figure.js.
import { $kept } from "../kept.js";

export const $selected_data = $kept("selected_data");
