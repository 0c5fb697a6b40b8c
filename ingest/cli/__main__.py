"""`python -m ingest.cli` is `kratuve`, wherever the packages are found."""

from ingest.cli import main

if __name__ == "__main__":
    main(prog_name="kratuve")
