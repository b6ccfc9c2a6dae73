// +01:00: an offset as isoformat writes it, `colon` between its parts.
export function $offsetText(offset, colon = ":") {
  const sign = offset.days < 0 ? "-" : "+";
  const size = offset.__abs__();
  const two = (n) => `${n}`.padStart(2, "0");
  const seconds = size.seconds % 60;
  let text = `${sign}${two(Math.floor(size.seconds / 3600))}${colon}${two(Math.floor(size.seconds / 60) % 60)}`;
  if (seconds || size.microseconds) text += `${colon}${two(seconds)}`;
  return size.microseconds ? `${text}.${`${size.microseconds}`.padStart(6, "0")}` : text;
}
