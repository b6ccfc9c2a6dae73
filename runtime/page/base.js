// Where the callbacks are served, and the token against forged requests: both from the script's own tag.
export const $base = {
  url: new URL(".", document.currentScript.src),
  csrf: document.currentScript.dataset.csrf,
};
