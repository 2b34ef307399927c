"""A letter handed to a server over SMTP: encrypted, logged in, and with the end mark as a step of its own.

The adapter of `flows.sending_ports.HandOver`. Until the end mark is sent a server may not deliver (RFC 5321, 4.1.1.4),
so all trouble before it means: not taken.
"""

from __future__ import annotations

import base64
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from dayeight.errors import AnswerLost, MailLost, MailNotNow, MailRefused, MailTrouble, MailUntrusted
from dayeight.flows.mail_ports import Account, Server
from dayeight.flows.sending_ports import Answer, Parcel
from dayeight.mail.accounts import is_loopback
from dayeight.mail.logging_in import tls_context
from dayeight.mail.secrets import Secret

# Seconds that a server may take for one answer; after the end mark it may look for spam, and RFC 5321 wants more.
PATIENCE = 30.0
_AFTER_THE_END = 120.0
# What this computer calls itself: nothing that tells where it is.
_MYSELF = "[127.0.0.1]"
_AGAIN = "It is tried again by itself; look at your network."


def hand_over(
    account: Account, secret: Secret, parcel: Parcel, before_end: Callable[[], None], patience: float = PATIENCE
) -> Answer:
    """Hand a letter over. `before_end` is called when all but the end mark was sent; what it raises is passed on.

    Raises AnswerLost if the end mark may have arrived and no answer came, any other MailTrouble if it was not taken.
    """
    server = account.smtp
    if server is None:
        raise MailTrouble(f"It is not known by which server {account.name} sends.", "Name it: dayeight outbox via")
    with _told(server, patience):
        client = _connected(server, account.certificate, patience)
    try:
        with _told(server, patience):
            _log_in(client, server, account, secret)
            declined = _offered(client, server, parcel)
            if declined is not None:
                return declined
            client.send(_dotted(parcel.raw))
        before_end()
        return _ended(client, server, patience)
    finally:
        _leave(client)


def _connected(server: Server, certificate: str, patience: float) -> smtplib.SMTP:
    """A connection that nobody on the way can read, before the login."""
    if server.security == "tls":
        context = tls_context(certificate)
        client: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, local_hostname=_MYSELF, timeout=patience, context=context
        )
    else:
        client = smtplib.SMTP(server.host, server.port, local_hostname=_MYSELF, timeout=patience)
    try:
        _greet(client, server)
        if server.security == "starttls":
            if not client.has_extn("starttls"):
                raise MailUntrusted(
                    f"{server.host} offers no encryption (STARTTLS) on this port.", "Try tls on port 465."
                )
            code, words = client.starttls(context=tls_context(certificate))
            if code != 220:
                raise _for_now_or_odd(server, code, words)
            _greet(client, server)
        elif server.security == "none" and not is_loopback(server.host):
            raise MailUntrusted(
                f"No password goes to {server.host} without encryption.", "Choose tls or starttls for it."
            )
    except BaseException:
        _leave(client)
        raise
    return client


def _greet(client: smtplib.SMTP, server: Server) -> None:
    code, words = client.ehlo()
    if code != 250:
        raise _for_now_or_odd(server, code, words)


def _log_in(client: smtplib.SMTP, server: Server, account: Account, secret: Secret) -> None:
    offered = client.esmtp_features.get("auth", "").upper().split()
    password = secret.reveal()
    if account.auth == "token":
        plain = f"user={account.user}\1auth=Bearer {password}\1\1"
        code, words = client.docmd("AUTH", f"XOAUTH2 {_coded(plain)}")
        if code == 334:  # a refused token is explained in a challenge, which an empty line ends
            code, words = client.docmd("")
    elif "PLAIN" in offered:
        code, words = client.docmd("AUTH", "PLAIN " + _coded(f"\0{account.user}\0{password}"))
    elif "LOGIN" in offered:
        code, words = client.docmd("AUTH", f"LOGIN {_coded(account.user)}")
        if code == 334:
            code, words = client.docmd(_coded(password))
    elif not offered and server.security == "none":
        return  # a program on this computer that lets its own people send
    else:
        raise MailTrouble(f"{server.host} takes no password on this port.", "Try tls on port 465, or starttls on 587.")
    if code == 235:
        return
    if 400 <= code < 500:
        raise MailNotNow(f"{server.host} does not let anybody in just now{_quoted(words)}.", _AGAIN)
    raise MailRefused(
        f"{server.host} refused the login of {account.user}{_quoted(words)}.",
        "Many providers want an app password that may send too: dayeight mail add --replace shows the steps.",
    )


