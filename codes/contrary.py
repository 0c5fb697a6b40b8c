"""What stands before numbers that only look like a project's: a family that needs a cue is not believed behind it."""

PAPERS = (
    r"(?:rēķin|pavadzīm|maksājum|ček|kvīt|sūtījum|klient|polis|apliecīb|sertifikāt|inventār|abonement|biļet|invoice|receipt)\w*"
    r"(?:\W+(?:nr|no|numur\w*|kod\w*))?"
)
"""Papers of bookkeepers, post and insurers, cards and what a school has counted."""

CONTACTS = (
    r"tālr\w*|tel|tālrun\w*|fakss?|reģ\w*(?:\W+nr)?|kont[sau]\w*|\+371|pvn(?:\W+nr)?|kod[sau]"
    r"|(?:tālr|tel|fakss?|reģ)\w*\W+(?:nr|no)"
)
"""Telephones, registers, accounts."""
