"""Organisations and countries, and what each one is to a project."""
