// d.weekday(): Monday is 0.
export function $dateWeekday(d) {
  return (d.$ordinal() + 6) % 7;
}
