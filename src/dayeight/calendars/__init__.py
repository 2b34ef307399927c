"""Adapters to calendars: public holidays, iCalendar files."""
