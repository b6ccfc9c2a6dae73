// What Plotly says of a figure's last event: see figure.js.
import { $kept } from "../kept.js";

export const $click_data = $kept("click_data");
