// What the page shows while its server cannot be reached. A page that shows it in its own way listens for
// "clientside:network" and prevents the default.
export const $status = {
  // Waits `time` milliseconds, or until the network is back; without a time, until the visitor asks for it.
  wait(time, signal) {
    return new Promise((resolve) => {
      const go = () => {
        removeEventListener("online", go);
        resolve();
      };
      signal.addEventListener("abort", go);
      addEventListener("online", go);
      if (time) setTimeout(go, time);
      this.retry = go;
      this.show(time ? "No connection. Trying again …" : "No connection. Nothing is lost.", time ? "" : "Send again", go);
    });
  },
  follow(url) {
    this.show("The server wants you to sign in again.", "Continue", () => location.assign(url));
  },
  show(text, action, go) {
    const root = document.documentElement;
    const first = root.dataset.clientside !== "offline";
    root.dataset.clientside = "offline";
    const event = new CustomEvent("clientside:network", { detail: { text, action, go }, cancelable: true });
    if (!document.dispatchEvent(event)) return;
    if (first) {
      this.bar = document.createElement("div");
      this.bar.className = "clientside-status";
      this.bar.setAttribute("role", "status");
      document.body.append(this.bar);
      const style = { position: "fixed", inset: "auto 0 0 0", padding: "8px", zIndex: 9999, textAlign: "center" };
      Object.assign(this.bar.style, style, { background: "#fef3c7", color: "#713f12" });
    }
    if (!this.bar) return;
    this.bar.textContent = `${text} `;
    if (!action) return;
    const button = document.createElement("button");
    button.textContent = action;
    button.onclick = go;
    this.bar.append(button);
  },
  clear() {
    delete document.documentElement.dataset.clientside;
    this.bar?.remove();
  },
};
