"""Who promises to answer what by when: the pure reader of employers' promises.

The meaning of every field follows the project's labelling guideline for promises. One principle settles every doubt:
take the later reading, because writing to an employer early costs the candidate and a day's wait costs little.
"""

from dayeight.reading.promises.explain import explain
from dayeight.reading.promises.model import Kind, PromiseRead, Reading, Strength
from dayeight.reading.promises.reader import read_promises

__all__ = ["Kind", "PromiseRead", "Reading", "Strength", "explain", "read_promises"]
