"""The text as such: its sentences, quotations, tables and labels, the signs in it, money, contacts, sections."""
