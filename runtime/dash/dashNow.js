// The context of the callback that is running, where an async function has put it back after an `await`.
export const $dashNow = { raw: null };
