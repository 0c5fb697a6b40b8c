"""What a project is called, however it is quoted, labelled or announced."""
