// b.hex()
export function $bytesHex(b) {
  return Array.from(b.$data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
