// The fields of an exception that its arguments give, but those that its class sets itself.
export function $fillFields(e, fields) {
  for (const [name, value] of Object.entries(fields)) if (!(name in e)) e[name] = value;
}
