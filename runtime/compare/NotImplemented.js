// NotImplemented: what an operator method answers when it cannot serve the other operand.
export const $NotImplemented = Object.freeze(
  new (class NotImplementedType {
    __repr__() {
      return "NotImplemented";
    }
  })(),
);
