"""A Dovecot for each test that asks for one, and a mailbox on it; without Dovecot such tests are skipped and named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.mail.imap.dovecot import PASSWORD, PROGRAM, Dovecot

from dayeight.flows.mail_ports import Account, Mailbox, Server
from dayeight.flows.sync_mail import (
    Look,
    Looked,
    MayMatter,
    Outcome,
    Progress,
    RawMail,
    read_waiting,
    sync,
)  # fmt: skip
from dayeight.mail.secrets import Secret, Vault
from dayeight.reading.messages import read_heading
from dayeight.store.secret import MAIL, secret_key
from dayeight.wiring import open_mailbox

if TYPE_CHECKING:
    from dayeight.store.mail_rows import DjangoMailStore

NOW = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of whoever runs the tests is left alone."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def require_dovecot() -> None:
    if PROGRAM is None:
        reason = "Dovecot is not installed (apt-get install dovecot-imapd)"
        if os.environ.get("DAYEIGHT_REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)


@contextmanager
def running(certificate: Path | None = None) -> Iterator[Dovecot]:
    """A server in a folder of its own; its sockets need a short path."""
    require_dovecot()
    with TemporaryDirectory(prefix="dovecot-") as short:
        server = Dovecot(Path(short), certificate)
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    with running() as server:
        yield server


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for this computer, as a bridge makes one."""
    return make_certificate(tmp_path / "own.pem", "localhost", "127.0.0.1")


def make_certificate(path: Path, *names: str) -> Path:
    """A certificate that signed itself, with its key, in one file; the certificate alone lies beside it as `.crt`."""
    key = ec.generate_private_key(ec.SECP256R1())
    own = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "tests")])
    general = [x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name) for name in names]
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(general), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    Path(f"{path}.crt").write_bytes(pem)
    path.write_bytes(pem + secret)
    path.chmod(0o644)
    return path


@pytest.fixture
def tls_dovecot(certificate: Path) -> Iterator[Dovecot]:
    with running(certificate) as server:
        yield server


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / MAIL, lambda: secret_key(tmp_path, MAIL))


def account_on(port: int, vault: Vault | None = None, **more: object) -> Account:
    """Robin's account on a server of the tests."""
    sealed = vault.seal(Secret(PASSWORD)) if vault else ""
    values = {"name": "vale", "address": "robin@vale.example", "user": "robin", "sealed": sealed}
    return Account(imap=Server("127.0.0.1", port, "none"), **{**values, **more})  # type: ignore[arg-type]


@dataclass
class Robin:
    """Robin's mailbox as DayEight sees it: `sync` looks into it, `read` reads what waits."""

    store: DjangoMailStore
    owner: int
    account: Account
    vault: Vault
    may_matter: MayMatter = lambda heading: True
    now: datetime = NOW
    steps: list[Progress] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    on_step: Callable[[Progress], None] = lambda _: None
    on_pause: Callable[[float], None] = lambda _: None

    def look(self, connect: Callable[[Account], Mailbox] | None = None) -> Look:
        def step(progress: Progress) -> None:
            self.steps.append(progress)
            self.on_step(progress)

        def pause(seconds: float) -> None:
            self.pauses.append(seconds)
            self.on_pause(seconds)

        return Look(
            self.store, connect or (lambda account: open_mailbox(account, self.vault)), self.vault.fingerprint,
            self.may_matter, lambda: self.now, pause, step,
        )  # fmt: skip

    def sync(self, connect: Callable[[Account], Mailbox] | None = None) -> Looked:
        return sync(self.look(connect), self.owner, self.account)

    def waiting(self) -> list[str]:
        """The subjects of what waits to be read."""
        return [read_heading(text.raw).subject for text in self.store.waiting(self.owner, self.account.name)]

    def read(self, matters: Callable[[str], bool] = lambda _: False) -> list[str]:
        """Read what waits; those messages held facts whose subject matters. The subjects that were handed over."""
        subjects: list[str] = []

        def reader(pieces: Iterable[RawMail]) -> Outcome:
            matched = set()
            for piece in pieces:
                subjects.append(read_heading(piece.raw).subject)
                if matters(subjects[-1]):
                    matched.add(piece.key)
            return Outcome(frozenset(matched), len(matched))

        read_waiting(self.store, self.owner, self.account, reader)
        return subjects


@pytest.fixture
def owner(transactional_db: None) -> int:
    from dayeight.store.opening import the_owner

    return the_owner()


@pytest.fixture
def store(owner: int) -> DjangoMailStore:
    from dayeight.store.mail_rows import DjangoMailStore

    return DjangoMailStore()


@pytest.fixture
def robin(dovecot: Dovecot, store: DjangoMailStore, owner: int, vault: Vault) -> Robin:
    account = account_on(dovecot.port, vault)
    store.put_account(owner, account)
    return Robin(store, owner, account, vault)
