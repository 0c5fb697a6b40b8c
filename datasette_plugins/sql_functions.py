"""SQL functions for auditors: the search keys and the normal form of project numbers."""
