"""The way to a server: encrypted or not at all, and at every step it is known whether the letter may have gone."""

from __future__ import annotations

import base64
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.mail.imap.conftest import make_certificate
from tests.outbox.conftest import account
from tests.outbox.smtp_server import STEPS, Fault, SmtpServer

from dayeight.errors import AnswerLost, MailLost, MailNotNow, MailRefused, MailTrouble, MailUntrusted, StoreFull
from dayeight.flows.mail_ports import Server
from dayeight.flows.sending_ports import Answer, Parcel
from dayeight.mail.secrets import Secret, printed_by
from dayeight.mail.smtp import hand_over

RAW = (
    b"From: robin@vale.example\r\nTo: dana@larkfield.example\r\nSubject: x\r\n\r\nHello\r\n.\r\n..two\r\nFrom here\r\n"
)
PARCEL = Parcel(RAW, "robin@vale.example", "dana@larkfield.example")
PASSWORD = "a-secret-of-the-tests"

Serve = Callable[..., SmtpServer]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    made: list[SmtpServer] = []

    def start(security: str = "starttls", *names: str, **more: object) -> SmtpServer:
        certificate = make_certificate(tmp_path / "own.pem", *(names or ("localhost", "127.0.0.1")))
        made.append(SmtpServer(security, certificate, **more))  # type: ignore[arg-type]
        return made[-1]

    yield start
    for server in made:
        server.close()


def send(
    server: SmtpServer, *, host: str = "localhost", password: str = PASSWORD, trusted: bool = True,
    before_end: Callable[[], None] = lambda: None, security: str = "", port: int = 0, auth: str = "password",
) -> Answer:  # fmt: skip
    certificate = Path(f"{server.certificate}.crt").read_text() if trusted else ""
    smtp = Server(host, port or server.port, security or server.security)  # type: ignore[arg-type]
    return hand_over(
        account(smtp=smtp, certificate=certificate, auth=auth), Secret(password), PARCEL, before_end, patience=0.5
    )


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_letter_arrives_as_it_is(serve: Serve, security: str) -> None:
    server = serve(security)
    ended: list[int] = []
    assert send(server, before_end=lambda: ended.append(len(server.taken))).taken
    assert server.taken == [("robin@vale.example", "dana@larkfield.example", RAW)]
    assert ended == [0]
    assert server.in_clear == []
    assert not [line for line in server.said if line.startswith("EHLO") and socket.gethostname() in line]


def test_a_token_and_a_login_in_two_steps(serve: Serve) -> None:
    assert send(serve(auth="XOAUTH2"), auth="token").taken
    assert send(serve(auth="LOGIN")).taken
    with pytest.raises(MailRefused):
        send(serve(auth="LOGIN"), password="wrong")


def test_a_password_of_any_script_and_one_that_a_command_prints(serve: Serve) -> None:
    assert send(serve(password="pä55wörd"), password="pä55wörd").taken
    printed = printed_by(f"{sys.executable} -c \"print('{PASSWORD}')\"")
    assert send(serve(), password=printed.reveal()).taken


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_that_nobody_knows_gets_no_password(serve: Serve, security: str) -> None:
    server = serve(security)
    with pytest.raises(MailUntrusted):
        send(server, trusted=False)
    assert not [line for line in server.said if line.startswith("AUTH")]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_another_name_gets_no_password(serve: Serve, security: str) -> None:
    server = serve(security, "mail.other.example")
    with pytest.raises(MailUntrusted, match=r"mismatch|not valid for"):
        send(server)
    assert not [line for line in server.said if line.startswith("AUTH")]


def test_without_starttls_there_is_no_login(serve: Serve) -> None:
    server = serve("none")
    with pytest.raises(MailUntrusted):
        send(server, security="starttls")
    assert server.in_clear == []


def test_no_password_leaves_this_computer_in_clear(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve("none")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("127.0.0.1", server.port))])
    with pytest.raises(MailUntrusted):
        send(server, host="smtp.vale.example", security="none")
    assert server.in_clear == []


def test_tls_on_a_port_that_speaks_in_clear(serve: Serve) -> None:
    with pytest.raises(MailTrouble) as told:
        send(serve("none"), security="tls")
    assert "TLS" in str(told.value) or "connection" in str(told.value)


@pytest.mark.parametrize("step", [step for step in STEPS if step not in ("body", "end")])
@pytest.mark.parametrize("fault", [Fault.DROP, Fault.HANG, "421 4.3.2 shutting down"])
def test_trouble_before_the_end_mark_means_not_taken(serve: Serve, step: str, fault: Fault | str) -> None:
    server = serve(fault=lambda name: fault if name == step else None)
    with pytest.raises((MailLost, MailNotNow)) as told:
        send(server)
    assert not told.value.permanent
    assert server.taken == []


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(MailLost):
        hand_over(account(smtp=Server("localhost", port, "tls")), Secret("x"), PARCEL, lambda: None)


@pytest.mark.parametrize("step", ["auth", "mail", "rcpt", "data", "end"])
def test_not_now_is_not_taken(serve: Serve, step: str) -> None:
    server = serve(fault=lambda name: "451 4.7.1 greylisted, try again" if name == step else None)
    with pytest.raises(MailNotNow):
        send(server)
    assert server.taken == []


