"""A document held against itself: sums, dates, codes."""
