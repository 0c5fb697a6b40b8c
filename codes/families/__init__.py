"""The families of project numbers, one module each in python-stdnum's shape.

Every module has `PATTERN`, `compact`, `validate`, `is_valid`, `components`, `programme`, and `FAMILY`, which holds its
shape, examples and look-alikes.
"""

from codes.families import (
    baltic_sea,
    central_baltic,
    cost,
    eacea,
    eea0914,
    eea1421,
    eelv,
    ekii,
    emas,
    erasmus14,
    erasmus21,
    es1420,
    es2127,
    esc,
    esf0713,
    estlat,
    eu_grant,
    h2020,
    kpfi,
    lad,
    latvia_russia,
    leader_group,
    life,
    life21,
    ll2127,
    llb,
    lli,
    llp,
    lvaf,
    lzp,
    nordplus,
    pmif,
    rrf,
    sif,
    urbact,
    viaa1420,
    vkkf,
    vpd0406,
    vpp,
)
from codes.family import Family

MODULES = (
    erasmus14, erasmus21, esc, llp, eacea,
    vpd0406, esf0713, es1420, viaa1420, es2127, rrf,
    lli, ll2127, llb, estlat, eelv, central_baltic, latvia_russia, baltic_sea, urbact,
    nordplus, life, life21, lzp, vpp, lad, leader_group,
    pmif, emas, cost, eea1421, eea0914, kpfi, ekii, vkkf, lvaf, sif, eu_grant, h2020,
)  # fmt: skip
"""All families; where two could claim the same characters at the same length, the earlier one has them."""

FAMILIES: tuple[Family, ...] = tuple(module.FAMILY for module in MODULES)
