// The flags of a pattern as Python writes them: re.IGNORECASE|re.MULTILINE, in the order in which patterns name them.
export function $reFlagNames(flags, order = [1, 2, 4, 8, 16, 32, 64, 128, 256]) {
  const names = { 256: "ASCII", 2: "IGNORECASE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 1: "TEMPLATE", 4: "LOCALE", 128: "DEBUG" };
  return order
    .filter((flag) => flags & flag)
    .map((flag) => `re.${names[flag]}`)
    .join("|");
}