def _offered(client: smtplib.SMTP, server: Server, parcel: Parcel) -> Answer | None:
    """The envelope, and the word that the letter may come; the answer if it is declined for good."""
    for step in (f"MAIL FROM:<{parcel.sender}>", f"RCPT TO:<{parcel.recipient}>", "DATA"):
        code, words = client.docmd(step)
        if code in (250, 251, 354):
            continue
        if code in (530, 535, 538):
            raise MailRefused(f"{server.host} wants a login{_quoted(words)}.", "Check the account: dayeight mail list")
        if 500 <= code < 600:
            return Answer(False, _plain(words))
        raise _for_now_or_odd(server, code, words)
    return None


def _ended(client: smtplib.SMTP, server: Server, patience: float) -> Answer:
    """Send the end mark and hear whether the letter was taken."""
    try:
        if client.sock is not None:
            client.sock.settimeout(max(patience, _AFTER_THE_END) if patience >= PATIENCE else patience)
        client.send(b".\r\n")
        code, words = client.getreply()
    except (OSError, smtplib.SMTPException) as problem:
        raise AnswerLost(
            f"{server.host} may have the whole letter; its answer was lost ({_kind(problem)}).",
            "It is looked for in your Sent folder; it is never sent again by itself.",
        ) from None
    if 200 <= code < 300:
        return Answer(True, _plain(words))
    if 500 <= code < 600:
        return Answer(False, _plain(words))
    if 400 <= code < 500:
        raise MailNotNow(f"{server.host} did not take the letter just now{_quoted(words)}.", _AGAIN)
    raise AnswerLost(
        f"{server.host} answered something that cannot be understood{_quoted(words)}.",
        "The letter is looked for in your Sent folder; it is never sent again by itself.",
    )


def _dotted(raw: bytes) -> bytes:
    """The message as DATA wants it: CRLF line ends, lines that begin with a dot get another, no end mark."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    lines = re.sub(rb"(?m)^\.", b"..", lines)
    return lines if lines.endswith(b"\r\n") else lines + b"\r\n"


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _leave(client: smtplib.SMTP) -> None:
    """Say goodbye if the server listens at once, and close."""
    with suppress(OSError, smtplib.SMTPException):
        if client.sock is not None:
            client.sock.settimeout(1.0)
    client.close()


@contextmanager
def _told(server: Server, patience: float) -> Iterator[None]:
    """Raise MailTrouble of the fitting kind in the place of what the network, TLS and smtplib raise."""
    host = server.host
    try:
        yield
    except ssl.SSLCertVerificationError as problem:
        raise MailUntrusted(
            f"The certificate of {host} cannot be trusted: {problem.verify_message}.",
            "Check the server's name. A server of your own needs its certificate: dayeight mail add --certificate",
        ) from None
    except ssl.SSLError as problem:
        if problem.reason in ("UNEXPECTED_EOF_WHILE_READING", "SSLV3_ALERT_HANDSHAKE_FAILURE", None):
            raise MailLost(f"The secured connection to {host} broke.", _AGAIN) from None
        raise MailUntrusted(
            f"{host} does not speak TLS on this port ({problem.reason}).", "Port 465 is for tls; port 587 for starttls."
        ) from None
    except TimeoutError:
        raise MailLost(f"{host} did not answer within {patience:g} seconds.", _AGAIN) from None
    except socket.gaierror:
        raise MailLost(f"The server {host} was not found.", _AGAIN) from None
    except smtplib.SMTPServerDisconnected:
        raise MailLost(f"{host} closed the connection before it had the letter.", _AGAIN) from None
    except smtplib.SMTPResponseException as problem:
        raise _for_now_or_odd(server, problem.smtp_code, problem.smtp_error) from None
    except smtplib.SMTPException as problem:
        raise MailTrouble(
            f"{host} answered something that cannot be used ({_kind(problem)}).", "Check the server."
        ) from None
    except OSError as problem:
        raise MailLost(f"No connection to {host}: {problem.strerror or problem}.", _AGAIN) from None


def _for_now_or_odd(server: Server, code: int, words: bytes | str) -> MailTrouble:
    if 400 <= code < 500 or code == -1:
        return MailNotNow(f"{server.host} does not serve just now{_quoted(words)}.", _AGAIN)
    return MailTrouble(f"{server.host} does not want to talk{_quoted(words)}.", "Check the server and its port.")


def _quoted(words: bytes | str) -> str:
    plain = _plain(words)
    return f' ("{plain}")' if plain else ""


def _plain(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return " ".join(re.sub(r"[^\x20-\x7e\xa0-\uffff]", " ", text).split())[:300].rstrip(".")


def _kind(problem: Exception) -> str:
    return "no answer in time" if isinstance(problem, TimeoutError) else "the connection broke"
