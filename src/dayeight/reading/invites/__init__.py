"""Calendar bytes in, invitations out, whatever program wrote them."""

from __future__ import annotations

from dayeight.reading.invites.reader import (
    CalendarRead,
    Guest,
    Invite,
    read_calendar,
    read_invites,
)

__all__ = ["CalendarRead", "Guest", "Invite", "read_calendar", "read_invites"]
