"""Passwords: sealed at rest, printed by a command, hidden everywhere else."""

from __future__ import annotations

import pickle
import time
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.mail.imap.conftest import account_on

from dayeight.errors import SecretTrouble
from dayeight.mail.secrets import Secret, Vault, printed_by, secret_of
from dayeight.store.secret import MAIL, secret_key


def vault_in(folder: Path) -> Vault:
    return Vault(folder / MAIL, lambda: secret_key(folder, MAIL))


class Ring(KeyringBackend):
    """A keyring that works, in memory."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


class Locked(Ring):
    """A keyring that nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("locked")


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    found = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: found)
    monkeypatch.setattr(keyring, "get_password", found.get_password)
    monkeypatch.setattr(keyring, "set_password", found.set_password)
    return found


def test_sealed_and_opened_again_by_another_process(tmp_path: Path) -> None:
    sealed = vault_in(tmp_path).seal(Secret("pässword"))
    assert "pässword" not in sealed
    assert vault_in(tmp_path).open(sealed).reveal() == "pässword"
    assert vault_in(tmp_path).seal(Secret("pässword")) != sealed
    assert (tmp_path / MAIL).stat().st_mode & 0o777 == 0o600


def test_without_the_key_it_stays_closed(tmp_path: Path) -> None:
    sealed = vault_in(tmp_path).seal(Secret("password"))
    (tmp_path / MAIL).unlink()
    with pytest.raises(SecretTrouble) as told:
        vault_in(tmp_path).open(sealed)
    assert told.value.permanent
    assert not (tmp_path / MAIL).exists()
    vault_in(tmp_path).seal(Secret("another"))
    with pytest.raises(SecretTrouble):
        vault_in(tmp_path).open(sealed)


def test_a_keyring_that_works_holds_the_key(tmp_path: Path, ring: Ring) -> None:
    vault = vault_in(tmp_path)
    sealed = vault.seal(Secret("password"))
    assert not (tmp_path / MAIL).exists()
    assert list(ring.held) == [("dayeight", str(tmp_path))]
    assert vault_in(tmp_path).open(sealed).reveal() == "password"
    assert vault_in(tmp_path).fingerprint("<a>") == vault.fingerprint("<a>")


def test_a_locked_keyring_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Locked()
    monkeypatch.setattr(keyring, "get_keyring", lambda: found)
    monkeypatch.setattr(keyring, "get_password", found.get_password)
    monkeypatch.setattr(keyring, "set_password", found.set_password)
    sealed = vault_in(tmp_path).seal(Secret("password"))
    assert (tmp_path / MAIL).exists()
    assert vault_in(tmp_path).open(sealed).reveal() == "password"


def test_what_the_keyring_sealed_opens_beside_a_file_made_later(tmp_path: Path, ring: Ring) -> None:
    sealed = vault_in(tmp_path).seal(Secret("password"))
    secret_key(tmp_path, MAIL)
    assert vault_in(tmp_path).open(sealed).reveal() == "password"


def test_the_first_line_of_a_command_is_the_secret() -> None:
    assert printed_by("printf 'one two \\nsecond line\\n'").reveal() == "one two "
    assert printed_by("printf 'no line end'").reveal() == "no line end"
    assert printed_by("echo abc | tr a-c x-z").reveal() == "xyz"


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("exit 3", "exit status 3"),
        ("true", "printed no password"),
        ("echo", "printed no password"),
        ("printf '\\377\\376'", "no text"),
        ("/nowhere/at/all 2>/dev/null", "exit status 127"),
    ],
)
def test_a_command_that_fails_is_told(command: str, says: str) -> None:
    with pytest.raises(SecretTrouble, match=says) as told:
        printed_by(command)
    assert told.value.hint


def test_a_command_that_hangs_is_ended_with_all_it_started() -> None:
    start = time.monotonic()
    with pytest.raises(SecretTrouble, match=r"within 0\.3 seconds"):
        printed_by("sleep 30 | sleep 30", patience=0.3)
    assert time.monotonic() - start < 5


def test_a_secret_is_not_shown_by_accident() -> None:
    secret = Secret("password")
    assert "password" not in f"{secret} {secret!r} {[secret]}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_the_secret_of_an_account(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    account = account_on(1, vault)
    assert secret_of(replace(account, sealed="", command="echo word"), vault).reveal() == "word"
    assert secret_of(account, vault).reveal()
    with pytest.raises(SecretTrouble, match="no password for vale"):
        secret_of(replace(account, sealed=""), vault)
