// object.__new__(made): an instance that nothing has set up, but for the value of the built-in type that its class derives from.
export function $bare(made) {
  const self = Object.create(made.prototype);
  self.__fresh__?.();
  return self;
}
