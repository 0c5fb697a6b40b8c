"""Which programme pays, by its name or its numbers."""
