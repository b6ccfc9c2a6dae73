// n random bytes from the browser's cryptographic generator
import { $Bytes } from "../bytes/Bytes.js";
import { $Refusal } from "../errors/Refusal.js";

export function $secretBytes(n) {
  const crypto = globalThis.crypto;
  if (!crypto) throw new $Refusal("no-randomness", "this JavaScript engine has no cryptographic random numbers");
  const made = new Uint8Array(n);
  for (let i = 0; i < n; i += 65536) crypto.getRandomValues(made.subarray(i, i + 65536));
  return new $Bytes(made);
}
