"""Functions where components look for them: a slider's tooltip, AG Grid's formatters and cells, Mantine's labels."""

from typing import Any

import dash_ag_grid as dag
import dash_mantine_components as dmc
from dash import Dash, Input, Output, dcc, html

import clientside
from clientside.browser import window

app = Dash(__name__)
COLUMNS = [
    {"field": "name"},
    {
        "field": "price",
        "valueFormatter": {"function": "euros(params)"},
        "cellStyle": {"function": "warning(params)"},
    },
    {"colId": "buy", "headerName": "", "cellRenderer": "BuyButton"},
]
ROWS = [{"name": "gold", "price": 1234.5}, {"name": "tea", "price": 7}]
app.layout = dmc.MantineProvider(
    html.Main(
        [
            dcc.Slider(0, 40, value=20, id="degrees", tooltip={"transform": "degrees", "always_visible": True}),
            dag.AgGrid(id="grid", rowData=ROWS, columnDefs=COLUMNS),
            dmc.Slider(id="mantine", value=3, max=10, label={"function": "pieces"}, labelAlwaysOn=True),
            html.Div(id="bought"),
        ]
    )
)


@clientside.function(namespace="dccFunctions")
def degrees(value: Any) -> str:
    return f"{value} °C"


@clientside.function(namespace="dashAgGridFunctions")
def euros(params: Any) -> str:
    return f"{params.value:,.2f} €"


@clientside.function(namespace="dashAgGridFunctions")
def warning(params: Any) -> Any:
    return {"color": "red"} if params.value > 1000 else None


@clientside.function(namespace="dashAgGridComponentFunctions")
def BuyButton(props: Any) -> Any:
    def buy() -> None:
        props.setData(props.data.name)

    return window.React.createElement("button", {"onClick": buy}, f"Buy {props.data.name}")


@clientside.function(namespace="dashMantineFunctions")
def pieces(value: Any) -> str:
    return f"{value} piece{'' if value == 1 else 's'}"


@clientside.callback(Output("bought", "children"), Input("grid", "cellRendererData"), prevent_initial_call=True)
def bought(data: Any) -> str:
    return f"bought {data['value']}"
