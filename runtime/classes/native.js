// Class(…) where the class derives from a built-in type: object.__new__, what the type itself sets up, __init__.
export function $native(made, args) {
  const self = Object.create(made.prototype);
  self.__fresh__();
  self.__init__(...args);
  return self;
}
