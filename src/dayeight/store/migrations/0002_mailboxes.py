"""Mailboxes: accounts with their sealed secrets, how far folders were read, hashes of what was seen, kept texts."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Four tables."""

    dependencies = [
        ("store", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="MailAccount",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=100)),
                ("address", models.CharField(max_length=320)),
                ("user", models.CharField(max_length=320)),
                ("imap_host", models.CharField(max_length=255)),
                ("imap_port", models.PositiveIntegerField()),
                ("imap_security", models.CharField(max_length=10)),
                ("smtp_host", models.CharField(blank=True, max_length=255)),
                ("smtp_port", models.PositiveIntegerField(default=0)),
                ("smtp_security", models.CharField(blank=True, max_length=10)),
                ("auth", models.CharField(max_length=10)),
                ("sealed", models.TextField(blank=True)),
                ("command", models.TextField(blank=True)),
                ("certificate", models.TextField(blank=True)),
                ("folders", models.TextField(blank=True)),
                ("since", models.DateField(null=True)),
                ("keep_texts", models.BooleanField()),
                ("worked", models.DateTimeField(null=True)),
                ("trouble", models.TextField(blank=True)),
                ("stopped", models.BooleanField(default=False)),
                ("failures", models.PositiveIntegerField(default=0)),
                ("not_before", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_mail_account",
            },
        ),
        migrations.CreateModel(
            name="MailFolder",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("folder", models.TextField()),
                ("uidvalidity", models.BigIntegerField()),
                ("last_uid", models.BigIntegerField()),
                ("modseq", models.BigIntegerField()),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.mailaccount",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_mail_folder",
            },
        ),
        migrations.CreateModel(
            name="MailSeen",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.BinaryField(max_length=16)),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.mailaccount",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_mail_seen",
            },
        ),
        migrations.CreateModel(
            name="MailTextRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.BinaryField(max_length=16)),
                ("at", models.DateTimeField()),
                ("place", models.TextField()),
                ("raw", models.BinaryField()),
                ("waits", models.BooleanField()),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.mailaccount",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_mail_text",
            },
        ),
        migrations.AddConstraint(
            model_name="mailaccount",
            constraint=models.UniqueConstraint(fields=("owner", "name"), name="mail_account_once"),
        ),
        migrations.AddConstraint(
            model_name="mailfolder",
            constraint=models.UniqueConstraint(fields=("owner", "account", "folder"), name="mail_folder_once"),
        ),
        migrations.AddConstraint(
            model_name="mailseen",
            constraint=models.UniqueConstraint(fields=("owner", "account", "key"), name="mail_seen_once"),
        ),
        migrations.AddIndex(
            model_name="mailtextrow",
            index=models.Index(fields=["owner", "account", "waits", "at"], name="mail_text_waiting"),
        ),
        migrations.AddConstraint(
            model_name="mailtextrow",
            constraint=models.UniqueConstraint(fields=("owner", "account", "key"), name="mail_text_once"),
        ),
    ]
