"""How an account comes to be: from an address and its provider's preset, or from what the person gives."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from dataclasses import replace

from dayeight.errors import BadInput
from dayeight.flows.mail_ports import Account, Auth, Server
from dayeight.mail.providers import Provider, provider_of

__all__ = ["SMTP_PORTS", "Account", "Server", "checked_account", "is_loopback", "preset_account", "server_of"]

_ADDRESS = re.compile(r"[^\s@<>\"\x00-\x1f]{1,64}@[^\s@<>\"\x00-\x1f]{1,255}")
_HOST = re.compile(r"(?!-)[A-Za-z0-9.-]{1,253}|\[?[0-9A-Fa-f:]{2,45}\]?")
_IMAP_PORTS = {"tls": 993, "starttls": 143, "none": 143}
SMTP_PORTS = {"tls": 465, "starttls": 587, "none": 25}
"""The usual ports of servers that take letters, by security."""


def preset_account(address: str, names: Collection[str] = ()) -> tuple[Account, Provider | None]:
    """What is known of the mailbox of an address: an account without a secret, and its provider if that is known.

    Where it is not, the server is guessed by the usual name, for the person to put right. The account is named by the
    address's domain, with a number if that is among `names`. Raises BadInput if it is no address.
    """
    address = address.strip()
    if not _ADDRESS.fullmatch(address):
        raise BadInput(f"{address!r} is not a mail address.", "Write it as name@example.com.")
    local, _, domain = address.rpartition("@")
    provider = provider_of(domain)
    name = stem = domain.lower()
    number = 2
    while name in names:
        name, number = f"{stem}-{number}", number + 1
    if provider is None:
        return Account(name=name, address=address, user=address, imap=Server(f"imap.{domain.lower()}", 993)), None
    user = local if provider.user_is_local_part else address
    auth: Auth = "token" if provider.tokens_only else "password"
    account = Account(name=name, address=address, user=user, imap=provider.imap, smtp=provider.smtp, auth=auth)
    return account, provider


def server_of(words: str, ports: dict[str, int] | None = None) -> Server:
    """A server as a person writes it: `host`, `host:port`, `host:port/starttls`. Raises BadInput.

    `ports` are the usual ones for each security (default: those of IMAP).
    """
    place, _, security = words.strip().partition("/")
    security = security.strip().lower() or "tls"
    if security not in ("tls", "starttls", "none"):
        raise BadInput(f"{security!r} is no way to secure a connection.", "Write tls, starttls or none.")
    host, colon, port = place.strip().rpartition(":")
    if not colon or (":" in host and not host.endswith("]")):
        host, port = place.strip(), str((ports or _IMAP_PORTS)[security])
    host = host.strip("[]")
    if not _HOST.fullmatch(host) or not port.isdecimal() or not 0 < int(port) < 65536:
        raise BadInput(f"{words.strip()!r} is not a server.", "Write it as imap.example.com or imap.example.com:993.")
    return Server(host, int(port), security)  # type: ignore[arg-type]


def checked_account(account: Account) -> Account:
    """The account with white space taken off its words. Raises BadInput for what cannot work or would not be safe."""
    name = " ".join(account.name.split())
    if not name or len(name) > 100:
        raise BadInput("An account needs a short name.", "For example the provider's.")
    if not _ADDRESS.fullmatch(account.address.strip()):
        raise BadInput(f"{account.address!r} is not a mail address.", "Write it as name@example.com.")
    if not account.user.strip() or re.search(r"[\x00-\x1f]", account.user):
        raise BadInput("The user name for the login is missing.", "It is mostly the whole mail address.")
    for server in (account.imap, account.smtp):
        if server is not None and server.security == "none" and not is_loopback(server.host):
            raise BadInput(
                f"Without encryption everybody on the way could read the password for {server.host}.",
                "Use tls or starttls; none is only for programs on this computer.",
            )
    if account.sealed and account.command:
        raise BadInput("Give a password or a command that prints it, not both.", "The command alone is enough.")
    return replace(account, name=name, address=account.address.strip(), user=account.user.strip())


def is_loopback(host: str) -> bool:
    """Whether a host is this computer itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
