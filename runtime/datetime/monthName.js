// The English name of a month, as strftime writes it.
export function $monthName(month) {
  return "January February March April May June July August September October November December".split(" ")[month - 1];
}
