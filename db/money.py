"""Money: canonical text outside (`"14625.00 EUR"`), whole cents inside."""

from decimal import Decimal, InvalidOperation

_DIGITS = 18  # what surely fits into SQLite's 64 bits


def parse(value: str) -> tuple[int | None, str | None]:
    """Cents and currency of canonical text; None for what cannot be read.

    >>> parse("14625.00 EUR"), parse("300.5"), parse("?")
    ((1462500, 'EUR'), (30050, None), (None, None))
    """
    number, _, currency = value.strip().partition(" ")
    try:
        cents = Decimal(number) * 100
    except InvalidOperation:
        return None, None
    if not cents.is_finite() or cents.adjusted() >= _DIGITS:
        return None, None
    return int(cents.to_integral_value()), currency.strip() or None


def canonical(cents: int, currency: str | None) -> str:
    """The text that `parse` reads.

    >>> canonical(1462500, "EUR"), canonical(-5, None)
    ('14625.00 EUR', '-0.05')
    """
    sign, rest = ("-" if cents < 0 else ""), abs(cents)
    return f"{sign}{rest // 100}.{rest % 100:02} {currency or ''}".strip()
