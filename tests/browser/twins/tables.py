"""Upload a CSV file, look at it, edit it, compute with it, save it."""

import base64
import csv
import io
import json
import statistics
from datetime import datetime

import dash_ag_grid as dag
import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, callback, ctx, dash_table, dcc, html, no_update

app = Dash(__name__)

app.layout = dmc.MantineProvider(
    html.Div(
        [
            dcc.Upload(html.Button("Upload"), id="upload", multiple=True),
            html.Div(id="status"),
            dcc.Store(id="frame"),
            dmc.Select(id="column", data=[], value=None),
            dmc.Switch(id="numbers", label="numbers only", checked=False),
            dmc.SegmentedControl(id="how", data=["mean", "median", "sum", "count"], value="mean"),
            dmc.Text(id="result"),
            dash_table.DataTable(id="table", editable=True, row_deletable=True, data=[], columns=[]),
            html.Button("Add row", id="add-row"),
            html.Button("Add column", id="add-column"),
            dcc.Input(id="new-column", value=""),
            dag.AgGrid(
                id="grid", rowData=[], columnDefs=[], dashGridOptions={"animateRows": False}, style={"height": 200}
            ),
            html.Div(id="edits"),
            html.Button("Save", id="save"),
            dcc.Download(id="download"),
            html.Pre(id="json"),
            dcc.Graph(id="histogram"),
        ]
    )
)


class BadFile(ValueError):
    pass


def parse(text):
    """A cell's value: a number where it is one, None where it is empty."""
    text = text.strip()
    if not text:
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def read(contents, name):
    kind, _, data = contents.partition(",")
    if not name.lower().endswith((".csv", ".txt")):
        raise BadFile(f"{name}: only CSV, not {kind.split(';')[0].removeprefix('data:') or 'that'}")
    try:
        text = base64.b64decode(data).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(f"{name} is not UTF-8: byte {error.start}") from error
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    if len(rows) < 2:
        raise BadFile(f"{name} has no rows")
    head, *body = rows
    if len(set(head)) != len(head):
        raise BadFile(f"{name}: column {next(n for n in head if head.count(n) > 1)!r} is there twice")
    return [dict(zip(head, map(parse, line))) for line in body if any(line)]


@callback(
    Output("frame", "data"),
    Output("status", "children"),
    Input("upload", "contents"),
    State("upload", "filename"),
    State("upload", "last_modified"),
    prevent_initial_call=True,
)
def load(contents, names, dates):
    rows, said = [], []
    for content, name, modified in zip(contents, names, dates, strict=True):
        try:
            found = read(content, name)
        except BadFile as error:
            said.append(html.Div(str(error), className="error"))
        else:
            rows += [{"file": name, **row} for row in found]
            known = isinstance(datetime.fromtimestamp(modified), datetime)
            said.append(html.Div([html.B(name), f": {len(found)} rows", html.I(" dated" if known else "")]))
    return rows or no_update, said


@callback(
    Output("table", "data"),
    Output("table", "columns"),
    Output("grid", "rowData"),
    Output("grid", "columnDefs"),
    Input("frame", "data"),
    Input("add-row", "n_clicks"),
    Input("add-column", "n_clicks"),
    State("table", "data"),
    State("table", "columns"),
    State("new-column", "value"),
)
def tables(frame, add_row, add_column, data, columns, new):
    if ctx.triggered_id == "add-row":
        data.append({column["id"]: None for column in columns})
    elif ctx.triggered_id == "add-column":
        if not new or new in [column["id"] for column in columns]:
            return [no_update] * 4
        columns.append({"id": new, "name": new.title(), "renamable": True, "deletable": True})
        for i, row in enumerate(data):
            row[new] = i
    elif frame:
        data = frame
        names = list(dict.fromkeys(name for row in frame for name in row))
        columns = [
            {"id": name, "name": name.title(), "type": "numeric" if is_number(frame[0].get(name)) else "text"}
            for name in names
        ]
    definitions = [{"field": c["id"], "headerName": c["name"], "editable": True} for c in columns]
    return data, columns, data, definitions


@callback(
    Output("column", "data"),
    Output("column", "value"),
    Input("table", "columns"),
    Input("numbers", "checked"),
    State("table", "data"),
    State("column", "value"),
)
def choose(columns, numbers, data, value):
    names = [c["id"] for c in columns]
    if numbers:
        names = [n for n in names if data and all(is_number(row.get(n)) or row.get(n) is None for row in data)]
    options = [{"value": name, "label": name.replace("_", " ").capitalize()} for name in names]
    return options, value if value in names else (names[0] if names else None)


@callback(
    Output("result", "children"),
    Output("result", "c"),
    Input("column", "value"),
    Input("how", "value"),
    Input("table", "data"),
)
def compute(column, how, data):
    values = [row[column] for row in data if column in row and is_number(row[column])]
    if how == "count":
        return f"{len(values)} of {len(data)}", "blue"
    functions = {"mean": statistics.mean, "median": statistics.median, "sum": sum}
    try:
        result = functions[how](values)
    except statistics.StatisticsError as error:
        return f"{type(error).__name__}: {error}", "red"
    return f"{how}({column}) = {result:,.3f}".rstrip("0").rstrip("."), "green" if result >= 0 else "orange"


@callback(
    Output("edits", "children"),
    Input("table", "data_timestamp"),
    Input("grid", "cellValueChanged"),
    State("table", "data"),
    State("table", "data_previous"),
    prevent_initial_call=True,
)
def edits(stamp, changed, data, previous):
    if ctx.triggered_id == "grid":
        return [f"{c['colId']}[{c['rowIndex']}]: {c['oldValue']!r} → {c['value']!r}" for c in changed][0]
    if previous is None:
        return "no edits"
    if len(previous) != len(data):
        return f"{len(previous) - len(data):+d} rows fewer"
    found = [
        f"{key}: {old.get(key)!r} → {new[key]!r}"
        for old, new in zip(previous, data)
        for key in new
        if old.get(key) != new[key]
    ]
    return "; ".join(found) or "nothing changed"


@callback(
    Output("download", "data"),
    Output("json", "children"),
    Input("save", "n_clicks"),
    State("table", "data"),
    State("table", "columns"),
    prevent_initial_call=True,
)
def save(clicks, data, columns):
    output = io.StringIO()
    writer = csv.writer(output, quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerow([c["name"] for c in columns])
    writer.writerows([["" if row.get(c["id"]) is None else row[c["id"]] for c in columns] for row in data])
    coded = base64.b64encode(output.getvalue().encode()).decode()
    shown = json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True)
    return {"content": coded, "filename": "table.csv", "base64": True}, shown


@callback(Output("histogram", "figure"), Input("column", "value"), Input("table", "data"))
def histogram(column, data):
    values = [row.get(column) for row in data]
    numbers = sorted(v for v in values if is_number(v))
    if len(numbers) < 2:
        counts = {}
        for value in values:
            counts[str(value)] = counts.get(str(value), 0) + 1
        trace = {"type": "bar", "x": list(counts), "y": list(counts.values())}
    else:
        low, high = numbers[0], numbers[-1]
        width = (high - low) / 5 or 1
        bins = [0] * 5
        for number in numbers:
            bins[min(int((number - low) // width), 4)] += 1
        trace = {"type": "bar", "x": [f"{low + i * width:.4g}" for i in range(5)], "y": bins}
    return {"data": [trace], "layout": {"title": {"text": f"{column}"}, "height": 200}}
