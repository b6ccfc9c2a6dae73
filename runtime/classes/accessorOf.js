// The accessor (a property, a descriptor) that an instance's class has under a name; undefined where it has none.
export function $accessorOf(x, name) {
  for (let from = Object.getPrototypeOf(x); from !== null && from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    const place = Object.getOwnPropertyDescriptor(from, name);
    if (place) return place.get && place;
  }
  return undefined;
}
