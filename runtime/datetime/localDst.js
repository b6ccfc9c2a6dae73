// 1 where the page's clock is ahead of the year's standard time, else 0.
export function $localDst(at) {
  const year = at.getFullYear();
  const standard = Math.max(new Date(year, 0, 1).getTimezoneOffset(), new Date(year, 6, 1).getTimezoneOffset());
  return at.getTimezoneOffset() < standard ? 1 : 0;
}
