"""Adapters to where mail lies; all of them only read."""
