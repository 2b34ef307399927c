"""Getting in, or being told in one sentence why not, and whether trying again can help. TLS is checked, always."""

from __future__ import annotations

import base64
import socket
import time
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from tests.mail.imap.conftest import account_on, make_certificate, running
from tests.mail.imap.dovecot import PASSWORD, Dovecot, free_port, letter
from tests.mail.imap.fakes import scripted, serving

from dayeight.errors import MailLost, MailNotNow, MailRefused, MailTrouble, MailUntrusted
from dayeight.flows.mail_ports import Account, Server
from dayeight.mail.imap import ImapMailbox
from dayeight.mail.secrets import Secret

HIDDEN = "correct horse battery"


def enter(account: Account, secret: str = HIDDEN, patience: float = 5) -> ImapMailbox:
    return ImapMailbox(account, Secret(secret), patience)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("NO [UNAVAILABLE] Internal trouble", MailNotNow),
        ("NO [INUSE] Somebody else is here", MailNotNow),
        ("NO [LIMIT] Rate", MailNotNow),
        ("NO [SERVERBUG] Oops", MailNotNow),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", MailNotNow),
        ("NO Server error, please try again later", MailNotNow),
        ("NO [AUTHENTICATIONFAILED] Try again with the right password", MailRefused),
        ("NO [AUTHORIZATIONFAILED] No", MailRefused),
        ("NO [EXPIRED] That password has expired", MailRefused),
        ("NO LOGIN failed.", MailRefused),
        ("NO [PRIVACYREQUIRED] Encrypt first", MailUntrusted),
    ],
)
def test_what_a_refused_login_means(answer: str, kind: type[MailTrouble]) -> None:
    with serving(scripted({"LOGIN": f"{{tag}} {answer}"})) as port, pytest.raises(kind) as told:
        enter(account_on(port))
    assert type(told.value) is kind
    assert told.value.hint
    assert "127.0.0.1" in str(told.value)


def test_a_login_that_the_server_does_not_understand_is_not_tried_again() -> None:
    with serving(scripted({"LOGIN": "{tag} BAD syntax"})) as port, pytest.raises(MailTrouble) as told:
        enter(account_on(port))
    assert told.value.permanent
    assert "did not understand" in str(told.value)


def test_a_server_that_says_goodbye_at_the_door() -> None:
    with serving(scripted({}, "* BYE Maintenance until noon")) as port, pytest.raises(MailNotNow, match="Maintenance"):
        enter(account_on(port))


def test_a_server_that_drops_the_login() -> None:
    def handle(connection: socket.socket) -> None:
        connection.sendall(b"* OK hello\r\n")
        connection.recv(1000)

    with serving(handle) as port, pytest.raises(MailLost):
        enter(account_on(port))


def test_a_server_that_never_answers_is_given_up() -> None:
    start = time.monotonic()
    with serving(lambda connection: time.sleep(15)) as port, pytest.raises(MailLost, match=r"within 0\.3 seconds"):
        enter(account_on(port), patience=0.3)
    assert time.monotonic() - start < 5


