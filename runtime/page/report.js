// Tells the console, and whoever listens for "clientside:error", that a callback failed. Its Python name comes first.
export function $report(error, cb) {
  const detail = { error, callback: cb.name, traceback: error.traceback };
  console.error(`${cb.name}:`, error);
  document.dispatchEvent(new CustomEvent("clientside:error", { detail }));
}
