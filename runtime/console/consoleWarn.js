// A line of the console, as a warning.
export function $consoleWarn(text) {
  globalThis.console?.warn(text);
  return null;
}
