// In debug mode: shows what a callback raised over the page, with Python's traceback.
export const $overlay = document.addEventListener("clientside:error", ({ detail: { error, callback, traceback } }) => {
  let panel = document.querySelector(".clientside-errors");
  if (!panel) {
    panel = document.createElement("section");
    panel.className = "clientside-errors";
    panel.setAttribute("role", "alert");
    const close = document.createElement("button");
    close.textContent = "Close";
    close.onclick = () => panel.remove();
    const style = { position: "fixed", inset: "auto 1rem 1rem 1rem", maxHeight: "60vh", overflow: "auto", padding: "1rem" };
    const colours = { background: "#fff", color: "#222", border: "2px solid #b91c1c", borderRadius: "6px", zIndex: 9999 };
    Object.assign(panel.style, style, colours, { font: "14px/1.4 system-ui, sans-serif" });
    Object.assign(close.style, { position: "absolute", top: "8px", right: "8px" });
    panel.append(close);
    document.body.append(panel);
  }
  const title = document.createElement("strong");
  title.textContent = callback;
  const text = document.createElement("pre");
  text.style.whiteSpace = "pre-wrap";
  text.textContent = traceback ?? error.html ?? error.stack ?? String(error);
  panel.append(title, text);
});
