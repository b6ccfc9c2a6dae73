// A function as a method: what the class holds, called with the instance before the other arguments (`at`: behind those that
// Python binds by name). Read from the class it is the function again.
export function $methodOf(f, at = 0) {
  const made = function (...args) {
    while (args.length < at) args.push(undefined);
    args.splice(at, 0, this);
    return f(...args);
  };
  made.$function = f;
  return made;
}
