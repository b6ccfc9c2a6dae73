// The path under which the page's own Dash app answers, as Dash wrote it into the page.
export function $dashPrefix() {
  return JSON.parse(document.getElementById("_dash-config").textContent).requests_pathname_prefix;
}
