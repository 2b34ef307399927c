"""Wording that costs a candidate, one file for each class, each phrase with why and what to write instead.

To add one, add a `Wording` to the right list, or an alternative to one that is there, and a line to both tables of
`tests/letters/test_phrases.py`: a sentence that has it, and a look-alike that is no fault.
"""
