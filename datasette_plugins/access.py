"""Who may do what: the roles, and the permissions that Datasette does not know by itself.

A role is a word in the actor (`{"id": "anna", "role": "staff"}`). Rules name roles, never `{"id": "*"}`, which would
admit API tokens too. Without rules (`kratuve demo`, `kratuve serve --open`) everything is allowed, on the loopback
address only.
"""

from collections.abc import Mapping

from datasette_plugins.compat import DATABASE, Datasette, Forbidden, Request, hook

ROLES = ("reader", "staff", "auditor", "operator")
"""They read; correct; ask with SQL; look after what comes in."""

SITE_PERMISSIONS: Mapping[str, tuple[str, ...]] = {
    "view-ledger": ("operator",),
    "download-original": ("staff", "auditor", "operator"),
}

Rules = dict[str, object]
Actor = Mapping[str, str] | None


def instance_rules(open_: bool) -> Rules:
    """Datasette's rules for the whole site: everybody when it is open, else people with a role."""
    return {} if open_ else {"allow": {"role": list(ROLES)}}


def database_rules(open_: bool) -> Rules:
    """Datasette's rules for its own pages of tables, and for hand-written SQL."""
    if open_:
        return {}
    return {"allow": {"role": ["staff", "auditor", "operator"]}, "allow_sql": {"role": ["auditor"]}}


@hook
def permission_allowed(datasette: Datasette, actor: Actor, action: str, resource: object) -> bool | None:
    """Whether `actor` may do one of the site's own acts; None for acts that are Datasette's.

    Datasette's pages show the public views only; the tables beneath (`_…`) may change and would only confuse.
    """
    if action == "view-table" and isinstance(resource, tuple) and resource[0] == DATABASE:
        return False if resource[1].startswith("_") else None
    roles = SITE_PERMISSIONS.get(action)
    if roles is None:
        return None
    return is_open(datasette) or (actor or {}).get("role") in roles


def is_open(datasette: Datasette) -> bool:
    """Whether the site asks nobody to log in."""
    return datasette.metadata("allow") is None


def loopback_only(datasette: Datasette) -> bool:
    """Whether the site was opened to everybody on this machine, hence to nobody else."""
    return bool((datasette.plugin_config("kratuve") or {}).get("open"))


async def may(datasette: Datasette, request: Request, action: str) -> bool:
    """Whether the person behind `request` may do `action`."""
    resource = DATABASE if action in ("execute-sql", "view-database") else None
    return bool(
        await datasette.permission_allowed(request.actor, action, resource=resource, default=is_open(datasette))
    )


async def require(datasette: Datasette, request: Request, action: str) -> None:
    """Stop with the page "403" (or the login page) where `may` says no."""
    if not await may(datasette, request, action):
        raise Forbidden(action)
