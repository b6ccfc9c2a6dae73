// A message of a logging level.
export function $consoleLog(level, text) {
  const name = level >= 40 ? "error" : level >= 30 ? "warn" : level >= 20 ? "info" : "debug";
  globalThis.console?.[name](text);
  return null;
}
