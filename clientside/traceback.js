// In debug mode, what a compiled function raises is shown as Python shows it: in Dash's error panel and in the console.
// TABLE is made by clientside/debugging.py: source map, the functions in each Python file, the entries.
{
  const { map, scopes, entries } = TABLE;
  const script = document.currentScript.src;
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let decoded = null;
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit ?? 0, 200);

  // The segments of each generated line: [column, source, line, column].
  const lines = () => {
    if (decoded !== null) return decoded;
    let source = 0;
    let line = 0;
    let column = 0;
    decoded = map.mappings.split(";").map((text) => {
      let at = 0;
      return text.split(",").filter(Boolean).map((segment) => {
        const found = [];
        let value = 0;
        let shift = 0;
        for (const c of segment) {
          const digit = digits.indexOf(c);
          value += (digit & 31) << shift;
          shift += 5;
          if (digit & 32) continue;
          found.push(value & 1 ? -(value >> 1) : value >> 1);
          value = shift = 0;
        }
        at += found[0];
        source += found[1] ?? 0;
        line += found[2] ?? 0;
        column += found[3] ?? 0;
        return [at, source, line, column];
      });
    });
    return decoded;
  };

  const functionAt = (source, line, column) => {
    let name = "<module>";
    for (const [first, from, last, to, found] of scopes[source]) {
      const after = line > first || (line === first && column >= from);
      if (after && (line < last || (line === last && column < to))) name = found;
    }
    return name;
  };

  // The Python frames of an error, outermost first.
  const frames = (error) => {
    const found = [];
    for (const text of String(error.stack ?? "").split("\n")) {
      const start = text.indexOf(`${script}:`);
      const place = start < 0 ? null : /^:(\d+):(\d+)/.exec(text.slice(start + script.length));
      if (place === null) continue;
      const segments = lines()[place[1] - 1] ?? [];
      const segment = segments.findLast(([at]) => at <= place[2] - 1);
      if (segment === undefined || map.sources[segment[1]].startsWith("<clientside")) continue;
      const [, source, line, column] = segment;
      const frame = { source, line: line + 1, name: functionAt(source, line + 1, column) };
      const last = found[0];
      // A comprehension or a finally is a function of its own in JavaScript only.
      const twice = last && last.raw !== text && last.source === source && last.line === frame.line && last.name === frame.name;
      if (!(twice && /\$|<anonymous>|at (async )?http/.test(text))) found.unshift({ ...frame, raw: text });
    }
    return found;
  };

  const lastLine = (error) => {
    const message = error.$said ?? String(error.message ?? "");
    return message === "" ? error.name : `${error.name}: ${message}`;
  };

  const traceback = (error, seen = new Set()) => {
    seen.add(error);
    const found = [];
    const cause = error.__cause__;
    if (cause && !seen.has(cause)) {
      found.push(traceback(cause, seen), "\nThe above exception was the direct cause of the following exception:\n");
    }
    found.push("Traceback (most recent call last):");
    let before = "";
    let repeated = 0;
    const finish = () => {
      if (repeated > 3) found.push(`  [Previous line repeated ${repeated - 3} more time${repeated === 4 ? "" : "s"}]`);
      repeated = 0;
    };
    for (const { source, line, name } of frames(error)) {
      const code = map.sourcesContent[source].split("\n")[line - 1]?.trim();
      const text = `  File "${map.sources[source]}", line ${line}, in ${name}${code ? `\n    ${code}` : ""}`;
      if (text !== before) finish();
      before = text;
      repeated += 1;
      if (repeated <= 3) found.push(text);
    }
    finish();
    found.push(lastLine(error));
    if (error.code !== undefined && error.name === "ClientsideRefusal") found.push(`(clientside explain ${error.code})`);
    return found.join("\n");
  };

  const told = (error, place) => {
    if (!(error instanceof Error) || error.$said !== undefined) return error;
    error.html = traceback(error); // Dash shows it as text, unless it begins with <
    Object.defineProperty(error, "$said", { value: String(error.message ?? "") });
    console.error(error.html);
    error.message = `${lastLine(error)}, in ${place}`;
    return error;
  };

  for (const [namespace, name, place] of entries) {
    const original = globalThis.dash_clientside[namespace][name];
    globalThis.dash_clientside[namespace][name] = (...args) => {
      const rethrow = (error) => {
        throw told(error, place);
      };
      try {
        const result = original(...args);
        return result instanceof Promise ? result.catch(rethrow) : result;
      } catch (error) {
        rethrow(error);
      }
    };
  }

  // What listeners and timers raise reaches no callback.
  const loose = (error) => {
    if (error instanceof Error && error.$said === undefined && frames(error).length > 0) console.error(traceback(error));
  };
  addEventListener("error", (event) => loose(event.error));
  addEventListener("unhandledrejection", (event) => loose(event.reason));
}
