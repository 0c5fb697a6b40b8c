"""Word 97–2003 documents: the streams of an OLE file."""
