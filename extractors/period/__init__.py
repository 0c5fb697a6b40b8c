"""Dates, and the time in which a project is carried out."""
