// Reads what a callback streams (server-sent events): properties to set on the way, and in the end its result.
import { $setProps } from "./setProps.js";

export async function $stream(response, call, init) {
  const job = (name) => {
    // A job goes on when its page is gone, until it is told.
    const url = response.url.replace(/\?.*/, "");
    if (!call.job) init.signal.addEventListener("abort", () => fetch(`${url}?cancel=${name}`, { ...init, signal: null }));
    call.job = name;
  };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new TypeError("the server broke off");
    const parts = (text + value).split("\n\n");
    text = parts.pop();
    for (const part of parts) {
      const [, event] = /^event: (.*)$/m.exec(part) ?? [];
      const [, data] = /^data: (.*)$/m.exec(part) ?? [];
      if (event === "job") job(JSON.parse(data));
      else if (event === "progress") for (const [id, props] of Object.entries(JSON.parse(data))) $setProps(id, props);
      else if (event === "result") return JSON.parse(data) ?? Promise.reject(dash_clientside.PreventUpdate);
      else if (event === "error") throw Object.assign(new Error(), JSON.parse(data));
    }
  }
}
