// m.groupdict(default), as a plain object
export function $reGroupdict(m, fallback = null) {
  return Object.fromEntries(Object.entries(m.re.names).map(([name, n]) => [name, m.texts[n] ?? fallback]));
}
