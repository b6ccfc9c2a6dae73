// s.casefold(): upper and then lower case brings variants together, but for dotless i, ẞ, final sigma, and Cherokee, which folds to capitals.
export function $strCasefold(s) {
  if (!/[^\0-\x7f]/.test(s)) return s.toLowerCase();
  return s
    .replace(/[^\u0131\u13a0-\u13fd\uab70-\uabbf]+/g, (run) =>
      run.replaceAll("\u1e9e", "ss").toUpperCase().toLowerCase().replaceAll("\u03c2", "\u03c3"),
    )
    .replace(/[\u13f8-\u13fd\uab70-\uabbf]+/g, (run) => run.toUpperCase());
}
