// h.hexdigest()
export function $hashHexdigest(hasher) {
  return Array.from(hasher.$digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
