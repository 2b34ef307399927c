"""The big mail providers as data: where their servers listen, and the steps to a password for a program.

Servers are those of the providers' own help pages and of Thunderbird's provider database (thunderbird/autoconfig); the
`source` of each is the help page to look at when its menus have moved.
"""

from __future__ import annotations

from dataclasses import dataclass

from dayeight.flows.mail_ports import Account, Server


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider: its name, the domains of its addresses, its servers, and what a person does to get a password.

    `tokens_only`: it takes no password from a program any more, only OAuth tokens. `user_is_local_part`: one logs in
    with what stands before the @.
    """

    name: str
    domains: tuple[str, ...]
    imap: Server
    smtp: Server
    steps: tuple[str, ...]
    source: str
    tokens_only: bool = False
    user_is_local_part: bool = False


def _tls(host: str) -> Server:
    return Server(host, 993)


_TOKEN_STEPS = (
    "Microsoft takes no passwords from mail programs any more, only tokens that expire (OAuth).",
    "Set up a program that fetches such tokens, for example oama, pizauth or mutt_oauth2.py, and sign in with it once.",
    "Give DayEight the command that prints a fresh token: --token-command.",
)

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail", ("gmail.com", "googlemail.com"), _tls("imap.gmail.com"), Server("smtp.gmail.com", 465),
        (
            "Turn on 2-Step Verification: myaccount.google.com, Security.",
            "Open myaccount.google.com/apppasswords and sign in again.",
            "Give it the name DayEight, choose Create, and copy the 16 letters; spaces do not matter.",
            "At work or school the administrator may have switched this off; then a token command is the way.",
        ),
        "support.google.com/accounts/answer/185833",
    ),
    Provider(
        "Outlook.com",
        ("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "live.de", "hotmail.co.uk",
         "live.co.uk", "hotmail.fr", "live.fr", "outlook.fr", "hotmail.it", "outlook.es", "hotmail.es"),
        _tls("outlook.office365.com"), Server("smtp-mail.outlook.com", 587, "starttls"),
        _TOKEN_STEPS, "support.microsoft.com, POP, IMAP, and SMTP settings for Outlook.com", tokens_only=True,
    ),
    Provider(
        "Microsoft 365", ("onmicrosoft.com",),
        _tls("outlook.office365.com"), Server("smtp.office365.com", 587, "starttls"),
        (*_TOKEN_STEPS, "The administrator has to allow the program, and IMAP for your mailbox."),
        "learn.microsoft.com, Authenticate an IMAP, POP or SMTP connection using OAuth", tokens_only=True,
    ),
    Provider(
        "iCloud", ("icloud.com", "me.com", "mac.com"),
        _tls("imap.mail.me.com"), Server("smtp.mail.me.com", 587, "starttls"),
        (
            "Sign in at account.apple.com with two-factor authentication on.",
            "Sign-In and Security, App-Specific Passwords, Generate an app-specific password.",
            "Name it DayEight and copy it with its hyphens.",
        ),
        "support.apple.com/102654 and support.apple.com/102525", user_is_local_part=True,
    ),
    Provider(
        "Yahoo",
        ("yahoo.com", "ymail.com", "rocketmail.com", "yahoo.de", "yahoo.fr", "yahoo.co.uk", "yahoo.it", "yahoo.es",
         "yahoo.ca", "yahoo.co.in", "yahoo.com.au", "yahoo.com.br"),
        _tls("imap.mail.yahoo.com"), Server("smtp.mail.yahoo.com", 465),
        (
            "Sign in and open your account's Security page.",
            "Under How you sign in choose App passwords, then Generate.",
            "Name it DayEight and copy the password.",
        ),
        "help.yahoo.com/kb/SLN15241.html",
    ),
    Provider(
        "AOL", ("aol.com", "aol.de", "aol.co.uk", "aim.com"), _tls("imap.aol.com"), Server("smtp.aol.com", 465),
        (
            "Sign in and open your account's Security page.",
            "Generate an app password, name it DayEight, and copy it.",
        ),
        "help.aol.com, Create and manage app password",
    ),
    Provider(
        "Fastmail", ("fastmail.com", "fastmail.fm", "fastmail.de", "fastmail.net", "messagingengine.com"),
        _tls("imap.fastmail.com"), Server("smtp.fastmail.com", 465),
        (
            "Settings, Privacy & Security, Manage app passwords and access.",
            "New app password: name it DayEight; for reading alone choose IMAP, for sending too choose Mail.",
            "Copy the password; it is shown once.",
        ),
        "fastmail.help/hc/en-us/articles/360058752854",
    ),
    Provider(
        "GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"),
        _tls("imap.gmx.net"), Server("mail.gmx.net", 465),
        (
            "E-Mail, Einstellungen, POP3/IMAP Abruf: allow access by programs, once.",
            "With two-factor authentication: Mein Account, Sicherheit, anwendungsspezifische Passwörter, a new one.",
            "Without it the password is the one you sign in with.",
        ),
        "hilfe.gmx.net/pop-imap/einschalten.html",
    ),
    Provider(
        "GMX (international)", ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr"),
        _tls("imap.gmx.com"), Server("mail.gmx.com", 465),
        (
            "Settings, POP3 & IMAP: allow access by programs, once.",
            "With two-factor authentication make an application-specific password under My Account, Security.",
            "Without it the password is the one you sign in with.",
        ),
        "support.gmx.com/pop-imap/toggle.html",
    ),
    Provider(
        "WEB.DE", ("web.de", "email.de"), _tls("imap.web.de"), Server("smtp.web.de", 465),
        (
            "E-Mail, Einstellungen, POP3/IMAP Abruf: allow access by programs, once.",
            "With two-factor authentication: Mein Account, Sicherheit, anwendungsspezifische Passwörter, a new one.",
            "Without it the password is the one you sign in with.",
        ),
        "hilfe.web.de/pop-imap/einschalten.html",
    ),
    Provider(
        "T-Online", ("t-online.de", "magenta.de"),
        _tls("secureimap.t-online.de"), Server("securesmtp.t-online.de", 465),
        (
            "Programs use an own password, not the one of the Telekom login.",
            "Sign in to the customer centre, E-Mail-Passwort, and set one.",
        ),
        "telekom.de/hilfe, Passwort für E-Mail-Programme",
    ),
    Provider(
        "Zoho", ("zoho.com", "zohomail.com"), _tls("imap.zoho.com"), Server("smtp.zoho.com", 465),
        (
            "Settings, Mail Accounts, your address, IMAP: tick IMAP Access.",
            "With two-factor authentication: accounts.zoho.com, Security, App Passwords, a new one called DayEight.",
            "An own domain uses imappro.zoho.com; accounts in Europe use zoho.eu in the place of zoho.com.",
        ),
        "zoho.com/mail/help/imap-access.html",
    ),
    Provider(
        "Zoho (Europe)", ("zoho.eu", "zohomail.eu"), _tls("imap.zoho.eu"), Server("smtp.zoho.eu", 465),
        (
            "Settings, Mail Accounts, your address, IMAP: tick IMAP Access.",
            "With two-factor authentication: accounts.zoho.eu, Security, App Passwords, a new one called DayEight.",
        ),
        "zoho.com/mail/help/imap-access.html",
    ),
    Provider(
        "Proton Mail (Bridge)", ("proton.me", "protonmail.com", "pm.me", "protonmail.ch"),
        Server("127.0.0.1", 1143, "starttls"), Server("127.0.0.1", 1025, "starttls"),
        (
            "Proton Mail is read through its Bridge, which runs on this computer (a paid plan).",
            "Open Bridge, sign in, and look at Mailbox details: host, port, and the password made for programs.",
            "Settings, Advanced settings, Export TLS certificates; give cert.pem with --certificate.",
        ),
        "proton.me/support/bridge",
    ),
    Provider(
        "Posteo", ("posteo.de", "posteo.net", "posteo.org", "posteo.eu"), _tls("posteo.de"), Server("posteo.de", 465),
        ("The password is the one you sign in with.",),
        "posteo.de/hilfe",
    ),
    Provider(
        "mailbox.org", ("mailbox.org",), _tls("imap.mailbox.org"), Server("smtp.mailbox.org", 465),
        (
            "With two-factor authentication: All settings, Security, Application passwords, a new one.",
            "Without it the password is the one you sign in with.",
        ),
        "kb.mailbox.org/en/private/e-mail/e-mail-configuration",
    ),
    Provider(
        "IONOS", ("ionos.de", "online.de", "onlinehome.de"), _tls("imap.ionos.de"), Server("smtp.ionos.de", 465),
        ("The password is the one of the mail address, not of the customer login.",),
        "ionos.de/hilfe/e-mail",
    ),
    Provider(
        "freenet", ("freenet.de",), _tls("mx.freenet.de"), Server("mx.freenet.de", 465),
        (
            "Einstellungen, POP3/IMAP: allow access by programs, once.",
            "The password is the one you sign in with.",
        ),
        "hilfe.freenet.de",
    ),
)  # fmt: skip

# Servers that put a copy of what they send into Sent by themselves, so that a second one would lie beside it
# (support.google.com/mail/answer/78892; learn.microsoft.com, "SMTP AUTH").
_SAVE_COPIES = frozenset({"smtp.gmail.com", "smtp-mail.outlook.com", "smtp.office365.com"})

_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}


def provider_of(domain: str) -> Provider | None:
    """The provider of an address's domain; None for a domain of one's own, whose host only its owner knows."""
    domain = domain.lower().rstrip(".")
    found = _BY_DOMAIN.get(domain)
    if found is None and domain.endswith(".onmicrosoft.com"):
        found = _BY_DOMAIN["onmicrosoft.com"]
    return found


def saves_copies(account: Account) -> bool:
    """Whether the server by which an account sends keeps a copy in Sent by itself."""
    return account.smtp is not None and account.smtp.host.lower() in _SAVE_COPIES


def provider_named(name: str) -> Provider | None:
    """A provider by its name in any case ("gmail"), for addresses at a domain of one's own."""
    wanted = name.casefold().strip()
    return next((each for each in PROVIDERS if each.name.casefold() == wanted), None)
