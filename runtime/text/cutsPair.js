// Whether unit index i lies inside a surrogate pair of s: there, no Python character begins or ends.
export function $cutsPair(s, i) {
  return (s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}
