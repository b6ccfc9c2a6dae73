// The height of the window, in pixels.
export const $height = { get: () => innerHeight, events: ["resize"], page: true };
