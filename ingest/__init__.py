"""From a file on disk to rows in the store: finding, reading in isolation, saving; the command line."""
