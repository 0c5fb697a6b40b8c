"""Verbs that give a duty in the project to whoever stands behind them: `projektu koordinē NAME`."""

import re

from extractors.person import agreement
from extractors.person.leading import LEADS
from extractors.text.cues import cue

_VERBS = cue(
    rf"(?:(?:\b(?:projekt|partnerīb|mobilitā)[^.;]{{0,80}}|\biniciatīvu\s+[„“\"«][^„“”\"«»]{{2,80}}[”“\"»]\s+(?:\w+\s+)?|\bprojekt\w*\b[^\n]{{0,100}}[.;,]\s+to\s+|(?:^|[.;:]\s+))\b(?:{LEADS}|pārvalda|pārzina)\b:?"
    r"|\bprojektu (?:pieskata|uzrauga|ved|administrē)\b"
    r"|koordinē(?:s|ja|jis|jusi|juši|jušas)?\b:?|kontaktu uztur\b|\bpētījumu (?:vada|vadīs|vadīja)\b"
    r"|(?:\b(?:skolas|projekta|mūsu|latvijas)|[;,])\s+(?:projekta\s+)?komandu\s+(?:ved|veda|vadīs|vada|vadīja)\b"
    r"|\bprojektā\b[^.;]{0,120}\bkomandu\s+(?:vada|vadīs|vadīja)\b"
    r"|\bprojekta\s+(?:darba\s+|pētnieku\s+|pētniecības\s+)?grupu\s+(?:vadīs|vada|vadīja)\b"
    r"|\bpar (?:to|šo|projekt\w+|darb(?:u|iem))\s[^.;,()]{0,30}?\batbild(?:ēs)?\b:?"
    r"|\bpar\s(?:projektu|(?:projekta )?(?:norisi|gaitu|īstenošanu|realizāciju|ieviešanu))\b[^.;,()]{0,40}?"
    r"\b(?:gādā|rūpējas|atbild|atbildīg(?:ā|a|ais|s))\b"
    r"|[/-]\d{3,}\)?,\s+(?:to\s+)?(?:vada|vadīs|vadīja)\b"
    r"|[;,(.]\s*atbildīg(?:ā|ais):|^\W*atbild(?=\s*$)|\bpie (?:projekta )?stūres\b"
    r"|\bprojekta\s+(?:koordinēšanu|koordināciju|vadīšanu|vadību)\s+(?:veic|veiks|veica|nodrošina)\b"
    r"|\b(?:vadīt|koordinēt)\s+(?:\w+\s+){0,2}projektu\s+(?:\w+\s+){0,2}(?:uztic|uzņēm|uzdo|pieteic|piekri|nolem)\w*"
    r"|\bprojektu\s+[^.;]{0,90}?\b(?:vadīt|koordinēt)\s+(?:\w+\s+){0,2}(?:uztic|uzņēm|uzdo|pieteic|piekri)\w*"
    r"|\b(?:vadīb|vadīšan|koordinēšan|koordinācij)(?:u|a)\s+(?:[\w.]+\s+){0,6}?(?:uzņēm|uztic|pārņēm|nodo)\w*"
    r"|\bprojekt[^.;\n]{0,100}\bpar (?:koordinācij|koordinēšan|vadīb)u\s+(?:atbild|rūpējas|gādā)"
    r"|\bkoordinē\w*\b[^.\n]{2,80}[;,]\s+(?:bet\s+)?"
    r"(?:pie mums|latvijā|skolā|mūsu\s\w+|tagad|šobrīd|pašlaik|patlaban|šogad)\s*[–—-]"
    r"|\bprojekta\s+(?:īstenošanu|ieviešanu|realizāciju|vadību|vadīšanu|koordinēšanu|koordināciju)\s+(?:uzdot|uzticēt)"
    r"|(?:^|[.;:]\s+)(?:skolā|latvijā|pašvaldībā|novadā|pie mums)\s+(?:to|projektu)\s+(?:vada|vadīs|koordinē)"
    r"|\b(?:vada|vadīs|vadīja|koordinē)\s+(?:\w+\s+){0,2}projektu\s*[:–—-](?=\s)"
    r"|\b(?:tagad|šobrīd|pašlaik|patlaban)\s(?:to|projektu)\s(?:vada|koordinē)"
    r"|\b(?:project\b[^.;\n]{0,80}|it\s(?:is|was)\s)\b(?:coordinated|managed|led)\b[^.;,()\n]{0,40}?\bby"
    r"|\b(?:vadītāj|koordinator)\w+ pienākum(?:us|u izpildi)\s+(?:projektā\s+)?(?:uzdot|uzticēt|veikt|pildīt)"
    r"|\bpienākumus\s[^.;,()]{0,50}?\b(?:pārņēm|uzņēm|pildīs|pilda|veic|veiks)\w*"
    r"|\bprojektu\s+(?:\w+\s+)?(?:koordinējoš|vadoš)"
    r"(?!\w+\s+(?:skol(?!otāj)|iestād|organiz|partner|pašvald|universit|valst|\w+skol))\w+)\s+(?:[^.;,()]{0,60}?)"
    rf"(?i:{agreement.DEGREES})?$"
)
"""Matched against small letters, as is what follows."""
_OWN = (
    r"projekt|to\b|šo\b|abu|vis[ua]|mūsu|iniciat|partner|dal[īi]b|darb[uīa]|norisi|gaitu|īsteno|ieviešan|realiz|aktivit"
    r"|sadarb|komand|mobilit|pasāk"
)
"""Beginnings of what a project's leader coordinates."""
_OF_OTHERS = re.compile(  # `projekta bērnu pulciņu vada NAME`: an object of its own right before the verb
    r"\b(?!projekt|iniciatīv|to\b|š[oā]s?\b|partnerīb|pētīj|darb(?:u|us|īb\w+)\b|k(?:uru|uras|urus)\b|komand|gad|īstenošan|realizācij|ieviešan|sadarbīb|pus|norisi|gaitu|mobilitā"
    r"|(?<=projekta )grup|(?<=darba )grup|(?<=pētnieku )grup|(?<=pētniecības )grup)"
    r"\w+(?:u|us|as|es|šanos|nci|smi|spēli)\s+(?:vada|vadīs|vadīja|pārvalda|pārzina)\s+[^.;,()]{0,60}$"
    r"|\b(?!(?:sadarb|partner|dal|vad)īb|(?:īsteno|ievie)šan|realizācij|komunikācij)\w+(?:īb|šan|ācij)u\s+"
    r"(?:\w+(?:ā|ē)\s+)?koordinē\w*:?\s+[^.;,()]{0,60}$"
    r"|\b(?!projekt)\w+\s*,\s+k(?:o|uru|uras|urus)\s+(?:\w+\s+){0,2}(?:vad|koordin)\w+\s+[^.;,()]{0,60}$"
    r"|\b(?:agrāk|iepriekš|sākotnēji|sākumā|kādreiz|līdz tam|pirms tam)"
    r"\s+(?:\w+\s+){0,4}(?:vad|koordin)\w+\s+[^.;,()]{0,60}$"
    rf"|(?:^|[.!?;]\s+)(?:(?!{_OWN})\w+(?:as|es|u)\s+)?(?!{_OWN})\w{{3,}}(?:u|us)\s+(?:(?:pa|uz|par|ar|starp)\s+\w+\s+)?(?:\w+(?:ā|ē)\s+)?"
    r"koordinē\w*:?\s+[^.;,()]{0,60}$"
    r"|\b(?:iepriekšēj|agrāk|pagājuš|cit)\w+\s+(?:\w+\s+)?projekt(?:[^.;,()]|(?<=\d)\.){0,100}$"
    r"|\b(?:nedēļ|konkurs|programm|olimpiād|pasākum|nometn)\w+\s+koordinē\w*:?\s+[^.;,()]{0,60}$"
    r"|\b(?:vada|vadīs|vadīja)\s+(?:\w+\s+)?(?:nodarbīb|pulciņ|kurs|darbnīc|mēģinājum)\w*\s+[^.;,()]{0,40}$"
)


def end(before: str) -> bool:
    """Whether the words end in a verb that gives a duty to whoever stands behind it."""
    lowered = before.lower()
    return _VERBS.stands_in(lowered, lowered) and _OF_OTHERS.search(lowered) is None
