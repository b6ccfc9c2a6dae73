// s.lower() with every unit in its place (İ, the one letter whose lower case is longer, gives i): what stands there at an index of s.
export function $lowerUnits(s) {
  return s.replaceAll("\u0130", "I").toLowerCase();
}
