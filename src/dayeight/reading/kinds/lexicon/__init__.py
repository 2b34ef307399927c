"""The phrases of every kind, as data with examples beside them."""
