// dash.get_relative_path(path)
// Python, under /my-app/: get_relative_path("/page-2") == "/my-app/page-2", get_relative_path("") == "/my-app/"
import { $UnsupportedRelativePath } from "./UnsupportedRelativePath.js";
import { $dashPrefix } from "./dashPrefix.js";

export function $dashRelativePath(path) {
  const prefix = $dashPrefix();
  if (path === "") return prefix;
  if (!path.startsWith("/")) {
    throw new $UnsupportedRelativePath(`Paths that aren't prefixed with a leading / are not supported.\nYou supplied: ${path}`);
  }
  return `${prefix.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}
