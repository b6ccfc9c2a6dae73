// [least, most]: how many characters a sequence of a pattern's items can match; `widths` holds those of the groups.
export function $reWidth(items, widths) {
  const unlimited = 2 ** 32 - 1;
  const either = (all) => [Math.min(...all.map((w) => w[0])), Math.max(...all.map((w) => w[1]))];
  const one = (item) => {
    if (item.op === "branch") return either(item.branches.map((branch) => $reWidth(branch, widths)));
    if (item.op === "group" || item.op === "atomic") return $reWidth(item.body, widths);
    if (item.op === "repeat") {
      const [low, high] = $reWidth(item.body, widths);
      return [low * item.min, high * item.max];
    }
    if (item.op === "ref") return widths[item.group];
    if (item.op === "cond") return either([$reWidth(item.yes, widths), $reWidth(item.no, widths)]);
    return item.op === "at" || item.op === "look" ? [0, 0] : [1, 1];
  };
  let least = 0;
  let most = 0;
  for (const item of items) {
    const [low, high] = one(item);
    least += low;
    most += high;
  }
  return [Math.min(least, unlimited - 1), Math.min(most, unlimited)];
}
