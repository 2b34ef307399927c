"""Who promises to answer what by when: the pure reader of employers' promises.

The meaning of every field follows the labelling guideline of the project (`docs/promises.md` summarises it): one
principle settles every doubt, take the later reading.
"""

from dayeight.reading.promises.model import Kind, PromiseRead, Reading, Strength
from dayeight.reading.promises.reader import read_promises

__all__ = ["Kind", "PromiseRead", "Reading", "Strength", "read_promises"]
