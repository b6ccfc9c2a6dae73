// The format specs that `$formatSpec` has taken apart already, by their texts.
export const $specs = new Map();
