// How often an element lost the focus.
import { $counter } from "../counter.js";

export const $n_blur = $counter("n_blur", "blur");
