"""Contests and funds of municipalities, and schools for trades and evenings."""


def test_a_municipality_s_fund_or_contest_for_projects_is_not_its_project(organisations) -> None:
    fund = "Salas novada pašvaldības projektu fonds piešķir naudu."
    told = f"{fund} Kolkas attīstības biedrības iesniegtais projekts „Rasa”."
    found = organisations(told)
    assert found["Kolkas attīstības biedrība"] == "applicant"
    assert found.get("Salas novada pašvaldība") != "applicant"


def test_schools_for_trades_and_evenings_are_organisations(organisations) -> None:
    told = "Salas arodvidusskola un Rojas vakarskola īsteno projektu „Rasa”."
    assert {"Salas arodvidusskola", "Rojas vakarskola"} <= set(organisations(told))
