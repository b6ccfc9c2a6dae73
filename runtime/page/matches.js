// All that MATCH may stand for in a callback, in this page: see patterns.js.
import { $features } from "./features.js";

export const $matches = (cb, place, input) => $features.patterns?.matches(cb, place, input) ?? [{}];
