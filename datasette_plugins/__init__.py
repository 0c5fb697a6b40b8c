"""The site: Datasette with our pages, SQL functions and guards.

The package is itself an entry point, so that Datasette finds `templates/` and `static/` beside it; each module that has
hooks is another.
"""
