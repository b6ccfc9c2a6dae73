// dash.strip_relative_path(path)
// Python, under /my-app/: strip_relative_path("/my-app/page-2/") == "page-2", strip_relative_path(None) is None
import { $UnsupportedRelativePath } from "./UnsupportedRelativePath.js";
import { $dashPrefix } from "./dashPrefix.js";

export function $dashStripPath(path) {
  if (path === null) return null;
  const prefix = $dashPrefix();
  const start = prefix === "/" ? "/" : prefix.replace(/\/+$/, "");
  if (!path.startsWith(start)) {
    throw new $UnsupportedRelativePath(
      "Paths that aren't prefixed with requests_pathname_prefix are not supported.\n" +
        `You supplied: ${path} and requests_pathname_prefix was ${prefix}`,
    );
  }
  return (prefix === "/" ? path : path.slice(start.length)).replace(/^\/+|\/+$/g, "");
}
