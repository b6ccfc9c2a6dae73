// The Mersenne Twister (MT19937; Matsumoto and Nishimura 1998), which random.Random runs on.
export class $Twister {
  // `key`: 32-bit words, the least significant first
  constructor(key) {
    const state = new Uint32Array(624);
    state[0] = 19650218;
    for (let i = 1; i < 624; i++) {
      const last = state[i - 1] ^ (state[i - 1] >>> 30);
      state[i] = Math.imul(1812433253, last) + i;
    }
    let i = 1;
    let j = 0;
    const next = () => {
      if (++i < 624) return;
      state[0] = state[623];
      i = 1;
    };
    for (let k = Math.max(624, key.length); k > 0; k--) {
      const last = state[i - 1] ^ (state[i - 1] >>> 30);
      state[i] = (state[i] ^ Math.imul(last, 1664525)) + key[j] + j;
      if (++j >= key.length) j = 0;
      next();
    }
    for (let k = 623; k > 0; k--) {
      const last = state[i - 1] ^ (state[i - 1] >>> 30);
      state[i] = (state[i] ^ Math.imul(last, 1566083941)) - i;
      next();
    }
    state[0] = 0x80000000;
    this.$state = state;
    this.$index = 624;
  }
  // 32 random bits
  $word() {
    const state = this.$state;
    if (this.$index >= 624) {
      for (let i = 0; i < 624; i++) {
        const y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
        state[i] = state[(i + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
      }
      this.$index = 0;
    }
    let y = state[this.$index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }
}
