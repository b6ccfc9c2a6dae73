// dash.no_update in Python code: equal to nothing but itself. A page's own object would pass for a dict; so this one leaves
// (through $exit or $dashValue) as the object that Dash looks for, which is there when the first callback runs, not before.
export const $noUpdate = new (class {
  static $name = "NoUpdate";
  __repr__() {
    return "<dash._no_update.NoUpdate object at 0x7f0000000000>";
  }
  $exit() {
    return window.dash_clientside.no_update;
  }
})();
