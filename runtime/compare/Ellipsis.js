// Ellipsis: the one value of `...`.
export const $Ellipsis = Object.freeze({ __repr__: () => "Ellipsis" });
