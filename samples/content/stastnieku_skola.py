"""A news item with a coordinator and a contact."""

from samples.sheet import Heading, Paragraph, Sheet, Site

SHEET = Sheet(
    name="stastnieku_skola",
    formats=("html",),
    title="Stāstnieku skola sākusies | Limbažu Stāstu bibliotēka",
    created="2023-10-12",
    site=Site("Limbažu Stāstu bibliotēka", ("Jaunumi", "Katalogs", "Projekti", "Laiks"), "Burtnieku iela 88, Limbaži"),
    blocks=(
        Heading("Stāstnieku skola sākusies"),
        Paragraph("12.10.2023."),
        Paragraph(
            "Limbažu Stāstu bibliotēka uzsākusi starptautisku projektu „Stāstnieku skola”, kurā seniori mācās savas "
            "atmiņas izstāstīt tā, lai tās klausītos arī mazbērni. Ik nedēļu notiek divas nodarbības: vienā stāsta, "
            "otrā ieraksta."
        ),
        Paragraph(
            "Projekts (Nr. NPAD-2023/10142) tiek īstenots ar Nordplus Adult programmas atbalstu no 2023. gada 1. "
            "augusta līdz 2025. gada 31. jūlijam. Piešķirtais finansējums ir 38 600 EUR. Bibliotēka ir projekta "
            "koordinators, partneri – Vīlandes stāstnieku biedrība (Igaunija) un Akureiri pieaugušo skola (Islande)."
        ),
        Paragraph(
            "Projekta koordinatore: Velta Āboltiņa\nKontaktpersona: Helmuts Ziediņš, tālr. +371 64070218, "
            "helmuts.ziedins@biblioteka.example.lv"
        ),
    ),
)
