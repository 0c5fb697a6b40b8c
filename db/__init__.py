"""The only package that knows SQL: the store that writes, the views that people read, search, corrections, evidence."""
