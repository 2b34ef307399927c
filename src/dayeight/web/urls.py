"""Every address of the web app; what changes something is only ever reached by POST."""

from __future__ import annotations

from django.urls import path, re_path

from dayeight.web import static_files
from dayeight.web.pages import (
    answer,
    applications,
    carry,
    debrief,
    facts,
    letters,
    log,
    mailbox,
    outbox,
    people,
    playbook,
    rearrange,
    review,
    settings,
    today,
    undo,
    why,
)

_APPLICATION = "applications/<str:application>/"
_LETTER = _APPLICATION + "letters/<str:rule>/<str:to>/"

urlpatterns = [
    path("", today.today_page, name="today"),
    path("applications/", applications.applications_page, name="applications"),
    path("applications/new/", applications.new_page, name="new"),
    path(_APPLICATION, applications.application_page, name="application"),
    path(_APPLICATION + "why/", why.why_page, name="why"),
    path(_APPLICATION + "log/<str:what>/", log.log_page, name="log"),
    path(_APPLICATION + "sent/", answer.sent, name="sent"),
    path(_APPLICATION + "settled/", answer.settled, name="settled"),
    path(_APPLICATION + "took-place/", answer.took_place, name="took_place"),
    path(_APPLICATION + "facts/<str:fact>/", facts.correct_page, name="correct"),
    path(_APPLICATION + "facts/<str:fact>/retracted/", facts.retract, name="retract"),
    path(_APPLICATION + "arrange/", rearrange.arrange_page, name="arrange"),
    path(_APPLICATION + "joined/", rearrange.joined, name="join"),
    path(_APPLICATION + "parted/", rearrange.parted, name="split"),
    path(_APPLICATION + "people/", people.people_page, name="people"),
    path(_APPLICATION + "people/<str:person>/", people.person_page, name="person"),
    path(_LETTER, letters.letter_page, name="letter"),
    path(_LETTER + "checks/", letters.checks, name="checks"),
    path(_LETTER + "eml/", letters.eml, name="eml"),
    path(_LETTER + "outbox/", outbox.hand_in, name="hand_in"),
    path("outbox/", outbox.outbox_page, name="outbox"),
    path("outbox/<int:number>/", outbox.letter_page, name="outbox_letter"),
    path("outbox/<int:number>/yes/", outbox.yes, name="outbox_yes"),
    path("outbox/<int:number>/undo/", outbox.undo, name="outbox_undo"),
    path("outbox/<int:number>/answer/", outbox.answered, name="outbox_answer"),
    path("outbox/<int:number>/drafts/", outbox.into_drafts, name="outbox_drafts"),
    path("undo/", undo.undo, name="undo"),
    path("review/", review.review_page, name="review"),
    path("review/answer/", review.answer, name="review_answer"),
    path("debrief/", debrief.debrief_page, name="debrief"),
    path("debrief/timing/", debrief.timing, name="timing"),
    path("debrief/person/", debrief.one_more_person, name="one_more_person"),
    path("export/", carry.export_page, name="export"),
    path("export/journal.jsonl", carry.export_file, name="export_file"),
    path("settings/", settings.settings_page, name="settings"),
    path("settings/choices/", settings.choices, name="choices"),
    path("settings/mailbox/", mailbox.mailbox_page, name="mailbox"),
    path("settings/mailbox/texts/", mailbox.forget_texts, name="forget_texts"),
    path("playbook/", playbook.playbook_page, name="playbook"),
    path("favicon.ico", static_files.no_icon),
    re_path(r"^static/dayeight/(?P<path>.+)$", static_files.static_file, name="static_file"),
]

handler400 = "dayeight.web.problems.bad_request"
handler403 = "dayeight.web.problems.forbidden"
handler404 = "dayeight.web.problems.not_found"
handler500 = "dayeight.web.problems.broken"
