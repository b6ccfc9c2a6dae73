// pattern.split(string, maxsplit)
import { $index } from "../numbers/index.js";
import { $reScan } from "./reScan.js";
import { $reString } from "./reString.js";

export function $reSplit(re, string, maxsplit = 0) {
  const most = $index(maxsplit);
  const parts = [];
  let at = 0;
  let n = 0;
  if (most >= 0) {
    for (const { index, texts } of $reScan(re, $reString(string))) {
      parts.push(string.slice(at, index));
      for (let i = 1; i < texts.length; i++) parts.push(texts[i] ?? null);
      at = index + texts[0].length;
      n += 1;
      if (n === most) break;
    }
  }
  parts.push($reString(string).slice(at));
  return parts;
}
