"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "recruiter_outreach": {
        55: "intere",
        46: "? if is:asking",
        45: "in",
        44: "i",
        43: "would",
        37: "and_i",
        35: "if_you name up",
        34: "client s:in",
        33: "profil",
        32: "from:person lookin reply",
        31: "think",
        30: "we_are your_profil",
        28: "from you_would",
        27: "search your your_name",
        26: "s:opport we_have",
        25: "cv free not_know plus s:from s:manage",
        24: "$ engine no out who",
        23: "like",
        22: "need_#n resume",
        21: "dear in_? long:2 me need send to_#n up_to",
        20: "#n role s:to",
        19: "$_#n compan confid consid fancy know months s:?",
        18: "are_lookin bonus do_you found s:you school to_apply within",
        17: "contra detail group hope_you i_would introd people team",
        16: "found_your got i_have manage our reloca think_about we you your_backgr",
        15: (
            "and_your backgr below by call coffee direct lookin_for openin recrui s:messag s:work scout site start "
            "update years your_experi"
        ),
        14: (
            "#n_hour first love_to market me_your never paid regist some starti supply talent you_like your_resume "
            "your_update"
        ),
        13: (
            "#n_hours after_#n assist at_our by_your cobalt day forwar have i_run i_send like_to my_client not "
            "partne rate receiv remote speak teache this_is though_you"
        ),
        12: (
            "and_would contac experi hope if_it intere_? marcus or produc run s:contra search_for septem six "
            "update_resume week_and willin would_you yen"
        ),
        11: (
            "#n_months #n_years about_it across advert become buildi can_speak countr descri emails for_you german "
            "just one_our packag per pinnac retire road s:leeds s:travel suppor talk update_cv urgent would_love "
            "you_may"
        ),
        10: (
            "#n_per availa be_consid can_answer chef coming create cv_in design food gave good_day got_your guaran "
            "housin i_am it_? jun leadin mutual needs nights nurse pass perm profil_and projec requir s:engine "
            "s:perm s:role senior series solici tell_you univer view which_i worth year yet you_more you_want"
        ),
        9: (
            "#clock_or #n_day #n_or $_#clock about again_in and_notice apply_for are are_keepin asked being busy "
            "call_#day easter firms first_year for_coffee full gave_me github goes hall have_never head_chef i_ask "
            "if_not immedi in_athlon in_word keepin_well love may_i might ms not_sure notice_period old open "
            "open_to our_partne phone plus_bonus reach recrui_for reply_yes reside s:hello s:java s:like shift "
            "start_#day to_find to_you until up_on where_you willin_to with_update would_be you_about you_are "
            "your_number"
        ),
        8: (
            "#day_to #n_#n #n_and #n_o'cloc #n_to #n_weeks 15th about_? anywhe apply athlon base based before_i "
            "by_phone c call_you campus captai coming_up course curiou curren for_techni greeti hands have_asked "
            "have_five hearin i_can i_notice i_think i_write impres_by in-hou interv_this is_free is_lookin is_not "
            "keepin know_you me_? might_be miss must_be name_from necess nguyen office office_for online online_on "
            "partic planni please_select privat pub resume_and right s:direct s:night s:nurse s:open s:sous s:wants "
            "s:would salary_#n send_cv send_your sure_if to_come to_reach up_for well who_can with_good you_might "
            "your_contac"
        ),
        7: (
            "across_your am anymor are_hiring based_on becaus_your believ_you brief but came_across consul "
            "dear_nguyen discre docume_screen engine_in exp flight for_call for_contra for_our forgiv friday "
            "full_name grace great grow haddad hi_kieran hoshi hoshi_roboti i_know if_intere its just_reply kitche "
            "kowalc locati look madam mandat maya me_you mine missed need_second nguyen_van north obliga our_client "
            "our_first our_team page_and period pieces please_forwar please_send post_in qualif roboti s:athlon "
            "s:bank s:chef s:data s:develo s:driver s:good s:hiring s:move s:needed s:positi s:roboti s:though "
            "s:wanted scienc should sister some_day someon_who soon speake spot team_lead ten term think_you though "
            "transl urgent_requir w we_could we_work will_try you_becaus you_ever you_forwar you_receiv you_who "
            "your_full £_#n"
        ),
        6: (
            "about_to ago along_with and_#n answer answer_within are_openin ask_you at_all be_#n be_happy been "
            "believ bell by_shop come_to consid_it could_be databa day_after dear_ms declan dutch each_other "
            "experi_in family find five_minute flexib for_people freela greeti_day guaran_interv have_come "
            "have_urgent hospit hourly hourly_rate hours house i_hope i_promis impres in_confid includ is:hires "
            "is_just jobs kieran_we leader limite lovely luis lunch match me_i night_nurse no_pressu nobody "
            "nobody_else o'cloc octobe on_behalf one over_your parish people_like pete phone_? placem please_find "
            "please_let polish pressu priya produc_at publis rate_and reach_you region reply_to reply_with reserv "
            "s:custom s:front s:immedi s:maths s:office s:operat s:vacanc s:with salary saw_your shall_i shop_and "
            "should_you softwa specia sports stayin ticket to_#day to_consid tour us_for using visa_status vp want "
            "we_found we_looked we_pay week where who_answer with with_you workin would_consid years_and you_free "
            "you_in you_interv you_still your_public €_#n"
        ),
        5: (
            "#day_betwee #day_week #n_hrs #n_july #n_people #n_pm 1st aarhus accomm agnes am_intere am_lookin "
            "am_workin and_have and_if and_take and_was and_you appeal are_happy are_receiv are_you area at_pinnac "
            "attent_to autumn be_finish be_intere betwee_#n blue brain buy by_our came can_call candid_who care "
            "caught come_by contac_you cork costs ctc dina direct_and do_not doing dr dublin durati_#n evenin "
            "excuse excuse_us eye firm fixed for_someon for_supply foreig global had_your have_intere have_openin "
            "health hear_more hi_jo hi_maya hi_tess hotel hrs hurry hybrid i_could i_found if_i in_dublin in_lisbon "
            "in_retail in_septem in_six in_with intere_and inviti inviti_you j java kieran know_each know_yet "
            "last_month looked_at lookin_to m mad meet_#day mei minute miss_out more_? mornin_? most_people mostly "
            "named not_for nothin_to office_in okay on_15th on_books on_my onsite over perhap physic pick_your "
            "please_excuse plus_car positi presen profil_on provid public qa_engine resour respec retain rooms "
            "round s:apply s:are s:confid s:day s:hand s:histor s:interi s:requir s:reserv s:season s:shifts "
            "s:start s:supply s:up saw say_you shifts six_months skyfor skyfor_talent so_glad sorcha spare spoken "
            "store superv_and talent_team tamsin team_at team_has techni ten_minute texts that_you they_are "
            "they_would think_? thursd time_for time_to to_us told_me try van want_me was_impres we_need week_? "
            "will_tell wish_to with_no wonder work_in work_on worked_with wrote yet_so you_at you_availa you_before "
            "you_did you_open you_please you_qualif you_throug you_wish your_brain your_career your_detail €"
        ),
        4: (
            "and_that are_about be be_so be_up busine city contra_on conven either fair half_term harbor hi_craig "
            "i_call in_englis it_up mobile northw not_decide on_to openin_with own pinnac_harbor proces_at qs "
            "replac retail s:cover s:remote s:weekly school_in text timing try_again wantin workin_with you_come "
            "you_see you_think"
        ),
        -4: (
            "allowe appoin happen he heard hey_sol luncht make master order profil_is s:before s:decisi s:hi somebo "
            "spring tell tell_us to_take what_we with_us would_call you_find"
        ),
        -5: (
            "#clock_pm #day_and about_you adeyem and_for as_we ask_for assess at_#n automa bad be_able becaus_you "
            "board both cancel card case certif clean commun compar contin coordi could_i custom date dates day_and "
            "days discus each enclos final for_#n for_post get gratef have_it have_put hi_jade him hold home in_our "
            "inform_you is_on jade kim let login long look_at me_and me_before nine not_want offers office_and "
            "on_call only out_with pages passed patien plan reckon_you resume_for s:book s:chat s:it s:list "
            "s:recept s:thank s:update s:we say_yes sign signed sit so_we sol somebo_else suppli system taking "
            "teachi teleph they_want thirty this_time throug tide times to_arrang to_whom togeth_with touch twelve "
            "under unfort unsubs waitin want_you wants_to welcom what_you will_have withdr would_like you_good "
            "you_will"
        ),
        -6: (
            "#n_in #n_june addres and_will approv asking becky cheers closed code come expire for_#day for_applyi "
            "former from_#n gets here honest in_for in_your inform instea is_#day it_in it_to mr mrs note offeri "
            "passpo places please_to really reject return ring s:jobs s:next s:not s:questi season servic she_is "
            "sleep slot so_i taken that_i two way what_is when_you writin your_notice"
        ),
        -7: (
            "#day_#n always and_they applyi april are_on begin can candid check depart down everyt few for_this "
            "give_me going have_had hear her hiya it_was job june keep level liked may_#n news on_our other please "
            "record s:quick she till too use want_to when which you_#day you_tell your_first your_letter yours"
        ),
        -8: (
            "able able_to accoun also applie comple from:machine is link member panel part propos that_we to_see us "
            "was went whatev whethe work you_need"
        ),
        -9: (
            "back bring can_not file give i_need is_in it_will made place r room s:#day s:is s:news see show than "
            "time you_on you_that your_candid"
        ),
        -10: "best confir did everyo feedba had s:for s:on s:refere someth submit their were",
        -11: ("and_what anythi applic_for by_#day could_you for_interv form need_to ok refere stage then there to_do"),
        -12: "#n_may employ has mate meetin much questi say to_your (always)",
        -13: "anothe email follow from:list long:1 put review",
        -14: "now second sorry very will_be",
        -15: "at_#clock sent take",
        -16: "#clock",
        -17: "said this you_for you_have",
        -18: "how next thank_you to",
        -19: "all s:applic thank thanks_for that them",
        -20: "attach we_would",
        -21: "as from:ats",
        -22: "is:bulk",
        -23: "what your_applic",
        -24: "can_you it letter",
        -25: "for_your long:0",
        -26: "applic thanks",
        -27: "#day",
        -28: "s:your so",
        -36: "will",
        -41: "is:answer",
    },
    "unrelated": {
        91: "from:person",
        51: "from:machine",
        43: "offer",
        40: "s:on",
        39: "s:applic",
        38: "bring",
        37: "on_#day",
        36: "#n",
        35: "review",
        33: "interv long:1",
        32: "s:your",
        29: "? anothe is:asking refere",
        28: "at_#clock claim did",
        27: "approv by_#day parent questi reques s:for your_claim",
        26: "#n_at",
        25: "volunt waitin your",
        24: "book",
        23: "home table you_got",
        22: "accept by_#n could decide declin happy_to he move paid s:claim this_year",
        21: "#day #day_at loan minute part place reject s:appoin they viewin",
        20: "bank card family interv_about pm them",
        19: "applic are_sorry if not_be resche s:decisi s:volunt we_will",
        18: "biscui club fee hard rest s:book s:candid s:reques suit was year",
        17: (
            "#clock_at about applie can_come do_#n has one_or please s:congra s:you second septem someon sorry "
            "trial visa visit waitin_list with_your within workin_days your_reques"
        ),
        16: (
            "apply_again as_refere carefu happy jo letter new offer_you pay paysli s:biscui s:schola slot thanks "
            "we_have"
        ),
        15: (
            "am back_and been_select did_they for for_person from_#n have_decide is know_if made propos s:flat "
            "s:loan s:refere three would_like"
        ),
        14: (
            "#n_applic and_practi applyi_to april castin check comes dear_parent for_applyi forwar_with has_gone "
            "have_now hiring_? in_april in_your issue love minute_early name not_suit on_#n paymen place_on "
            "procee_with refund s:list s:place s:record s:viewin schola select_for six when_it write_to"
        ),
        13: (
            "#day_betwee #n_to are_please at_least august be_paid colleg comes_up commen could_not crosse doctor "
            "for_#day got_interv if_your interv_with keep know_when let list_for month nice on_my on_waitin report "
            "result_are review_your s:#day shall_we strong succes_in team their to to_invite tom try years_and "
            "you_when"
        ),
        12: (
            "#n_septem about_#n again and_need are_back attach become become_availa been_approv blood both come_for "
            "crane dad decisi delive deposi down for_#n for_kitche for_summer from_hr good_news him his in_end "
            "invoic is_confir is_in is_on it_this july kit least man move_forwar my opens placed please_send "
            "refere_from regret reques_for result s:adopti s:declin s:is s:member s:parent s:prep s:trial say "
            "select simila squad studen submis tape tell ten ten_minute tidewa_fintec to_move to_offer to_procee "
            "to_resche view will_i you_may your_propos"
        ),
        11: (
            "#day_? #n_july #n_pm applyi betwee_#n can_be candid_on could_i cvs eight employ_and fintec first hear "
            "hi_everyo hundre interv_candid invita_to it_throug manusc march my_name named needed next please_book "
            "prof room round s:been s:cancel s:did s:paid s:ready s:return s:test sent sit_in someon_else "
            "takes_about talk tidewa to_arrang to_inform to_put too unders_that vote we_should whiteb will_contac "
            "within_#n yester your_employ yours"
        ),
        10: (
            "#clock_pm #day_to about_your accept_declin accept_your action again_in and_return applic_for "
            "applic_has booked call_us cancel cash charge come_on confir_for day_is discou editor evenin ever final "
            "five_minute four go_throug guaran had has_been have_receiv he_has hi_hannah i_am instea_#n interv_at "
            "iyer june just_checki kids last like_to long:0 made_it new_time not_succes payrol people_ever photo "
            "please_have pm_at podcas practi proces proof receiv_your s:manusc s:moved s:room s:sessio sadly says "
            "settle so_it social_worker spoke submit tie to_chat to_interv to_one traini under_review until_#day "
            "we_invite wear well_done will_call with_anothe workin wrote yes your_parcel your_talk"
        ),
        9: (
            "#day_april #day_for #n_june adopt after after_carefu again_next alread and_it answer_on applic_please "
            "appoin_with been by_phone by_video c can carefu_consid class clean consid_your dear_all decide_for "
            "did_you do_rest down_for each everli everli_staffi food from_my gone_with have_your he_is id in_meanti "
            "invite_you is_booked is_hard is_ready keep_them luck_with meanti member_are museum must_declin "
            "name_and need_two next_round no_action not_make not_offer now off_to offer_it on_day on_zoom parcel "
            "part_in people_who plans please_sign practi_questi proces_your ready reason receiv regret_that resubm "
            "s:are s:availa s:be s:meet s:propos s:quote s:result s:rota s:was s:would spring starts study "
            "take_part takes taking that_your they_ask this_letter this_time tip to_adopt to_bring until_#n "
            "visa_applic was_very we_could we_regret went_with with_dr you_go you_place your_bank"
        ),
        8: (
            "#day_#clock #n_instea #n_you and_must and_you anothe_offer any_update april_#n are_on at_this "
            "attend_and author automa away backgr_check bank_detail becaus_you can_we check- checki comple_attach "
            "concer consul correc dear_custom direct_or docume_are drinks end fill_in find_new finger flat form "
            "founda from_#day full_name garden go_ahead grocer has_applie have_chance here_can hi_all househ i_saw "
            "in_june in_on includ_your is_#n joan kind landlo_has less likes march_#n march_at match mentor "
            "moved_to news nine or_more our_study out_#day passpo photos_and porter power profil_and pull_reques "
            "raise recipi refere_and rsvp runs s:? s:assess s:course s:mortga s:reject s:rental say_that "
            "schedu_interv scorec shows side sign_and sister slips slot_with so_#day so_much soon staffi statio "
            "suitab summer talk_this thank things think_we this_round throug to_includ to_proces to_submit us_do "
            "view_it we weeks you_as you_both you_down you_sit you_so you_told your_passpo your_result"
        ),
        7: (
            "#n_march action_requir admiss after_#n are_you at_#n auditi be_there been_moved been_placed before_it "
            "betwee booked_for case ceremo change_on cloud confid contac_you does_not dogs earlie finger_crosse "
            "for_our for_viewin full give_them has_shortl her hi_noreen in_mind interv_well interv_you it_by join "
            "keep_it lasts link_for me_with meetin_on minute_by minute_each minute_interv neighb not_found not_keep "
            "now_availa obi ok_to on_this other_two out_on pat phil pinnac_harbor please_to pull purcha s:approv "
            "s:author s:new s:wants sadly_we score screen_to see_if she_has so_do so_you sorry_i sorry_to succes "
            "teach ten_years that_yours they_would to_cancel to_discus to_say to_talk topic try_again unfort warnin "
            "was_#day we_receiv we_review we_say went you_? you_by you_passed you_qualif your_origin yours_was"
        ),
        4: "(always)",
        -7: (
            "#clock_is #clock_on #day_#day #day_and #n_min active and_i and_when andrea any_chance be_able ben "
            "better chat_on conven cover ctc delete docume either electr extend first_interv formal friend_greeti "
            "from_us going_to has_reques held hello_anna hi_elena hi_helen hi_isla how_you i_was if_it introd "
            "is_with isla it_back it_in just late logist look lovely might ms_rossi must_be never ola on_behalf "
            "on_it owing owing_to partne passwo patien planne please_wait produc profil_is rather rather_than "
            "recrui_team retain revert right s:associ s:driver s:exerci s:java s:messag s:region s:role s:staff "
            "same shout_if stop style superv teams that_is theo theref to_our to_read to_record to_set use we_look "
            "wei while_we wishes work_with you_make your_presen"
        ),
        -8: (
            "#n_#n #n_your all_candid am_not apolog_for begin bonus by_#clock campus chef chloe condit confer "
            "dear_fiona dear_mr do_it do_you e-mail eligib floor follow_your for_attend for_interv for_us gettin "
            "group have_been have_it i_should intern interv_will into invite_to latest line me_to meetin min "
            "minute_to miss_sharma notes on_site or_not organi over peter please_be prefer rao s:#n s:call s:engine "
            "s:have s:histor s:notice s:sample s:sent s:teachi s:techni safely sanjay school securi so_we taken "
            "tara terms tests there to_get to_give to_me votes week_? what_is whethe wish_to with_us you_left "
            "you_please you_positi your_availa yuki"
        ),
        -9: (
            "#day_mornin #n_months #n_words 2nd aftern appoin below bill chair closin commis dear_ms easter enter "
            "event execut exerci for_post govern has_asked hi_wei hrs i in_for in_portal is_back is_fine know_you "
            "lead liked look_at may_at me_by mr_khan off office one open oursel p please_reply portfo priya respon "
            "s:change s:contra s:hi s:job s:post safety see_your so_that tellin that_you there_is to_meet very "
            "video_interv w we_ask what_we where with_friend would writte yard yet you_at you_to you_with "
            "your_candid your_letter your_papers"
        ),
        -10: (
            "anna anyone at_any behalf bookin by_shop chance_you choice close depart detail feedba for_chat free "
            "happen hours i_shall i_will its kieran like need_#n nights on_your onsite operat past please_do possib "
            "promis r s:docume s:letter s:positi sample shut still straig togeth wants while work you_in "
            "your_profil"
        ),
        -11: (
            "apolog board centre closin_date come_to confir_that dean dear_daniel every fixed human it karen mr no "
            "out papers people plan presen resour resume s:off s:onsite start that they_have times to_comple were "
            "you_about your_resume"
        ),
        -12: (
            "as_you buildi can_you career come_in date_is follow forwar_to from:scheduling goes great hi_joe madam "
            "manage mrs old per s:band s:librar techni to_apply to_work vacanc we_do which words works yourse"
        ),
        -13: (
            "able_to acknow advise also ask back contin daniel due forwar here_is in interv_is it_? it_is me_and "
            "plus pool s:in site some speak with_you you_can"
        ),
        -14: (
            "able back_to best due_to for_you give_you have i_have may meet other panel unsubs very_much week who "
            "with you_on"
        ),
        -15: "analys are_all calend finish for_this from:tests head may_#n miss our read your_cv",
        -16: "answer asked dear_miss direct hiya long:2 note share shout then wait",
        -17: "day ms supply text want you",
        -18: "candid engine mornin to_be when you_would",
        -19: "dear_candid email messag nothin reach",
        -20: "link s:manage us you_will",
        -21: "assist shop",
        -22: "got_your s:nurse what",
        -23: "intere post",
        -24: "hour will_have your_applic",
        -25: "dear here profil s:assist",
        -26: "only",
        -27: "hello",
        -28: "positi",
        -29: "your_interv",
        -30: "from:board",
        -32: "hi me",
        -33: "recrui",
        -37: "client",
        -55: "from:ats",
        -57: "is:answer",
        -115: "is:hires",
    },
}
