"""Wording and word lists: data that a newcomer can extend without touching code."""
