// Whether the page can be seen.
export const $visible = { get: () => !document.hidden, events: ["visibilitychange"], page: true };
