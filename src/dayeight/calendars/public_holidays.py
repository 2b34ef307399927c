"""Public holidays by country and region, from the `holidays` library (imported only when first asked)."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import date
from functools import cache

from dayeight.core.workdays import HolidaysOfYear, Workdays, no_holidays

# GB alone would mean only the days that all four nations share; most users mean England (decision D2).
_DEFAULT_PART = {"GB": "ENG"}


@cache
def workdays(country: str | None, region: str | None = None) -> Workdays:
    """The business days of a place.

    `country` is an ISO 3166 code ("US"), `region` an ISO 3166-2 code ("CA-QC") or its last part. A place the
    library does not know has Monday to Friday without holidays.
    """
    return Workdays(_holidays_of(country, region))


def _holidays_of(country: str | None, region: str | None) -> HolidaysOfYear:
    if not country:
        return no_holidays
    part = region.rpartition("-")[2] if region else _DEFAULT_PART.get(country)

    def of_year(year: int) -> Mapping[date, str]:
        import holidays

        for subdivision in (part, None):
            try:
                # Years that the library has no lunar dates for come with a warning that helps nobody here.
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", UserWarning)
                    found = holidays.country_holidays(country, subdiv=subdivision, years=year, expand=False)
            except NotImplementedError:
                continue
            return dict(found.items())
        return {}

    return of_year
