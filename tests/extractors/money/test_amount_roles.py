"""What an amount is to its project."""

from collections.abc import Callable, Sequence

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
Table = Callable[[Sequence[Sequence[str]]], Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def roles(document: Document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {amount.finding.value.split()[0]: amount.role for amount in project.amounts}


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Kopējās izmaksas 9 000 EUR, ERAF daļa ir 7 650 EUR.", {"9000.00": "total", "7650.00": "eu"}),
        ("Kopā 9 000 EUR, Pašvaldības daļa: 1 350 EUR.", {"9000.00": "total", "1350.00": "municipal"}),
        ("Kopā 9 000 EUR, Salas novada domes daļa: 1 350 EUR.", {"9000.00": "total", "1350.00": "other"}),
        ("Kopējā summa 9 000 EUR, attiecināmā summa 8 500 EUR.", {"9000.00": "total", "8500.00": "eligible"}),
        ("Attiecināmās izmaksas 8 500 EUR.", {"8500.00": "total"}),
        ("Vienam dalībniekam paredzēti 500 eiro.", {"500.00": "other"}),
        ("2023–2025: 9 000 EUR", {"9000.00": "total"}),
        ("Tam piešķirts pilns pieprasītais finansējums: EUR 9 000.", {"9000.00": "total"}),
        ("Budžets 9 000 eiro, tajā skaitā VISC finansējums 7 200 eiro.", {"9000.00": "total", "7200.00": "national"}),
        ("Katrai ģimenei piešķirti 500 eiro.", {"500.00": "other"}),
        ("Uz vienu skolēnu – 500 eiro.", {"500.00": "other"}),
        ("Ceļa izdevumi 500 eiro.", {"500.00": "other"}),
        ("Kopā 9 000 EUR; 7 200 EUR saņemti avansā.", {"9000.00": "total", "7200.00": "prefinancing"}),
        ("Kopā 9 000 EUR; 1 800 EUR pēc gala pārskata.", {"9000.00": "total", "1800.00": "instalment"}),
        ("No 9 000 eiro kopējā granta skolai tiek 3 100 eiro.", {"9000.00": "total", "3100.00": "other"}),
        ("Fonds atvēlējis 8 100 eiro no 9 000 eiro kopējām izmaksām.", {"8100.00": "other", "9000.00": "total"}),
        ("Kopā 9 000 EUR, tai skaitā pašvaldības nauda 700 EUR.", {"9000.00": "total", "700.00": "municipal"}),
        ("Kopā 9 000 EUR un valsts ieguldījums 700 EUR.", {"9000.00": "total", "700.00": "national"}),
        ("Kopā 9 000 EUR, atlikušo daļu – 700 EUR – ziedojām paši.", {"9000.00": "total", "700.00": "own"}),
        ("Kopā 9 000 EUR, 700 EUR sedz pati biedrība.", {"9000.00": "total", "700.00": "own"}),
        ("Kopā 9 000 EUR, no tiem 700 EUR, ko paši savācām.", {"9000.00": "total", "700.00": "own"}),
        ("Kopā 9 000 EUR, no tiem 700 EUR nāk no mūsu pašu kabatas.", {"9000.00": "total", "700.00": "own"}),
        (
            "Darbiem iztērēti 9 000 EUR, tostarp 7 650 EUR ir Eiropas nauda.",
            {"9000.00": "total", "7650.00": "eu"},
        ),
        (
            "Finansējums: 7 650 EUR (ERAF) + 1 350 EUR (Salas novada pašvaldība) = 9 000 EUR.",
            {"7650.00": "eu", "1350.00": "municipal", "9000.00": "total"},
        ),
        (
            "Kopā ieguldīti 9 000 eiro: ELFLA piešķīra 7 650 eiro, novada dome – 1 350 eiro.",
            {"9000.00": "total", "7650.00": "eu", "1350.00": "municipal"},
        ),
        (
            "No ERAF piesaistīti 7 650 EUR, valsts budžeta dotācija ir 500 EUR.",
            {"7650.00": "eu", "500.00": "national"},
        ),
        ("Budžets ir ap 9 tūkstošiem eiro (precīzi – 9 120,14 EUR).", {"9000.00": "total", "9120.14": "total"}),
        (
            "Sākotnēji plānoti 9 500 eiro, taču pēc iepirkuma izmaksas saruka līdz 9 000 eiro.",
            {"9500.00": "other", "9000.00": "total"},
        ),
        ("Kopā 9 000 EUR, katru gadu 3 000 EUR.", {"9000.00": "total", "3000.00": "yearly"}),
        ("Plānotās izmaksas 9 000 EUR, faktiskās izmaksas 8 700 EUR.", {"9000.00": "total", "8700.00": "other"}),
        ("Kopā 9 000 EUR. 80 % jeb 7 200 EUR saņemti maijā.", {"9000.00": "total", "7200.00": "instalment"}),
        ("Kopā 9 000 EUR. Pirmā daļa 80 % – 7 200 EUR – nākusi.", {"9000.00": "total", "7200.00": "instalment"}),
        ("Numurs augstāk, nauda 9 000 €, no kuras mums tiek 700 €.", {"9000.00": "total", "700.00": "other"}),
        (
            "Eiropas fonds kopā ar valsti un skolu ieguldījis 9 000 eiro (no ERAF – 7 650 eiro).",
            {"9000.00": "total", "7650.00": "eu"},
        ),
        (
            "Kopā 9 000 EUR, domes priekšfinansējums 1 800 EUR, ko atmaksā pēc noslēguma ziņojuma.",
            {"9000.00": "total", "1800.00": "prefinancing"},
        ),
        ("No 9 000 eiro iztērēti 1 200 eiro.", {"9000.00": "total", "1200.00": "other"}),
        ("No 90 tūkstošiem eiro Salas skolai atvēlēti 9 600.", {"90000.00": "total", "9600.00": "other"}),
        (
            "Kopā 9 000 EUR, tai skaitā pašvaldības līdzekļi neattiecināmajām izmaksām 700,00 EUR.",
            {"9000.00": "total", "700.00": "municipal"},
        ),
        ("Skola saņēmusi 9 000 eiro projektam „Dzirnakmens”, viesi 700 eiro.", {"9000.00": "total", "700.00": "other"}),
        (
            "Kopā 9 000 EUR: Norvēģijas finanšu instruments (85 %) – 7 650 EUR valsts budžets (15 %) – 1 350 EUR",
            {"9000.00": "total", "7650.00": "eu", "1350.00": "national"},
        ),
        ("Projekts apstiprināts ar 9 000 EUR; skolai 700 EUR.", {"9000.00": "total", "700.00": "other"}),
        ("Tāme 9 000,00 EUR, no tās 700 EUR ir ziedojums.", {"9000.00": "total", "700.00": "private"}),
        ("Budžets ir 1,2 miljoni eiro, precīzāk, 1 203 400 eiro.", {"1200000.00": "total", "1203400.00": "total"}),
        ("Kopā 9 000 EUR. Par neattiecināmām atzītas izmaksas 700 EUR.", {"9000.00": "total", "700.00": "other"}),
        ("Kopā 9 000 EUR, no kuriem dome apsaimniekoja 700 EUR.", {"9000.00": "total", "700.00": "other"}),
        ("Buss ir 9 000 latu. Fonds sedz 85 procentus – 7 650 latus.", {"9000.00": "total", "7650.00": "other"}),
        ("Kopa 9 000 EUR, pasu nauda 700 EUR.", {"9000.00": "total", "700.00": "own"}),
        ("Projekta īstenošanai iegūti 9 000 eiro, bērniem 700 eiro.", {"9000.00": "total", "700.00": "other"}),
        ("LEADER nauda – 4 500 eiro no 5 000 eiro.", {"4500.00": "eu", "5000.00": "total"}),
        ("Kopējā tāme LVL 700,00 (995,99 EUR).", {"700.00": "total", "995.99": "total"}),
        (
            "Kopā 800 EUR, no tiem 720 EUR ir Lauku atbalsta dienesta, bet 80 EUR Salas novada domes līdzfinansējums.",
            {"800.00": "total", "720.00": "eu", "80.00": "municipal"},
        ),
        (
            "Budžets: 900 € (no tiem 500 € ES līdzfinansējums, ko dod LIFE, un 400 € Nacionālais finansējums).",
            {"900.00": "total", "500.00": "eu", "400.00": "national"},
        ),
        (
            "Attiecināmās izmaksas ir EUR 900, publiskais finansējums ir 80 % no attiecināmajām izmaksām – EUR 720. "
            "Domes līdzfinansējums ir 20% no attiecināmajām izmaksām jeb EUR 180.",
            {"900.00": "total", "720.00": "eu", "180.00": "municipal"},
        ),
        (
            "Kopējās izmaksas 9 000 EUR: ERAF sedz 85 %, pašvaldība 15 %. Pārskaitīti 7 650 EUR un vēl 1 350 EUR.",
            {"9000.00": "total", "7650.00": "eu", "1350.00": "municipal"},
        ),
        (
            "Kopējās izmaksas 9 000 EUR: ERAF sedz 50 %, pašvaldība 50 %. Pārskaitīti 4 500 EUR.",
            {"9000.00": "total", "4500.00": "other"},
        ),
        ("Kopā 900 EUR, no tiem 85 % jeb 765 EUR – valsts līdzekļi.", {"900.00": "total", "765.00": "national"}),
        ("Kopējās izmaksas 900 EUR, Fonda līdzfinansējums: 700 EUR.", {"900.00": "total", "700.00": "eu"}),
        ("Kopā 900 EUR, Kultūrkapitāla fonda finansējums 700 EUR.", {"900.00": "total", "700.00": "national"}),
        ("Kopā 900 EUR, Zivju fonda daļa – 700 EUR.", {"900.00": "total", "700.00": "national"}),
        ("Budžets ir 900 EUR, no kuriem 700 EUR tiek finansēti no ERAF.", {"900.00": "total", "700.00": "eu"}),
        ("Kopā 900 EUR, publiskais finansējums (ES un valsts) ir 700 EUR.", {"900.00": "total", "700.00": "eu"}),
        ("Kopā 900 EUR, pašvaldības finansējuma daļu veido 70 EUR.", {"900.00": "total", "70.00": "municipal"}),
        ("Kopā 900 EUR, t. sk. pašfinansējums 70 EUR.", {"900.00": "total", "70.00": "own"}),
        ("Kopā 900 EUR, līdzfinansējums Salas novada pašvaldībai 70 EUR.", {"900.00": "total", "70.00": "own"}),
        ("Kopā 900 EUR: ES 700 EUR + pašvaldība 200 EUR.", {"900.00": "total", "700.00": "eu", "200.00": "municipal"}),
        (
            "Plānots iztērēt 900 EUR. Attiecināmi no tiem 700 EUR, un 75 % jeb 500 EUR sedz ERAF.",
            {"900.00": "total", "700.00": "eligible", "500.00": "eu"},
        ),
        (
            "900 EUR, no tiem attiecināmi 700 EUR (ELFLA 500 EUR).",
            {"900.00": "total", "700.00": "eligible", "500.00": "eu"},
        ),
        (
            "Budžets: 900 EUR; novada daļa 300 EUR, kur programma sedz 85% - 255 EUR.",
            {"900.00": "total", "300.00": "other", "255.00": "eu"},
        ),
        (
            "Kopā 900 EUR (attiecināmās izmaksas): 700 EUR ir Eiropas lauku fonda nauda.",
            {"900.00": "total", "700.00": "eu"},
        ),
        (
            "900 EUR: 700 EUR ELFLA jeb 90 % no attiecināmajām izmaksām, 200 EUR Rojas novada dome.",
            {"900.00": "total", "700.00": "eu", "200.00": "municipal"},
        ),
        (
            "900 EUR, t.sk. ERAF 700 EUR. Zemgales plānošanas reģions ir partneris, tā budžets 100 EUR.",
            {"900.00": "total", "700.00": "eu", "100.00": "other"},
        ),
        ("Deva ELFLA 700 EUR, pielika pagasts 200 EUR.", {"700.00": "eu", "200.00": "municipal"}),
        ("ELFLA atbalsts – 700 EUR; 200 EUR deva novada dome.", {"700.00": "eu", "200.00": "municipal"}),
        ("Tāme – 900 EUR; ELFLA – 700 EUR; mūsu – 200 EUR.", {"900.00": "total", "700.00": "eu", "200.00": "own"}),
        ("Kopā 900 EUR, pašvaldībai būs jāsedz 70 EUR.", {"900.00": "total", "70.00": "municipal"}),
        ("Būvdarbu izmaksas 700 EUR, projekta izmaksas 900 EUR.", {"700.00": "other", "900.00": "total"}),
        (
            "Kopā 9 000 EUR, tai skaitā 8 100 EUR ELFLA (lauku attīstības fonda) publiskais finansējums, 900 EUR Salas "
            "novada pašvaldības finansējums.",
            {"9000.00": "total", "8100.00": "eu", "900.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, no tiem ESF nauda ir 720 EUR vai 80 % no kopsummas un domes līdzfinansējums – 180 EUR.",
            {"900.00": "total", "720.00": "eu", "180.00": "municipal"},
        ),
        (
            "Kopējās izmaksas – 900 EUR. 80 % no attiecināmajām izmaksām līdzfinansē ERAF – 600 EUR.",
            {"900.00": "total", "600.00": "eu"},
        ),
        (
            "Darbi maksā 900 EUR, no kuriem 800 EUR ir kopējās attiecināmās izmaksas. Tās veido Eiropas Sociālā fonda "
            "līdzekļi 700 EUR apmērā un pašvaldības budžeta finansējums 100 EUR.",
            {"900.00": "total", "800.00": "eligible", "700.00": "eu", "100.00": "municipal"},
        ),
        (
            "Vajadzīgo līdzfinansējumu EUR 90 apmērā piešķīra Salas pagasta pārvalde; attiecināmās izmaksas EUR 900.",
            {"90.00": "municipal", "900.00": "total"},
        ),
        (
            "Salas novada dome piešķīrusi 10 % līdzfinansējumu – 90 eiro. Kopējās izmaksas 900 eiro.",
            {"90.00": "municipal", "900.00": "total"},
        ),
        (
            "Kopējās izmaksas 900 EUR, t. sk. Salas novada kā projekta partnera attiecināmās izmaksas 300 EUR.",
            {"900.00": "total", "300.00": "other"},
        ),
        (
            "Valsts kultūrkapitāla fonds piešķīris 700 eiro. Kopējās izmaksas 900 eiro.",
            {"700.00": "national", "900.00": "total"},
        ),
        ("Ieceres īstenošanai ir apstiprinātas 900 eiro attiecināmās izmaksas.", {"900.00": "total"}),
        ("Atbalsta summa: 45 700 eiro.", {"45700.00": "total"}),
        ("Iesniegto projektu kopējais finansējums 90 000 EUR. Projekta izmaksas 900 EUR.", {"900.00": "total"}),
        ("Kopā 900 EUR, EEZ finansējums 700 EUR.", {"900.00": "total", "700.00": "eu"}),
        (
            "Kopā 900 EUR, Salas novada pašvaldības projekta  finansējums 90 EUR.",
            {"900.00": "total", "90.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, valsts budžets – 15 % no atbalsta summas, bet ne vairāk kā 135 EUR.",
            {"900.00": "total", "135.00": "national"},
        ),
        ("Kopā 900 EUR; deputāti nolēma piešķirt līdzfinansējumu 90 EUR.", {"900.00": "total", "90.00": "municipal"}),
        (
            "Kopā ap 900 EUR, pārējās projekta izmaksas – 600 EUR sedz Salas novada pašvaldība.",
            {"900.00": "total", "600.00": "municipal"},
        ),
        ("Kopā 900 EUR, no tā 135 EUR valsts budžeta dotācija pašvaldībām.", {"900.00": "total", "135.00": "national"}),
        ("Fonds piešķīra 810 EUR, vēl 90 EUR biedrība ieguldīja pati.", {"810.00": "total", "90.00": "own"}),
        ("Kopā 900 EUR, neattiecināmās izmaksas 90 EUR.", {"900.00": "total", "90.00": "other"}),
        ("Kopā 900 EUR, domes piešķirtais līdzfinansējums 90 EUR.", {"900.00": "total", "90.00": "municipal"}),
        ("ES dod 900 EUR, pašvaldība biedrībai vēl piešķīra 90 EUR.", {"900.00": "eu", "90.00": "municipal"}),
        ("Kopā projekta partneri saņems 9 000 EUR.", {"9000.00": "total"}),
        ("Kopā 9 000 EUR; atlikušo, 7 650 EUR, sedz Eiropas fonds.", {"9000.00": "total", "7650.00": "eu"}),
        ("Kopā 9 000 EUR, no tiem 8 100 EUR ir publiskais finansējums.", {"9000.00": "total", "8100.00": "eu"}),
        ("Kopā 9 000 EUR, 900 EUR biedrība ieguldīja pati.", {"9000.00": "total", "900.00": "own"}),
        ("Kopā 9 000 EUR, valsts budžeta dotācija pašvaldībām – 800 EUR.", {"9000.00": "total", "800.00": "national"}),
        ("ELFLA projektā ieguldīti 9 000 EUR.", {"9000.00": "total"}),
        ("Kopā 9 000 EUR, un tos, 9 000 EUR, glabā kasē.", {"9000.00": "total"}),
        (
            "Kopā 900 EUR, 700 EUR sedz Erasmus+, bet 200 EUR – skola.",
            {"900.00": "total", "700.00": "eu", "200.00": "own"},
        ),
        ("Kopā 900 EUR: ERAF 700 EUR, uzņēmums – 200 EUR.", {"900.00": "total", "700.00": "eu", "200.00": "own"}),
        ("Kopā 900 EUR: skola 700 EUR, uzņēmums – 200 EUR.", {"900.00": "total", "700.00": "other", "200.00": "other"}),
        (
            "Kopā 900 EUR; avansā 500 EUR, noslēgumā 400 EUR.",
            {"900.00": "total", "500.00": "prefinancing", "400.00": "instalment"},
        ),
        (
            "Kopā 900 EUR. Pirmajā gadā 500 EUR, otrajā – 400 EUR.",
            {"900.00": "total", "500.00": "yearly", "400.00": "yearly"},
        ),
        ("Prasījām 900 eiro, saņēmām 700 eiro.", {"900.00": "other", "700.00": "total"}),
        ("Lūgtais finansējums 900 EUR, apstiprinātais 700 EUR.", {"900.00": "other", "700.00": "total"}),
        ("Sākotnēji rakstīti 900 eiro, summa samazināta līdz 700 eiro.", {"900.00": "other", "700.00": "total"}),
        ("Budžets samazināts no 900 līdz 700 eiro.", {"900.00": "other", "700.00": "total"}),
        ("Budžets palielināts par 200 eiro un tagad ir 900 eiro.", {"200.00": "other", "900.00": "total"}),
        ("Iepriekš norādītā summa 900 EUR nav pareiza, pareizi ir 700 EUR.", {"900.00": "other", "700.00": "total"}),
        ("Budžets 900 EUR, no tā KKF piešķīra 700 EUR.", {"900.00": "total", "700.00": "national"}),
        ("Kopā 900 EUR, no tām attiecināmās 700 EUR.", {"900.00": "total", "700.00": "eligible"}),
        (
            "900 EUR – kopējās izmaksas, 700 EUR – LAD atbalsts, 200 EUR – biedrības līdzekļi.",
            {"900.00": "total", "700.00": "eu", "200.00": "own"},
        ),
        (
            "Kopā 900 EUR; ceļa izdevumiem 700 EUR, vecāki samaksāja 40 EUR.",
            {"900.00": "total", "700.00": "other", "40.00": "other"},
        ),
        (
            "Kopā 900 EUR. 80 % jeb 700 EUR ieskaitīti, vēl 200 EUR pēc gala ziņojuma.",
            {"900.00": "total", "700.00": "instalment", "200.00": "instalment"},
        ),
        (
            "Kopā 900 EUR. Līguma summa 700 EUR bez PVN, aizdevums 500 EUR.",
            {"900.00": "total", "700.00": "other", "500.00": "other"},
        ),
        (
            "Kopā 900 EUR, ES fondu finansējums 700 EUR, nacionālais publiskais finansējums 200 EUR.",
            {"900.00": "total", "700.00": "eu", "200.00": "national"},
        ),
        (
            "Kopā 900 EUR, IZM finansējums 700 EUR, ziedotāji deva 200 EUR.",
            {"900.00": "total", "700.00": "national", "200.00": "private"},
        ),
        ("Kopā 900 EUR, Salas dome atvēlēja 200 EUR līdzfinansējumu.", {"900.00": "total", "200.00": "municipal"}),
        ("Kopā 900 EUR, 200 EUR ziedoja SIA „Zari”.", {"900.00": "total", "200.00": "private"}),
        ("Dome papildus piešķīra 200 EUR.", {"200.00": "municipal"}),
        ("Kopā 900 EUR, līdz maijam izmaksāti 700 EUR.", {"900.00": "total", "700.00": "other"}),
        ("Kopējās izmaksas 900 EUR, faktiskās kopējās izmaksas 850 EUR.", {"900.00": "total", "850.00": "other"}),
        ("Izmaksas (EUR): kopā 9 100; ES ieguldījums 7 650; pašu līdzekļi 1 450", None),
    ],
)
def test_the_words_beside_an_amount_tell_its_role(told: str, wanted: dict[str, str] | None, lines: Lines) -> None:
    listed = {"9100.00": "total", "7650.00": "eu", "1450.00": "own"}
    assert roles(lines(OPENING + told)) == (wanted or listed)
