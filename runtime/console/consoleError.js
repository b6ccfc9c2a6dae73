// traceback.print_exception(e): the console shows where it came from.
export function $consoleError(e = "an exception") {
  globalThis.console?.error(e);
  return null;
}
