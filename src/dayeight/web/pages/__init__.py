"""Pages, one file for each group: each reads through a flow, and shows or redirects."""
