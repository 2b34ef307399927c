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
import time
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
# Bytes that one answer may have; long greetings have two thousand.
_LONGEST_ANSWER = 64_000
# What this computer calls itself: nothing that tells where it is.
_MYSELF = "[127.0.0.1]"
# Coded as in a login, or a part of it: longer than it could be guessed from, and written like no word.
_LIKE_A_SECRET = re.compile(r"(?=[A-Za-z0-9+/=]*?(?:[0-9+/=]|[a-z][A-Z]))[A-Za-z0-9+/=]{8,}")
_SHORT = 6
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
            if declined is None:
                client.send(_dotted(parcel.raw))
        if declined is None:
            before_end()
        answer = declined or _ended(client, server, patience)
        _say_goodbye(client)
        return answer
    finally:
        client.close()


class _Answers:
    """What a server says, line by line, as smtplib reads it: each answer within the socket's time and of some length.

    A socket's own limit begins anew with every byte, and smtplib takes answers of any number of lines.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._rest = b""
        self._room = 0
        self._ends = 0.0
        self.trouble: Exception | None = None

    def begin(self) -> None:
        """Another answer is awaited."""
        self._room = _LONGEST_ANSWER
        self._ends = time.monotonic() + (self._sock.gettimeout() or PATIENCE)

    def readline(self, most: int) -> bytes:
        """The next line, or a piece of so many bytes; b"" if the connection is over."""
        patience = self._sock.gettimeout()
        try:
            while b"\n" not in self._rest and len(self._rest) < most:
                left = self._ends - time.monotonic()
                self._sock.settimeout(max(left, 0.001))
                more = self._sock.recv(4_096)
                if not more:
                    break
                self._rest += more
        except TimeoutError as late:
            self.trouble = late
            raise
        finally:
            self._sock.settimeout(patience)
        end = self._rest.find(b"\n") + 1 or len(self._rest)
        line, self._rest = self._rest[: min(end, most)], self._rest[min(end, most) :]
        self._room -= len(line)
        if self._room < 0:
            self.trouble = smtplib.SMTPException("the answer is too long")
            raise self.trouble
        return line

    def close(self) -> None:
        """Nothing is held but the socket, which is closed by itself."""


class _PlainTalk(smtplib.SMTP):
    """smtplib's client, with limits to what it listens to."""

    def getreply(self) -> tuple[int, bytes]:
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("there is no connection")
        if self.file is None:  # at the start, and anew once the connection is encrypted
            self.file = _Answers(self.sock)
        answers = self.file
        answers.begin()
        try:
            return super().getreply()
        except smtplib.SMTPServerDisconnected as gone:  # which smtplib makes of all that goes wrong
            raise answers.trouble or gone from None


class _TlsTalk(_PlainTalk, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""


def _connected(server: Server, certificate: str, patience: float) -> smtplib.SMTP:
    """A connection that nobody on the way can read, before the login."""
    if server.security == "tls":
        context = tls_context(certificate)
        client: smtplib.SMTP = _TlsTalk(
            server.host, server.port, local_hostname=_MYSELF, timeout=patience, context=context
        )
    else:
        client = _PlainTalk(server.host, server.port, local_hostname=_MYSELF, timeout=patience)
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
        client.close()
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
    said = _quoted(_without_secrets(words, password))
    if 400 <= code < 500:
        raise MailNotNow(f"{server.host} does not let anybody in just now{said}.", _AGAIN)
    raise MailRefused(
        f"{server.host} refused the login of {account.user}{said}.",
        "Many providers want an app password that may send too: dayeight mail add --replace shows the steps.",
    )


def _without_secrets(words: bytes, password: str) -> str:
    """A server's words on a login, which may repeat what was said to it; errors are shown and kept."""
    text = words.decode("utf-8", "replace")
    text = text.replace(password, "...") if len(password) >= _SHORT else text
    return _LIKE_A_SECRET.sub("...", text)


def _offered(client: smtplib.SMTP, server: Server, parcel: Parcel) -> Answer | None:
    """The envelope, and the word that the letter may come; the answer if it is declined for good."""
    mail, to, data = f"MAIL FROM:<{parcel.sender}>", f"RCPT TO:<{parcel.recipient}>", "DATA"
    for step, fine in ((mail, (250,)), (to, (250, 251)), (data, (354,))):
        code, words = client.docmd(step)
        if code in fine:
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


def _say_goodbye(client: smtplib.SMTP) -> None:
    """As a server wants it, without waiting long for its answer."""
    with suppress(OSError, smtplib.SMTPException):
        if client.sock is not None:
            client.sock.settimeout(1.0)
            client.docmd("QUIT")


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
