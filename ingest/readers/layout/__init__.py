"""From words and ruling lines on pages to paragraphs and tables: pure geometry, in points, origin top left."""
