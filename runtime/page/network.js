// Sends a request, again and again where that is safe and the network fails, and gives the answer's JSON. What may have
// been done already (a click's call) is sent again only when the visitor says so.
import { $status } from "./status.js";

export async function $network(url, init, call, stream) {
  const safe = call.cb.retry ?? !call.once;
  for (let wait = 500; ; wait = Math.min(2 * wait, 30000)) {
    let response;
    try {
      response = await fetch(call.job ? `${url}?job=${call.job}` : url, init);
      if (![502, 503, 504].includes(response.status)) return await read(response);
    } catch (error) {
      if (init.signal.aborted) throw dash_clientside.PreventUpdate;
      if (response && !(error instanceof TypeError)) throw error;
    }
    const again = safe || call.job || !navigator.onLine;
    await $status.wait(again && wait * (1 + Math.random()), init.signal);
  }

  async function read(response) {
    $status.clear();
    if (response.status === 204) throw dash_clientside.PreventUpdate;
    const type = response.headers.get("Content-Type") ?? "";
    if (type.startsWith("text/event-stream")) return stream(response, call, init);
    const json = type.startsWith("application/json") && (await response.json());
    if (response.ok && json) return json;
    // A login page, say: the visitor goes there, and comes back with what was typed still in the form.
    if (response.redirected) $status.follow(response.url);
    const { message = `the server answered ${response.status} ${type}`, traceback } = json?.error ?? {};
    throw Object.assign(new Error(message), { traceback, status: response.status });
  }
}
