"""A connection to an IMAP server, secured and logged in, or a plain sentence on why not."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.errors import MailboxStarttlsError, UnexpectedCommandStatusError

from dayeight.errors import MailLost, MailNotNow, MailRefused, MailTrouble, MailUntrusted
from dayeight.flows.mail_ports import Account, Server
from dayeight.mail.secrets import Secret

# Seconds that a server may take for one answer; Gmail's slowest honest ones are below 20.
PATIENCE = 30.0

# RFC 5530: what a server says about a refusal, and what it means for trying again.
_CODE = re.compile(r"\[([A-Z-]+)")
_FOR_NOW = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "OVERQUOTA", "THROTTLED"})
_FOR_NOW_WORDS = re.compile(
    r"too many|try again|temporar|later\b|server error|internal error|not available|unavailable|rate limit|"
    r"connections? limit|limit exceeded|maximum number of",
    re.IGNORECASE,
)


def logged_in(account: Account, secret: Secret, patience: float = PATIENCE) -> BaseMailBox:
    """A connection of this account, logged in, with no folder opened. Raises MailTrouble of the fitting kind."""
    box = _connected(account.imap, account.certificate, patience)
    try:
        with told(account.imap.host, patience):
            _log_in(box, account, secret)
            # What is offered before the login says little about what is offered after it.
            _, offered = box.client.capability()
            words = b" ".join(filter(None, offered)).decode("ascii", "replace").upper().split()
            box.client.capabilities = tuple(dict.fromkeys(words))
            if "CONDSTORE" in words and "ENABLE" in words:
                box.client.enable("CONDSTORE")
    except BaseException:
        box.client.shutdown()
        raise
    return box


def tls_context(certificate: str = "") -> ssl.SSLContext:
    """What a server must show: a certificate for its name from a known authority, or the one given (PEM).

    Raises MailUntrusted if that is no certificate.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate:
        try:
            context.load_verify_locations(cadata=certificate)
        except ssl.SSLError:
            raise MailUntrusted(
                "The certificate of the account is not one.",
                "Give a file in PEM form, as the server's program exports it.",
            ) from None
        # A certificate that signed itself is trusted as it is, without being an authority.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def _connected(server: Server, certificate: str, patience: float) -> BaseMailBox:
    with told(server.host, patience):
        if server.security == "none":
            return MailBoxUnencrypted(server.host, server.port, timeout=patience)
        kind = MailBox if server.security == "tls" else MailBoxStartTls
        return kind(server.host, server.port, timeout=patience, ssl_context=tls_context(certificate))


def _log_in(box: BaseMailBox, account: Account, secret: Secret) -> None:
    client = box.client
    offered = {word.upper() for word in client.capabilities}
    try:
        if account.auth == "token":
            plain = f"user={account.user}\1auth=Bearer {secret.reveal()}\1\1".encode()
            # A refused token is explained in a second challenge, which an empty line ends.
            client.authenticate("XOAUTH2", lambda challenge: b"" if challenge else plain)
        elif "LOGINDISABLED" not in offered and account.user.isascii() and secret.reveal().isascii():
            box.login(account.user, secret.reveal(), initial_folder=None)
        elif "AUTH=PLAIN" in offered:
            box.login_utf8(account.user, secret.reveal(), initial_folder=None)
        else:
            raise MailUntrusted(
                f"{account.imap.host} takes no password on this connection.", "Choose tls or starttls for the server."
            )
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, UnexpectedCommandStatusError) as problem:
        raise _refusal(account, words_of(problem)) from None


