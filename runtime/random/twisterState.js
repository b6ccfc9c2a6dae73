// What Random.getstate tells of a generator: its 624 words, and how many of them are used up
export function $twisterState(twister) {
  return [...twister.$state, twister.$index];
}
