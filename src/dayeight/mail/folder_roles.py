"""What a folder is for: as the server says it (special use, RFC 6154), else by the names that mail programs use."""

from __future__ import annotations

from collections.abc import Iterable

from dayeight.flows.mail_ports import Role

_FLAGS: dict[str, Role] = {
    "\\sent": "sent",
    "\\archive": "archive",
    "\\all": "all",
    "\\drafts": "drafts",
    "\\junk": "junk",
    "\\trash": "trash",
}
_NAMES: dict[Role, str] = {
    "sent": "sent|sent items|sent mail|sent messages|gesendet|gesendete elemente|gesendete objekte|envoyés|"
    "éléments envoyés|enviados|elementos enviados|inviata|posta inviata|verzonden|verzonden items|wysłane|skickat",
    "archive": "archive|archives|archiv|archivo|archivio|archief|archiwum|arkiv",
    "drafts": "drafts|entwürfe|brouillons|borradores|bozze|concepten|szkice|utkast",
    "junk": "junk|spam|junk e-mail|junk email|bulk mail|junk-e-mail|spamverdacht|courrier indésirable|"
    "correo no deseado",
    "trash": "trash|deleted|deleted items|deleted messages|papierkorb|gelöscht|gelöschte elemente|corbeille|papelera|"
    "cestino|prullenbak|kosz",
}
_BY_NAME = {name: role for role, names in _NAMES.items() for name in names.split("|")}


def role_of(name: str, delimiter: str, flags: Iterable[str]) -> Role:
    """The use of a folder; "" for one that the person made for something of their own."""
    if name.upper() == "INBOX":
        return "inbox"
    for flag in flags:
        if (role := _FLAGS.get(flag.lower())) is not None:
            return role
    # "INBOX.Sent" and "[Gmail]/Sent Mail" are called by their last part, but only right below the top.
    parts = name.split(delimiter) if delimiter else [name]
    top = len(parts) == 1 or (len(parts) == 2 and (parts[0].upper() == "INBOX" or parts[0].startswith("[")))
    return _BY_NAME.get(parts[-1].casefold(), "") if top else ""
