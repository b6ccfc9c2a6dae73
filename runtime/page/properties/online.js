// Whether the browser has a network.
export const $online = { get: () => navigator.onLine, events: ["online", "offline"], page: true };
