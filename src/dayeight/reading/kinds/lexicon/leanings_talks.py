"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_invitation": {
        54: "next",
        53: "week",
        47: "please",
        39: "like_to times",
        37: "or_#day",
        35: "? day is:asking which",
        33: "like",
        32: "any or would",
        30: "availa s:interv your_applic",
        29: "good",
        28: "can_you shortl talk would_like",
        27: "invite_you video",
        26: "call chat for here",
        25: "choose meet minute s:next with_our yarn",
        24: "#day_or over",
        23: "aftern me_and time",
        22: "either me prefer select",
        21: "after days invite manage this_week to_meet you",
        20: "advise am chat_with get round with_you",
        19: "betwee in_week interv pick to_come when_you",
        18: "and_we appoin conver first_interv give_us have_been interv_will long:2 some sound window you_to",
        17: (
            "applic_for best conven do first propos qualif_for s:deckha screen slot slots want we_would you_have you_in"
        ),
        16: "bring for_applyi love_to see shortl_for teleph will_be you_are",
        15: (
            "and_select before book calend come could do_#day in_your interv_with mornin mornin_are next_week "
            "person pop suits to video_interv when will_see you_?"
        ),
        14: ("#clock_or #n_in alrigh been_shortl bookin can come_and evenin grab i_would positi role your_letter"),
        13: (
            "about_your and_show applyi dates head indica it_will know log our read s:job s:to techni to_first "
            "we_do whiche will_have with_me you_could"
        ),
        12: (
            "#n_may and and_see and_talk been_select before_#n chat_? could_do got_your hear human log_in "
            "please_book review_your s:shortl see_you servic sessio show to_find to_talk with you_say zone"
        ),
        11: (
            "#n_minute about also_do and_have and_would applic bell call_with can_also choice commit_has each "
            "either_#day for_chat for_teleph have_look in_and interv_for is:hires know_you may_#clock minute_to p "
            "phone pm qualif s:chat s:letter s:techni say shout teams these twice virtua want_to we_can what "
            "you_can you_come you_like your your_cv"
        ),
        10: (
            "am_always and_#n attend can_make discus during for_interv for_you formal genera get_it group "
            "know_which letter make me_on me_which meet_you next_up none nothin one-wa one-wa_video oral "
            "please_confir possib s:clerk s:examin s:oral saw_your shared show_me so_i to_tell two_minute week_for "
            "will_get you_please you_sent"
        ),
        9: (
            "#n_to 29th and_#day applyi_to are_after around as_we be_held below but camera_option cheers electr "
            "for_positi from_you give grab_whatev has_invite held https lead liked me_know more_about note our_side "
            "own perhap_you please_give reply_with resume_for run s:reques s:time shout_if slip to_attend to_record"
        ),
        8: (
            "#clock_am #clock_pm #n am_in and_hear and_i arrang availa_for better come_down conven_time could_we cv "
            "dates_in day_and easies face_to folks follow gladly govern_met greeti hear_what i_am if_none if_that "
            "in_for in_meanti in_person is_free it_would liked_your love meanti most mother moved_to on_call "
            "over_next perhap places please_use really reckon_you record s:meet s:resear s:screen s:sous s:stage "
            "s:step saw say_so side someti_this suit suits_you talk_to tell time_zone to_advise to_invite to_know "
            "to_pick two we_meet week_so whole_day will_includ with_two would_either would_want write_me you_about "
            "you_person your_availa yourse zoom"
        ),
        7: (
            "#clock_#day #clock_#n #clock_to about_you advise_that always and_then applic_i april_#n are_free "
            "are_team as_you at_any attach attend_for bank_has board bring_your camera can_pick can_say dear_candid "
            "email_me face few find first_stage five_questi for_above for_next form g'day glad_to gone_throug "
            "half_hour harbou has_shortl have_review he_is he_would hey hiya hours_and into is_#n learn_more "
            "mornin_and must_say next_two not_at not_put number on_teams one_you open own_time page paper park "
            "pascoe please_indica please_revert poppin poppin_in post prefer_and profil_has qualit receiv_you "
            "reckon s:barist s:hi s:office s:round schedu stage step sure talk_about tell_you ten_minute tess "
            "than_we their this_month time_before timeta to_choose to_comple to_learn to_receiv to_your week_betwee "
            "when's when_can which_you will_put with_one works you_prefer you_this your_candid your_choice "
            "your_conven your_day your_phone"
        ),
        6: (
            "#clock_a.m #n_and 15th 4th a.m adjust am_here am_not and_may and_wants and_whethe approx are_gettin "
            "are_please assist_for be_glad been_found before_#clock best_for best_number betwee_#n bus choose_slot "
            "closed come_to could_you cover credit curric custom day_will days_and days_from dear_miss do_it extra "
            "follow_dates for_custom for_other for_phone from_our get_throug get_to go_over half-h have have_until "
            "hear_more hi_there house_manage i_did i_must i_will if_we in_attach in_coming inform inform_us "
            "is_below know_where let_me link made market minute_camera minute_each more_for next_round next_step "
            "nights ola option or_by or_more out_with person_for please_call please_inform positi_is rather "
            "read_your refere_to ridgew rota rsvp ruth s:call s:educat s:front s:grade s:propos s:senior s:video "
            "sam secret sent_in set since_#n slot_that someti sort stage_#n still_open store_manage tell_us text_me "
            "than thanks_for three to_get to_set troubl two_our up_is up_to us_short us_when usuall very video_call "
            "wants_you we_keep we_unders webcam whatev_slot whole will_send will_take wish wishes with_great "
            "works_for would_love you_for your_answer your_first your_own your_record your_recrui your_resume"
        ),
        5: (
            "#clock_p.m #day_aftern #day_please #n_i #n_min about_custom above above_post aftern_or all_love analyt "
            "and_about and_next any_day aoife applic_on april awards be_good be_interv been_consid beginn "
            "betwee_#clock bring_origin by_return by_then call_#day can_do candid_portal chef co-fou collec confir "
            "congra conver_with counte cto dear_aoife deligh_to depot diffic do_and down_to educat eligib "
            "engine_job farm field fill first_one fix for_l1 for_that fortni four_questi four_us from:person "
            "get_you gettin_this go_for good_? google has have_gone have_withdr he hiya_soph hon hop hop_on "
            "https_calend in_day indica_your interv_are intima is:calendar is_no it_over japan_time last_year "
            "leave_and live lol look_at looks loved_you lunch may me_before megan met mill miss month_and my "
            "near_you note_you off on_leave on_produc one_day one_with or_three p.m passed patien_while phone_or "
            "play please_fill pm_#day portal_to portfo possib_for prefer_? quit resour_shared revert revert_with "
            "role_play s:2nd s:action s:applic s:conver s:custom s:design s:englis s:execut s:mechan s:park "
            "s:pe/093 s:planni s:qa s:recept s:school s:second s:what say_it say_that screen_for seat_in select_to "
            "shown so_let so_that so_they some_evenin sounds specif step_for step_is take_about take_place team_and "
            "teams_with techni_interv thanki thanki_you thanks there theref thing_we this_has this_mornin "
            "time_within to_arrang to_our to_ring to_troubl tour travel troubl_you two_or until_#n use_link was_not "
            "we_read we_speak we_work wear week_after wish_to with_my within_next work would_all would_work year_we "
            "you_but you_left you_that your_docume your_motiva your_prefer your_slot yours"
        ),
        4: (
            "#clock_and and_all came_back cass class each_other engine_and from_#n genera_affair gettin go_back "
            "have_receiv hetty hi_cass hiring hour moment note_about number_so over_your s:dispat s:engine s:qs "
            "s:specia to_stage which_day"
        ),
        -4: "#n_at caitli can_come future have_to how_many mind",
        -5: (
            "#n_#n #n_euro #n_july about_it add again along and_me anonym applic_to are_in arrive asking base came "
            "camill can_answer card care career comes confir_that consen contin copy dear_applic dear_ms decide "
            "do_#n enclos euro everyb family file first_year follow_your for_#n for_two from_us gave gets give_you "
            "have_five health hi_hannah hold hope in_office in_touch interv_about invita it_has joinin kitche later "
            "means medica names never nobody not_reply obliga ok_? on_site operat pages partic please_keep "
            "please_send promis provid put put_you quick refere resear s:candid s:it s:on s:test s:thanks s:was "
            "s:work signin sketch social_worker starti statem status stay talk_with thank_you that_your they_will "
            "to_give to_join to_offer to_send to_this told train trial two_refere univer waitin will_come word "
            "words worker writte years_and you_both"
        ),
        -6: (
            "able able_to approv at_your august by_#day by_your call_you can_be candid contra day_#n due_to email "
            "emails financ for_coming found_your goes hannah have_you home hotel i_could in_englis is_your lookin "
            "lookin_for match may_be me_when meetin messag necess offer_you ok one_week partne photo pinnac "
            "please_do regist remote requir result right s:cancel s:is s:our s:refere s:us season second sectio she "
            "sister softwa somebo staff starte thank to_call try upload us_to visa wait we weeken will_not "
            "within_#n you_on you_receiv you_were your_intere £"
        ),
        -7: (
            "#n_hours and_can and_it anothe ask_for assess call_me compan course expect four friend from got happy "
            "have_one if_it if_you is:answer is_#day june_#n keep name online planni recomm s:appoin s:are s:progra "
            "s:task should sign still touch visit will_contac within your_interv"
        ),
        -8: (
            "about_#n alread close coming curren date due for_our from:board going hand instea is_not join july "
            "mail may_#n paid rate reques room s:offer search site summer talent that think to_apply to_do until "
            "withou yet"
        ),
        -9: (
            "accoun apply are_not before_i does_not had have_got hello is_in nice not_be only plus reason report "
            "though unsubs you_will (always)"
        ),
        -10: "#day_at accept bonus can_not cancel certif list need on_#n proces sorry test this_is vacanc",
        -11: "#day at_#clock contac contac_you detail else just s:confir said takes yes",
        -12: "$_#n asked check does it_is notice s:#n s:in salary someon start to_you you_would",
        -13: "both by do_you end from:list is last long:0 offer pay six years",
        -14: "as change employ",
        -15: "be decisi months",
        -16: "s:#day same take was",
        -17: "$ do_not it send with_us",
        -18: "new we_have",
        -19: "is:bulk they",
        -20: "ask how",
        -21: "on",
        -24: "who",
        -28: "on_#day",
        -29: "long:1 no",
        -50: "not",
    },
    "interview_scheduled": {
        101: "#clock",
        74: "#day",
        50: "is:answer",
        44: "#n",
        36: "will_have",
        32: "minute then you_will",
        31: "at",
        30: "room s:confir s:interv",
        28: "link",
        27: "half will_be",
        26: "ask at_#n",
        25: "direct s:#day",
        24: "bring schedu with",
        23: "#day_#n ask_for o'cloc",
        22: "floor may_at meet",
        21: "#n_minute 4th confir for_your https in_calend me right",
        20: "it_will s:call s:with to_#clock",
        19: "calend have_you invite make will_call zoom",
        18: "for_#day main",
        17: "buildi come come_in google_meet meetin shop works",
        16: "at_our date_#day for_post google interv_is may_#n ok one_hour prepar time_#clock we_will yard",
        15: "#clock_to #day_it date gate it_is just may park ring s:#clock slot teams time we_do your",
        14: (
            "#day_#clock bring_your calend_entry follow from:person join me_and minute_before on photo reply "
            "room_#n s:#n second system wear you_at"
        ),
        13: (
            "#n_min arriva at_#clock consis id in_throug is:calendar min mobile number perfec s:may small two "
            "upcomi we_look your_upcomi"
        ),
        12: (
            "#clock_at and_me april april_#n b certif detail entran good joinin look on_your origin panel_interv "
            "please_come pm_to read read_it sent so straig your_interv"
        ),
        11: (
            "#day_4th #n_o'cloc 4th_at as_per barn delay entry five i_confir i_will instru interv_has lined "
            "lined_up make_change mrs office please_bring reques round s:booked s:visit safety see_you shoes "
            "show_you venue we_open will"
        ),
        10: (
            "#clock_before #clock_in #day_11th #n_from all_set are_below arvo before call centre come_by "
            "connec_with dear distri forwar_to house kitche link_https march marcus meet_link ms on_20th panel "
            "parts prep recept s:on show tea to_this us_say via when_#day will_show"
        ),
        9: (
            "#n_#n admitt ailsa and_then at_yard be_meetin call_#n candid_for costs dear_mr detail_are direct_to "
            "durati end from:scheduling great hall head here_is hours hours_and lane late locati long:2 look_forwar "
            "meetin_with origin_certif past presen puppet quarte rememb report s:shop straig_after to_three "
            "update_resume visit whole you_#day you_make you_on yourse"
        ),
        8: (
            "#day_12th #n_#clock #n_is #n_may 11th 20th alread approx as be been_schedu bill can_confir carry chair "
            "cheers city compet connec design do_not door for_me free_on from_#clock hour how https_zoom.e "
            "in_invite j joinin_instru link_in matron minute_on mother mr need_to not_do on_behalf once_we or_we "
            "our our_office press produc really s:coffee s:remind s:schedu schedu_for second_floor shout shut side "
            "talk_then to_hand will_meet with_me you_are your_candid zoom.e"
        ),
        7: (
            "#n_april #n_at 12th and_ask applic_and are_confir are_schedu auditi be_asked below call_your care "
            "colour come_to conver_with cvs d differ expect_you financ have_alread hi_tomás hour_#clock how_we "
            "id_and ignore in_relati is:hires is_fine is_in june_at late_arriva lovely mind mornin ms_teams "
            "or_cancel or_so out_to pen place please_ring please_take pm_ist post presen_and rao reimbu report_to "
            "resche_or retain_your road rooms s:arrang s:at s:evenin s:letter s:marcus s:post s:second saw set "
            "so_it super system_design takes_place that_your then_we theo there_will they_will throug to_appear "
            "toront tower unit values we_expect where will_give you_up your_passpo"
        ),
        6: (
            "#clock_#clock #clock_for #clock_p.m #clock_uk #day_mornin #n_hours #n_march 8th above and_drug "
            "and_good and_time ando apart apart_from applic_i are_all are_in are_on as_follow as_result ask_about "
            "at_end be_on behalf bit cantee chose coding comfor commis confir_you date_please dear_devend drive "
            "drug duties editor edt excite fiftee fiftee_minute fine for_delay forese formal god group have_put "
            "he_can here honour host hot https_meet.e i_inform in in_at in_connec in_englis in_mornin inform "
            "instru_to interv_on is_remind is_set join_https lab lectur librar little love lunch madam made_by "
            "meet.e mill mr_walker murtag not_mind olga on_for on_number passpo_and phone_call planni plant pm_on "
            "police presid procee_to relati remind_your reply_stop retain s:auditi s:panel s:platfo s:video sandra "
            "sandra_x say_that second_half so_let speak sugges_#day system_and t talk teams_with to_#n to_speak "
            "tomás uk unsubs_from up up_to very walker wish ya yes_i you_one your_contin your_cv your_mobile "
            "your_reply zielin"
        ),
        5: (
            "#day_april #n_h about_#n about_our agency alloca and_half and_last and_my and_with any_questi app.sc "
            "appoin_on april_#clock at_gate be_given before_we block breakf call_me camill centra checks chief "
            "come_round coming_on compan costa da date_and days_before dean dear_mrs depart dinner dispat_i dog "
            "dr_rao est even everyb_is expect explai first_and follow_us for_it for_quick form_and forwar furthe_to "
            "gettin good_day grower h halden happy have_talked head_office here_for hereby hi_marcus histor_statem "
            "host_you https_app.sc i_got if_there in_#day in_worksh inside_compan interv_slot is_at is_schedu "
            "june_#n just_now lad link_below link_to longer look_for market may_be me_at meets minute_and "
            "minute_with mornin_at my_wife never no_ta not_be not_miss oak office_manage once other_day our_head "
            "our_two p.m parkin per photog plant_and please_accept please_contac procee rated rebook refere_to "
            "remind reques_you resume_and ring_you roster s:chat s:dispat s:great s:inform s:intro s:is s:jun "
            "s:pagoda s:paymen s:search s:see s:set s:superv s:wareho sanjay scenar senior sent_on servic_and "
            "she_can slot_for slot_on smoko someth spring suppor sylvai ta_da takes talked tell_me thanks that_#day "
            "third to_applic to_end to_host to_make to_prepar to_presen to_procee to_second to_visit twenty_minute "
            "unders up_for upcomi_interv use_this video_link we_talk will_see with_hiring with_refere with_team "
            "works_counci x you_do you_from you_here your_email your_form your_l1"
        ),
        4: (
            "#clock_hour #day_that #n_#day aim aim_to and_matt and_ms and_our aoi_and are_made been_accept "
            "been_succes berlin books callin can_see centra_time commer commer_direct decisi_are discus dispat "
            "englis entert follow_your for_and for_visit good_aftern grid hello_olena hiring_manage hours_ahead "
            "in_for info is_come it_? land lydia march_at matt mei money ms_reyes much_for mum nights olena "
            "one_photo operat our_appoin our_candid pairin pairin_sessio paulin person_unit prepar_anythi qa region "
            "s:commit s:detail s:june s:techni scout securi sessio_with signal slow so_#day teleph_discus travel "
            "we_use web with_any you_very your_ticket"
        ),
        -4: (
            "#day_16th #day_same #day_we #n_words 16th_at advise agreei always anyone audit before_#day can_you "
            "chara conven down exam falls find from_you give_us hotel i_know in_touch in_your is_yours just_reply "
            "latest let_me me_#day meet_on most not_come offici on_our one please_acknow pm_at rather regard rsvp "
            "s:and s:candid s:not s:parent s:servic s:visa set_up shift stage to_choose to_invite to_set told "
            "when_you work_for workin would_you yes_or you_know your_profil"
        ),
        -5: (
            "#clock_? #clock_or #clock_same #day_i #day_will after agent and_get and_have applyi arrive_at availa "
            "been_select before_#n being called candid_who card closin_date come_#day come_and consul conver_is "
            "course crane dates delive earlie eligib engine evenin excuse finish for_applyi from:board go_to harms "
            "have_got hey home hope_that i_need inconv interv_at is_#day is_now is_still joan joanne kid let machin "
            "me_you month notifi offer old others parent patien period planne please_to positi postpo proced propos "
            "provid regret remote resour rest review role s:from s:you salary septem sessio shall spot start "
            "start_#day suit teache tellin that their think this_conver to_give to_say to_see to_talk too top touch "
            "trial unavai update upload way we_are weeken when_i will_get will_write with_new with_us would_like "
            "writte you_asked you_would your_appoin"
        ),
        -6: (
            "#day_night #day_with #n_and able able_to arrive be_held been been_resche betwee bookin by_phone closes "
            "comple confid date_is decide done everyo for_this from_#day half_hour have_not her hr human_resour "
            "i_call i_must ill instea_#clock interv_with is is_good is_no it_at new_time office_in or_#day order "
            "own practi qualif revise s:been s:manage s:moved s:next score sharp sick some soon tess these times "
            "to_attend to_take traini we we_can weeks will_do window withou write you_tell"
        ),
        -7: (
            "#day_to #n_days $_#n action and at_all better cancel change closin comes does due_to figure for "
            "for_new for_you his hope i_do last lead like long minute_early page panel_is part place_#day portal "
            "receiv requir s:? s:result s:test s:viewin said screen she_will still submit than that_you to_do us "
            "viewin what_you when who_is will_now within words you_may you_were your_resume (always)"
        ),
        -8: (
            "#day_so #n_june and_#day and_she answer applic_for are_not choose close contra could_you did early "
            "employ every examin former fresh get give gone had_to held hi hold human if_it in_place it it_#n "
            "like_to mail move must_be need nothin only other passed plan remain s:date s:has s:in s:our school she "
            "until_#day with_your would_be you_need"
        ),
        -9: "#n_to and_will apolog approv attach do got has_been i_would must reason s:resche who",
        -10: (
            "$ any been_cancel due go going know more moved no please_do s:appoin shortl team test we_have which "
            "will_not"
        ),
        -11: "and_i can candid career job not s:applic s:to s:update they to_#day to_be were",
        -12: "i_am long:1 notice or result so_i until",
        -13: "over people send",
        -14: "#day_and all anothe appoin by could if next",
        -15: "days is_on off",
        -16: "from:list s:cancel s:change",
        -17: "by_#day night",
        -18: "sorry to",
        -19: "instea is:bulk s:for s:your",
        -20: "applic",
        -22: "has this",
        -23: "week",
        -24: "would",
        -25: "was",
        -26: "now",
        -30: "? is:asking same",
        -37: "new",
    },
}
