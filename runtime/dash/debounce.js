// @clientside.debounce: the last of several calls runs when no further one has come for `ms`. `prevents` says that it is a
// callback of Dash's: the others end in PreventUpdate then, and the one that runs finds Dash's context as it was.
import { $inContext } from "./inContext.js";

export function $debounce(f, ms, prevents) {
  let timer;
  let drop;
  return (...args) => {
    clearTimeout(timer);
    drop?.();
    drop = undefined;
    if (!prevents) {
      timer = setTimeout(() => f(...args), ms);
      return null;
    }
    const run = $inContext(f, args);
    return new Promise((resolve, reject) => {
      drop = () => reject(window.dash_clientside.PreventUpdate);
      timer = setTimeout(() => {
        drop = undefined;
        try {
          resolve(run());
        } catch (error) {
          reject(error);
        }
      }, ms);
    });
  };
}
