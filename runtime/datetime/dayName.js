// The English name of a day of the week (0 is Monday), as strftime writes it.
export function $dayName(weekday) {
  return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")[weekday];
}
