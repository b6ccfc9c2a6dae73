// The properties that callbacks can name, {get(el), set(el, value), events, take(el, event), start(el, changed)}: those
// in the folder properties/ that the app's callbacks name, and a page's own (dash_clientside.properties).
// `events` are those that may change the property; `take` sees such an event first, and says false where it does not;
// `start` is called for each element whose property calls a callback.
export const $properties = {};
