// format(x, spec) of a raw float
import { $floatBody } from "./floatBody.js";
import { $floatRepr } from "./floatRepr.js";
import { $formatSpec } from "./formatSpec.js";
import { $placed } from "./placed.js";
import { $unknownFormat } from "./unknownFormat.js";
import { $ValueError } from "../errors/ValueError.js";

export function $formatFloat(x, text) {
  const spec = $formatSpec(text, "float");
  const { alternate, precision, type } = spec;
  if (!"eEfFgGn%".includes(type)) throw $unknownFormat(type, "float");
  const letter = type === "%" ? "f" : type === "n" ? "g" : type.toLowerCase();
  if (precision > 2147483647) throw new $ValueError("precision too big");
  let body;
  if (letter || precision !== undefined) body = $floatBody(type === "%" ? x * 100 : x, letter, precision ?? 6, alternate);
  else body = $floatRepr(Math.abs(x)).replace(/^\d+(?=e)/, alternate ? "$&." : "$&");
  const negative = (x < 0 || Object.is(x, -0)) && !(spec.z && /^[0.]+(e|$)/.test(body));
  if (type === "%") body += "%";
  if (type !== "" && type !== "%" && type < "a") body = body.toUpperCase(); // E, F, G
  let end = 0;
  while (body.charCodeAt(end) >= 48 && body.charCodeAt(end) <= 57) end++;
  const sign = negative ? "-" : spec.sign === "-" ? "" : spec.sign;
  return $placed(sign ?? "", body.slice(0, end), body.slice(end), spec, 3);
}
