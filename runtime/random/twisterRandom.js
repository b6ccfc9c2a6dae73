// A raw float in [0, 1), of 53 random bits
export function $twisterRandom(twister) {
  const high = twister.$word() >>> 5;
  const low = twister.$word() >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}
