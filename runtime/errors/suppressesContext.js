// e.__suppress_context__: whether a cause was given, be it None.
export function $suppressesContext(e) {
  return e.__cause__ !== undefined;
}
