"""Mail passwords at rest: sealed with a key in the system's keyring, or in a private file where there is none.

The database holds only sealed secrets, so a backup of it opens no mailbox.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from dayeight.errors import SecretTrouble
from dayeight.flows.mail_ports import Account

_SERVICE = "dayeight"
# Seconds for a password command: a person may have to unlock a card or type a passphrase.
_PATIENCE = 120
_LONGEST = 16_000  # an OAuth token of Microsoft has about 2,500 characters


class Secret:
    """A password or token that is not shown by accident: not in a repr, a log or a traceback."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for handing to a server."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not copied out of the process")


class Vault:
    """Seals and opens secrets, and makes the keyed hashes of messages.

    `key_file` makes or reads the key in the file at `path`; it is used where that file is there already, or where no
    keyring works.
    """

    def __init__(self, path: Path, key_file: Callable[[], str]) -> None:
        self._path = path
        self._key_file = key_file
        self._key: str | None = None

    def seal(self, secret: Secret) -> str:
        """The secret, encrypted, as text for the database. Raises StoreTrouble if no key can be kept."""
        from cryptography.fernet import Fernet

        return Fernet(_derived(self._own_key(), b"seal")).encrypt(secret.reveal().encode()).decode("ascii")

    def open(self, sealed: str) -> Secret:
        """What was sealed. Raises SecretTrouble if the key is not to be had here."""
        from cryptography.fernet import Fernet, InvalidToken

        for key in self._keys():
            try:
                return Secret(Fernet(_derived(key, b"seal")).decrypt(sealed.encode("ascii")).decode())
            except InvalidToken:
                continue
        raise SecretTrouble(
            "The kept password cannot be opened: the key that sealed it is not here.",
            "Unlock the keyring of your desktop, or give the password again with `dayeight mail add`.",
        )

    def fingerprint(self, identity: str) -> bytes:
        """16 bytes that stand for a message and tell nothing about it to anybody without the key."""
        key = _derived(self._own_key(), b"seen")
        return hmac.digest(key, identity.encode("utf-8", "surrogateescape"), "sha256")[:16]

    def _keys(self) -> Iterator[str]:
        """The keys that are there: of the file, then of the keyring, which is slow to ask and may ask the person."""
        if self._path.exists():
            yield self._key_file()
        held = _from_keyring(str(self._path.parent))
        if held:
            yield held

    def _own_key(self) -> str:
        """The key for what is new, made where there is none yet."""
        if self._key is None:
            self._key = next(self._keys(), None) or _into_keyring(str(self._path.parent)) or self._key_file()
        return self._key


def _derived(key: str, use: bytes) -> bytes:
    # The key has 384 random bits, so a keyed hash is enough to make keys for each use from it.
    return base64.urlsafe_b64encode(hmac.digest(key.encode("ascii"), use, hashlib.sha256))


def _from_keyring(folder: str) -> str | None:
    """The key that the system's keyring holds for a data folder; None where there is no keyring that works."""
    try:
        import keyring

        # Below 1 are backends that keep nothing, or keep it in plain text.
        return keyring.get_password(_SERVICE, folder) if keyring.get_keyring().priority >= 1 else None
    except Exception:  # noqa: BLE001 - backends raise what they like (D-Bus, a locked or missing service)
        return None


def _into_keyring(folder: str) -> str | None:
    """A new key that the keyring has kept, as reading it back shows; None where that does not work."""
    import secrets

    key = secrets.token_urlsafe(48)
    try:
        import keyring

        if keyring.get_keyring().priority < 1:
            return None
        keyring.set_password(_SERVICE, folder, key)
    except Exception:  # noqa: BLE001 - as above
        return None
    return _from_keyring(folder)


def secret_of(account: Account, vault: Vault) -> Secret:
    """The account's password or token: sealed in the database, or what its command prints. Raises SecretTrouble."""
    if account.command:
        return printed_by(account.command)
    if not account.sealed:
        raise SecretTrouble(
            f"There is no password for {account.name}.",
            "Give it with `dayeight mail add`, or a command that prints it.",
        )
    return vault.open(account.sealed)


def printed_by(command: str, patience: float = _PATIENCE) -> Secret:
    """The first line that a shell command prints, as mutt and mbsync take it. Raises SecretTrouble.

    What it says on standard error goes to the terminal, so that it can ask for a passphrase; nothing of it is kept.
    """
    hint = "Run the command yourself: it must print the password or token on its first line."
    process = subprocess.Popen(
        ["/bin/sh", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, start_new_session=True
    )
    try:
        printed, _ = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise SecretTrouble(f"The password command did not end within {patience:g} seconds.", hint) from None
    if process.returncode != 0:
        raise SecretTrouble(f"The password command failed (exit status {process.returncode}).", hint)
    line = printed.split(b"\n", 1)[0].rstrip(b"\r")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise SecretTrouble("The password command printed something that is no text.", hint) from None
    if not text or len(text) > _LONGEST or "\0" in text:
        raise SecretTrouble("The password command printed no password on its first line.", hint)
    return Secret(text)
