// The flags of a pattern as Python writes them: re.IGNORECASE|re.MULTILINE
export function $reFlagNames(flags) {
  const names = { 256: "ASCII", 2: "IGNORECASE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 1: "TEMPLATE", 128: "DEBUG" };
  const order = [1, 2, 8, 16, 32, 64, 128, 256];
  return order
    .filter((flag) => flags & flag)
    .map((flag) => `re.${names[flag]}`)
    .join("|");
}
