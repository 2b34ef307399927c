"""English: what an answer may be about, and who else answers: words of work, and of all other business."""

from __future__ import annotations

TOPICS = {
    "hiring": (
        "application applications vacancy hiring recruitment candidacy chances apprenticeship internship traineeship "
        "placement placements hire rota-job work salary role roles jobs trial cv seat berth spot future fit process "
        "round stage step steps interview interviews shortlist second final panel onsite on-site ahead continue "
        "proceed interested approved approval headcount keen contention running bring considered hired taken "
        "resolution"
    ),
    "other things": (
        "car van bike boiler roof kitchen oven parcel package delivery order refund invoice bill rent flat house "
        "mortgage loan insurance policy claim visa passport prescription blood scan x-ray tests tyres tickets booking "
        "flight holiday hotel daughter son kids dog cat puppy plumbing electrics extension fence garden sofa fridge "
        "freezer printer software products safety history parking keys uniform menu wine cake theatre concert wedding "
        "funeral party election strike weather prices budget lease tax heating alarm leak quote estimate repair "
        "survey meter broadband router subscription membership account complaint appeal merger bake-off bake child "
        "poem story operation room playground line-up completion"
    ),
    "asked of candidates": "of way ones people person day time times date dates slot slots stage round part next else",
    "other answerers": (
        "bank lender insurer insurers insurance surveyor embassy consulate court airline hmrc irs dvla police courier"
    ),
    "other prefixes": "estate letting travel tax relocation",
    "people of": "hr manager manageress practice recruiter recruitment owner boss team head panel",
    "other trades": (
        "dentist doctor gp garage mechanic plumber builder electrician roofer supplier optician pharmacy solicitor "
        "neighbour neighbours landlord landlady broker"
    ),
    "other domains": (
        "mortgage overdraft prescription tenant tenants tenancy ombudsman regulator poem line-up lineup playground "
        "removal allotment plot cottage rewiring broadband conveyancing probate adoption bailiff secondary raffle "
        "tombola kennels cattery biopsy hmrc rezoning zoning mortgage-broker birthday conveyancer underwriter "
        "underwriters dealership"
    ),
    "held": "post job role spot slot seat place desk berth position vacancy",
    "messages": "invite message call text email note mail letter voicemail postcard card line word",
    "owed answer": (
        "decision outcome result verdict answer reply response update news feedback word contract offer shortlist "
        "letter yes steer"
    ),
    "outsiders": (
        "consulate embassy surveyor insurers shareholders suppliers subscribers staff supplier elections parliament "
        "minister plumber builder electrician landlord parents auditors customer helpdesk customers patients pupils "
        "guests clients clinic tenants donors shoppers callers"
    ),
    "third parties": "referees referee doctor university bank landlord union ministry auditors lawyers insurer payroll",
    "own decisions": (
        "bonuses rota rotas menu menus prices pay salary route theme venue bonus uniform holidays roster hours "
        "timetable budget union grant visa funding uniforms opening premises merger parking refurbishment planning "
        "lease investment rent court salaries"
    ),
    "own matters": (
        "laptop account accounts desk login uniform payroll vaccinations vaccination vaccines bank induction parking "
        "badge locker pension"
    ),
    "own affairs": (
        "interviews interviewing checks references screening budget applications rounds shortlisting logistics"
    ),
    "concerns a candidate": (
        "you me i us it job role post position place spot anyone further through successful start yes no available "
        "interview interviews this that they not cut list gig fit match"
    ),
    "other results": (
        "quarterly survey election medical financial annual audit match lottery clearance vetting inspection company "
        "blood scan lab bidder tender raffle quarter sales contest prize awards exam exams drug"
    ),
    "other lists": "waiting shopping price mailing reading guest wish to-do wine",
}
