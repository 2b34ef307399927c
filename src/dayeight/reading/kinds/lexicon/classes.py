"""Classes of words that the phrases of all kinds name with `@`."""

from __future__ import annotations

CLASSES = {
    "application": "application/applications/candidacy/candidature/profile/cv/resume/résumé/submission/file/interest",
    "job": (
        "position/role/job/post/vacancy/opening/requisition/opportunity/seat/spot/place/placement/internship/"
        "apprenticeship/traineeship/fellowship/contract/hire/search/recruitment/appointment/positions/posts/roles/"
        "gig/project/slot/graduate_scheme/assistantship/studentship/lectureship/professorship/chair/locum/"
        "residency/secondment"
    ),
    "decide": (
        "decided/chosen/opted/elected/agreed/determined/resolved/concluded/made_the_decision/taken_the_decision/"
        "preferred/choose/decide/chose"
    ),
    "advance": (
        "move/moving/moved/proceed/proceeding/proceeded/progress/progressing/progressed/continue/continuing/"
        "continued/advance/advancing/advanced/go/going/gone/pursue/pursuing/pursued/take/taking/taken/carry/bring/"
        "push/consider/considering/invite/inviting/interview/interviewing/shortlist/shortlisting/select/selecting/"
        "offer/offering/extend/extending/hire/hiring/employ/appoint/appointing/recruit/put"
    ),
    "who": (
        "candidate/candidates/applicant/applicants/person/people/profile/profiles/individual/individuals/someone/"
        "somebody/finalist/finalists/colleague/one/others/applications/option/direction/contender/contenders/"
        "folks/those"
    ),
    "chosen": (
        "selected/shortlisted/short-listed/short_listed/successful/chosen/retained/picked/appointed/kept/"
        "considered_further/longlisted/taken_forward/put_forward/put_through/accepted/recommended/preselected/"
        "pre-selected/advanced/progressed/invited/called"
    ),
    "talk": (
        "interview/interviews/call/chat/conversation/conversations/phone_screen/screen/screening/meeting/"
        "discussion/video_call/zoom/panel/onsite/on-site/visit/coffee/round/session/talk/catch-up/catch_up/"
        "phone-screen/phone_call/intro/telephone_interview/zoom_call/teams_call/meet-and-greet/face-to-face/viva/"
        "audition/debrief/teleconference/videoconference"
    ),
    "meet": (
        "meet/speak/talk/chat/ring/call/phone/interview/catch_up/connect/skype/zoom/jump_on/hop_on/sit_down/"
        "get_together/get_to_know/talk_to/speak_to/speak_with/discuss"
    ),
    "test": (
        "test/tests/assessment/assessments/exercise/exercises/challenge/task/questionnaire/case_study/case/"
        "assignment/quiz/work_sample/sample/game/games/exam/examination/take-home/take_home/takehome/homework/"
        "coding_challenge/hackerrank/codility/trial/trial_shift/trial_lesson/trial_day/project/mini-project/brief/"
        "puzzle/puzzles/simulation/writing_sample/proofreading/translation/survey/presentation/in-tray/e-tray/"
        "psychometric*/typing_test/portfolio_task/screening_questions/problem/problems/inventory/practical/sjt"
    ),
    "document": (
        "reference/references/referee/referees/document/documents/certificate/certificates/proof/passport/visa/"
        "transcript/transcripts/licence/license/registration/id/form/forms/details/diploma/degree/payslip/"
        "payslips/dbs/cover_letter/portfolio/salary/notice/right_to_work/right-to-work/permit/p45/identification/"
        "bank_details/national_insurance/copy/copies/scan/vaccination/immunisation/background_check/clearance/"
        "social_security/work_authorization/work_authorisation/expected_salary/salary_expectations/ctc/"
        "date_of_birth/address_history/paperwork/sponsorship/cv/resume/qualifications/driving_licence/consent/pin/"
        "supporting_statement/testimonials/certification/certifications/credentials"
    ),
    "please": (
        "please/could_you/can_you/would_you/you_will_need_to/you_need_to/we_need/i_need/may_i_have/may_we_have/"
        "we_require/we_still_need/you_must/ask_you_to/asked_to/request_you_to/need_from_you"
    ),
    "glad": (
        "delighted/pleased/happy/excited/thrilled/glad/proud/love/like/want/wish/overjoyed/honoured/honored/keen/"
        "over_the_moon/pleasure/chuffed"
    ),
    "gone": (
        "filled/taken/closed/cancelled/canceled/withdrawn/eliminated/removed/discontinued/suspended/frozen/"
        "scrapped/pulled/dropped/shelved/gone/deleted/no_longer_available/no_longer_open/no_longer_exist*/"
        "no_longer_vacant/no_longer_being/no_longer_recruiting/no_longer_hiring/snapped_up/unfilled"
    ),
    "day": (
        "mon/monday/tue/tues/tuesday/wed/weds/wednesday/thu/thur/thurs/thursday/fri/friday/sat/saturday/sun/sunday/"
        "today/tomorrow/tonight"
    ),
}
