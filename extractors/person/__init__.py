"""People, and what each one does in a project."""
