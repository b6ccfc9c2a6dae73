// The width of the window, in pixels.
export const $width = { get: () => innerWidth, events: ["resize"], page: true };
