// How often an element was clicked; nothing before the first time, as in Dash.
import { $counter } from "../counter.js";

export const $n_clicks = $counter("n_clicks", "click");
