"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "recruiter_outreach": {
        57: "intere",
        49: "? is:asking",
        46: "in",
        44: "i if would",
        36: "and_i client up",
        35: "if_you s:in",
        34: "name think",
        33: "lookin profil",
        31: "reply your_profil",
        30: "from:person",
        29: "search we_are",
        27: "from s:opport your",
        26: "cv not_know out plus you_would",
        25: "$ no s:from your_name",
        24: "engine free like me",
        23: "need_#n resume up_to",
        22: "#n in_? need s:you send to_#n we_have who",
        21: "role s:manage",
        20: "$_#n are_lookin confid consid fancy people within",
        19: "bonus contra found introd know months s:?",
        18: "call compan dear detail do_you found_your we",
        17: "group i_have long:2 manage openin recrui reloca s:messag s:to school team though_you to_apply",
        16: (
            "and_your below coffee direct hope_you i_would lookin_for market our scout site think_about update "
            "would_you your_backgr your_experi"
        ),
        15: "backgr first got me_your never paid partne produc remote s:work some start years",
        14: (
            "#n_hour #n_hours by_your forwar german i_send like_to regist supply talent teache you you_like "
            "your_resume your_update"
        ),
        13: (
            "assist at_our day i_run love_to my_client open_to rate receiv senior septem speak starti talk "
            "update_resume yen yet"
        ),
        12: (
            "about advert after_#n and_would by cobalt contac emails experi for_you hope housin i_am if_it intere_? "
            "marcus packag pinnac projec run s:contra s:heard s:travel search_for softwa this_is week_and willin"
        ),
        11: (
            "#n_months #n_years about_it availa become being buildi can_answer can_speak coming countr descri food "
            "have immedi in-hou ms nurse one_our open pass per requir road s:leeds series soon suppor though up_for "
            "update_cv urgent would_think you_fancy you_may"
        ),
        10: (
            "across again_in chef create curren cv_in design full gave goes got_your guaran have_never i_think "
            "if_not impres in_word it_? jun keepin_well may_i mutual nights not or perm reach recrui_for reside "
            "retire s:engine s:perm s:role six solici to_find which_i worth would_love you_more you_want"
        ),
        9: (
            "#clock_or #n_and #n_or #n_per #n_to $_#clock about_? am and_notice are are_keepin asked be_consid "
            "before_i busy c call_#day consul course do_not firms first_year for_coffee gave_me github good_day "
            "greeti hall head_chef i_ask i_notice in_athlon just leadin might necess needs nguyen not_sure office "
            "office_for old our_first our_partne please_send plus_bonus profil_and reply_yes resume_and s:good "
            "s:hello s:java s:like s:nurse saw_your start_#day think_you ticket to_you up_on view well where_you "
            "with_update year you_about you_are you_before your_number"
        ),
        8: (
            "#n_#n #n_day #n_o'cloc #n_people 15th answer anywhe apply_for are_you athlon base based be_ready be_up "
            "by_phone call_or call_you campus captai coming_up cracki dear_ms exp family flight for_techni great "
            "hands have_five hearin i_can interv_this is_free is_lookin is_not jobs just_reply keepin look love "
            "madam me_? might_be miss must_be name_from notice_period obliga online online_on our_client partic "
            "partne_is phone please_forwar please_select post_in privat pub roboti s:direct s:hiring s:immedi "
            "s:roboti s:sous s:wants s:would salary_#n scienc send_cv shift should sure_if tell_you to_come "
            "to_reach told_me univer until will_try willin_to with_good you_becaus you_ever you_in you_might "
            "you_receiv your_contac"
        ),
        7: (
            "#day_to #n_weeks about_to across_your anymor are_hiring at_all based_on be_#n becaus_your believ_you "
            "brief but caught_my could_be curiou dear_nguyen discre docume_screen easter either engine_in find "
            "for_call for_contra for_our friday full_name grace grow have_asked hi_kieran hoshi hoshi_roboti hours "
            "hybrid i_write if_intere impres_by in_confid its kitche know_you kowalc locati lovely mandat me_i "
            "me_you mine my_eye need_second nguyen_van no_pressu north on_behalf onsite our_team page_and pieces "
            "planni pressu right s:athlon s:bank s:chef s:data s:develo s:driver s:forkli s:joinin s:move s:needed "
            "s:new s:night s:open s:positi s:though s:wanted s:with saw send_your shall_i sister some_day speake "
            "specia spot ten term to_share tobias tour transl urgent_requir w we_found we_work whom_you with "
            "with_you would_be years_and you_forwar you_interv you_open you_who your_career your_full"
        ),
        6: (
            "accomm ago along_with and_#n and_it answer_within apply are_about are_openin are_receiv area ask_you "
            "at at_pinnac backgr_in before believ bell betwee_#n by_shop came_across caught coffee_and come_to "
            "consid_it cork databa day_after declan dutch each_other eye five_minute flexib for_people forgiv "
            "freela good_you guaran_interv haddad have_come have_openin have_urgent hear_more hourly hourly_rate "
            "house i_apprec i_found i_hope i_know i_promis i_though includ is_just java jd kieran_we leader ledger "
            "limite lookin_to luis lunch m maya night_nurse nobody_else o'cloc octobe one_who or_reply over_your "
            "parish people_like period pete phone_? placem please_find please_let polish produc_at provid publis "
            "qualif railwa rate_and reach_you region reply_to reply_with s:apply s:are s:at s:custom s:day s:front "
            "s:maths s:office s:physic s:requir s:start salary shop_and someon_who sports stayin team_lead think_? "
            "time_to to_#day to_consid to_us try us_for using visa_status vp we_could we_looked we_pay who_answer "
            "who_can wish_to work_in would_consid yet_so you_at you_free you_still you_wish your_detail your_public "
            "£_#n €_#n"
        ),
        5: (
            "#day_betwee #day_week #n_hrs #n_july #n_pm 1st agnes am_intere am_lookin and_if and_is and_take "
            "and_was answer_on appeal are_happy asked_me attent_to autumn be_finish be_happy be_intere becca behalf "
            "bit blue brain busine buy by_our can_call care career city contra_on conven costs ctc cto dina "
            "direct_and dr dublin durati_#n evenin exchan excuse_us experi_in family_manufa firm for_someon "
            "for_supply for_those foreig global good_time greeti_day had_your harbor have_intere hi hi_jo hi_tess "
            "hospit hotel hrs hurry i_could i_search in_dublin in_lisbon in_retail in_septem in_six in_with "
            "intere_and inviti inviti_you is:hires is_it j kieran know_yet last_month local look_for mad mail "
            "manage_and manufa match meet_#day miss_out missed mobile month mornin_? most_people mostly named "
            "nice_that nobody not_for nothin_to office_in on_15th openin_with opt opt_out own paying perhap physic "
            "pick_your pinnac_harbor please_excuse plus_car positi priya profil_on public put_you qa_engine "
            "qualif_in reserv resour respec retail rooms round s:#n s:confid s:hand s:histor s:interi s:operat "
            "s:quanti s:remote s:season s:shifts s:someth s:supply s:turbin s:up say_you school_in seen select_from "
            "share should_you skyfor skyfor_talent so_please sorcha spare spoken staff store superv_and tamsin tan "
            "team_at team_has techni texts they_are they_would thursd time_for timing trial_shift try_again van "
            "wantin was_impres we_do we_grow week_? where will_tell with_no with_your wonder work_on worked "
            "worked_with workin wrote you_come you_consid you_did you_please you_see you_think you_throug "
            "your_brain €"
        ),
        -5: (
            "#clock_pm #n_in about_you and_for and_we and_will apolog are_still as_we ask_for at_#n automa be_good "
            "becaus_you can_start cancel case clean compar contin dates day_and days decisi desk enclos expire "
            "for_#n front g'day happen have_it have_put have_to hear_from heard held hi_jade him holida hr "
            "inform_you is_on jade late login look_at luncht march master me_before new nine not_be not_put "
            "not_want offer offeri offers office_and on_call on_phone only out_with passed plan please_to "
            "reckon_you record remain ring s:book s:it s:list s:thank s:ticket s:we say_yes sit slot so_we sol "
            "sorry_to taking teams teleph that_i they_want this_time throug tide times to_arrang to_whom "
            "togeth_with touch twelve two under unfort welcom what_you whiche would_call would_like you_good "
            "you_will your_answer"
        ),
        -6: (
            "and_they appoin asking becky both card certif cheers closed code commun could_i custom discus final "
            "for_#day for_applyi for_post gets gratef have_had hold in_for instea is_#day it_was kim let may_#n mrs "
            "note on_our passpo places reject resume_for return s:chat s:jobs s:not s:update season servic she_is "
            "so_i stop taken tell too use waitin want_you wants_to what_is when_you will_have withdr"
        ),
        -7: (
            "#day_#n #n_june always applyi approv april are_on begin board candid check come depart for_this former "
            "from_#n get here hiya honest in_your it_in it_to june level mr other really s:next s:questi s:quick "
            "she sleep till us whatev when which you_#day you_tell your_first your_letter your_notice yours"
        ),
        -8: (
            "able able_to addres also any bring can down few from:machine give_me going her is_in liked make member "
            "news panel place that_we was you_need you_on you_that"
        ),
        -9: (
            "accoun applie can_not comple everyt give hear i_need it_will keep link made part propos r room s:#day "
            "s:for s:is s:news s:on show someth submit their to_see want_to went your_candid"
        ),
        -10: "back confir could_you feedba had job s:refere see time whethe work",
        -11: (
            "and_what anythi best by_#day did everyo file for_interv form is long:1 much need_to refere stage than "
            "to_do will_be"
        ),
        -12: "applic_for mate meetin ok put there to_your were (always)",
        -13: "#n_may anothe employ follow from:list questi review then",
        -14: "email say",
        -15: "at_#clock how next sent very",
        -16: "#clock second take",
        -17: "has now said this",
        -18: "sorry to you_for you_have",
        -19: "them",
        -20: "s:applic thank thank_you thanks_for we_would",
        -21: "attach that",
        -23: "all for_your is:bulk it what",
        -24: "can_you from:ats letter",
        -25: "as",
        -26: "your_applic",
        -27: "long:0 s:your thanks",
        -29: "#day applic so",
        -36: "will",
        -40: "is:answer",
    },
    "unrelated": {
        90: "from:person",
        56: "from:machine",
        41: "offer review s:on",
        40: "s:applic",
        38: "bring",
        37: "interv on_#day",
        35: "by_#day",
        34: "long:1 s:your",
        33: "#n",
        32: "refere",
        31: "anothe approv s:for",
        30: "? decide did home is:asking waitin your_claim",
        29: "parent",
        28: "at_#clock claim questi",
        27: "#n_at book",
        26: "reject",
        25: "reques volunt",
        24: "resche s:appoin s:claim this_year you_got your",
        23: "#day about bank minute paid",
        22: "are_sorry happy_to pm s:decisi table they with_your",
        21: "accept by_#n card could not_be part place s:reques s:volunt viewin waitin_list",
        20: "interv_about loan move please within",
        19: "biscui declin doctor family one_or s:congra septem slot thanks them visit your_reques",
        18: "#day_at apply_again been_select both club come_for do_#n fee if rest s:#day s:book trial when_it",
        17: (
            "#clock_at carefu check did_they hard has_gone jo love offer_you refund result s:flat suit visa "
            "workin_days year"
        ),
        16: (
            "april as_refere can_come comes for_person happy has pay paymen s:biscui s:candid s:list s:place "
            "s:result s:schola s:you someon to_invite to_resche was we_have we_will"
        ),
        15: (
            "#n_applic #n_to am and_practi applic attach back_and concer dear_parent for forwar_with has_been "
            "have_decide interv_with is_ready list_for made march minute_early month new paysli please_send report "
            "review_your s:loan s:refere simila their three to to_offer"
        ),
        14: (
            "applic_for applyi_to at_least august been_approv castin come_on decide_about for_#n from_#n have_now "
            "hiring_? in_april is_in july keep know_if let name on_#n on_waitin opens place_on proces propos ready "
            "result_are s:been s:member s:record s:trial s:viewin says schola strong succes_in tom within_#n "
            "would_like"
        ),
        13: (
            "#day_betwee #n_july #n_pm #n_septem again and_need are_please be_paid can_be colleg comes_up could_i "
            "crosse delive deposi from_hr good_news got_interv have_receiv he him his if_your in_your invoic is_on "
            "issue it_this least letter march_at move_forwar needed next not_suit on_my receiv refere_from s:declin "
            "s:is s:prep s:ready say shall_we she squad studen submis tape ten_minute that_your tidewa_fintec "
            "to_move to_procee try we_should will_contac will_i you_may your_employ your_result"
        ),
        12: (
            "#day_? #day_to accept_your again_in applic_has applie appoin_with are_back blood could_not crane "
            "decisi each eight fintec flat for_#day for_kitche for_summer four from_home in_end invita_to is_confir "
            "it_throug kit know_when nice placed procee_with receiv_your s:adopti s:cancel s:did s:parent s:return "
            "say_that second see_below select so_it submit ten tidewa to_inform to_one to_put unders_that "
            "until_#day view whiteb years_and you_when"
        ),
        11: (
            "about_#n accept_declin action and_return and_you answer_on become become_availa confir_for dad day_is "
            "did_you discou first five_minute for_applyi go_throug guaran hi_everyo hi_hannah hundre id instea_#n "
            "is iyer june made_it man manusc march_#n museum my_name next_round not_make o people_ever person_loan "
            "please_book podcas prof proof pune reques_for room s:paid s:sessio s:test sadly sit_in someon_else "
            "soon spoke study takes_about tell they_ask traini was_very well_done with_dr write_to yester "
            "your_appoin your_parcel"
        ),
        10: (
            "#clock_pm #day_for about_your admiss adopt after_carefu and_it applic_please bank_name bellwe betwee "
            "betwee_#n booked c call_us can cancel cash charge clean contac_you cut-of cvs dear_custom equipm "
            "evenin ever famili for_submit full_name he_has hi_all in_june in_on interv_at is_booked just_checki "
            "keep_them kids landlo landlo_has likes lol member_are minute_each named need_two no_action not_succes "
            "off_to office_equipm on_zoom parcel payrol plans please_call plot pm_at practi practi_questi purcha "
            "reason regret_that requir_from s:be s:manusc s:moved s:propos s:quote s:resche s:room s:visa s:would "
            "schedu select_for six sorry this_letter this_round this_time tip to_adopt to_arrang to_chat until_#n "
            "was_not we_invite we_review wear will_call will_let workin wrote yes you_go your_order your_talk yours"
        ),
        9: (
            "#day_april #n_june again_next alfie anothe_offer any_update approv_by april_#n are_on author "
            "backgr_check betwee_#clock carefu_consid class commen consid_your dear_all discus_your do_rest down "
            "down_for drinks editor employ_and end end_month everli everli_staffi food for_work form free_for "
            "from_my full go_ahead gone_with had have_chance hear here_can househ in_meanti includ_your "
            "interv_candid interv_you is_#n is_approv less like_to luck_with match meanti moved_to must_declin my "
            "name_and nine not_found on_day or_more panel_for part_in passpo people_who photos_and please_have "
            "proces_your progra recent recipi refere_and rsvp runs s:availa s:meet s:receiv s:rental s:rota s:to "
            "s:visit s:was sent sister so_do so_much social social_worker spring suitab takes taking talk talk_this "
            "tie to_bring to_decide to_includ to_proces to_say to_schedu too under_review us_do visa_applic vote "
            "we_could weeks with_anothe you_place you_sit you_told your_propos"
        ),
        8: (
            "#clock #n_and #n_instea #n_vouche 1st and_#clock and_must attend_and away be_willin been been_moved "
            "before_#n booked_for by_video case change_on checki coming_to comple_attach decide_for direct_or "
            "docume_are does_not fill_in find findin finger for_flat for_single from_#day garden has_applie "
            "have_your her i_am i_saw invite_you is_hard it_by joan keep_it kind last let_you link_for list may_ask "
            "me_with mentor more_time neighb new_time news news_you not_keep not_think now_availa obi offer_it "
            "order our_waitin out_#day out_on photo picked please_sign power procee pull_reques raise resubm round "
            "s:assess s:author s:course s:how s:mortga s:new s:wants sadly_we schedu_interv score see_if "
            "senior_manage settle side sign_and slot_with so_#day succes take_part teach team thank that_yours "
            "they_would think_we this_season to_cancel to_interv to_second to_submit topic try_again underw univer "
            "view_it vouche warnin went_with will_write within_two you_down you_passed you_so your_bank yours_was"
        ),
        7: (
            "#clock_and #day_#clock #n_you and anothe_applic applyi apps auditi away_from bank_detail be_there "
            "been_placed busine ceremo cloud correc find_new finger_crosse for_change for_our for_three for_viewin "
            "gets give_them has_shortl hi_noreen in_mind is_also june_and listed little_more may_#clock "
            "minute_interv nation offer_for on_this origin porter profil_and s:event s:outcom scorec screen_to "
            "sir_i staffi things we_decide we_may we_regret you_? you_have your_origin"
        ),
        6: "(always)",
        -7: (
            "ahmed at_any ben centre choose confer conven dear_fiona e-mail for_us fresh gettin going_to google "
            "group hello_anna house https impres introd invite_to it_back jobs later logist mate miss_sharma never "
            "note_that o'cloc passwo rather_than resume s:driver s:exerci s:hi s:histor s:interv s:qa so_i steve "
            "still store teams theo to_employ to_me to_record use we_apolog yuki"
        ),
        -8: (
            "#clock_on #day_#day #n_off #n_people #n_your active andrea apply_for appoin be_consid bear begin being "
            "better bill chat_on chef condit conten ctc do_it do_you electr eligib expire for_attend for_interv "
            "good_day how_you i_should i_will if_it interv_#day is_back is_fine it_in locati make me_to might min "
            "minute_to ms_rossi must_be on_site on_your open openin or_not oursel over p peter please_be portfo "
            "priya proced rao remain role s:#n s:requir s:role s:sample safely so style talent tara tellin terms "
            "text_you that_is there there_is times to_give w we_look week_? what_is wish_to wishes with_employ "
            "work_for you_left you_make you_positi your_availa your_papers your_resume"
        ),
        -9: (
            "#n_months #n_words 2nd all_candid am_not before_we bonus campus chair chance_you chloe commis discus "
            "enter event execut exerci has_asked have_been held hi_wei i_was in_portal intern interv_will is_with "
            "latest master may_at needs office organi partne please_reply prefer rather recrui_team s:associ "
            "s:change s:contra s:in s:office s:sent s:teachi safety same see shut so_sorry so_we stop taken tests "
            "to_get unders video_interv we_ask what_we with_friend with_us work yard you_to"
        ),
        -10: (
            "#day_mornin anna as_you behalf bookin by_shop dean decemb depart easter either floor for_chat from_us "
            "happen hrs it it_? job kieran know_you lead look_at me_by need_#n nights one past possib r respon "
            "retain s:docume s:post s:techni see_your so_that very_much where while would you_at you_can you_with "
            "your_letter"
        ),
        -11: (
            "also can_you come_to confir_that date_is dear_daniel due fixed goes govern human i in in_for it_is "
            "like notice on_it onsite operat papers per produc promis resour s:band s:engine s:librar s:off "
            "s:onsite s:positi sample they_have to_comple togeth wants writte yet you_about you_in your_candid"
        ),
        -12: (
            "anyone buildi choice closin daniel due_to from:scheduling great here_is hi_joe i_shall karen madam "
            "meet plan please_do pool s:letter some start that to_apply we_do were which whom your_profil yourse"
        ),
        -13: (
            "able able_to advise apolog_for back career closin_date come_in forwar_to interv_is me_and mr mrs ms no "
            "old panel presen site speak techni to_be unsubs vacanc with with_you"
        ),
        -14: (
            "acknow are_all ask back_to close contin i_have may_#n miss out people to_work week words works you_would"
        ),
        -15: "best board dear_miss follow forwar from:tests give_you have head may plus shout who you_on",
        -16: "analys asked for_you long:2 manage other our read want when your_cv",
        -17: "apolog calend finish for_this note supply",
        -18: "day dear_candid direct every share text you_will",
        -19: "answer assist engine hiya post profil",
        -20: "candid hour link mornin nothin then",
        -21: "intere messag reach wait will_have",
        -22: "s:assist s:manage",
        -23: "email got_your s:nurse shop what",
        -25: "dear only you",
        -26: "here your_interv",
        -27: "us your_applic",
        -29: "hello",
        -32: "from:board",
        -33: "hi positi",
        -36: "me recrui",
        -40: "client",
        -53: "is:answer",
        -61: "from:ats",
        -117: "is:hires",
    },
}
