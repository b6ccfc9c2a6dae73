// json.JSONDecodeError: where (in code points) and why a text is no JSON.
import { $ValueError } from "./ValueError.js";

export class $JSONDecodeError extends $ValueError {
  static $module = "json.decoder";
  constructor(msg, doc, pos) {
    const before = Array.from(doc).slice(0, pos);
    const lineno = before.filter((c) => c === "\n").length + 1;
    const colno = pos - before.lastIndexOf("\n");
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    Object.assign(this, { msg, doc, pos, lineno, colno });
  }
  get name() {
    return "JSONDecodeError";
  }
}
