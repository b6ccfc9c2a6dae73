// A layout of the page, with the template that it lacks.
import { $figDict } from "./figDict.js";
import { $figProps } from "./figProps.js";

export function $figLayout(value, template) {
  return { template, ...$figProps($figDict(value, "the 'layout' property of ") ?? {}) };
}
