"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "recruiter_outreach": {
        57: "intere",
        48: "? is:asking",
        45: "if in",
        43: "i",
        42: "would",
        38: "and_i",
        36: "if_you s:in up",
        35: "client name",
        34: "profil",
        33: "think",
        32: "lookin reply",
        31: "your_profil",
        30: "from:person we_are",
        29: "from",
        28: "search",
        27: "s:opport you_would",
        26: "free not_know s:from your your_name",
        25: "cv engine like no out plus",
        24: "$ we_have who",
        23: "need need_#n resume s:manage",
        22: "in_? send up_to",
        21: "s:? to_#n",
        20: "#n $_#n know long:2 me",
        19: "are_lookin confid do_you fancy months role s:you school",
        18: "bonus compan consid dear detail found i_have introd people s:to to_apply within",
        17: "found_your group hope_you i_would reloca think_about your_backgr",
        16: (
            "and_your backgr below call coffee contra got lookin_for manage openin s:messag s:work scout site team "
            "we years your_experi"
        ),
        15: "by direct market never our paid recrui some start supply update you_like",
        14: (
            "#n_hour #n_hours assist at_our by_your first forwar i_run i_send love_to me_your partne rate regist "
            "speak starti teache your_resume your_update"
        ),
        13: (
            "after_#n cobalt contac day experi like_to marcus my_client produc receiv remote s:contra septem six "
            "talent though_you you"
        ),
        12: (
            "about about_it and_would for_you have hope if_it intere_? one_our packag pinnac road run s:travel "
            "search_for this_is update_resume week_and willin would_love would_you yen yet"
        ),
        11: (
            "#n_months #n_years across advert availa become buildi can_answer can_speak chef countr descri emails "
            "food gave german guaran it_? just nurse or pass per requir retire s:leeds s:role suppor talk update_cv "
            "urgent which_i year you_may you_want"
        ),
        10: (
            "#n_per and_notice being coming create cv_in design full github goes have_never housin immedi jun "
            "keepin_well love might ms mutual needs nights not_sure open_to perm projec reach reside s:engine "
            "s:perm senior series solici to_find univer up_on view well where_you worth you_more"
        ),
        9: (
            "#clock_or #n_#n #n_and #n_day #n_or #n_to $_#clock again_in anywhe apply_for are_keepin asked athlon "
            "based be_consid before_i busy call_#day course curren firms first_year for_coffee gave_me good_day "
            "got_your greeti hall head_chef i_am i_ask i_notice if_not in-hou in_athlon in_word keepin leadin may_i "
            "necess nguyen not notice_period old online open our_partne profil_and recrui_for reply_yes resume_and "
            "s:hello s:java s:like s:nurse send_cv should start_#day tell_you until willin_to with_update would_be "
            "you_about you_fancy your_number"
        ),
        8: (
            "#day_to #n_o'cloc #n_weeks 15th about_? apply are are_hiring base be_ready but by_phone c call_you "
            "campus captai coming_up consul cracki curiou engine_in for_our for_techni great hands have_five i_can "
            "i_think if_intere impres_by interv_this is_free is_lookin kitche know_you me_? me_you might_be miss "
            "must_be name_from obliga office office_for online_on partic partne_is phone planni please_forwar "
            "please_select please_send plus_bonus post_in privat pub right roboti s:chef s:direct s:good s:night "
            "s:open s:sous s:wants s:would salary_#n scienc send_your shift sister someon_who soon spot sure_if "
            "though to_come to_reach to_you up_for w with with_good you_are you_becaus you_ever you_might you_who "
            "your_contac your_full"
        ),
        7: (
            "across_your and_#n answer anymor are_openin at_all based_on be_#n becaus_your believ_you brief "
            "came_across dear_ms dear_nguyen discre docume_screen easter exp family find flexib flight for_call "
            "for_contra freela friday full_name grace grow have_asked hearin hi_kieran hoshi hoshi_roboti hours "
            "i_know i_write impres is_not its just_reply kowalc locati look lovely lunch madam mandat maya me_i "
            "mine missed need_second nguyen_van north o'cloc our_client our_first our_team page_and period pieces "
            "produc_at publis s:athlon s:bank s:data s:develo s:driver s:forkli s:hiring s:move s:needed s:positi "
            "s:roboti s:though s:wanted s:with shall_i some_day speake specia team_lead ten term think_you ticket "
            "to_#day tour transl urgent_requir we_could we_looked we_work week where who_can whom_you will_try "
            "with_you workin years_and you_forwar you_in you_receiv £_#n"
        ),
        6: (
            "about_to accomm ago along_with am answer_within ask_you be_happy be_intere been believ bell buy "
            "by_shop caught come_to consid_it cork could_be ctc databa day_after declan do_not dutch each_other "
            "experi_in eye five_minute for_people forgiv good_you greeti_day guaran_interv had_your haddad "
            "have_come have_openin have_urgent hi_jo hotel hourly hourly_rate house hybrid i_apprec i_hope i_promis "
            "i_search in_confid includ is_just j jd jobs kieran_we leader luis match mostly night_nurse no_pressu "
            "nobody_else nothin_to octobe on_behalf one_who over over_your parish people_like pete phone_? placem "
            "please_find please_let plus_car polish pressu priya qualif qualif_in rate_and reach_you region "
            "reply_to reply_with reserv s:apply s:are s:custom s:day s:front s:immedi s:maths s:quanti salary "
            "saw_your shop_and should_you softwa sorcha spoken sports stayin techni they_are to_consid to_us us_for "
            "using visa_status vp we_found we_pay week_? who_answer work_in would_consid yet_so you_at you_before "
            "you_did you_free you_interv you_please you_still your_career your_detail your_public €_#n"
        ),
        5: (
            "#day_betwee #day_week #n_hrs #n_july #n_people #n_pm 1st aarhus agnes am_intere am_lookin am_workin "
            "and_have and_if and_is and_take and_was and_you appeal are_about are_busy are_happy are_receiv are_you "
            "area asked_me at at_pinnac attent_to autumn be_finish be_so be_up betwee_#n bit blue boats brain "
            "busine by_our can_call care cedar city come_by contac_you contra_on conven costs craig dina direct_and "
            "doing dr dublin durati_#n evenin excuse_us fair firm fixed for_someon for_supply for_those foreig "
            "global harbor have_intere health hear_more hi hi_craig hi_maya hi_tess hospit hrs hurry i_could "
            "i_found if_i in_dublin in_lisbon in_retail in_septem in_six in_with intere_and inviti inviti_you "
            "is:hires it_up java kieran kind know_yet last_month leo limite looked_at lookin_to m mad manage_and "
            "meet_#day minute miss_out mobile more_? mornin_? most_people name_was named nice_that nobody northw "
            "not_for not_found office_in okay on_15th on_books on_my one onsite opt opt_out own pack perhap physic "
            "pick_your pinnac_harbor please_excuse positi presen profil_on provid public put_you qa_engine qs "
            "replac resour respec retail rooms s:confid s:hand s:histor s:interi s:office s:operat s:physic "
            "s:remote s:requir s:season s:shifts s:start s:supply s:turbin s:up saw say_you seen six_months skyfor "
            "skyfor_talent so_glad spare staff store superv_and talent_team tamsin tan team_at team_has texts "
            "that_you they_would think_? thursd time_for time_to told_me trial_shift try until_#day vacanc van want "
            "want_me wantin was_impres we_grow we_need will_tell wish_to with_no with_your wonder work_on "
            "worked_with wrote you_availa you_come you_open you_see you_think you_throug you_wish your_brain "
            "your_studie €"
        ),
        4: "school_in",
        -4: "#day_and",
        -5: (
            "#clock_pm #n_in about_you adeyem and_for and_will appoin are_still as_we ask_for assess at_#n automa "
            "becaus_you can_start cancel case certif clean compar contin coordi could_i date dates day_and days "
            "decisi do_it each enclos final for_#n for_post get have_it have_put he hear_from heard held hi_jade "
            "him in_my is_on jade kim late let login long look_at luncht me_and me_before mrs nine not_be not_put "
            "not_want offer offeri offers office_and on_call only out_with pages passed plan please_to reckon_you "
            "remain resume_for ring s:book s:it s:jobs s:list s:recept s:thank s:update s:we say_yes signed sit sol "
            "somebo_else sorry_to spring suppli taking teachi teleph tell they_want throug tide to_arrang to_whom "
            "togeth_with twelve under unfort unsubs welcom what_you withdr would_call writin you_good"
        ),
        -6: (
            "#n_june addres and_they any approv asking becky board both card cheers closed code come commun custom "
            "discus expire for_#day for_applyi gets gratef have_had here hold honest in_your inform instea is_#day "
            "june make note passpo places really reject return s:chat s:next s:not season servic she_is slot that_i "
            "times waitin want_you wants_to what_is when_you will_have would_like your_notice"
        ),
        -7: (
            "#day_#n always applyi april are_on begin candid check depart for_this former from_#n going hiya it_in "
            "it_to it_was level may_#n news on_our other s:questi s:quick she sleep so_i taken till us use way when "
            "which work you_#day you_tell your_first your_letter yours"
        ),
        -8: (
            "able able_to also applie can comple down few from:machine give give_me her in_for is_in liked link "
            "member mr panel place record that_we want_to whatev you_need you_on you_that"
        ),
        -9: (
            "accoun back bring can_not everyt feedba hear i_need is it_will keep made part propos room s:#day s:for "
            "s:is s:news s:on show their time to_see too whethe your_candid"
        ),
        -10: "confir had job r s:refere see someth submit was went",
        -11: (
            "best by_#day could_you did everyo file for_interv form need_to refere stage than there to_do to_your "
            "were (always)"
        ),
        -12: "and_what anythi applic_for employ mate much ok questi",
        -13: "#n_may anothe follow from:list meetin review then",
        -14: "email long:1 put say will_be",
        -15: "at_#clock now second take",
        -16: "#clock has sent very you_for",
        -17: "how you_have",
        -18: "next said sorry thank_you",
        -19: "thank that them this to we_would",
        -20: "attach s:applic thanks_for",
        -21: "is:bulk",
        -22: "all from:ats",
        -23: "what",
        -24: "as for_your it",
        -25: "#day can_you letter your_applic",
        -26: "long:0",
        -27: "s:your thanks",
        -28: "applic",
        -30: "so",
        -36: "will",
        -40: "is:answer",
    },
    "unrelated": {
        89: "from:person",
        53: "from:machine",
        42: "offer",
        41: "s:on",
        39: "review s:applic",
        38: "bring on_#day",
        35: "by_#day interv",
        34: "long:1",
        33: "#n",
        32: "? anothe is:asking s:your",
        31: "s:for",
        30: "refere your_claim",
        29: "at_#clock decide",
        28: "#n_at approv claim did questi reques",
        27: "parent waitin",
        26: "volunt your",
        25: "book s:claim",
        24: "#day home this_year you_got",
        23: "about are_sorry bank by_#n happy_to minute move paid reject with_your",
        22: "loan part s:appoin s:decisi table viewin",
        21: "#day_at card could interv_about not_be place pm them they",
        20: "accept declin doctor family resche rest s:reques s:volunt",
        19: "biscui fee one_or within your_reques",
        18: (
            "apply_again club come_for do_#n love offer_you please s:#day s:book s:congra s:you second septem slot "
            "suit trial visa visit waitin_list when_it workin_days year"
        ),
        17: (
            "#clock_at april can_come carefu check for happy hard jo result s:candid s:result s:schola someon "
            "we_have we_will"
        ),
        16: (
            "as_refere been_select for_person has has_gone have_decide he if in_your is new paysli s:biscui s:list "
            "s:loan s:refere thanks three"
        ),
        15: (
            "applyi_to august back_and concer did_they for_#n interv_with issue know_if let made minute_early month "
            "on_#n refund review_your s:flat s:place schola soon their was would_like"
        ),
        14: (
            "#n_applic #n_to am and_practi applic are_please at_least attach be_paid both castin comes comes_up "
            "dear_parent decide_about delive forwar_with from_#n have_now him hiring_? his in_april is_in is_ready "
            "july keep letter list_for next nice not_suit on_my pay place_on procee_with propos ready report "
            "s:cancel s:record s:trial s:viewin select_for strong succes_in to to_invite to_move tom try "
            "will_contac you_may your_result"
        ),
        13: (
            "#day_betwee #n_july #n_septem and_need applic_for applic_has colleg crosse deposi for_#day for_kitche "
            "from_hr got_interv if_your in_end invoic it_this least on_waitin opens placed please_send refere_from "
            "result_are s:adopti s:is s:member s:prep says shall_we simila six squad studen submis tape ten "
            "ten_minute that_your tidewa_fintec to_offer view within_#n you_when"
        ),
        12: (
            "#n_pm about_#n again again_in and_it applie are_back become become_availa blood charge commen crane "
            "dad decisi fintec first for_summer four guaran have_receiv invita_to is_confir it_throug kit know_when "
            "move_forwar my my_name name needed proces proof receiv_your s:declin s:parent s:ready s:return s:test "
            "select she to_inform to_one to_procee to_put to_resche too traini will_i years_and yes yester"
        ),
        11: (
            "accept_declin accept_your action and_return answer_on been_approv betwee_#n call_us confir_for could_i "
            "could_not cvs day_is eight evenin flat go_throug good_news hi_everyo hi_hannah interv_at is_on iyer "
            "june man manusc museum not_succes o paymen photo pm_at podcas prof reason receiv reques_for room round "
            "s:been s:did s:moved s:paid s:room sadly say sit_in so_it someon_else sorry spoke takes_about talk "
            "tell this_time tidewa to_arrang unders_that until_#day we_should well_done whiteb will_call write_to "
            "wrote your_employ your_talk"
        ),
        10: (
            "#clock_pm #day_? #day_for #day_to #n_june about_your adopt april_#n booked cancel cash clean come_on "
            "contac_you did_you discou down down_for end ever final five_minute food for_applyi from_#day from_my "
            "he_has househ hundre instea_#n interv_candid invite_you just_checki keep_them kids last luck_with "
            "made_it member_are name_and named need_two new_time no_action not_make off_to on_day on_zoom part_in "
            "payrol people_ever people_who plans please_book please_have practi practi_questi regret_that "
            "requir_from s:are s:manusc s:quote s:sessio s:was say_that sent social_worker spring submit takes "
            "taking team this_letter tie to_adopt to_bring to_chat to_interv under_review until_#n vote was_very "
            "we_invite wear weeks will_let workin you_go your_order your_parcel"
        ),
        9: (
            "#day_april after_carefu again_next any_update applic_please appoin_with are_on author automa away "
            "backgr_check by_phone by_video c can can_be carefu_consid case class consid_your consul dear_all "
            "dear_custom decide_for do_rest does_not drinks each editor employ_and everli everli_staffi for_flat "
            "gone_with has_applie have_chance have_your hi_all in_june in_meanti in_on includ_your is_#n is_approv "
            "is_booked landlo like_to likes march_at match meanti must_declin next_round nine not_found or_more "
            "parcel please_sign please_to proces_your recipi refere_and resubm runs s:? s:availa s:be s:meet "
            "s:outcom s:propos s:rental s:rota s:would shows side sister slot_with study succes take_part talk_this "
            "they_ask this_round tip to_decide to_includ to_proces us_do visa_applic we_could with_anothe with_dr "
            "you_down you_place you_told your_bank your_propos yours"
        ),
        8: (
            "#n_and #n_instea #n_you after_#n alfie and_must and_you anothe_offer at_#n at_this attend_and auditi "
            "away_from bank_detail becaus_you been_moved before_#n candid_on check- checki coming_to comple_attach "
            "correc direct_or docume_are fill_in find_new findin finger for_single for_viewin form full full_name "
            "garden give give_them go_ahead had has_been has_shortl hear her here_can hi_noreen i_am i_saw id "
            "interv_well is_hard it_by joan keep_it kind landlo_has less let_you long:0 march march_#n meetin_on "
            "minute_by minute_interv more_time moved_to nation neighb noreen obi offer_it on_this order our_study "
            "out_#day out_on photos_and porter power profil_and progra pull pull_reques purcha raise rsvp s:assess "
            "s:author s:course s:mortga s:new s:reject s:visit s:wants sadly_we schedu_interv scorec screen_to "
            "see_if settle sign_and sir_i slips so_#day so_much staffi teach that_yours they_would things think_we "
            "to_say to_submit try_again view_it warnin we_decide we_review went_with you_both you_by you_sit you_so "
            "yours_was"
        ),
        7: (
            "#clock #day_#clock action_requir admiss and apps are_you be_there betwee booked_for can_we change_on "
            "cloud dogs end_month finger_crosse for_change for_our founda got_our in_mind interv_you join lasts "
            "link_for listed little_more lol me_with mentor news not_keep not_think now now_availa ok_to passpo "
            "photog picked pinnac_harbor placed_you readin recent s:permit s:visa score set shaw_we she_has so_do "
            "starts status_update suitab summer this_season to_cancel to_second to_talk topic topics unavai was_not "
            "we with_refere you_? you_as you_passed your_mother your_origin"
        ),
        5: "(always)",
        -7: (
            "#clock_on #day_i #n_min and_sign by_#clock conven dear_fiona docume e-mail follow_your for_attend "
            "for_interv going_to group hello_anna hi_elena hi_isla if_it introd isla it_back it_in logist make "
            "me_to meetin miss_sharma never number off on_behalf open remain right s:driver s:exerci s:have "
            "s:messag s:notice s:office schedu_for so_i store style theo there_is to_give to_read to_record unders "
            "use w will wishes with_employ work_for your_availa your_onsite your_record"
        ),
        -8: (
            "#day_#day #n_your active andrea apply_for ask_for be_consid bear ben bill bonus chat_on chef condit "
            "confer conten ctc dear_mr dear_ms do_it do_you for_us gettin good_day held i_should intern interv_will "
            "is_back its latest mate might minute_to must_be notice o'cloc on_site or_not organi oursel p partne "
            "please_be prefer priya proced produc rao rather rather_than recrui_team s:engine s:hi s:histor s:java "
            "s:role s:sample s:sent s:staff safely sanjay securi short so stop taken talent tara tellin terms tests "
            "text_you to_get to_meet very we_ask we_look week_? what_is you_left you_make you_positi you_to "
            "your_papers"
        ),
        -9: (
            "#n_months #n_words 2nd all_candid am_not before_we begin below campus chair chloe commis detail either "
            "eligib enter event execut exerci feedba floor for_post free from_us has_asked hi_wei hrs i i_was "
            "in_portal is_fine is_with job lead like liked line look may_at min needs on_your one operat peter "
            "please_reply respon retain s:associ s:call s:change s:contra s:docume s:teachi s:techni safety same "
            "see see_your shut so_sorry so_that so_we straig that_is there video_interv what_we where with_friend "
            "with_us yard yet you_please"
        ),
        -10: (
            "#day_mornin aftern anna anyone at_any bookin by_shop centre chance_you dean decemb depart easter "
            "for_chat govern happen hours in_for kieran know_you look_at me_by need_#n nights onsite past portfo "
            "possib r resume s:interv s:job s:off s:post still which while you_at you_in you_with your_candid "
            "your_letter your_profil"
        ),
        -11: (
            "apolog_for behalf choice come_to confir_that dear_daniel fixed goes human it on_it papers promis "
            "resour s:librar s:onsite s:positi sample that that_you they_have times togeth wants we_do whom would "
            "writte you_about you_can your_resume"
        ),
        -12: (
            "appoin as_you board buildi can_you closin daniel date_is follow forwar_to great hi_joe i_have i_shall "
            "it_is karen madam mr mrs office old per plan please_do pool presen s:band s:in s:letter some start "
            "techni to_comple were with_you work yourse"
        ),
        -13: (
            "acknow advise back_to career come_in due from:scheduling here_is in interv_is it_? manage may_#n meet "
            "panel people plus site speak to_apply vacanc very_much works"
        ),
        -14: (
            "able able_to best close closin_date due_to me_and miss no out read to_work unsubs week with words you_on"
        ),
        -15: "analys apolog are_all asked back contin forwar give_you have head ms note shout who",
        -16: "also ask calend dear_miss finish from:tests other our share",
        -17: "direct every for_this for_you long:2 when your_cv",
        -18: "answer engine may mornin supply to_be want",
        -19: "day nothin then",
        -20: "dear_candid hiya link messag reach text you_will you_would",
        -21: "candid shop wait",
        -22: "email s:manage what you",
        -23: "assist got_your post s:nurse",
        -24: "hour intere us",
        -25: "profil s:assist will_have",
        -26: "here your_applic",
        -27: "only your_interv",
        -28: "dear",
        -29: "from:board hello",
        -32: "positi",
        -33: "hi",
        -34: "me recrui",
        -40: "client",
        -53: "is:answer",
        -59: "from:ats",
        -117: "is:hires",
    },
}
