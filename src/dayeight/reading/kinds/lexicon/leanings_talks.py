"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_invitation": {
        57: "week",
        53: "next",
        50: "would",
        48: "please",
        46: "or_#day",
        43: "chat or",
        42: "? is:asking",
        40: "any",
        38: "times",
        36: "would_like",
        34: "like_to s:interv talk",
        32: "day",
        31: "good here",
        30: "availa which your_applic",
        29: "invite_you",
        28: "interv like meet video",
        27: "for shortl",
        26: "#day_or best over s:next select time with_you",
        25: "call invite manage yarn",
        24: "choose prefer with_our",
        23: "#clock_or aftern screen to_meet",
        22: "conven for_chat minute pick this_week",
        21: "first_interv have_been me_and next_week person to_come works",
        20: "can_you evenin mornin",
        19: "alrigh and_we betwee get interv_will interv_with propos we_would you_could you_in",
        18: "chat_with conver days grab in_week me phone slot sound suits when_you you_to your_letter",
        17: "before chat_on either give_us possib round s:deckha some to_first window",
        16: ("am applic_for for_applyi for_interv hi in_and know mornin_are qualif_for see slots week_? you_have"),
        15: (
            "#clock about advise and_select been_select been_shortl call_with come could do first it_will love_to "
            "to_talk video_interv what"
        ),
        14: (
            "#n_in and_#n and_i applyi around before_#n bookin for_sendin got_your grab_whatev indica liked make "
            "or_#clock s:job s:shortl shortl_for side to when will_see you_? you_can your_answer"
        ),
        13: (
            "#n_minute after and and_have and_see and_show attend calend can come_down dates head human i_would "
            "letter log most next_up pop review_your s:chat s:reques short shout us we_do will_be will_have with "
            "with_me you"
        ),
        12: (
            "#n_may also_do and_talk and_would appoin do_#day greeti in_your is:hires log_in me_know meet_you "
            "option p record reply_with s:stage s:to see_you servic show so_i teams teleph time_before what_days "
            "whiche you_are you_for your_side zone"
        ),
        11: (
            "#n about_your bell below book can_also cheers could_do could_we do_it free group has_invite "
            "hiring_manage in_for in_person karen know_you long:2 minute_to or_#n phone_screen pick_time read "
            "s:letter s:step s:video sounds speak talk_to team techni to_attend to_find you_say"
        ),
        10: (
            "#clock_to am_always arrang as_we availa_for best_number bring can_do chance_you chat_about choose_slot "
            "commit_has dear_candid drop et for_teleph genera have_look hiring hour is_free let_us liked_your oral "
            "positi post record_your run s:electr s:examin s:meet s:oral select_time sendin sessio shared show_me "
            "slip someti_this suit sure to_invite video_call virtua want we_can what_works when's when's_good "
            "will_send will_take with_two you_come you_make you_please your_cv"
        ),
        9: (
            "#day_#clock #n_and #n_min #n_or 29th am_in be_glad camera_option come_and conven_time day_this electr "
            "for_positi get_it have_chat hear is_shortl know_each know_which let_me may_#clock me_on none nothin "
            "our own phone_if please_propos propos_two qualif resume_for s:assist s:final s:techni shout_if stage "
            "suits_you tell_us that_works these to_know to_pick to_record two_dates two_minute want_to when_can "
            "wishes work work_for write_me you_be you_sent your_availa your_prefer"
        ),
        8: (
            "and_hear any_chance are_after as_you be_held better camera can_attend can_make chat_? chef choice "
            "diary each easies find for_you formal from_you glad_to have_review hear_what hi_josh https i_will "
            "in_meanti interv_for job_? josh let link luncht me_which meanti mother not_at on_teams one-wa "
            "one-wa_video paper pascoe perhap_you please_book please_confir please_give please_indica please_use "
            "role s:availa s:call s:can s:clerk s:nurse s:resear s:round s:screen s:time saw_your say_so slot_that "
            "step take_place thanks_for this_month to_tell two_our us_for was_on we_meet week_so will_get yard "
            "you_about you_pop you_this zoom"
        ),
        7: (
            "#day_before about_hour about_you after_#clock always am_not and_#day and_wants answer applic_and "
            "applic_i april_#n are_team around_#n best_for betwee_#n can_say can_we chance dates_in day_and during "
            "early_next either_#day email_me face_to few final_stage folks for_above for_short gladly govern_met "
            "have he_would held hi_nina i_am i_did if_none in_attach in_to intere_us into is_no it_any know_what "
            "lead make_sure mate min more_about moved_to must_say my next_step next_two not_put note on_call "
            "one_day our_side over_next over_zoom park perhap places really reckon reckon_you s:applic s:educat "
            "s:hi s:office s:senior s:sous sam say shortl_you sofia someti speak_to tell thanks they_decide "
            "throug_to time_zone to_arrang to_choose to_five to_sleep twice very we_get week_betwee whole_day "
            "will_includ will_make will_put wishes_to with_one you_like you_person your_conven your_first"
        ),
        6: (
            "#clock_#n #clock_et #n_i #n_to 15th advise_that am_here and_then and_you answer_to applic are_#day "
            "are_free are_gettin attend_for bank_has be_free before_#day board bring_your by_shop by_teams can_pick "
            "can_speak co-fou comple_your curric cv day_will days_for discus down_to each_other face fancy "
            "first_one first_stage five_questi for_note g'day get_you glad go_over gone_throug happy_to harbou "
            "has_shortl have_until he_is here_from hi_joe hours_and i_must if_that in_diary it_would know_where lol "
            "love lunch made market me_before megan minute_camera mornin_and next_round nights number_? ola ollie "
            "one_you or_by out_with own_time page person_for please_reply please_revert please_to pm positi_is "
            "prefer_and profil_has rather ridgew s:book s:house s:propos s:qs s:ready s:recept saw secret see_us "
            "sent_in since_#n so_that some_times sort sous sous_chef still_open tess text_me than_one that_suits "
            "those time_that timeta to_advise to_connec to_have to_interv to_set to_your up_is usuall wants_you "
            "we_keep we_read we_unders we_will week_for wei whatev_slot which_you wish with_my work_on worksh "
            "would_love would_want you_#day you_left you_prefer you_that your your_candid your_choice your_day "
            "your_own your_phone yours yourse"
        ),
        5: (
            "#clock_a.m #clock_am #clock_p.m #day_after #n_? #n_june 21st 22nd 4th a.m about_job all_love am_free "
            "and_may and_meet and_next applyi_to april are_best at_any be_interv be_one been_consid been_found "
            "before_they bus by_return by_then calend_grab chloe cover days_and days_from dear_miss do_and educat "
            "engine_job farm fill for_l1 for_person for_phone form from_our get_throug get_to go_for good_to "
            "has_reques have_withdr hear_more held_in here_is hi_there hiya_soph hop hop_on house_manage "
            "https_calend in_day ines interv_you is:calendar is_#n is_below is_conven is_my it_over kevin "
            "learn_more loved_you mike minute_and minute_i minute_presen month_and more_for my_calend near_you "
            "need_three nina now_for off one_hour one_with open openin panel pick_one please_let please_tell "
            "portal_to qualit read_your receiv_you refere_to reply_to resour_shared role_play rsvp ruth s:englis "
            "s:execut s:grade s:manage s:pe/093 s:planni say_it say_that schedu select_for select_to so_let so_they "
            "some_evenin someth_up somewh son soph stage_#n step_is suit_you talk_about teams_with techni_interv "
            "tell_you ten_minute this_has throug time_within times_for to_comple to_get to_receiv to_welcom troubl "
            "two_or us_short us_when we_know we_loved webcam welcom_you what_is whatev will_do wish_to with_great "
            "within_next works_and would_all would_either you_want your_record"
        ),
        -5: (
            "#n_euro abigai and_me answer_by are_select arrive asking bank base caitli came campus can_answer card "
            "comes confid confir_that dear_abigai dear_applic declin euro event for_us gets goes have_you health "
            "in_office invita is_now kitche later let_you may_be night obliga partic partne podcas quiz ready "
            "receiv refere requir s:assess s:be s:evenin s:volunt same_day school sketch spring staffi start_#day "
            "starti statem status they_will to_discus to_join told trial within_#n words writin you_interv "
            "you_start you_were"
        ),
        -6: (
            "along and_one applic_to at_your bit call_you can_come closin comple contin cut day_#n days_week deadli "
            "do_#n due_to excuse family for_#day found_your from:machine github give_you hold hope_you hotel "
            "i_could in_englis in_touch leave match me_when minute_by necess nobody now ok_? on_#n or_two "
            "people_who phone_number please_keep please_send put_you reply_yes resear road s:candid s:from s:our "
            "s:progra s:trial season send_us sister site small social_worker softwa somebo staff starte starts term "
            "to_start to_this try univer valid visa will_come within years_and you_both you_get you_need you_on "
            "you_receiv your_name £_#n"
        ),
        -7: (
            "#n_july and_it anythi apolog approv assess august by_your call_me can_be candid compan course date "
            "emails expect gave has_been hope is_not june_#n mark mind one_or photo pinnac rate recomm regist "
            "remote s:are s:cancel s:coffee s:for s:refere s:result s:task s:us sectio she still to_offer to_one "
            "us_to wait we_like will_not worker you_give (always)"
        ),
        -8: (
            "#n_hours about_#n about_it again alread ask_for at_#clock be close contra curren doctor due financ "
            "for_coming friend from from:board going hand home i if_it is_in keep lookin_for name names not_be "
            "offer_you only out please_do right s:appoin s:work second should sign to_do touch weeken will_contac "
            "withou"
        ),
        -9: (
            "accoun anothe are_not email former four got hello hi_hannah if if_you interv_about join mail may_#n "
            "nora planni room s:offer summer think to_apply unsubs update yet you_will"
        ),
        -10: (
            "and_can before_i bonus by_#day can_not does_not for_our have_got july list plus reason s:on search "
            "talent though to_call yes you_do £"
        ),
        -11: "asked certif else in it_? nice ok paid proces result s:confir s:test this_is we",
        -12: "accept apply contac_you had instea notice report salary someon test until vacanc",
        -13: "cancel check contac detail do_not end it_is s:in said your_interv",
        -14: "$_#n is need s:#day s:#n six years",
        -15: "decisi employ from:list pay they",
        -16: "both change do_you offer take",
        -17: "it last on start",
        -18: "by just months send sorry",
        -19: "as same was with_us",
        -20: "$ how",
        -21: "is:bulk on_#day you_would",
        -22: "new we_have",
        -23: "ask",
        -28: "who",
        -33: "no",
        -38: "long:1",
        -55: "not",
    },
    "interview_scheduled": {
        114: "#clock",
        82: "#day",
        54: "is:answer",
        49: "#n",
        43: "at",
        38: "link",
        36: "will_have",
        34: "minute you_will",
        33: "s:interv",
        31: "confir floor s:confir",
        30: "ask room",
        29: "ask_for",
        28: "then",
        26: "for_#day half s:#day will_be",
        25: "#day_#n bring direct meet o'cloc with",
        24: "schedu",
        23: "calend for_your it_will",
        22: "invite make shop",
        21: "#clock_at #n_minute s:call will_call",
        20: "#day_#clock 4th https me one_hour perfec right see_you teams",
        19: "buildi google_meet in_calend it_is ok sent zoom",
        18: "#clock_to come_in google have_you interv_is main meetin mobile s:with set",
        17: "at_#n at_our come gate just may_#n me_and time_#clock",
        16: (
            "at_#clock bring_your for_post good id join number prepar ring second to_#clock we_will works your_interv"
        ),
        15: "approx b date_#day follow photo room_#n s:schedu speak two we_do will yard you_#day you_at",
        14: (
            "#day_it #n_min all_set date from:person great interv_has look may_at min please_bring s:#clock time "
            "we_look wear you_on your"
        ),
        13: (
            "#n_is arriva booked calend_entry centre consis in_throug is:calendar minute_before on read read_it "
            "s:#n small system"
        ),
        12: (
            "#n_o'cloc april april_#n are_all dear delay entran i_will joinin look_forwar may meet_link "
            "panel_interv park please_come reply round s:may second_floor shoes upcomi your_mobile your_upcomi"
        ),
        11: (
            "#day_4th #day_from 4th_at as_per barn be_meetin certif cheers come_by entry forwar_to from here_is "
            "house instru interv_on kitche lined lined_up make_change marcus mr mrs origin panel parts pm_to reques "
            "s:remind s:visit show_you straig they_will venue we_open"
        ),
        10: (
            "about_#n ailsa and_me appoin_on arvo been_schedu buildi_b call candid_for centra connec_with dear_mr "
            "detail distri five hour how on_20th parkin recept safety schedu_for then_we to_#n to_main to_three "
            "update_resume us_say when_#day will_meet"
        ),
        9: (
            "#clock_before #day_11th #n_#day #n_from 20th admitt agenda are_below are_on at_front at_yard before "
            "below berth call_#n call_your confir_you costs design direct_to do_not durati end for_#n hours "
            "hours_and https_zoom.e i_confir interv_will it_out librar link_https locati long:2 lovely mother "
            "on_your once_we past presen produc quarte really rememb report ring_bell s:booked s:shop show side "
            "slot so straig_after street tea very visit whole will_give will_show you_are zoom.e"
        ),
        8: (
            "#n_#clock 11th above and_ask are_#day are_schedu be bell bill carry chair city come_to compet "
            "detail_are for_me from:scheduling front hall interv is_below j joinin_instru khan_we lane link_is "
            "matron need_to not_make office or_we origin_certif our_office out_to prep prisci puppet quick relaxe "
            "report_to road round_back s:arrang s:marcus s:onsite see shut system_design talk_then that_your "
            "to_prepar unit via your_candid your_reply yourse"
        ),
        7: (
            "#clock_in #day_12th #day_half #n_#n alread and_drug and_last applic_and auditi can_confir coding "
            "colour comfor commis conver_with cvs dear_devend differ elena expect_you for_#clock for_delay free_on "
            "from_#clock front_desk garage gladly hi_elena hi_tomás honour how_we id_and ignore in in_invite "
            "in_relati is:hires is_i is_in is_locked is_set late_arriva link_in link_to little locked love "
            "minute_and minute_on ms ms_teams next_to not_do on_behalf or_so pen phone_call pm_ist post "
            "prepar_anythi presen_and press rao relati remind retain_your rooms s:coffee s:pagoda s:platfo s:video "
            "sandra_x saw say_that so_it so_let take takes_place theo throug to_appear to_hand to_this toront tower "
            "unifor values video we_expect where with_me ya yes_i you_make your_onsite"
        ),
        6: (
            "#clock_#clock #clock_am #clock_p.m #clock_uk #day_is #n_april #n_at #n_februa 12th and_then anythi "
            "apart apart_from applic_i are_confir are_invite as_follow behalf block cantee care chose d date_please "
            "dear_mrs diary door drug duties februa fiftee fiftee_minute for_us form_and formal forwar from_#n god "
            "group have_alread have_put have_receiv here hi_marcus hour_#clock i_inform in_connec in_englis inform "
            "instru_to june_at late lectur madam made_by march march_at micros_teams mill mind minute_presen murtag "
            "no_need not_be olga on_for on_number once onsite open_and or_cancel our parkin_is per planni plant "
            "please_accept please_call please_ring please_take pm_on police presid quickl refere_to reply_stop "
            "reques_you resche_or resume_and retain s:chat s:detail s:evenin s:is s:letter s:maker s:on s:paymen "
            "s:post s:second s:see s:techni sanjay second_half shout super system_and t tell_me there there_will "
            "to_follow tomás twenty_minute unsubs_from up up_to video_link will_see wish with_refere x yes you "
            "you_from you_one you_up zielin"
        ),
        5: (
            "#clock_for #clock_on #clock_with #day_april #day_at #day_that #n_h #n_hours #n_on 8th about_our agency "
            "alloca and_good and_my and_time and_with ando andrea april_#clock are are_next as_result ask_about "
            "at_end be_asked be_given be_on been_alloca before_we behind bit branch breakf callum can_not castle "
            "checki chief clive coming_on compan connec conven_for cool da daniel_thank date_and dear_callum devend "
            "dinner dispat dispat_i dog down_for dr_rao drive each_one englis est even everyb_is excite expect "
            "explai financ follow_us forese forms furthe_to get_there gettin give_you good_day grower h have_set "
            "have_talked he_can head_office here_for histor_statem hot https_meet.e i_got if_there in_#day "
            "inside_compan interv_slot is_fine is_remind is_schedu join_https june_#n just_checki khan lab lad "
            "licenc longer_wish look_for lunch meet.e micros mill_lane money mornin_at mr_khan mr_walker ms_reyes "
            "my_wife nights no_ta not_arrive not_mind operat other_day our_head our_two p.m panel_will pdt "
            "person_unit pharma photo_id plant_and positi_dispat procee procee_to rated rebook receiv_this "
            "remind_your ring_you s:analys s:at s:auditi s:band s:dispat s:great s:jun s:operat s:panel s:produc "
            "s:search s:set s:wareho sandra scout seeing sent_on servic_and she_can slot_for slot_on slow smoko "
            "spring sugges_#day suppor sylvai ta_da takes talked teams_with that_#day third to_applic to_end "
            "to_inform to_make to_procee to_second to_speak to_visit twenty uk up_for upcomi_interv walker we_meet "
            "white will_join will_take with_team works_counci you_bell you_do you_down you_get your_contin your_cv "
            "your_form your_l1 your_licenc your_passpo"
        ),
        4: (
            "and_our days_before entert follow_your for_quick host may_be meets mum please_contac reimbu s:electr "
            "s:oral we_talk your_email"
        ),
        -4: ("access careta josh offici planne s:exam select select_for statio thanks_for top will_write with_new yet"),
        -5: (
            "#clock_same #day_? #day_i #day_will #day_with about_it aftern agent also always and applyi as_we "
            "at_all becky chara come_and comple consul conver_is earlie eligib engine excuse finish from:board "
            "get_your give go_to half_hour have_it held his hr i_call i_need inconv instea_#clock interv_at invoic "
            "is_attach is_yours it it_at joan just_reply kid last machin month nina office_in on_it only or_#clock "
            "others own please_to please_use pm_at propos remote reply_to resour rest role s:been s:fellow s:next "
            "s:parent s:postpo s:servic s:talk said_you sessio sharp sick sign some spot starts stay strike suit "
            "teache techni tell_you think times to_cancel to_give to_invite to_say to_talk too upload way weeks "
            "what whethe will_do work_for would_you writte you_asked you_to your_profil"
        ),
        -6: (
            "#day_night #n_and #n_days $_#n action and_get appoin_for as_you bearin bearin_with being bookin called "
            "candid_who client closes closin_date come_#day comes confid crane decide direct_is done feedba fenn "
            "figure flat_#n for for_bearin for_this fresh get have_not hello her hey hope i_must in_court "
            "interv_with is_#day is_no it_#n latest laura_fenn member old openin order panel_is parent partne_is "
            "patien period phone place_#day provid qualif rather receiv regard regret s:result s:revise s:time "
            "s:visa salary score septem shortl start_#day surger tess their these this_conver told unavai we_can "
            "what_you window withou words would_like write you_tell you_would £"
        ),
        -7: (
            "#clock_instea #n_june and_#day and_she asked been been_resche been_select better by_phone call_to "
            "can_you close course court date_is dear_ms due_to evenin everyo flat for_new former gone happy_to "
            "have_got human_resour i_do ill know_you long me_know need not_#clock nothin now_#day offer other part "
            "postpo reason remain requir revise s:in s:moved s:you school screen soon still submit they to_do "
            "to_see to_take traini us who_is within worrie would_be you_may you_were your_resume"
        ),
        -8: (
            "#clock_or and_will are_not betwee closin could_you did every examin from_#day has_been hold human "
            "i_would later lead like_to mail minute_early or_#day our_call page passed plan portal s:appoin s:has "
            "s:resche s:test start that_you until until_#day will_get with_us"
        ),
        -9: (
            "#day_to $ applic_for contra do early going got had_to like more must new_time next no_worrie not_#day "
            "s:our shift than weeken which with_your you_for you_need"
        ),
        -10: (
            "#day_so answer approv been_cancel cancel due employ go hi in_place move must_be people rearra s:? "
            "s:date s:to s:viewin send steve update viewin who will_not"
        ),
        -11: (
            "#n_instea all apolog candid career choose for_you long:1 please_do runnin s:update said she_will test "
            "to_be were will_now (always)"
        ),
        -12: "and_i can job know moved notice result s:applic",
        -13: "any change if she team we_have your_appoin",
        -14: "#day_and anothe could days i_am is_now off so_i to_#day",
        -15: "appoin not or s:change",
        -16: "by from:list night s:cancel",
        -17: "by_#day is_on no",
        -18: "this",
        -19: "is:bulk over s:for",
        -20: "to",
        -21: "has",
        -22: "applic",
        -23: "s:your was week",
        -26: "sorry would",
        -31: "instea",
        -32: "same",
        -33: "? is:asking",
        -38: "now",
        -40: "new",
    },
}
