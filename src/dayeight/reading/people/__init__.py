"""A message in, the names it carries out: employer, role, people and the platform that sent it."""

from __future__ import annotations

from dayeight.reading.people.companies import CompanyVote, company_votes, names_in
from dayeight.reading.people.contacts import contacts_of, sure_names
from dayeight.reading.people.roles import RoleVote, role_votes
from dayeight.reading.platforms import Platform, employer_domain, is_machine, platform_of, tenant_of

__all__ = [
    "CompanyVote",
    "Platform",
    "RoleVote",
    "company_votes",
    "contacts_of",
    "employer_domain",
    "is_machine",
    "names_in",
    "platform_of",
    "role_votes",
    "sure_names",
    "tenant_of",
]
