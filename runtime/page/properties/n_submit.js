// How often Enter was pressed in an element.
import { $counter } from "../counter.js";

export const $n_submit = $counter("n_submit", "keydown", (event) => event.key === "Enter");