def _refusal(account: Account, said: str) -> MailTrouble:
    """What a refused login means: not now, or never with this password."""
    host, code = account.imap.host, _CODE.search(said)
    if is_for_now(said):
        return MailNotNow(
            f"{host} does not let anybody in just now{_quoted(said)}.", "Try again in a quarter of an hour."
        )
    if code and code[1] == "PRIVACYREQUIRED":
        return MailUntrusted(f"{host} takes no password without encryption.", "Choose tls or starttls for the server.")
    if "command error: BAD" in said:
        return MailTrouble(
            f"{host} did not understand the login{_quoted(said)}.", "Check the user name and the server."
        )
    what = "token" if account.auth == "token" else "user name or password"
    hint = (
        "Run the token command and look whether it signs in; then try `dayeight mail check`."
        if account.auth == "token"
        else "Many providers want an app password: `dayeight mail add` shows the steps."
    )
    return MailRefused(f"{host} refused the {what} of {account.user}{_quoted(said)}.", hint)


def is_for_now(said: str) -> bool:
    """Whether a server's "no" will pass: by its code, and where it has none of meaning by its words.

    Gmail says "[ALERT] Too many simultaneous connections" where others have a code for it.
    """
    codes = set(_CODE.findall(said)) - {"ALERT", "CAPABILITY"}
    return bool(codes & _FOR_NOW) if codes else _FOR_NOW_WORDS.search(said) is not None


def words_of(problem: Exception) -> str:
    """The server's own words in an error of imaplib or imap_tools."""
    if isinstance(problem, UnexpectedCommandStatusError):
        parts = problem.command_result[1]
        return " ".join(part.decode("utf-8", "replace") for part in parts if isinstance(part, bytes))
    told = problem.args[0] if problem.args else ""
    return told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)


def _quoted(said: str) -> str:
    words = re.sub(r"^.*command error: (?:BAD|NO) \[b?['\"](.*)['\"]\]$", r"\1", said)
    words = " ".join(re.sub(r"\[[^\]]*\]|[^\x20-\x7e\xa0-\uffff]", " ", words).split()).strip(" .")
    return f' ("{words[:200]}")' if words else ""


@contextmanager
def told(host: str, patience: float = PATIENCE) -> Iterator[None]:
    """Raise MailTrouble of the fitting kind in the place of what the network, TLS and imaplib raise."""
    again = "Look at your network and try again."
    try:
        yield
    except ssl.SSLCertVerificationError as problem:
        raise MailUntrusted(
            f"The certificate of {host} cannot be trusted: {problem.verify_message}.",
            "Check the server's name. If it is your own server, give its certificate with --certificate.",
        ) from None
    except ssl.SSLError as problem:
        if problem.reason in ("UNEXPECTED_EOF_WHILE_READING", "SSLV3_ALERT_HANDSHAKE_FAILURE", None):
            raise MailLost(f"The secured connection to {host} broke.", again) from None
        raise MailUntrusted(
            f"{host} does not speak TLS on this port ({problem.reason}).",
            "Port 993 is for tls; port 143 is mostly for starttls.",
        ) from None
    except MailboxStarttlsError:
        raise _no_starttls(host) from None
    except TimeoutError:
        raise MailLost(f"{host} did not answer within {patience:g} seconds.", again) from None
    except socket.gaierror:
        raise MailLost(f"The server {host} was not found.", "Check its name and your network.") from None
    except OSError as problem:
        raise MailLost(f"No connection to {host}: {problem.strerror or problem}.", again) from None
    except imaplib.IMAP4.abort as problem:
        if "TLS not supported" in words_of(problem):
            raise _no_starttls(host) from None
        raise MailLost(f"{host} closed the connection.", "Try again; what was read stays.") from None
    except (imaplib.IMAP4.error, UnexpectedCommandStatusError) as problem:
        raise _odd(host, words_of(problem)) from None


def _no_starttls(host: str) -> MailTrouble:
    return MailUntrusted(f"{host} offers no encryption (STARTTLS) on this port.", "Try tls on port 993.")


def _odd(host: str, said: str) -> MailTrouble:
    if said.startswith("* BYE") or is_for_now(said):
        return MailNotNow(f"{host} does not serve just now{_quoted(said)}.", "Try again in a quarter of an hour.")
    return MailTrouble(f"{host} answered something that cannot be used{_quoted(said)}.", "Try `dayeight mail check`.")