@pytest.mark.parametrize("step", ["mail", "rcpt", "data", "end"])
def test_a_no_for_good_is_an_answer(serve: Serve, step: str) -> None:
    server = serve(fault=lambda name: "550 5.1.1 no such user" if name == step else None)
    assert send(server) == Answer(False, "5.1.1 no such user")
    assert server.taken == []


def test_a_refused_login(serve: Serve) -> None:
    with pytest.raises(MailRefused) as told:
        send(serve(), password="wrong")
    assert "wrong user name or password" in str(told.value)
    assert "a-secret" not in str(told.value)


@pytest.mark.parametrize("fault", [Fault.DROP, Fault.HANG, Fault.KEEP_AND_DROP, Fault.KEEP_AND_HANG, "strange"])
def test_after_the_end_mark_it_may_have_gone(serve: Serve, fault: Fault | str) -> None:
    server = serve(fault=lambda name: fault if name == "end" else None)
    with pytest.raises(AnswerLost) as told:
        send(server)
    assert told.value.permanent
    assert len(server.taken) == (fault in (Fault.KEEP_AND_DROP, Fault.KEEP_AND_HANG))


@pytest.mark.parametrize("fault", [Fault.DROP, Fault.HANG])
def test_a_letter_whose_way_broke_in_the_middle_is_never_called_taken(serve: Serve, fault: Fault) -> None:
    # A short letter lies in this computer's buffers whole, so nobody here knows how far it came.
    server = serve(fault=lambda name: fault if name == "body" else None)
    with pytest.raises((AnswerLost, MailLost)):
        send(server)
    assert server.taken == []


def test_a_goodbye_in_the_middle_means_not_taken(serve: Serve) -> None:
    server = serve(fault=lambda name: "421 4.3.2 shutting down" if name == "body" else None)
    with pytest.raises((MailNotNow, MailLost, AnswerLost)):
        send(server)
    assert server.taken == []


def test_what_cannot_be_kept_before_the_end_mark_is_not_ended(serve: Serve) -> None:
    server = serve()

    def full() -> None:
        raise StoreFull("The disk is full, and nothing was written.")

    with pytest.raises(StoreFull):
        send(server, before_end=full)
    assert server.taken == []


# --- what a hostile server answers ---------------------------------------------------------------------------


class Rude:
    """A server that says what a test wants, as long as somebody listens."""

    def __init__(self, *pieces: bytes, again: bool = False, pause: float = 0.0) -> None:
        self._pieces, self._again, self._pause = pieces, again, pause
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.sent = 0
        self.heard = b""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        client, _ = self._listener.accept()
        client.settimeout(5)
        with suppress(OSError), client:
            while True:
                for piece in self._pieces:
                    client.sendall(piece)
                    self.sent += len(piece)
                    time.sleep(self._pause)
                if not self._again:
                    break
            while more := client.recv(4_000):
                self.heard += more

    def ended(self) -> None:
        self._thread.join(5)
        assert not self._thread.is_alive()
        self._listener.close()


def rudely(rude: Rude, patience: float = 0.5) -> MailTrouble:
    start = time.monotonic()
    with pytest.raises(MailTrouble) as told:
        hand_over(
            account(smtp=Server("localhost", rude.port, "none")), Secret(PASSWORD), PARCEL, lambda: None, patience
        )
    assert time.monotonic() - start < patience + 2
    rude.ended()
    return told.value


def test_a_banner_without_end_is_not_listened_to() -> None:
    rude = Rude(b"220-" + b"hello " * 100 + b"\r\n", again=True)
    assert "cannot be used" in str(rudely(rude, 20))
    assert rude.sent < 20_000_000


def test_a_line_without_end_is_not_listened_to() -> None:
    rude = Rude(b"220-" + b"x" * 2_000_000)
    rudely(rude)


def test_an_answer_that_drips_ends_after_its_time() -> None:
    rude = Rude(b"2", b"2", b"0", b"-", *[b"a"] * 60, pause=0.1)
    told = rudely(rude)
    assert isinstance(told, MailLost)
    assert "did not answer within 0.5 seconds" in str(told)


def test_a_greeting_of_many_short_lines_ends_after_its_time() -> None:
    rudely(Rude(*[b"220-a\r\n"] * 60, pause=0.1))


def test_a_server_that_says_yes_to_all_gets_no_letter_as_commands(serve: Serve) -> None:
    server = serve(fault=lambda name: "250 yes" if name == "data" else None)
    with pytest.raises(MailTrouble):
        send(server)
    assert not [line for line in server.said if "Hello" in line]


@pytest.mark.parametrize("auth", ["PLAIN", "LOGIN"])
def test_a_server_that_repeats_the_secret_does_not_make_it_known(serve: Serve, auth: str) -> None:
    coded = base64.b64encode(f"\0robin\0{PASSWORD}".encode()).decode()
    again = f"535 unrecognized: {coded[:30]} {base64.b64encode(PASSWORD.encode()).decode()} {PASSWORD}"
    server = serve(fault=lambda name: again if name == "auth" else None, auth=auth)
    with pytest.raises(MailRefused) as told:
        send(server)
    assert "unrecognized" in str(told.value)
    for secret in (PASSWORD, coded[:30], "YS1zZWNyZXQ"):
        assert secret not in str(told.value)


def test_it_says_goodbye(serve: Serve) -> None:
    server = serve()
    send(server)
    for _ in range(50):
        if server.said[-1] == "QUIT":
            break
        time.sleep(0.02)
    assert server.said[-1] == "QUIT"
