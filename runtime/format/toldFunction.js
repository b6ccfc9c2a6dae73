// A built-in function that knows what repr shows of it, "" for what differs from run to run.
export function $toldFunction(f, text) {
  const made = (...args) => f(...args);
  made.$text = text;
  return made;
}
