"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "recruiter_outreach": {
        57: "intere",
        49: "? is:asking",
        46: "if in",
        43: "i would",
        37: "and_i",
        36: "client if_you s:in up",
        35: "name",
        34: "profil",
        33: "lookin",
        32: "reply think",
        31: "from:person your_profil",
        30: "we_are",
        29: "from",
        28: "search",
        27: "s:opport you_would your",
        26: "cv not_know s:from your_name",
        25: "engine free like no out plus",
        24: "$ we_have who",
        23: "need_#n resume s:manage",
        22: "in_? need send up_to",
        21: "#n me to_#n",
        20: "$_#n know long:2 s:?",
        19: "are_lookin confid do_you fancy months people role s:you",
        18: "bonus compan consid dear detail found i_have introd s:to school to_apply within",
        17: "found_your got group hope_you i_would reloca think_about",
        16: (
            "and_your backgr below call coffee contra lookin_for manage openin s:work site team we years "
            "your_backgr your_experi"
        ),
        15: "by direct market never our paid recrui s:messag scout some start update",
        14: (
            "#n_hour #n_hours by_your day first forwar i_run i_send like_to love_to me_your partne rate regist "
            "starti supply teache you_like your_resume your_update"
        ),
        13: (
            "assist at_our cobalt contac experi my_client receiv remote s:contra septem six speak talent though_you you"
        ),
        12: (
            "about_it after_#n and_would for_you have hope if_it intere_? marcus one_our packag produc road run "
            "s:travel search_for this_is update_resume week_and willin would_you yen"
        ),
        11: (
            "#n_months #n_years about across advert availa become buildi can_answer can_speak chef countr descri "
            "emails food gave german guaran it_? just needs or pass per pinnac requir retire s:leeds s:role suppor "
            "talk update_cv urgent would_love yet you_may you_want"
        ),
        10: (
            "#n_per and_notice coming create cv_in design full goes got_your have_never housin i_am immedi jun "
            "keepin_well love might ms mutual nights not_sure nurse open_to perm projec reach reside s:engine "
            "s:perm senior series solici to_find univer up_on view well where_you which_i worth year you_more"
        ),
        9: (
            "#clock_or #n_#n #n_and #n_day #n_or #n_to $_#clock again_in anywhe apply_for are_keepin asked based "
            "be_consid before_i being busy call_#day course curren firms first_year for_coffee gave_me github "
            "good_day greeti hall head_chef i_ask i_notice if_not in-hou in_athlon in_word leadin may_i necess not "
            "notice_period old online open our_partne phone profil_and recrui_for reply_yes resume_and s:hello "
            "s:java s:like send_cv shift should start_#day tell_you until willin_to with_update would_be you_about "
            "you_are you_fancy your_number"
        ),
        8: (
            "#day_to #n_o'cloc #n_weeks 15th about_? are are_hiring athlon base be_ready but by_phone c call_you "
            "campus captai coming_up consul cracki curiou engine_in for_our for_techni great hands have_five i_can "
            "i_think if_intere impres_by interv_this is_free is_lookin keepin know_you me_? might_be miss must_be "
            "name_from nguyen office office_for online_on partic partne_is planni please_forwar please_select "
            "please_send plus_bonus post_in privat pub right roboti s:chef s:direct s:night s:nurse s:open s:sous "
            "s:wants s:would salary_#n send_your sister someon_who soon spot sure_if though to_come to_reach to_you "
            "up_for with with_good you_becaus you_ever you_might your_contac your_full"
        ),
        7: (
            "across_your and_#n answer anymor apply are_openin at_all based_on be_#n becaus_your believ_you brief "
            "came_across dear_ms dear_nguyen discre docume_screen easter exp family find flexib flight for_call "
            "for_contra friday full_name grace grow have_asked hearin hi_kieran hoshi hoshi_roboti hours i_know "
            "i_write impres is_not its just_reply kitche kowalc locati look lovely madam mandat maya me_you mine "
            "missed need_second nguyen_van north o'cloc obliga our_client our_first our_team page_and period pieces "
            "s:athlon s:bank s:data s:develo s:driver s:forkli s:good s:hiring s:move s:needed s:positi s:roboti "
            "s:though s:wanted s:with saw_your scienc shall_i some_day speake specia team_lead ten term think_you "
            "ticket tour transl urgent_requir w we_could we_looked we_work week where who_can will_try with_you "
            "workin years_and you_forwar you_in you_receiv you_who £_#n"
        ),
        6: (
            "about_to accomm ago along_with am answer_within are_you ask_you be_happy be_intere believ bell buy "
            "by_shop caught come_to consid_it cork could_be ctc databa day_after declan do_not dutch each_other "
            "experi_in five_minute for_people forgiv freela good_you greeti_day guaran_interv haddad have_come "
            "have_openin have_urgent hi_jo hotel hourly hourly_rate house hybrid i_apprec i_hope i_promis i_search "
            "in_confid includ is_just java jd jobs kieran_we leader luis lunch match me_i mostly night_nurse "
            "no_pressu nobody_else nothin_to octobe on_behalf one one_who over over_your parish people_like pete "
            "phone_? placem please_find please_let plus_car polish pressu priya produc_at publis qualif rate_and "
            "reach_you region reply_to reply_with reserv s:are s:custom s:front s:immedi s:maths s:quanti salary "
            "shop_and should_you softwa spoken sports stayin techni they_are to_#day to_consid to_us us_for using "
            "visa_status vp want we_found we_pay week_? who_answer whom_you work_in would_consid you_at you_before "
            "you_did you_free you_interv you_please you_still your_career your_public €_#n"
        ),
        5: (
            "#day_betwee #day_week #n_hrs #n_july #n_people #n_pm 1st aarhus agnes am_intere am_lookin am_workin "
            "and_have and_if and_take and_was and_you appeal are_about are_busy are_happy are_receiv area asked_me "
            "at at_pinnac attent_to autumn be_finish be_so be_up been betwee_#n bit blue boats brain busine by_our "
            "can_call care cedar come_by contac_you contra_on conven costs dina direct_and doing dr dublin "
            "durati_#n evenin excuse_us eye firm fixed for_someon for_supply for_those foreig global had_your "
            "harbor have_intere health hear_more hi hi_craig hi_maya hi_tess hospit hrs hurry i_could i_found if_i "
            "in_dublin in_lisbon in_retail in_septem in_six in_with intere_and inviti inviti_you is:hires j kieran "
            "kind know_each know_yet last_month limite looked_at lookin_to m mad mail manage_and meet_#day minute "
            "miss_out mobile more_? mornin_? most_people name_was named nice_that nobody northw not_for office_in "
            "okay on_15th on_my onsite openin_with opt opt_out own pack perhap physic pick_your pinnac_harbor "
            "please_excuse positi presen profil_on provid public put_you qa_engine qs qualif_in resour respec "
            "retail rooms s:apply s:confid s:day s:hand s:histor s:interi s:office s:operat s:physic s:remote "
            "s:requir s:season s:shifts s:start s:supply s:turbin s:up saw say_you school_in seen six_months skyfor "
            "skyfor_talent so_glad sorcha spare staff store superv_and talent_team tamsin team_at team_has texts "
            "that_you they_would think_? thursd time_for time_to told_me trial_shift try us_in van want_me wantin "
            "was_impres we_grow we_need will_tell wish_to with_no with_your wonder work_on worked worked_with "
            "workin_with wrote yet_so you_availa you_come you_open you_see you_think you_throug you_wish your_brain "
            "your_detail your_studie €"
        ),
        4: "and_is city client_is invite_you leo lisbon not_found",
        -4: "teleph test",
        -5: (
            "#clock_pm #day_and #n_in about_you and_for and_will appoin are_still as_we ask_for assess at_#n automa "
            "becaus_you can_start cancel case certif clean compar contin coordi could_i date dates day_and days "
            "decisi do_it enclos final for_#n for_post get have_it have_put have_to he hear_from heard held here "
            "hi_jade him in_my is_on jade kim late let login long look_at me_and me_before mrs new nine not_be "
            "not_want offer offeri offers office_and on_call only out_with pages passed plan please_to reckon_you "
            "remain resume_for s:book s:it s:jobs s:list s:thank s:update s:we say_yes signed sit sol somebo_else "
            "sorry_to spring suppli taking teachi tell that_i they_want throug tide times to_arrang to_whom "
            "togeth_with twelve under unfort unsubs welcom what_you withdr would_call would_like writin you_good "
            "you_will"
        ),
        -6: (
            "#n_june addres and_they any approv asking becky board both card cheers closed code come commun custom "
            "discus expire for_#day for_applyi former from_#n gets gratef have_had hold honest in_your inform "
            "instea is_#day it_to june make note passpo places really reject return ring s:chat s:next s:not "
            "s:questi season servic she_is sleep slot so_i waitin want_you wants_to what_is when_you will_have "
            "your_notice"
        ),
        -7: (
            "#day_#n always applyi april are_on begin candid check depart for_this give_me going hiya it_in it_was "
            "level may_#n news on_our other s:quick she taken till us use way when which work you_#day you_tell "
            "your_first your_letter yours"
        ),
        -8: (
            "able able_to also applie bring can comple down few from:machine give her in_for is_in liked link "
            "member mr panel place record that_we too want_to whatev you_need you_on you_that"
        ),
        -9: (
            "accoun back can_not everyt feedba hear i_need it_will job keep made part propos r room s:#day s:for "
            "s:is s:news s:on see show their time to_see went whethe your_candid"
        ),
        -10: "best confir did had is s:refere someth submit was",
        -11: (
            "and_what anythi by_#day could_you everyo file for_interv form mate much need_to refere stage than "
            "there to_do to_your were"
        ),
        -12: "applic_for meetin ok questi (always)",
        -13: "#n_may anothe employ follow from:list put review say then",
        -14: "email long:1 will_be",
        -15: "at_#clock now second sent take",
        -16: "#clock has very you_for",
        -17: "how said you_have",
        -18: "next sorry thank_you",
        -19: "thank that them this to we_would",
        -20: "attach s:applic thanks_for",
        -22: "all is:bulk",
        -23: "as from:ats what",
        -24: "can_you for_your letter",
        -25: "it your_applic",
        -26: "#day long:0",
        -27: "s:your thanks",
        -28: "applic",
        -30: "so",
        -37: "will",
        -40: "is:answer",
    },
    "unrelated": {
        90: "from:person",
        52: "from:machine",
        44: "s:applic",
        43: "offer",
        40: "s:on",
        39: "on_#day",
        38: "bring",
        37: "#n review",
        35: "long:1 s:your",
        34: "interv",
        32: "anothe",
        31: "? is:asking",
        30: "refere s:for",
        29: "at_#clock your_claim",
        28: "claim did questi",
        27: "#n_at approv parent reques waitin",
        25: "book by_#day volunt your",
        24: "home s:claim this_year",
        23: "by_#n happy_to paid",
        22: "are_sorry bank loan minute move part reject s:appoin they viewin we_will you_got",
        21: "#day #day_at card could decide interv_about not_be place s:decisi them",
        20: "accept family pm resche s:volunt table",
        19: "biscui declin fee please rest s:reques your_reques",
        18: "about club hard one_or s:book s:congra s:you septem suit trial visa visit with_your within",
        17: (
            "#clock_at apply_again can_come carefu do_#n happy have_decide he jo new offer_you s:candid second slot "
            "someon thanks waitin_list we_have workin_days year"
        ),
        16: (
            "applic april as_refere been_select check for for_person has has_gone if is made paysli s:biscui "
            "s:refere s:schola three"
        ),
        15: "back_and did_they in_your know_if procee_with s:#day s:flat s:list s:loan was",
        14: (
            "#n_to am and_practi at_least attach august be_paid both castin comes dear_parent delive doctor for_#n "
            "forwar_with from_#n have_now him hiring_? his in_april interv_with is_in issue letter minute_early "
            "month nice not_suit on_#n pay place_on refund report result_are review_your s:place s:record s:viewin "
            "schola select_for strong succes_in their tom when_it would_like write_to"
        ),
        13: (
            "#day_betwee #n_applic and_need applyi_to are_please colleg comes_up crosse deposi for_#day for_applyi "
            "got_interv if_your invoic july keep know_when least let list_for love name next on_my opens placed "
            "please_send propos refere_from s:cancel s:is s:member s:prep s:trial says select shall_we simila six "
            "squad submis ten ten_minute to to_invite to_move to_offer try will_contac within_#n you_may you_when"
        ),
        12: (
            "#n_july #n_septem about_#n again again_in and_it applic_for applic_has applie are_back become "
            "become_availa blood come_for commen crane dad decisi evenin fintec for_kitche for_summer from_hr "
            "in_end invita_to is_confir it_this kit move_forwar my needed on_waitin result s:adopti s:declin "
            "s:parent s:result s:return s:test studen tape team tell that_your tidewa_fintec to_inform to_one "
            "to_procee to_resche view will_i years_and yester"
        ),
        11: (
            "#day_? #day_to #n_pm accept_your and_return been_approv betwee_#n cancel charge confir_for could_i "
            "could_not cvs eight first four go_throug good_news guaran have_receiv hi_everyo interv_at is_on "
            "it_throug iyer june manusc my_name not_succes o paymen photo please_book proces prof proof receiv "
            "receiv_your reques_for room round s:been s:did s:moved s:ready s:room sadly say so_it someon_else "
            "spoke takes_about taking talk this_time tidewa to_arrang to_put too traini unders_that until_#day "
            "we_should whiteb will_call wrote your_employ your_talk"
        ),
        10: (
            "#clock_pm #day_for about_your accept_declin action adopt answer_on booked call_us cash come_on "
            "contac_you day_is did_you discou down each editor ever final five_minute he_has hi_hannah hundre "
            "instea_#n interv_candid is_ready just_checki kids last luck_with made_it man museum name_and named "
            "need_two new_time no_action not_make off_to parcel part_in people_ever plans please_have pm_at podcas "
            "ready reason regret_that requir_from s:are s:manusc s:paid s:quote s:sessio s:was sent sit_in "
            "social_worker this_letter to_adopt to_bring to_chat to_interv under_review until_#n vote was_very "
            "we_invite wear weeks well_done with_anothe workin yes you_go your_parcel"
        ),
        9: (
            "#day_april #n_june after_carefu again_next and_you applic_please applyi appoin_with april_#n are_on "
            "author away by_phone by_video c can can_be carefu_consid class clean consid_your consul dear_all "
            "dear_custom decide_for do_rest docume_are does_not down_for drinks employ_and end everli everli_staffi "
            "food from_#day from_my gone_with has_applie have_your hear her hi_all househ i_am id in_meanti "
            "invite_you is_#n is_approv is_booked is_hard keep_them like_to likes long:0 march march_at meanti "
            "member_are must_declin next_round nine not_found offer_it on_day on_zoom or_more payrol people_who "
            "please_sign practi practi_questi proces_your recipi refere_and resubm s:? s:availa s:be s:meet "
            "s:propos s:rota s:would say_that sister slot_with soon spring study submit take_part takes they_ask "
            "this_round tie tip to_proces visa_applic we_could with_dr you_place your_bank your_propos yours"
        ),
        8: (
            "#clock #day_#clock #n_and #n_instea #n_you alfie and_must anothe_offer any_update at_this attend_and "
            "automa backgr_check bank_detail be_there becaus_you been_moved betwee candid_on case check- checki "
            "comple_attach concer correc direct_or fill_in find_new finger flat for_single for_viewin form full "
            "full_name garden go_ahead gone had has_been has_shortl have_chance here_can hi_noreen i_saw in_june "
            "in_on includ_your it_by joan keep_it kind landlo_has less march_#n match moved_to neighb noreen obi "
            "on_this our_study out_#day photos_and please_to porter power profil_and pull_reques purcha raise rsvp "
            "runs s:assess s:course s:mortga s:outcom s:reject s:rental s:wants sadly_we schedu_interv score scorec "
            "settle she shows side sign_and sir_i slips so_#day so_much sorry staffi succes talk_this teach thank "
            "that_yours they_would things think_we to_cancel to_includ to_say to_submit to_talk topic try_again "
            "us_do view_it we_review went_with you_both you_down you_sit you_so you_told your_result yours_was"
        ),
        7: (
            "action_requir admiss after_#n and auditi away_from booked_for bringi can_we ceremo change_on cloud "
            "coming_to dogs doing end_month find findin finger_crosse for_change for_our for_three founda get_your "
            "give_them got_our host in_mind interv_well interv_you join link_for lol me_with meetin_on mentor "
            "minute_by minute_each minute_interv nation news not_keep not_offer not_think now now_availa ok_to "
            "out_on passpo photog picked pinnac_harbor placed_you procee progra pull readin recent regret s:author "
            "s:new s:visa screen_to see_if set shaw_we she_has shed so_do status_update suitab summer ten_years "
            "this_season throug to_second warnin we_regret will_answer will_find you_? you_as you_by you_passed "
            "you_that your_origin"
        ),
        5: "(always)",
        -7: (
            "#clock_is #clock_on #day_#day #n_#n #n_min ask_for be_consid before_we by_#clock chat_on confer conven "
            "ctc delete e-mail electr extend follow_your group has_reques held hello_anna hi_elena hi_isla i_should "
            "interv_will introd invite_to isla it_back it_in jobs just logist me_to might ms_rossi never off ola "
            "on_behalf over partne planne proced produc rather reach_out remain reply_stop s:driver s:exerci s:have "
            "s:java s:messag s:office s:resear s:sample s:staff same short shout_if so_i steve store tara tell_me "
            "theo there_is to_give to_me to_our to_record to_set use w we_apolog wei wishes with_employ work_for "
            "work_with you_left your_availa your_onsite your_record yuki"
        ),
        -8: (
            "#day_and #n_months #n_your active am_not andrea apply_for ben bill bonus campus chef condit conten "
            "dear_fiona dear_mr dear_ms do_it do_you feedba floor for_attend for_interv for_us from_us gettin "
            "good_day govern i_will intern is_back job latest liked line min minute_to miss_sharma must_be notice "
            "on_site open or_not organi oursel p peter please_be prefer priya rao rather_than recrui_team right "
            "s:call s:change s:hi s:histor s:post s:role s:sent safely sanjay securi still stop style taken talent "
            "tellin terms tests there to_get to_meet unders very we_ask we_look week_? what_is whethe will "
            "with_friend you_make you_positi you_to your_papers"
        ),
        -9: (
            "#day_mornin #n_words 2nd aftern all_candid begin below bookin chair chance_you chloe commis depart "
            "detail either eligib enter event execut exerci for_post free has_asked hi_wei hrs i i_was in_portal "
            "is_fine is_with its lead look may_at me_by one operat please_reply portfo possib respon retain "
            "s:associ s:contra s:docume s:engine s:job s:techni safety shut so_sorry so_that so_we straig that "
            "that_is video_interv what_we where while yard yet you_at you_please"
        ),
        -10: (
            "anna anyone appoin at_any by_shop centre come_to dean easter fixed for_chat happen hours i_shall "
            "in_for kieran know_you like look_at need_#n nights on_it on_your onsite past promis r resume s:off "
            "sample see_your that_you togeth wants we_do which would you_about you_in you_with your_candid "
            "your_letter your_profil your_resume"
        ),
        -11: (
            "apolog_for behalf choice confir_that date_is dear_daniel goes great hi_joe human i_have it karen madam "
            "office papers pool presen resour s:letter s:librar s:onsite s:positi they_have times work writte "
            "you_can"
        ),
        -12: (
            "as_you board buildi can_you career closin daniel follow forwar_to from:scheduling here_is in meet mr "
            "mrs old people per plan please_do s:band s:in some start techni to_apply to_comple were with_you "
            "yourse"
        ),
        -13: (
            "acknow advise back_to close closin_date come_in due it_? manage me_and out panel plus site speak "
            "to_work vacanc very_much words works you_on"
        ),
        -14: (
            "able able_to analys are_all back best contin due_to forwar have interv_is it_is may_#n miss no read "
            "unsubs week with"
        ),
        -15: "also apolog ask asked from:tests give_you head ms note our share shout who",
        -16: "calend dear_miss finish for_this for_you other your_cv",
        -17: "answer day direct every long:2 may supply then",
        -18: "engine mornin nothin text to_be want when you_will",
        -19: "hiya reach you_would",
        -20: "dear_candid link messag shop wait",
        -21: "candid you",
        -22: "email got_your post s:manage s:nurse us",
        -23: "assist intere what your_applic",
        -24: "here hour s:assist will_have",
        -25: "profil",
        -27: "only",
        -28: "dear your_interv",
        -29: "from:board hello",
        -30: "positi",
        -32: "me",
        -33: "hi",
        -34: "recrui",
        -39: "client",
        -52: "is:answer",
        -58: "from:ats",
        -117: "is:hires",
    },
}
