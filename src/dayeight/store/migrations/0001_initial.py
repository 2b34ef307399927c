"""The first shape: owners, the journal, the derived rows."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Three tables."""

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Owner",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=200, unique=True)),
            ],
            options={
                "db_table": "dayeight_owner",
            },
        ),
        migrations.CreateModel(
            name="JournalRow",
            fields=[
                ("seq", models.BigAutoField(primary_key=True, serialize=False)),
                ("fact", models.CharField(max_length=200)),
                ("kind", models.CharField(max_length=40)),
                ("application", models.CharField(blank=True, max_length=200)),
                ("at", models.DateTimeField()),
                ("known", models.DateTimeField()),
                ("entry", models.CharField(blank=True, max_length=200)),
                ("version", models.PositiveSmallIntegerField()),
                ("data", models.TextField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_journal",
                "indexes": [
                    models.Index(fields=["owner", "seq"], name="journal_in_order"),
                    models.Index(fields=["owner", "application", "seq"], name="journal_of_application"),
                ],
                "constraints": [models.UniqueConstraint(fields=("owner", "fact"), name="journal_fact_once")],
            },
        ),
        migrations.CreateModel(
            name="PlanRecord",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("application", models.CharField(max_length=200)),
                ("company", models.TextField(blank=True)),
                ("role", models.TextField(blank=True)),
                ("people", models.TextField(blank=True)),
                ("state", models.CharField(max_length=40)),
                ("quiet_until", models.DateField(null=True)),
                ("next_look", models.DateTimeField(null=True)),
                ("closes", models.DateTimeField(null=True)),
                ("last_fact", models.DateTimeField(null=True)),
                ("linked", models.TextField(blank=True)),
                ("is_due", models.BooleanField()),
                ("asks", models.BooleanField()),
                ("facts", models.IntegerField()),
                ("waits", models.TextField()),
                ("words", models.TextField(blank=True)),
                ("due", models.TextField()),
                ("plan", models.TextField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner"
                    ),
                ),
            ],
            options={
                "db_table": "dayeight_plan",
                "indexes": [
                    models.Index(fields=["owner", "next_look"], name="plan_to_look_at"),
                    models.Index(fields=["owner", "state"], name="plan_by_state"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "application"), name="plan_once_an_application")
                ],
            },
        ),
    ]
