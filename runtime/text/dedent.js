// textwrap.dedent(text): the whitespace that all lines begin with is removed; lines of spaces and tabs alone become empty.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $dedent(text) {
  if (typeof text !== "string") throw new $TypeError(`expected string or bytes-like object, got '${$typeName(text)}'`);
  const lines = text.split("\n").map((line) => (/^[ \t]+$/.test(line) ? "" : line));
  let margin = null;
  for (const line of lines) {
    if (line === "") continue;
    const indent = /^[ \t]*/.exec(line)[0];
    if (margin === null) margin = indent;
    let same = 0;
    while (same < margin.length && margin[same] === indent[same]) same++;
    margin = margin.slice(0, same);
  }
  return margin ? lines.map((line) => line.slice(margin.length)).join("\n") : lines.join("\n");
}
