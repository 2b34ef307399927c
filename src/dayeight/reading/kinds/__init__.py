"""What one mail means: its kind, the words that show it, and how sure that is."""

from dayeight.reading.kinds.gate import may_matter
from dayeight.reading.kinds.judge import Judged, kind_of
from dayeight.reading.kinds.model import KINDS, Contact, Kind, MailRead, Modality, Talk

__all__ = ["KINDS", "Contact", "Judged", "Kind", "MailRead", "Modality", "Talk", "kind_of", "may_matter"]
