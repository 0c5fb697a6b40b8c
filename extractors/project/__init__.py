"""The projects of a document, and which finding belongs to which of them."""
