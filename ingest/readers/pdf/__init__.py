"""PDF through pdfium: characters with their places, ruling lines, pictures."""
