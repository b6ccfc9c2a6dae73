// The containers whose repr is being written: one inside itself is written as "[...]".
export const $reprActive = new Set();
