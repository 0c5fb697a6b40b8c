"""A negative in Word: a college's rules on how projects are led; definitions, deadlines and limits."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="rules-of-project-work",
    formats=("docx",),
    title="Projektu vadības kārtība",
    created="2022-11-15",
    footer="Iekšējie noteikumi Nr. 1-7/29",
    blocks=(
        Letterhead("RĒZEKNES ŪDENSROZES TEHNIKUMS", "Varoņu iela 111, Rēzekne, LV-4604, tālr. 64633664"),
        Heading("IEKŠĒJIE NOTEIKUMI"),
        Paragraph("2022. gada 15. novembrī Nr. 1-7/29", aside=True),
        Heading("Projektu pieteikšanas, īstenošanas un uzraudzības kārtība", 2),
        Paragraph("Izdoti saskaņā ar Valsts pārvaldes iekārtas likuma 72. panta pirmās daļas 2. punktu", aside=True),
        Heading("I. Vispārīgie jautājumi", 3),
        Items((
            "Noteikumi nosaka, kā tehnikumā piesaka un vada projektus, ko finansē Eiropas Savienības fondi, Erasmus+, "
            "Nordplus, Valsts kultūrkapitāla fonds un citi avoti.",
            "Projekts šo noteikumu izpratnē ir laikā ierobežots darbu kopums ar savu mērķi, budžetu un vadītāju.",
            "Projekta vadītājs ir darbinieks, ko ar rīkojumu iecēlis direktors. Koordinators ir darbinieks, kas "
            "atbild par tehnikuma daļu citas organizācijas vadītā projektā.",
        ), numbered=True),
        Heading("II. Pieteikšana", 3),
        Items((
            "Ierosinājumu (projekta nosaukums, mērķis, ilgums, kopējās izmaksas, tehnikuma līdzfinansējums) iesniedz "
            "ne vēlāk kā 30 dienas pirms konkursa termiņa.",
            "Ja kopējās izmaksas pārsniedz 15 000 EUR vai līdzfinansējums pārsniedz 1 000 EUR, ierosinājumu skata "
            "padome.",
            "Partneru apliecinājuma vēstules paraksta direktors vai viņa vietniece Irina Kuzmane.",
        ), numbered=True),
        Heading("III. Īstenošana", 3),
        Items((
            "Projekta lietai piešķir numuru pēc parauga P-GG/NN, piemēram, P-22/07.",
            "Avansu izmaksā līdz 80 % no komandējuma tāmes, bet ne vairāk kā 2 000 EUR.",
            "Mobilitātes dalībniekus izvēlas komisija; rezultātus paziņo 14 dienu laikā.",
            "Par publicitāti (logotipi, atruna, plakāts A3) atbild projekta vadītājs.",
        ), numbered=True),
        Heading("IV. Noslēgums", 3),
        Items((
            "Noslēguma pārskatu projekta vadītājs iesniedz 45 dienu laikā pēc projekta beigām.",
            "Dokumentus glabā ne mazāk kā piecus gadus; ERAF projektos – līdz 2030. gada 31. decembrim.",
            "Reizi gadā, līdz 1. martam, Projektu daļas vadītājs Aleksandrs Tučkovs ziņo padomei par visiem "
            "projektiem.",
        ), numbered=True),
        Heading("V. Noslēguma jautājumi", 3),
        Items((
            "Atzīt par spēku zaudējušiem 2017. gada 3. aprīļa noteikumus Nr. 1-7/11 “Projektu darba organizēšana”.",
            "Noteikumi stājas spēkā 2022. gada 1. decembrī.",
        ), numbered=True),
        Signature("Direktors", "Vladislavs Ančevskis"),
    ),
)
