// Sends a callback's request and gives the answer.
import { $base } from "./base.js";

export async function $network(body, call) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if ($base.csrf) headers["X-CSRFToken"] = $base.csrf;
  const response = await fetch(`${$base.url}_dash-update-component`, { method: "POST", headers, body });
  if (response.status === 204) throw dash_clientside.PreventUpdate;
  const json = response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : null;
  if (response.ok && json) return json;
  const { message = `the server answered ${response.status} ${response.statusText}`, traceback } = json?.error ?? {};
  throw Object.assign(new Error(message), { traceback, status: response.status });
}
