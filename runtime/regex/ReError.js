// re.error: what is wrong with a pattern or a template, and where (in code points).
import { $Exception } from "../errors/Exception.js";

export class $ReError extends $Exception {
  static $module = "re";
  static $name = "error";
  constructor(msg, pattern = null, pos = null) {
    let text = msg;
    let lineno = null;
    let colno = null;
    if (pattern !== null && pos !== null) {
      const before = Array.from(pattern).slice(0, pos);
      lineno = before.filter((c) => c === "\n").length + 1;
      colno = pos - before.lastIndexOf("\n");
      text = `${msg} at position ${pos}`;
      if (pattern.includes("\n")) text += ` (line ${lineno}, column ${colno})`;
    }
    super(text);
    Object.assign(this, { msg, pattern, pos, lineno, colno });
  }
  get name() {
    return "error";
  }
}
