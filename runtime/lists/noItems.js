// What a loop reads in place of a value that is no array: every index is missing.
export const $noItems = Object.freeze([]);
