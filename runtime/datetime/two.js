// Two digits of a number from 0 to 99.
export function $two(n) {
  return n < 10 ? `0${n}` : `${n}`;
}
