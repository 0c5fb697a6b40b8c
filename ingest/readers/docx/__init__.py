"""Word documents of Office Open XML."""
