"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "own_thanks": {
        45: "thanks",
        35: "s:thanks",
        34: "was",
        29: "thanks_for",
        26: "s:you",
        25: "apprec thank",
        24: "#day to",
        23: "s:thank",
        22: "thank_you",
        21: "what",
        20: "for me were",
        19: "s:#day",
        18: "yester",
        17: "conver",
        16: "hearin long:1 with",
        15: "apprec_you work you you_for",
        14: "best enjoye it to_meet you_in",
        13: "about aftern call glad_to intere meet my_thanks really than time_#day",
        12: "again_for both discus guys hey i_enjoye i_was people taking_time to_say",
        11: "and_for asked for_chat get more over s:our short sounds thanks_to that think this what_i",
        10: (
            "chat depart doing for_interv honest how_much how_you keener know_i meet_you part refere s:meetin said "
            "seeing settin such thing this_aftern to_work tour water with_me"
        ),
        9: (
            "and_tour both_my coffee even for_settin having i_had made many much_i our s:for up_and useful very you_and"
        ),
        8: (
            "convey everyo for_call for_seeing forgot going interv kind liked long me_in mentio pass please_pass "
            "progra put run s:me seeing_me soon sounds_like stores taking talk thanks_again thinki top"
        ),
        7: (
            "#day_and and asked_about be_glad course drive easy even_more for_giving forwar_to giving giving_me "
            "good_to in interv_i it_was job left liked_that me_#day me_on s:interv shop stuck thanks_so to_get "
            "to_hearin train was_so way well what_you your_time"
        ),
        6: (
            "and_i clean either_way from_you ground hour how idea impres lettin_me lookin_forwar made_me much once "
            "projec questi s:opport s:this servic straig thinki_about time to_see to_talk when_i window x you_guys"
        ),
        5: (
            "am_now and_how away be_part came_away case_it centre close drop either for_being for_having going_to "
            "hand happy_to having_me hearin_how hope_i how_i i_know i_should i_wanted in_touch interv_me is_useful "
            "it_is just keen lettin line loved make making meetin moved much_for nervou not_i now_even onboar "
            "opport our_discus own pass_my profes ready regard s:conver s:yester say_how school team ten things "
            "time_? time_you to_put up_with very_much wait_for wishes with_three would_be you_mentio you_were "
            "yourse"
        ),
        4: (
            "agree alread appoin bridge commun design for_it from_my hard have_had i_came i_went in_my job_and "
            "learni like machin meetin_you most ms nice on_top only opport_to plant practi puts ran requir room say "
            "seen send showin speak talk_to teachi that_my time_to to_you went why worth ye yester_and you_again "
            "you_do you_said you_told you_would"
        ),
        -3: "(always)",
        -4: (
            "#n_and accept after am_availa am_free as_you at_#clock at_your becaus brough came can_not certif "
            "commen daught decide_to family filled greeti health hope_you includ is_my know_what might my_daught "
            "my_interv my_manage next s:? s:withdr so_you that_you write you_on"
        ),
        -5: (
            "#day_i #n_on addres and_will availa be_happy better bring bring_my candid checki comple contac declin "
            "dog folder for_explai gareth go_with good_day has_been hi_i hr https if_there interv_for just_wanted "
            "know let_me link not_let nothin or_#day presen ring s:#n s:enquir s:my s:result see_if shifts signed "
            "small status talked to_go to_have troubl two_days unders will_see you_will"
        ),
        -6: (
            "ago are_in check cv do_not enclos fiftee fine form gone have_decide have_you i_hope i_though is:answer "
            "last meant months my_cv new owe post result s:about say_no sent so sorry still take tell_me there "
            "to_interv told weeks you_could"
        ),
        -7: (
            "#day_at all anothe anythi asking_me but could do_you four good hope_that i_am i_just love_to manage "
            "may me_and mind nights now offer_and patien prefer reques s:on second someon start studio summer "
            "that_is then to_ask visit works writin yes you_about you_all"
        ),
        -8: (
            "about_my am and_would ask been but_i come_to decide else from:person home i_must if_you me_know off on "
            "on_#n though update we_will you_so"
        ),
        -9: "any attach be coming exampl have_not i_have in_to last_week me_to tell whethe",
        -10: "asking before find gratef let or please_do with_my you_know",
        -11: "#clock about_it decisi my_applic",
        -12: "can days season week",
        -13: "applic hi no she",
        -14: "come explai hello offer s:applic so_i",
        -15: "must please you_have",
        -16: "back do my yet",
        -17: "at go like_to we",
        -18: "#n i_will if",
        -22: "us",
        -23: "have long:0",
        -25: "will",
        -31: "not",
        -43: "? is:asking",
    },
    "own_followup": {
        34: "any",
        33: "? is:asking whethe",
        29: "has interv",
        27: "still",
        26: "if",
        25: "s:follow",
        24: "hope job",
        23: "yet",
        22: "come",
        21: "asking",
        20: "ago my_applic",
        19: "follow",
        18: "have_not i_hope presen s:up there",
        17: "ask positi post told update",
        16: "do_you good hope_you if_there know receiv s:on s:result wanted wanted_to you_can",
        15: "asking_me days decisi did might not_receiv said there_is where yet_?",
        14: "decide follow_up heard intere just so_i status",
        13: "anothe answer back hear hi job_? last long:1 may_i proces wonder",
        12: (
            "am_still and_when assist candid end has_come if_it not_heard outcom remain s:checki since to_check "
            "you_said"
        ),
        11: (
            "any_news as_i been gentle good_mornin had i_did i_know i_sent month s:about to_know unders want "
            "you_have you_tell"
        ),
        10: ("#n_days anythi intere_and may news role_? stand things this_is to_see two_weeks would you_are you_let"),
        9: (
            "and_if anothe_compan days_ago driver even expect greeti has_been hello how i_though i_wanted is_still "
            "know_how leave nothin on_this panel s:? s:role septem then to_ask to_hear was_interv when whethe_i "
            "within"
        ),
        8: (
            "able able_to am applic_for ask_whethe at_your being chance check chef compan comple email is_been "
            "me_to month_ago note panel_has patien plan reache reply result s:decisi s:regard shortl ten_days "
            "they_have this_week though_i very_intere well went wonder_if"
        ),
        7: (
            "and_wanted call candid_would commun compet date early elsewh for_all for_it have_got i i_ask inform "
            "its just_follow let_me meetin oblige produc reques_you s:update see_if settle start tell_me "
            "unders_that update_on when_you wrote you you_would"
        ),
        6: (
            "#day_and anythi_from are_at came_in change come_back come_to curiou finish gave get good_day "
            "had_chance hoping hr i_might i_remain i_unders i_wonder is_any is_my my_presen not_want only passed "
            "prepar rather remain_very respon role round s:assist s:in s:status s:time same sir so third to_come "
            "trial trust trust_you want_to you_very you_will your_websit"
        ),
        5: (
            "#day_for 14th alread any_furthe applic at_all chance_to choice could_you dear_mrs decide_? engine "
            "expect_to first_choice from furthe got happen have_anothe hello_mr i_am i_do i_wrote interv_for is_not "
            "just_wonder know_if know_where last_week lost ma'am manage me_that medica my_first my_last new notice "
            "on_#day recept refere_to s:applic s:engine s:manage s:next s:ref said_i sent_back stay still_open "
            "things_have though throug vacanc waitin whethe_you with_refere writin_to you_told"
        ),
        4: "conclu",
        3: "(always)",
        -4: "declin i_had sent_you submit were",
        -5: (
            "#clock_to #day_in 9th am_in and_my and_was at_number be_glad before cancel coach coming confir "
            "could_be do_it drive februa five for_#n for_lettin for_next forwar forwar_to genero glad_to gratef_if "
            "great her hi_i him his i_could is_very jordan june long my_old my_own night off ok_to on_interv "
            "on_that paid pair pleasu_to s:#day s:mornin s:this stores studen thanks_so theo ticket to_#n to_give "
            "to_interv to_write top two_days use way we_are window with_me with_my x your_time"
        ),
        -6: (
            "20th about also asked at_#n attend been_made cheers could docume easy find from_me have_you home hours "
            "i_have i_write invita is_it later little lunch machin moved ms my_cv not_i once our own part perfec "
            "place pleasu respec return s:with say seen sister site system to_take versio we_have we_will were_very "
            "whom write you_in you_take"
        ),
        -7: (
            "after and_we can_not dear dear_ms for_#day for_me glad go hope_that lettin lettin_me long:2 much next "
            "ok people please_find report talk that_you they_are under what_i years yester"
        ),
        -8: (
            "#day_at accept be cv dog evenin fiftee give_me had_no happy hearin is_on letter other s:you says thing "
            "this_mornin to_be train weddin what with"
        ),
        -9: (
            "and_for can cross does for_my hello_i i_think more number old room someon take thinki until weeken works"
        ),
        -10: "booked but happy_to me_whethe put questi thanks_for three two",
        -11: "best it love please signed they think would_you you_need",
        -12: "#clock bring for_your in is s:for s:thanks thanks",
        -13: "please_tell to_do will",
        -14: "form from:person no s:thank work your",
        -17: "and one",
        -20: "long:0",
        -22: "attach time we",
        -23: "thank_you",
        -24: "for need",
        -27: "thank",
        -30: "#n",
        -31: "#day you_for",
    },
    "own_other": {
        48: "is:answer",
        36: "attach",
        33: "my",
        28: "long:0 sorry",
        27: "accept",
        24: "cv",
        22: "my_cv offer",
        21: "signed will",
        20: "#clock about_it i_have or time works",
        18: "be is_it like_to",
        17: "addres certif i_will",
        16: "and_will before for_me reques",
        15: "is_there number two_days week_?",
        14: "but confir i_must nights or_#day other there though",
        13: "#n before_i come could dear_ms does four from:person link so_i",
        12: (
            "am could_be explai form hours i_am instea invita laptop need possib see_you use with with_my years you_on"
        ),
        11: (
            "#day_#clock dear declin do_#day find fixed i_would mind move next_week questi s:not screen that_is "
            "will_see"
        ),
        10: ("and_#n email for_explai forwar ms ok perfec resume return see start_on studio weeken would_be your"),
        9: (
            "#day_after after and_have apply at confir_that daught decide_to direct fair hi https includ letter "
            "manage next on_#n pleasu regist s:applic s:i s:my s:withdr shifts signed_and start this to_apply "
            "would_rather you_need"
        ),
        8: (
            "#n_or 1st advert and_would any_time anyone consid else glad have_chosen how_to i_apprec in_case "
            "interv_on librar lookin must number_is office on_that one or_on please_find seen should sign someon "
            "sorry_for staff though_about togeth travel up_with was_in will_have (always)"
        ),
        7: (
            "#day_or all_day also and_can and_forth back_and booked but_i can_start case chosen contra fill "
            "for_lettin for_offer forth found got have_accept have_decide have_my her holida i_do id it_on licenc "
            "me_and missed my_interv my_manage not old origin put_me ring s:to school someth to_#day to_fill "
            "to_withdr to_your was_pleasu we_do which withdr yes you_could you_had you_know"
        ),
        6: (
            "afraid am_afraid am_in and_do and_my apolog_for brough could_do detail do_i enclos excite given gratef "
            "i_realis i_wish my_curren my_daught none not_want offer_letter saw say_no set should_i so_please "
            "that_you there_any to_accept to_next video week_i where_i wish writin wrong"
        ),
        5: ("and_for can_come come_to have_to here if_i my_resume no rather reside slides so_you to_take want_to"),
        -5: (
            "candid class convey follow_up good_to if_you kind much_for new plant s:result shop soon study third "
            "to_meet unders ye you_let"
        ),
        -6: (
            "#day_as accoun alread alrigh am_writin and_had any_day as_i be_in checke checki close commun course "
            "court dean decisi filled filled_in for_call for_chat gentle glad_to had_no honest hope_you how_you "
            "i_enjoye if inform interv_i job_? just_checki keen keener lunch machin mentio my_thanks now operat own "
            "s:meetin s:mornin s:resear s:time s:up sam shout sounds_like such thank thanks time_#day to_check told "
            "top tour traini wait_for we_can went whethe_decisi yester you_guys you_have you_mentio you_please"
        ),
        -7: (
            "4th am_still any_news applic_for are at_#clock bridge commit either_way enjoye follow for_meetin "
            "has_come having heard hearin i_wanted i_wonder idea if_it if_there is_been is_now look look_at my_own "
            "not_receiv note oblige on_4th over plan proces refere reply round s:on s:our s:this shall sounds "
            "stores taking_time ten than this_aftern to_ask to_know to_work water will_not wonder_how you_told "
            "you_would"
        ),
        -8: (
            "again_for and_it and_we call could_you count dear_profes do gave i_did in it_in july just mrs need_to "
            "once outcom stand status this_week tuesda well yours"
        ),
        -9: (
            "#n_days can_you do_you doing foreca good group job last_week left made may_i me_in miss month our "
            "see_if short weeks will_bring yet_? you_in"
        ),
        -10: (
            "ago agree answer apprec_you asking can_do conver dear_mrs driver going guys me nothin on_day out place "
            "please s:follow s:interv take think to_hear up up_to us were x you_take £"
        ),
        -11: "#day_? apprec change coach discus even let_me meetin off receiv she to within you_are",
        -12: "and asked cat coming finish from only to_be wonder",
        -13: "ask chat check end hear how it_is leave long:1 s:#n you_and",
        -14: "drive for_your interv s:for to_see you you_said",
        -15: "for give_me have_not last meet",
        -16: "again give had have_been intere let s:thanks since wanted wanted_to",
        -17: "hope",
        -18: "s:thank we",
        -19: "said",
        -20: "whethe",
        -21: "#day #day_and",
        -22: "? is:asking yet",
        -23: "on s:you",
        -27: "been",
        -29: "was",
        -31: "has still",
    },
    "unrelated": {
        58: "we",
        36: "#n",
        35: "please",
        32: "? is:asking us",
        28: "#day",
        27: "on",
        26: "coming for_your she",
        25: "take",
        24: "been can let off",
        23: "do have",
        22: "and",
        21: "go no not",
        20: "give_me to_be",
        19: "for give",
        18: "bring have_been",
        17: "#day_at hello_i home love s:for will",
        16: "place you_for",
        15: "have_you s:#n they to_do yet",
        14: "better filled if_you in long:0 now we_will weddin will_bring £",
        13: "#day_? coach it_in me_whethe need to_#n you_take",
        12: "and_we cat checki drive fine happy july last_week owe we_have weeks",
        11: (
            "at_#clock bring_my can_do check fiftee for_meetin had_no june later lunch please_tell to_have we_can "
            "will_not"
        ),
        10: (
            "#day_i 20th again and_it are at at_#n been_made count dog februa foreca he is is_now long:2 night out "
            "still think this_mornin three until"
        ),
        9: (
            "and_was applic are_in exampl for_my from:person gareth he_is hope_that it_would just_wanted meant miss "
            "notes on_day s:thank says shall submit summer thank two whom you_have you_please"
        ),
        8: (
            "#n_#n #n_on 2nd 4th cancel decisi_has dr end_month file first five gratef last let_me list looks "
            "love_to me_know me_when my_own not_be on_2nd on_4th once someon to_interv up week would_you write x "
            "yours"
        ),
        7: (
            "#clock_to #day_and #day_as #day_to 9th accoun agree and_had asked attach_my by_end can_not can_you "
            "change cross family find_attach form free go_with great half happy_to i_just in_for is_very it_is "
            "machin months my_partne name not_let odd one own paid please_? please_do s:enquir s:interv s:mornin "
            "season see_if shout site tuesda up_to versio volunt w we_are whethe_decisi your"
        ),
        6: (
            "am_writin applie august came court due filled_in financ have_not hello i_think i_write is_on it_and "
            "just_checki like_that look new nothin on_interv operat prefer s:market s:resear s:this s:with sent "
            "since so_that that_you their to_go you_about"
        ),
        5: (
            "#n_and ago_and am_happy and_#day any_day but_i cleane dear_dr do_not down finish folder for_next gave "
            "hi_i i_will in_week on_9th our rate report sister study thank- that_we theo to_ask to_thank were_very "
            "wonder_how yes_i you_all you_know you_so"
        ),
        -5: (
            "#day_for 1st about_it apprec_you can_be could_be enjoye ever every exerci front have_chosen have_my "
            "hope_you i_apprec i_ask i_have in_your job_? liked line looked_at many met move my_presen nights or_on "
            "pleasu provid put_me regist resume settle signed stuck talk to_know togeth told two_days were where_i "
            "yet_? you_very"
        ),
        -6: (
            "#day_is and_#n and_have be_on bus can_start confir_that contra detail direct do_i everyo fill for_it "
            "from_my has_been have_got i_did i_remain in_case know_if licenc looked lookin_forwar make my_interv "
            "not_heard not_receiv notice number_is on_this on_what open or_#day person possib proces projec questi "
            "regard right s:i s:result s:to said should_i side straig they_have time_#day to_fill to_meet "
            "was_interv will_have with_you would_rather year yester you_had you_were"
        ),
        -7: (
            "#day_after about and_for and_i and_will answer back_to below case chef confir conver dear_ms follow_up "
            "forwar_to good_mornin got_it i i_wanted librar manage mr over rather s:about same see_you seen servic "
            "sign staff start_on to_you two_weeks update well went when you_can you_let your_websit"
        ),
        -8: (
            "aftern all_day and_when before_i best certif compan comple date decide do_#day even forwar here i_hope "
            "i_sent laptop my_applic news office on_my presen produc remain s:? s:thanks throug use very_much you"
        ),
        -9: (
            "addres anothe hey instea interv_on is_it is_there know_i me me_on ms next_week nice panel read reques "
            "role s:up there_is time_? to_say was you_on (always)"
        ),
        -10: "assist away cv follow for_me hi i_am intere it_on just my_cv really school someth start up_with",
        -11: "both call got might not_want s:#day things though to_get",
        -12: "am being did know lookin s:follow should that would_be",
        -13: "apprec get i_was see so_i this_is to week_?",
        -14: "accept i_do or positi post want_to",
        -15: "email long:1 want where",
        -16: "i_know i_would my what",
        -18: "sorry would",
        -20: "come this with",
        -22: "any job",
        -23: "interv thanks_for",
        -25: "there",
        -27: "thanks",
        -43: "is:answer",
    },
}
