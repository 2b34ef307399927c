"""From the first page along every link of the invented search: each leads to a whole page."""

from __future__ import annotations

import re
from html import unescape

from django.test import Client
from tests.web.conftest import Desk


def test_every_link_of_the_demo_leads_somewhere(desk: Desk, client: Client) -> None:
    from dayeight.flows.demo_search import demo_facts
    from dayeight.flows.make_plan import replan

    desk.world.journal.append(desk.owner, demo_facts(desk.now.date(), desk.world))
    replan(desk.world, desk.owner)
    open_ = ["/"]
    seen = set(open_)
    while open_:
        path = open_.pop()
        answer = client.get(path, follow=True)
        assert answer.status_code == 200, path
        if "text/html" not in answer["Content-Type"]:
            continue
        page = answer.content.decode()
        assert page.count("<h1") == 1, path
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids)), (path, sorted(each for each in ids if ids.count(each) > 1))
        for found in re.findall(r'<a [^>]*href="([^"#][^"]*)"', page):
            link = unescape(found)
            if link.startswith("?"):
                link = path.partition("?")[0] + link
            if link.startswith("/") and link not in seen:
                seen.add(link)
                open_.append(link)
    assert len(seen) > 200
