// tuple: an Array that React and JSON see as an array, and that Python tells from a list.
// Build with `$tupleOf(array)`, or fill `new $Tuple(n)`. The species is a field: as a getter it makes every `new` three to
// ten times slower. `slice`, `map`, `concat`… of a tuple give plain arrays.
export class $Tuple extends Array {
  static [Symbol.species] = Array;
  constructor(n = 0) {
    super(n);
  }
}
