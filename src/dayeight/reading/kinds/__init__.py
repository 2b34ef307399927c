"""A message in, its kind out: which of the nineteen kinds of mail it is, and the words that show it."""
