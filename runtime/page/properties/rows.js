// The property `rows` of a table: lists of cells, or objects by column (as <th data-column> says, else in their order).
import { $nodes } from "../nodes.js";
import { $stored } from "../stored.js";

export const $rows = {
  get(el) {
    const texts = (row) => Array.from(row.cells, (cell) => cell.textContent);
    return $stored.of(el).rows ?? Array.from(el.tBodies, (body) => Array.from(body.rows, texts)).flat();
  },
  set(el, rows) {
    $stored.of(el).rows = rows;
    const made = (row, tag) => {
      const tr = document.createElement("tr");
      for (const cell of row) {
        const td = document.createElement(tag);
        td.append(...$nodes(cell));
        tr.append(td);
      }
      return tr;
    };
    let columns = Array.from(el.tHead?.querySelectorAll("[data-column]") ?? [], (th) => th.dataset.column);
    const first = rows?.[0];
    if (!columns.length && first && !Array.isArray(first)) {
      columns = Object.keys(first);
      if (!el.tHead) el.createTHead().append(made(columns, "th"));
    }
    const cells = (row) => (Array.isArray(row) ? row : columns.map((name) => row[name]));
    (el.tBodies[0] ?? el.createTBody()).replaceChildren(...(rows ?? []).map((row) => made(cells(row), "td")));
  },
};
