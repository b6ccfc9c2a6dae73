// How far the page's own clock, showing what a naive datetime says, is ahead of UTC: seconds.
export function $localOffset(x) {
  const at = new Date(2000, x.month - 1, x.day, x.hour, x.minute, x.second);
  at.setFullYear(x.year, x.month - 1, x.day);
  at.setHours(x.hour, x.minute, x.second);
  const ahead = (t) => {
    const wall = new Date(0);
    wall.setUTCFullYear(t.getFullYear(), t.getMonth(), t.getDate());
    wall.setUTCHours(t.getHours(), t.getMinutes(), t.getSeconds(), t.getMilliseconds());
    return (wall.getTime() - t.getTime()) / 1000;
  };
  const first = ahead(at);
  if (!x.fold) return first;
  // the second of two equal hours, or the other side of a gap
  const later = ahead(new Date(at.getTime() + 86400000));
  const same = new Date(at.getTime() + (first - later) * 1000);
  return first > later && same.getHours() === x.hour ? later : first < later && at.getHours() !== x.hour ? later : first;
}