def test_a_server_that_is_no_mail_server() -> None:
    with (
        serving(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port,
        pytest.raises(MailTrouble),
    ):
        enter(account_on(port))


def test_nobody_listens() -> None:
    with pytest.raises(MailLost, match=r"No connection to 127\.0\.0\.1"):
        enter(account_on(free_port()))


@pytest.mark.parametrize("answer", ["NO [AUTHENTICATIONFAILED] no", "BAD what", "NO [INUSE] wait"])
def test_a_refusal_shows_no_secret_anywhere(answer: str) -> None:
    with serving(scripted({"LOGIN": f"{{tag}} {answer}"})) as port:
        try:
            enter(account_on(port))
        except MailTrouble as problem:
            told = "".join(traceback.format_exception(problem)) + problem.hint + repr(problem.__context__)
    assert HIDDEN not in told


def test_a_password_in_another_script_goes_in_whole() -> None:
    asked: list[str] = []
    plain = "* CAPABILITY IMAP4REV1 AUTH=PLAIN\r\n{tag} OK done"
    with (
        serving(scripted({"CAPABILITY": plain, "AUTHENTICATE": "+ "}, asked=asked)) as port,
        pytest.raises(MailTrouble),
    ):
        enter(account_on(port), "пароль")
    coded = base64.b64encode("\0robin\0пароль".encode()).decode()
    assert coded in " ".join(asked)


def test_a_token_goes_in_as_xoauth2_and_its_refusal_is_permanent() -> None:
    asked: list[str] = []
    failed = base64.b64encode(b'{"status":"401"}').decode()

    def handle(connection: socket.socket) -> None:
        lines = connection.makefile("rwb", buffering=0)
        lines.write(b"* OK [CAPABILITY IMAP4REV1 AUTH=XOAUTH2] hello\r\n")
        tag = b""
        for line in lines:
            asked.append(line.decode().strip())
            if b"CAPABILITY" in line:
                lines.write(b"* CAPABILITY IMAP4REV1 AUTH=XOAUTH2\r\n" + line.split()[0] + b" OK done\r\n")
            elif b"AUTHENTICATE" in line:
                tag = line.split()[0]
                lines.write(b"+ \r\n")
            elif line == b"\r\n":
                lines.write(tag + b" NO [AUTHENTICATIONFAILED] Invalid credentials\r\n")
            else:
                lines.write(b"+ " + failed.encode() + b"\r\n")

    with serving(handle) as port, pytest.raises(MailRefused, match="refused the token") as told:
        enter(account_on(port, auth="token"), "a-token")
    assert told.value.permanent
    assert "token command" in told.value.hint
    sent = base64.b64decode(asked[2]).decode()
    assert sent == "user=robin\1auth=Bearer a-token\1\1"


# --- TLS ----------------------------------------------------------------------------------------------------


def secured(port: int, security: str, host: str = "localhost", certificate: str = "") -> Account:
    return replace(account_on(port), imap=Server(host, port, security), certificate=certificate)  # type: ignore[arg-type]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_nobody_known_is_refused_before_the_password(tls_dovecot: Dovecot, security: str) -> None:
    port = tls_dovecot.tls_port if security == "tls" else tls_dovecot.port
    with pytest.raises(MailUntrusted, match=r"certificate of localhost cannot be trusted: self.signed") as told:
        enter(secured(port, security), PASSWORD)
    assert told.value.permanent
    assert "user=<robin>" not in tls_dovecot.log()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_that_is_given_is_trusted(tls_dovecot: Dovecot, certificate: Path, security: str) -> None:
    tls_dovecot.put("robin", [letter(1)])
    port = tls_dovecot.tls_port if security == "tls" else tls_dovecot.port
    given = Path(f"{certificate}.crt").read_text()
    with enter(secured(port, security, certificate=given), PASSWORD) as mailbox:
        assert mailbox.open("INBOX").messages == 1


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path / "other.pem", "elsewhere.example")
    given = Path(f"{certificate}.crt").read_text()
    with running(certificate) as server, pytest.raises(MailUntrusted, match=r"cannot be trusted: .*[Mm]ismatch"):
        enter(secured(server.tls_port, "tls", certificate=given), PASSWORD)


def test_no_encryption_is_no_way_in(dovecot: Dovecot) -> None:
    with pytest.raises(MailUntrusted, match="offers no encryption"):
        enter(secured(dovecot.port, "starttls"), PASSWORD)
    with pytest.raises(MailUntrusted, match="does not speak TLS"):
        enter(secured(dovecot.port, "tls"), PASSWORD)


def test_a_server_that_forbids_passwords_without_encryption_never_sees_one() -> None:
    asked: list[str] = []
    closed = "* CAPABILITY IMAP4REV1 LOGINDISABLED STARTTLS\r\n{tag} OK done"
    with serving(scripted({"CAPABILITY": closed}, asked=asked)) as port, pytest.raises(MailUntrusted):
        enter(account_on(port))
    assert not [line for line in asked if HIDDEN in line]
