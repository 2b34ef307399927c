"""The web app on this computer: the person's own search, or an invented one."""

from __future__ import annotations

import signal
import socket
import sys
from contextlib import suppress
from ipaddress import ip_address

import click

from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.sending_loop import sending
from dayeight.errors import BadInput, Conflict

_THREADS = 4
_TRIES = 20
PORT = 8000


@click.command(short_help="The web app, on this computer only.")
@click.option("--port", type=click.IntRange(1, 65535), help=f"The port. Default: {PORT}, or the next one that is free.")
@click.option("--host", default="127.0.0.1", show_default=True, help="A loopback address; no other is allowed.")
@click.option("--open", "open_it", is_flag=True, help="Open it in your browser.")
@pass_frame
def serve(frame: Frame, port: int | None, host: str, open_it: bool) -> None:
    """The web app, for this computer only: nobody else can reach it. While it runs it sends what has your yes and whose
    moment has come.

    \b
    Examples:
      dayeight serve
      dayeight serve --port 8123 --open
    """
    _check_loopback(host)
    opened = _listening(host, port)
    _ = frame.joined
    address = _address(opened)
    click.echo(f"DayEight is at {address} (stop it with Ctrl-C).")
    with sending(frame):
        _run(opened, address, open_it)


@click.command(short_help="An invented search to look around in.")
@click.option("--port", type=click.IntRange(1, 65535), help=f"The port. Default: {PORT}, or the next one that is free.")
@click.option("--serve/--no-serve", "served", default=True, help="Serve it, or only fill it.")
@click.option("--open", "open_it", is_flag=True, help="Open it in your browser.")
@pass_frame
def demo(frame: Frame, port: int | None, served: bool, open_it: bool) -> None:
    """An invented search with an application in each interesting situation, in a folder of its own, made anew each
    time. Your own data is not touched.

    \b
    Examples:
      dayeight demo
      dayeight demo --no-serve
    """
    from dayeight.flows.demo_search import fill
    from dayeight.wiring import demo_config, local_world

    opened = _listening("127.0.0.1", port) if served else None
    config = demo_config(frame.config)
    world, owner = local_world(config)
    number = fill(world, owner)
    click.echo(f"An invented search with {number} applications lies in {config.data}.")
    for_real = "To start for real: dayeight debrief (in the terminal) or dayeight serve."
    if opened is None:
        click.echo(f"Look at it with: DAYEIGHT_DATA={config.data} dayeight today")
        click.echo(for_real)
        return
    address = _address(opened)
    click.echo(f"Look at it at {address} (stop it with Ctrl-C).")
    click.echo(for_real)
    _run(opened, address, open_it)


def _check_loopback(host: str) -> None:
    try:
        fine = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        fine = False
    if not fine:
        raise BadInput(
            f"{host} could be reached by others, and DayEight has no accounts.",
            "Leave --host out, or use 127.0.0.1.",
        )


def _listening(host: str, port: int | None) -> socket.socket:
    """A socket that listens there, so that a taken port is told before anything is done. Raises Conflict.

    Without a port it is the usual one, or the next that is free.
    """
    for number in (port,) if port is not None else range(PORT, PORT + _TRIES):
        opened = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            opened.bind((host, number))
        except OSError as error:
            opened.close()
            trouble = f"Port {number} cannot be used: {error.strerror}."
        else:
            return opened
    raise Conflict(trouble, f"Another DayEight may run there; try --port {number + 1}.")


def _address(opened: socket.socket) -> str:
    host, port = opened.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def _open(address: str) -> None:
    """Open the person's browser; none at all, or one that would take over the terminal, is left alone."""
    import webbrowser

    with suppress(webbrowser.Error):
        browser = webbrowser.get()
        if type(browser) is not webbrowser.GenericBrowser:
            browser.open(address)


def _run(opened: socket.socket, address: str, open_it: bool) -> None:
    from waitress import create_server  # type: ignore[import-untyped]

    from dayeight.wiring import web_application

    sys.stdout.flush()
    server = create_server(
        web_application(), sockets=[opened], threads=_THREADS, ident=None, clear_untrusted_proxy_headers=True
    )
    if open_it:
        _open(address)
    # Started in the background a shell leaves Ctrl-C ignored, and a plain end would skip what is below.
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, signal.default_int_handler)
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
    click.echo("Stopped.")
