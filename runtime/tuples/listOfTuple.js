// list(t): a new Array. What engines do with `slice` and `...` of a class derived from Array takes several times as long.
export function $listOfTuple(t) {
  const made = [];
  for (let i = 0; i < t.length; i++) made.push(t[i]);
  return made;
}
