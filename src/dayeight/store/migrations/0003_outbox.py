"""Letters on their way out."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """One table."""

    dependencies = [
        ("store", "0002_mailboxes"),
    ]

    operations = [
        migrations.CreateModel(
            name="OutboxRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("revision", models.BigIntegerField()),
                ("application", models.CharField(max_length=200)),
                ("rule", models.CharField(max_length=40)),
                ("person", models.CharField(max_length=200)),
                ("account", models.CharField(max_length=100)),
                ("from_name", models.TextField(blank=True)),
                ("from_email", models.CharField(max_length=320)),
                ("to_name", models.TextField(blank=True)),
                ("to_email", models.CharField(max_length=320)),
                ("subject", models.TextField()),
                ("text", models.TextField()),
                ("message_id", models.CharField(max_length=400)),
                ("in_reply_to", models.TextField(blank=True)),
                ("references", models.TextField(blank=True)),
                ("state", models.CharField(max_length=20)),
                ("made", models.DateTimeField()),
                ("yes_to", models.CharField(blank=True, max_length=320)),
                ("yes_subject", models.TextField(blank=True)),
                ("yes_digest", models.CharField(blank=True, max_length=64)),
                ("yes_at", models.DateTimeField(null=True)),
                ("due", models.DateTimeField(null=True)),
                ("wanted", models.BooleanField()),
                ("expected", models.BooleanField()),
                ("tries", models.PositiveIntegerField()),
                ("tried", models.DateTimeField(null=True)),
                ("handed", models.BooleanField()),
                ("not_before", models.DateTimeField(null=True)),
                ("copied", models.BooleanField()),
                ("fact", models.CharField(blank=True, max_length=200)),
                ("drafted", models.TextField(blank=True)),
                ("reason", models.TextField(blank=True)),
                ("hint", models.TextField(blank=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_outbox",
                "constraints": [models.UniqueConstraint(fields=("owner", "message_id"), name="outbox_message_once")],
            },
        ),
    ]
