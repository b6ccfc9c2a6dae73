// What the page shows while its server cannot be reached. A page that shows it in its own way listens for
// "clientside:network" and prevents the default.
export const $status = {
  waiting: new Set(),
  // Waits `time` milliseconds, or until the network is back; without a time, until the visitor asks for it.
  wait(time, signal) {
    return new Promise((resolve) => {
      const entry = { time, go };
      this.waiting.add(entry);
      signal.addEventListener("abort", go);
      if (time) {
        addEventListener("online", go);
        setTimeout(go, time);
      }
      this.show();

      function go() {
        $status.waiting.delete(entry);
        removeEventListener("online", go);
        resolve();
      }
    });
  },
  // The server answers: what only waited for that goes on.
  clear() {
    for (const { time, go } of this.waiting) if (time) go();
    if (this.waiting.size) return this.show();
    delete document.documentElement.dataset.clientside;
    this.bar?.remove();
  },
  show() {
    const asks = [...this.waiting].filter(({ time }) => !time);
    const again = () => asks.forEach(({ go }) => go());
    if (asks.length) this.say("No connection. Nothing is lost.", "Send again", again);
    else this.say("No connection. Trying again …");
  },
  follow: (url) => $status.say("The server wants you to sign in again.", "Continue", () => location.assign(url)),
  say(text, action, go) {
    document.documentElement.dataset.clientside = "offline";
    const event = new CustomEvent("clientside:network", { detail: { text, action, go }, cancelable: true });
    if (!document.dispatchEvent(event)) return;
    const bar = (this.bar ??= document.createElement("div"));
    bar.className = "clientside-status";
    bar.setAttribute("role", "status");
    bar.style = "position:fixed;inset:auto 0 0;padding:8px;z-index:9999;text-align:center;background:#fef3c7;color:#713f12";
    bar.textContent = `${text} `;
    if (action) {
      const button = document.createElement("button");
      button.textContent = action;
      button.onclick = go;
      bar.append(button);
    }
    document.body.append(bar);
  },
};
