// What only some pages need; the bundler puts in what the app's callbacks use.
export const $features = {};
