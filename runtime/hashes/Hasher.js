// What hashlib's functions and hmac.new give: the bytes so far, and the function of them.
export class $Hasher {
  static $name = "_hashlib.HASH";
  constructor(name, algorithm, size, block) {
    this.name = name;
    this.digest_size = size;
    this.block_size = block;
    this.$algorithm = algorithm;
    this.$bytes = new Uint8Array(0);
  }
  $more(data) {
    const both = new Uint8Array(this.$bytes.length + data.length);
    both.set(this.$bytes);
    both.set(data, this.$bytes.length);
    this.$bytes = both;
    return this;
  }
  $digest() {
    return this.$algorithm(this.$bytes);
  }
  $copy() {
    const made = new $Hasher(this.name, this.$algorithm, this.digest_size, this.block_size);
    made.$bytes = this.$bytes;
    return made;
  }
}
