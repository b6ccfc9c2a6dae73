// The built-in classes that the program uses as values, by name.
export const $builtinClasses = new Map();
