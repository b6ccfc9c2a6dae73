// d.to_eng_string(): the exponent is a multiple of three
export function $decimalEngString(d) {
  if (d.$kind || (d.$exp <= 0 && d.$adjusted() >= -6)) return d.__str__();
  const digits = d.$int.toString();
  const leading = d.$exp + digits.length;
  const place = d.$int === 0n ? ((((leading + 1) % 3) + 3) % 3) - 1 : ((((leading - 1) % 3) + 3) % 3) + 1;
  let text;
  if (place <= 0) text = `0.${"0".repeat(-place)}${digits}`;
  else if (place >= digits.length) text = digits + "0".repeat(place - digits.length);
  else text = `${digits.slice(0, place)}.${digits.slice(place)}`;
  const exponent = leading - place;
  const written = exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`;
  return (d.$negative ? "-" : "") + text + written;
}
