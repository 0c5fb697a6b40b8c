"""One writer for each format that the samples are not written in: a sheet in, the file's bytes out."""
