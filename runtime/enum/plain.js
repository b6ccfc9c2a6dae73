// The int or text that a member of an IntEnum or StrEnum is, or an instance of a class derived from str, int or float; anything
// else itself.
export function $plain(x) {
  if (x?.$mixed !== true) return x;
  return x.$value === undefined ? x.value : x.$value;
}
