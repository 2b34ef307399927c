"""The store: the Django app that keeps the journal of facts and the derived rows, and its SQLite file.

Start Django with `dayeight.store.starting.start_django()`, make the database ready with
`dayeight.store.opening.open_store()`, then use `DjangoJournal` and `DjangoPlanRows`.
"""
