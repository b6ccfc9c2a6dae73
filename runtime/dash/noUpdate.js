// dash.no_update, read when it is needed: Dash makes it before the first callback runs, not when scripts load.
export function $noUpdate() {
  return window.dash_clientside.no_update;
}
