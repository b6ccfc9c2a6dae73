// Ellipsis: the one value of `...`.
export const $Ellipsis = Object.freeze(
  new (class ellipsis {
    __repr__() {
      return "Ellipsis";
    }
  })(),
);
