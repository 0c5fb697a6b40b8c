"""Sums of money, the part each has in a project, and which of them is the total."""
