// `await request` of IndexedDB: its result, or its error.
export function $idbRequest(request) {
  if (request.readyState === "done") {
    return request.error ? Promise.reject(request.error) : Promise.resolve(request.result);
  }
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result), { once: true });
    request.addEventListener("error", () => reject(request.error), { once: true });
  });
}
