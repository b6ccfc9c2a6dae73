// What can be indexed and sliced like Python's s: s itself, or the array of its characters where units and characters differ.
// The last string is kept, so that a loop over s[i] splits an astral string once.
import { $hasAstral } from "./hasAstral.js";

export const $strChars = (() => {
  let last = "";
  let chars = last;
  return (s) => {
    if (s !== last) {
      chars = $hasAstral(s) ? Array.from(s) : s;
      last = s;
    }
    return chars;
  };
})();
