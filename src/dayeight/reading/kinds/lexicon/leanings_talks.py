"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_invitation": {
        54: "week",
        52: "next",
        49: "would",
        47: "please",
        45: "or_#day",
        44: "or",
        43: "chat",
        40: "? is:asking",
        39: "any",
        38: "times",
        35: "would_like",
        33: "like_to s:interv talk",
        32: "day good",
        30: "here",
        29: "your_applic",
        28: "availa interv invite_you which",
        27: "for like meet select video",
        26: "best shortl time",
        25: "#day_or call choose over s:next with_you yarn",
        24: "invite to_meet with_our",
        23: "for_chat manage prefer",
        22: "#clock_or aftern conven person pick screen",
        21: "first_interv me_and minute this_week to_come",
        20: "can_you have_been next_week works",
        19: "alrigh and_we betwee evenin interv_will interv_with propos",
        18: "chat_with days get in_week me mornin slot sound we_would you_could you_in your_letter",
        17: "am chat_on give_us grab phone possib round s:deckha suits when_you you_to",
        16: (
            "advise before conver either for_applyi for_interv hi it_will mornin_are see slots to_first week_? "
            "window you_have"
        ),
        15: (
            "about applic_for been_select been_shortl call_with come could first in_and know love_to qualif_for "
            "some to_talk video_interv what you_can"
        ),
        14: (
            "#clock #n_in after and and_have and_select around bookin for_sendin got_your make most or_#clock s:job "
            "s:shortl short will_be will_see you you_? your_answer"
        ),
        13: (
            "#n_minute and_#n and_i and_see and_show applyi attend before_#n calend can come_down dates do "
            "grab_whatev human i_would indica letter liked pop review_your s:reques s:to shortl_for side "
            "time_before to us we_do when will_have with_me you_are"
        ),
        12: (
            "#n_may and_talk appoin do_#day head in_your log long:2 next_up option record reply_with s:chat s:stage "
            "servic shout show so_i teams teleph what_days whiche with you_say"
        ),
        11: (
            "#n about_your also_do and_would bell book can_also cheers could_do could_we do_it free greeti group "
            "has_invite hiring hiring_manage in_for in_person is:hires karen know_you log_in me_know meet_you "
            "minute_to or_#n p pick_time s:letter s:step s:video see_you sounds talk_to team techni to_attend "
            "to_find your_side zone"
        ),
        10: (
            "#clock_to am_always arrang below best_number bring can_do chance_you commit_has drop et for_teleph "
            "hour is_free let_us liked_your oral our phone_screen positi read record_your run s:electr s:examin "
            "sendin sessio shared show_me slip someti_this speak suit sure to_invite virtua want we_can what_works "
            "when's when's_good will_send will_take you_for you_make you_please you_sent"
        ),
        9: (
            "#day_#clock #n_and #n_min 29th am_in as_we availa_for camera_option choice choose_slot come_and "
            "conven_time day_this dear_candid each electr for_you genera have_chat have_look hear know_each "
            "know_which may_#clock me_on none phone_if please_propos post propos_two qualif s:final s:meet s:nurse "
            "s:oral s:techni select_time shout_if suits_you tell_us that_works to_know to_pick two_dates two_minute "
            "video_call when_can wishes with_two work_for you_be you_come your_availa your_cv your_prefer"
        ),
        8: (
            "#n_or always and_#day and_hear any_chance are_after as_you be_glad be_held better camera can_attend "
            "can_make chat_? chef diary easies folks for_positi formal from_you get_it glad_to have_review "
            "hear_what held hi_josh https i_am in_meanti interv_for job_? josh let_me link luncht me_which meanti "
            "mother note nothin one-wa one-wa_video our_side own pascoe perhap_you please_book please_confir "
            "please_give please_indica please_use resume_for role s:assist s:availa s:can s:clerk s:office s:resear "
            "s:round s:screen s:senior s:time saw_your say_so slot_that stage take_place thanks_for these to_choose "
            "to_record twice two_our us_for want_to we_meet week_so will_get write_me yard you_pop you_this zoom"
        ),
        7: (
            "#day_before about_hour after_#clock am_not and_wants answer applic applic_i april_#n are_team "
            "around_#n best_for can_pick can_say can_we chance dates_in day_and during early_next either_#day "
            "email_me face face_to few final_stage find g'day gladly govern_met he_is he_would i_did i_will if_none "
            "if_that in_attach in_diary in_to lead let make_sure mate min more_about must_say next_two not_at "
            "not_put on_call on_teams one_day over_next over_zoom paper park perhap places reckon reckon_you s:call "
            "s:educat s:hi s:sous sam say sofia someti speak_to step tell they_decide this_month those time_zone "
            "to_advise to_arrang to_five to_sleep to_tell we_get week_betwee will_includ will_make will_put "
            "wishes_to with_one work you_about you_like you_person your_conven"
        ),
        6: (
            "#clock_#n #clock_et #n_to 4th about_you advise_that am_free am_here and_then and_you answer_to "
            "applic_and are_free are_gettin attend_for bank_has be_free before_#day betwee_#n bring_your by_teams "
            "can_speak co-fou comple_your curric day_will days_for discus down_to fancy first_one first_stage "
            "five_questi for_above for_note for_short get_you glad go_over gone_throug happy_to harbou has_shortl "
            "have have_until here_from hi_nina hours_and house_manage i_must into is_below is_no it_would know_what "
            "know_where love lunch market megan mike minute_camera mornin_and moved_to my next_step nights number_? "
            "ola ollie one_you open or_by out_with own_time person_for please_reply please_revert please_to pm "
            "positi_is prefer_and profil_has rather really ridgew s:applic s:book s:manage s:propos s:ready "
            "s:recept saw schedu see_us sent_in since_#n some_times sort sous sous_chef still_open tess text_me "
            "than_we thanks that_suits throug_to time_that timeta to_connec up_is us_when usuall very wants_you "
            "we_keep we_loved we_unders week_for what_is whatev_slot which_you whole_day wish with_my worksh "
            "would_love would_want you_#day you_left you_prefer you_that your your_candid your_choice your_day "
            "your_first your_own your_phone yours yourse"
        ),
        5: (
            "#clock_a.m #clock_am #clock_p.m #n_? #n_i #n_june 15th 21st 22nd a.m about_job all_love also and_about "
            "and_may and_meet and_next applyi_to april are_best assist_for at_any be_interv be_one been_consid "
            "been_found before_they board bus by_return by_shop by_then calend_grab chloe closed congra cover cv "
            "days_and days_from do_and each_other educat engine_job farm fill for_custom for_l1 for_person "
            "for_phone from_our get_throug get_to go_for good_to has_reques have_withdr hear_more hey hi_joe "
            "hi_there hiya_soph hop hop_on https_calend if_we in_day ines interv_you is_#n is_conven is_my "
            "japan_time kevin learn_more lol loved loved_you made me_before minute_and minute_each minute_i "
            "minute_presen month_and more_for my_calend near_you need_three next_round nina one_hour one_with "
            "openin or_more page pick_one please_let please_tell portal_to receiv_you refere_to role_play rsvp ruth "
            "s:englis s:front s:grade s:planni s:qs say_it say_that seat_in secret select_for select_to so_let "
            "so_that so_they some_evenin someth_up somewh son stage_#n step_for step_is suit_you talk_about "
            "teams_with techni_interv tell_you ten_minute than that_you this_has time_within times_for to_comple "
            "to_get to_have to_receiv to_set to_troubl to_welcom to_your troubl troubl_you us_short we_read we_will "
            "webcam wei welcom_you whatev will_do with_great within_next work_on works_and works_for would_all "
            "would_either your_messag your_record"
        ),
        -5: (
            "#day #n_euro abigai and_me and_one answer_by apolog asking bank base caitli came campus can_answer "
            "card career comes dear_abigai dear_applic declin euro event everyb first_year for_us gets goes "
            "have_five have_one hold in_office invita later leave let_you may_be medica minute_before night nobody "
            "obliga operat partic podcas quiz ready recept s:assess s:be s:evenin s:i sketch solve staffi "
            "start_#day starti starts statem status takes ten thank that_your they_will to_discus to_join to_say "
            "to_solve trial univer valid visit wait waitin within_#n words you_got you_interv you_start you_were "
            "your_name"
        ),
        -6: (
            "along applic_to arrive at_your bit call_you can_be can_come candid closin confir_that contin contra "
            "cut day_#n days_week deadli dear_ms do_#n due_to emails family for_#day found_your from:machine github "
            "give_you has_been have_you health hope hotel i_could in_englis in_touch match me_when minute_by necess "
            "ok_? on_#n or_two partne people_who phone_number please_keep please_send put_you regist reply_yes "
            "requir resear right s:candid s:from s:our s:progra s:trial school season send_us she sister small "
            "social_worker softwa somebo staff starte still term to_offer to_start try visa will_come within writin "
            "years_and you_both you_get you_need you_receiv £_#n"
        ),
        -7: (
            "#n_july again and_it anythi approv assess august by_your call_me close compan comple course expect "
            "from gave i if if_it is:answer is_not june_#n mark mind names one_or only photo pinnac please_do rate "
            "recomm remote road s:cancel s:coffee s:for s:refere s:result s:task s:us site to_one to_this us_to "
            "we_like will_not withou worker you_give you_on (always)"
        ),
        -8: (
            "#n_hours about_#n about_it alread anothe ask_for be curren date doctor due email financ for_coming "
            "going hand home is_in keep lookin_for name not_be offer_you out room s:appoin s:are s:work second "
            "sectio should sign to_apply to_do touch update weeken will_contac"
        ),
        -9: (
            "accoun are_not at_#clock former four friend from:board hi_hannah if_you interv_about join mail may_#n "
            "nora planni s:offer summer talent think unsubs yet"
        ),
        -10: (
            "and_can apply before_i bonus by_#day can_not does_not for_our got have_got hello in july list plus "
            "reason s:on search this_is though to_call we yes you_do you_will £"
        ),
        -11: "accept asked certif else had instea it_? nice notice ok paid proces result s:test someon until",
        -12: "cancel contac_you report s:confir salary test vacanc",
        -13: "check detail do_not end it_is s:#day s:in said sorry your_interv",
        -14: "$_#n change contac employ from:list is need pay s:#n six",
        -15: "both they years",
        -16: "decisi do_you offer take",
        -17: "by last send start",
        -18: "as it just months on was",
        -19: "same with_us",
        -20: "$ is:bulk you_would",
        -21: "how we_have",
        -22: "ask new on_#day",
        -27: "who",
        -33: "no",
        -38: "long:1",
        -52: "not",
    },
    "interview_scheduled": {
        110: "#clock",
        80: "#day",
        49: "is:answer",
        47: "#n",
        42: "at",
        38: "link",
        35: "will_have",
        33: "minute you_will",
        32: "s:interv",
        31: "confir",
        30: "ask floor room s:confir",
        29: "ask_for",
        28: "then",
        26: "for_#day half will_be",
        25: "#day_#n o'cloc",
        24: "bring direct meet s:#day with",
        23: "calend it_will schedu",
        22: "for_your shop",
        21: "#day_#clock #n_minute invite make right s:call will_call",
        20: "#clock_at 4th https one_hour perfec see_you",
        19: "buildi google_meet in_calend it_is me mobile ok sent teams",
        18: "come_in google interv_is main meetin set zoom",
        17: "#clock_to at_#n at_our come gate good have_you just may_#n me_and s:with",
        16: "bring_your for_post number prepar ring second time_#clock to_#clock",
        15: (
            "approx at_#clock b date_#day id join look may_at photo room_#n s:schedu speak two we_do we_will works "
            "you_#day you_at your_interv"
        ),
        14: "#day_it #n_min all_set date follow great interv_has min we_look wear will yard you_on your",
        13: (
            "#n_is booked calend_entry centre consis delay from:person in_throug is:calendar minute_before "
            "please_bring read read_it s:#clock s:#n small system time"
        ),
        12: (
            "#n_o'cloc arriva dear entran joinin look_forwar meet_link on panel_interv park please_come reply round "
            "s:may second_floor shoes upcomi your_mobile your_upcomi"
        ),
        11: (
            "#day_4th #day_from 4th_at april april_#n are_all as_per barn be_meetin certif cheers come_by entry "
            "forwar_to from here_is house i_will instru interv_on kitche lined lined_up make_change marcus may mr "
            "origin parts pm_to reques s:remind s:visit show_you they_will we_open"
        ),
        10: (
            "about_#n and_me appoin_on arvo been_schedu buildi_b candid_for connec_with dear_mr detail distri hour "
            "how interv_will mrs on_20th panel recept safety schedu_for straig street then_we to_#n to_main "
            "to_three us_say venue when_#day will_meet you_are"
        ),
        9: (
            "#clock_before #day_11th #n_#day #n_from 20th admitt agenda ailsa are_below are_on at_front at_yard be "
            "before below call call_#n call_your centra come_to confir_you design direct_to durati end five for_#n "
            "hours hours_and https_zoom.e i_confir lane librar link_https locati long:2 lovely mother office "
            "on_your once_we parkin past presen produc quarte really report ring_bell s:booked s:shop show so "
            "straig_after tea update_resume will_give will_show zoom.e"
        ),
        8: (
            "#day_half #n_#clock 11th above and_ask bell bill carry chair city compet costs detail_are do_not "
            "for_me from:scheduling front hi_elena is_below j joinin_instru khan_we link_is matron need_to not_make "
            "or_we origin_certif our_office out_to prep prisci puppet quick relaxe rememb report_to road s:arrang "
            "s:marcus s:onsite see shut side slot system_design take talk_then unit very via visit whole your_reply "
            "yourse"
        ),
        7: (
            "#clock_in #day_12th #n_#n alread and_drug and_last applic_and are_schedu auditi can_confir coding "
            "colour comfor conver_with cvs differ elena expect_you for_#clock for_delay free_on from_#clock "
            "front_desk garage gladly hall hi_tomás how_we ignore in in_relati interv is:hires is_locked is_set "
            "late_arriva link_in link_to locked love minute_and minute_on ms_teams not_do on_behalf or_so pen "
            "phone_call pm_ist prepar_anythi presen_and press rao relati remind retain_your rooms round_back "
            "s:coffee s:pagoda s:platfo s:video sandra_x saw say_that so_it so_let takes_place that_your theo "
            "throug to_appear to_hand to_prepar to_this toront tower video we_expect where with_me ya yes_i you "
            "you_make your_candid"
        ),
        6: (
            "#clock_#clock #clock_am #clock_p.m #clock_uk #day_is #n_april #n_februa 12th and_then apart apart_from "
            "applic_i are_confir are_invite as_follow be_asked behalf block cantee care chose commis d dear_devend "
            "dear_mrs diary door drug duties februa fiftee fiftee_minute for_us form_and formal forwar from_#n god "
            "group have_alread have_put have_receiv here hi_marcus honour hour_#clock i_inform id_and in_connec "
            "in_englis in_invite instru_to is_in late lectur little madam made_by march march_at micros_teams mill "
            "mind minute_presen ms murtag next_to no_need not_be olga on_for on_number once onsite or_cancel our "
            "parkin_is per planni plant please_accept please_call please_take pm_on police post presid quickl "
            "reply_stop resche_or resume_and retain s:at s:chat s:detail s:evenin s:letter s:on s:paymen s:post "
            "s:second s:techni sanjay second_half shout super tell_me there there_will to_follow tomás "
            "twenty_minute unsubs_from up_to values video_link will_see wish with_refere yes you_from you_one "
            "you_up your_passpo zielin"
        ),
        5: (
            "#clock_for #clock_on #clock_with #day_april #day_at #day_mornin #day_that #n_at #n_h #n_hours #n_on "
            "8th about_our agency alloca and_good and_my and_time and_with ando andrea anythi april_#clock are "
            "are_next as_result ask_about at_end be_given be_on before_we behind bit branch breakf callum can_not "
            "castle checki chief clive coming_on compan connec conven_for cool da daniel_thank date_and date_please "
            "dear_callum devend dinner dispat_i dog down_for dr_rao drive englis est even everyb_is excite explai "
            "financ follow_us forese forms furthe_to get_there gettin give_you good_day grower h have_set "
            "have_talked he_can head head_office here_for histor_statem hot https_meet.e i_got if_there in_#day "
            "inform interv_slot is_fine is_remind is_schedu join_https june_at just_checki lab lad licenc lunch "
            "meet.e micros mill_lane money mornin_at mr_walker my_wife nights no_ta not_arrive not_mind other_day "
            "our_head our_two p.m panel_will pdt pharma plant_and please_ring positi_dispat procee_to rated rebook "
            "receiv_this refere_to remind_your reques_you ring_you s:analys s:auditi s:band s:dispat s:electr "
            "s:great s:is s:jun s:operat s:panel s:produc s:search s:see s:set s:wareho sandra scout sent_on "
            "servic_and she_can slot_for slot_on slow smoko spring sugges_#day suppor sylvai system_and t ta_da "
            "takes talked teams_with that_#day third to_applic to_end to_inform to_make to_procee to_second "
            "to_speak to_visit twenty uk up upcomi_interv walker we_meet will_join will_take with_team works_counci "
            "x you_bell you_do you_down you_get your_contin your_cv your_form your_l1 your_licenc"
        ),
        4: (
            "and_ms are_seeing by_shop campus can_do confir_for dispat expect for_quick fourth host inside_compan "
            "khan look_for meets mr_khan ms_reyes mum person_unit photo_id procee s:superv senior ten_minute "
            "to_presen up_for we_talk white your_email"
        ),
        -4: (
            "#clock_as always before_#day come_and come_on contac_you dates emerge get_your hotel inconv is_still "
            "it kid let me_#day not_come offici others proced remote s:talk season stage tell_you top what whethe "
            "work_for you_asked your_profil"
        ),
        -5: (
            "#clock_same #day_? #day_i #day_will #day_with about_it aftern agent also and applyi as_we at_all "
            "at_latest becky chara comple consul conver_is decisi earlie eligib engine excuse finish for from:board "
            "go_to half_hour have_it held hr i_call i_need instea_#clock interv_at invoic is_attach is_yours it_at "
            "joan josh just_reply last machin month nina office_in only or_#clock own patien planne please_to "
            "please_use pm_at propos regret reply_to resour rest role s:been s:fellow s:from s:next s:parent "
            "s:postpo s:servic said_you sessio sharp sick sign some spot starts stay strike suit teache techni "
            "thanks_for think times to_give to_invite to_talk too upload way weeks will_do will_write with_new "
            "would_you writte yet you_to you_would"
        ),
        -6: (
            "#day_night #n_and #n_days $_#n action and_get as_you asked bearin bearin_with being bookin called "
            "candid_who client closes closin_date come_#day comes confid crane decide direct_is done everyo feedba "
            "fenn figure flat_#n for_bearin for_this give have_not her hey his hope human_resour i_must interv_with "
            "is_#day is_no it_#n know_you laura_fenn me_know member old openin order panel_is parent period phone "
            "place_#day postpo provid qualif rather receiv regard s:result s:revise s:time s:visa salary score "
            "septem start_#day surger these this_conver to_cancel to_say to_take unavai we_can what_you window "
            "withou words would_like write you_tell £"
        ),
        -7: (
            "#clock_instea and_#day and_she appoin_for been been_resche been_select better by_phone call_to can_you "
            "close court date_is due_to evenin every flat for_new former fresh get gone happy_to have_got hello "
            "i_do ill in_court latest long need not_#clock nothin now_#day offer other part passed reason remain "
            "requir revise s:in s:moved s:you school screen shortl still submit tess that_you their they to_do "
            "to_see told traini us who_is within worrie would_be you_may you_were your_resume"
        ),
        -8: (
            "#clock_or #day_to #n_june are_not betwee closin contra could_you course dear_ms did examin from_#day "
            "had_to has_been hold human i_would later lead like_to mail new_time or_#day our_call page plan portal "
            "s:appoin s:has s:resche s:test soon start than until_#day will_get with_us"
        ),
        -9: (
            "$ and_will applic_for do due early going like minute_early more must next no_worrie not_#day s:? s:our "
            "shift steve until weeken which who with_your you_need"
        ),
        -10: (
            "#day_so answer approv been_cancel cancel candid employ for_you go got in_place move must_be people "
            "rearra s:date s:to s:viewin said send update viewin will_not you_for"
        ),
        -11: (
            "#n_instea all apolog career choose hi if long:1 notice please_do runnin s:update she_will test to_be "
            "were will_now (always)"
        ),
        -12: "and_i can change job know moved result s:applic team",
        -13: "any could i_am she we_have your_appoin",
        -14: "anothe days is_now not off so_i to_#day",
        -15: "#day_and appoin by or s:change",
        -16: "from:list no s:cancel",
        -17: "by_#day is_on night",
        -18: "this",
        -19: "is:bulk over s:for",
        -20: "to",
        -21: "applic",
        -22: "has was",
        -23: "s:your week",
        -24: "sorry",
        -25: "would",
        -31: "instea",
        -32: "? is:asking same",
        -37: "now",
        -39: "new",
    },
}
