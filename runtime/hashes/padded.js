// A message as MD5 and the SHA family want it: a 1 bit, zeros, and its length in bits, in blocks of `block` bytes.
export function $padded(bytes, block, little) {
  const room = block / 8; // of the length
  const made = new Uint8Array(Math.ceil((bytes.length + 1 + room) / block) * block);
  made.set(bytes);
  made[bytes.length] = 0x80;
  let bits = bytes.length * 8;
  for (let i = 0; i < 8; i++) {
    made[little ? made.length - 8 + i : made.length - 1 - i] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return made;
}
