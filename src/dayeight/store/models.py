"""The tables: owners, the journal of facts, the derived rows that lists read, mailboxes, and letters on their way.

They hold no rules.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Owner(models.Model):
    """Whose search it is: one local person now, many candidates later."""

    id = models.BigAutoField(primary_key=True)
    name = models.CharField(max_length=200, unique=True)

    class Meta:
        """The table's name."""

        db_table = "dayeight_owner"


class JournalRow(models.Model):
    """One fact, in the order (`seq`) in which the journal got to know it.

    `data` is the fact's whole JSON as text, exactly as written (a JSON column would reorder and normalise it,
    and would cost a check on each read). The other columns repeat what is searched by; `known` is the fact's
    `known`, or its `at` where it has none. `version` is the version of the fact's shape.
    """

    seq = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    fact = models.CharField(max_length=200)
    kind = models.CharField(max_length=40)
    application = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()
    known = models.DateTimeField()
    entry = models.CharField(max_length=200, blank=True)
    version = models.PositiveSmallIntegerField()
    data = models.TextField()

    class Meta:
        """Unique ids for each owner, and an index for each way the journal is read."""

        db_table = "dayeight_journal"
        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "fact"], name="journal_fact_once")]
        indexes: ClassVar = [
            models.Index(fields=["owner", "seq"], name="journal_in_order"),
            models.Index(fields=["owner", "application", "seq"], name="journal_of_application"),
        ]


class PlanRecord(models.Model):
    """The derived row of one application (`flows.ports.PlanRow`); it can be thrown away and rebuilt.

    `is_due` says that `due` holds a step; `words` is company, role and people folded for searching. `due` and
    `plan` are JSON as text.
    """

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    application = models.CharField(max_length=200)
    company = models.TextField(blank=True)
    role = models.TextField(blank=True)
    people = models.TextField(blank=True)
    state = models.CharField(max_length=40)
    quiet_until = models.DateField(null=True)
    next_look = models.DateTimeField(null=True)
    closes = models.DateTimeField(null=True)
    last_fact = models.DateTimeField(null=True)
    linked = models.TextField(blank=True)
    is_due = models.BooleanField()
    asks = models.BooleanField()
    facts = models.IntegerField()
    waits = models.TextField()
    words = models.TextField(blank=True)
    due = models.TextField()
    plan = models.TextField()

    class Meta:
        """One row an application; indexes for what has to be looked at again, for states and for links."""

        db_table = "dayeight_plan"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "application"], name="plan_once_an_application")
        ]
        indexes: ClassVar = [
            models.Index(fields=["owner", "next_look"], name="plan_to_look_at"),
            models.Index(fields=["owner", "state"], name="plan_by_state"),
        ]


class MailAccount(models.Model):
    """A mailbox and how to get in (`flows.mail_ports.Account`), and how the last look went (`Standing`).

    `sealed` is the encrypted secret, "" where `command` gives it. `folders` are names, one a line. `certificate` is
    PEM.
    """

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    name = models.CharField(max_length=100)
    address = models.CharField(max_length=320)
    user = models.CharField(max_length=320)
    imap_host = models.CharField(max_length=255)
    imap_port = models.PositiveIntegerField()
    imap_security = models.CharField(max_length=10)
    smtp_host = models.CharField(max_length=255, blank=True)
    smtp_port = models.PositiveIntegerField(default=0)
    smtp_security = models.CharField(max_length=10, blank=True)
    auth = models.CharField(max_length=10)
    sealed = models.TextField(blank=True)
    command = models.TextField(blank=True)
    certificate = models.TextField(blank=True)
    folders = models.TextField(blank=True)
    since = models.DateField(null=True)
    keep_texts = models.BooleanField()
    worked = models.DateTimeField(null=True)
    trouble = models.TextField(blank=True)
    stopped = models.BooleanField(default=False)
    failures = models.PositiveIntegerField(default=0)
    not_before = models.DateTimeField(null=True)

    class Meta:
        """One of a name for each owner."""

        db_table = "dayeight_mail_account"
        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "name"], name="mail_account_once")]


class MailFolder(models.Model):
    """How far a folder was read (`flows.mail_ports.FolderState`)."""

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    account = models.ForeignKey(MailAccount, on_delete=models.CASCADE, db_index=False, related_name="+")
    folder = models.TextField()
    uidvalidity = models.BigIntegerField()
    last_uid = models.BigIntegerField()
    modseq = models.BigIntegerField()

    class Meta:
        """One row a folder."""

        db_table = "dayeight_mail_folder"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "account", "folder"], name="mail_folder_once")
        ]


class MailSeen(models.Model):
    """A message that was handled, as a keyed hash: it says nothing about the message to who has not the key."""

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    account = models.ForeignKey(MailAccount, on_delete=models.CASCADE, db_index=False, related_name="+")
    key = models.BinaryField(max_length=16)

    class Meta:
        """Each hash once an account."""

        db_table = "dayeight_mail_seen"
        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "account", "key"], name="mail_seen_once")]


class MailTextRow(models.Model):
    """A message that may matter and waits to be read, or that held facts and is kept (`flows.mail_ports.MailText`)."""

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    account = models.ForeignKey(MailAccount, on_delete=models.CASCADE, db_index=False, related_name="+")
    key = models.BinaryField(max_length=16)
    at = models.DateTimeField()
    place = models.TextField()
    raw = models.BinaryField()
    waits = models.BooleanField()

    class Meta:
        """Each message once an account; an index for those that wait, by date."""

        db_table = "dayeight_mail_text"
        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "account", "key"], name="mail_text_once")]
        indexes: ClassVar = [models.Index(fields=["owner", "account", "waits", "at"], name="mail_text_waiting")]


class OutboxRow(models.Model):
    """A letter on its way out (`flows.sending_ports.OutLetter`); `yes_*` are what a person said yes to ("": nothing).

    `references` are Message-IDs, one a line.
    """

    id = models.BigAutoField(primary_key=True)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False, related_name="+")
    revision = models.BigIntegerField()
    application = models.CharField(max_length=200)
    rule = models.CharField(max_length=40)
    person = models.CharField(max_length=200)
    account = models.CharField(max_length=100)
    from_name = models.TextField(blank=True)
    from_email = models.CharField(max_length=320)
    to_name = models.TextField(blank=True)
    to_email = models.CharField(max_length=320)
    subject = models.TextField()
    text = models.TextField()
    message_id = models.CharField(max_length=400)
    in_reply_to = models.TextField(blank=True)
    references = models.TextField(blank=True)
    state = models.CharField(max_length=20)
    made = models.DateTimeField()
    yes_to = models.CharField(max_length=320, blank=True)
    yes_subject = models.TextField(blank=True)
    yes_digest = models.CharField(max_length=64, blank=True)
    yes_at = models.DateTimeField(null=True)
    due = models.DateTimeField(null=True)
    wanted = models.BooleanField()
    expected = models.BooleanField()
    tries = models.PositiveIntegerField()
    tried = models.DateTimeField(null=True)
    handed = models.BooleanField()
    not_before = models.DateTimeField(null=True)
    copied = models.BooleanField()
    fact = models.CharField(max_length=200, blank=True)
    drafted = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    hint = models.TextField(blank=True)

    class Meta:
        """Each Message-ID once for each owner."""

        db_table = "dayeight_outbox"
        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "message_id"], name="outbox_message_once")]
