// The int or text that a member of an IntEnum or StrEnum is; anything else itself.
export function $plain(x) {
  return x?.$mixed === true ? x.value : x;
}
