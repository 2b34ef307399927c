"""An account from an address: the big providers by their domains, and what cannot work refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.mail.imap.conftest import account_on

from dayeight.errors import BadInput
from dayeight.flows.mail_ports import Server
from dayeight.mail.accounts import checked_account, is_loopback, preset_account, server_of
from dayeight.mail.folder_roles import role_of
from dayeight.mail.privacy import BEFORE_CONNECTING
from dayeight.mail.providers import PROVIDERS, provider_named, provider_of


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
def test_a_provider_is_whole(provider) -> None:  # type: ignore[no-untyped-def]
    for server in (provider.imap, provider.smtp):
        assert server.security in ("tls", "starttls")
        assert server_of(f"{server.host}:{server.port}/{server.security}") == server
    assert provider.imap.port in (993, 1143)
    assert provider.smtp.port in (465, 587, 1025)
    assert provider.steps
    assert all(step.endswith(".") for step in provider.steps)
    assert provider.source
    assert all(provider_of(domain) is provider for domain in provider.domains)
    assert provider_named(provider.name.upper()) is provider


def test_no_domain_belongs_to_two() -> None:
    domains = [domain for provider in PROVIDERS for domain in provider.domains]
    assert len(domains) == len(set(domains))


def test_an_address_brings_its_servers() -> None:
    account, provider = preset_account("robin.vale@GMail.com", names=["gmail.com"])
    assert provider is not None
    assert provider.name == "Gmail"
    assert (account.name, account.user) == ("gmail.com-2", "robin.vale@GMail.com")
    assert account.imap == Server("imap.gmail.com", 993, "tls")
    assert account.smtp == Server("smtp.gmail.com", 465, "tls")
    assert preset_account("robin@icloud.com")[0].user == "robin"
    assert preset_account("robin@outlook.com")[0].auth == "token"
    assert preset_account("robin@vale.onmicrosoft.com")[1] is not None


def test_a_domain_of_ones_own_is_guessed_for_the_person_to_put_right() -> None:
    account, provider = preset_account("robin@vale.example")
    assert provider is None
    assert account.imap == Server("imap.vale.example", 993, "tls")


@pytest.mark.parametrize("address", ["", "robin", "robin@", "@vale.example", "robin vale@x.example", "a@b@c.example"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput):
        preset_account(address)


@pytest.mark.parametrize(
    ("words", "server"),
    [
        ("mail.vale.example", Server("mail.vale.example", 993, "tls")),
        ("mail.vale.example:1993", Server("mail.vale.example", 1993, "tls")),
        ("mail.vale.example/starttls", Server("mail.vale.example", 143, "starttls")),
        (" 127.0.0.1:1143/none ", Server("127.0.0.1", 1143, "none")),
        ("[::1]:1143/none", Server("::1", 1143, "none")),
        ("::1", Server("::1", 993, "tls")),
    ],
)
def test_a_server_as_it_is_written(words: str, server: Server) -> None:
    assert server_of(words) == server


@pytest.mark.parametrize("words", ["", "host:port", "host:0", "host:70000", "a b", "host/ssl", "-x:993", "host:993:1"])
def test_what_is_no_server_is_refused(words: str) -> None:
    with pytest.raises(BadInput):
        server_of(words)


def test_a_password_never_goes_out_in_the_clear() -> None:
    account = account_on(143)
    assert checked_account(account) == account
    for host in ("mail.vale.example", "10.0.0.1", "127.0.0.1.vale.example"):
        with pytest.raises(BadInput, match="Without encryption"):
            checked_account(replace(account, imap=Server(host, 143, "none")))
        with pytest.raises(BadInput, match="Without encryption"):
            checked_account(replace(account, smtp=Server(host, 25, "none")))
    assert is_loopback("localhost")
    assert is_loopback("::1")


def test_a_password_and_a_command_are_one_too_many() -> None:
    with pytest.raises(BadInput, match="not both"):
        checked_account(replace(account_on(1), sealed="x", command="y"))


@pytest.mark.parametrize(
    ("name", "delimiter", "flags", "role"),
    [
        ("inbox", "/", (), "inbox"),
        ("Sent Items", "/", (), "sent"),
        ("Gesendet", "/", (), "sent"),
        ("INBOX.Sent", ".", (), "sent"),
        ("[Gmail]/All Mail", "/", ("\\All", "\\HasNoChildren"), "all"),
        ("Weg", "/", ("\\Trash",), "trash"),
        ("Archive", "/", ("\\Drafts",), "drafts"),
        ("Friends/Sent", "/", (), ""),
        ("Consent", "/", (), ""),
    ],
)
def test_the_use_of_a_folder(name: str, delimiter: str, flags: tuple[str, ...], role: str) -> None:
    assert role_of(name, delimiter, flags) == role


def test_the_page_of_the_docs_says_the_same() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs/mailbox.md").read_text(encoding="utf-8")
    words = " ".join(page.split())
    for line in BEFORE_CONNECTING:
        assert line in words
    for provider in PROVIDERS:
        assert provider.name in words
