"""`clientside advise`: which server callbacks could run in the browser."""

from __future__ import annotations

import time
from typing import Any

import click


@click.command("advise")
@click.argument("target", metavar="MODULE:APP")
@click.option("--diff", "only_diff", is_flag=True, help="Print nothing but the diff, for git apply or patch.")
@click.option("--measure", type=float, metavar="SECONDS", help="Serve the app and count calls while you use it.")
@click.option("--port", default=8050, show_default=True, help="Where --measure serves the app; 0 takes any.")
@click.option("--no-verify", is_flag=True, help="Do not compare CPython and JavaScript on generated inputs.")
def advise_command(target: str, only_diff: bool, measure: float | None, port: int, no_verify: bool) -> None:
    """Say which server callbacks of a Dash app could run in the browser, and show the diff that moves them.

    The app is imported. Each callback that dash.callback registered is compiled as it stands: it can run in the browser
    as it is, or after a change (which is named, with its line), or it stays on the server, and why. Those that save
    most come first: estimated from the inputs and the layout, or counted with --measure while you use the app.

    \b
    clientside advise app:app
    clientside advise app:app --diff | git apply
    clientside advise shop.web:app --measure 60

    Exits with 0, with 1 if the app cannot be imported, with 2 for wrong usage.
    """
    from clientside.advice.report import report_text
    from clientside.advising import advise, loaded_app
    from clientside.loading import LoadError

    try:
        app = loaded_app(target)
    except LoadError as error:
        raise click.ClickException(f"{target}: {error}") from None
    except TypeError as error:
        raise click.ClickException(f"{target}: {error}") from None
    costs = _measured(app, measure, port) if measure is not None else None
    report = advise(app, verify=not no_verify, costs=costs)
    if only_diff:
        click.echo(report.diff, nl=False)
        return
    click.echo(report_text(report))
    if report.diff:
        click.echo(f"\nThis moves those that can run as they are (clientside advise {target} --diff | git apply):\n")
        click.echo(report.diff, nl=False)


def _measured(app: Any, seconds: float, port: int) -> Any:
    """The costs of the app's callbacks while somebody uses it, until the time is over or Ctrl-C."""
    import threading

    from werkzeug.serving import WSGIRequestHandler, make_server

    from clientside.advice.measure import Meter

    class Quiet(WSGIRequestHandler):
        def log_request(self, *_: Any) -> None:
            """Requests are no news."""

    meter = Meter(app.server.wsgi_app)
    try:
        server = make_server("127.0.0.1", port, meter, threaded=True, request_handler=Quiet)
    except (OSError, SystemExit):
        raise click.ClickException(f"port {port} is taken: try --port 0") from None
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    click.echo(f"Use the app at http://127.0.0.1:{server.server_port}/ for {seconds:g} s (Ctrl-C ends it)", err=True)
    try:
        time.sleep(seconds)
    except KeyboardInterrupt:
        click.echo("", err=True)
    server.shutdown()
    thread.join(10)
    return meter.costs
