"""The mail of one application in, its facts out: the table from kinds to facts, and how a talk is known to be held."""
