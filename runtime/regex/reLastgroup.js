// m.lastgroup: the name of that group, if it has one.
export function $reLastgroup(m, last) {
  return Object.keys(m.re.names).find((name) => m.re.names[name] === last) ?? null;
}
