"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_invitation": {
        56: "week",
        49: "next would",
        48: "please",
        45: "or or_#day",
        43: "chat",
        42: "? is:asking",
        38: "any",
        35: "times would_like",
        34: "day",
        33: "talk your_applic",
        32: "good here like_to",
        31: "video which",
        30: "s:interv shortl",
        29: "availa invite_you",
        28: "best choose meet select",
        27: "and_we call interv minute s:next time",
        26: "#day_or for with_you",
        25: "like yarn",
        24: "prefer screen",
        23: "#clock_or manage over person to_meet",
        22: "aftern conven first_interv for_chat invite pick this_week with_our",
        21: "come interv_will mornin works",
        20: "evenin have_been interv_with me_and slots suits you_in",
        19: "alrigh can_you get next_week propos to_come you_could",
        18: (
            "been_shortl before betwee chat_on conver in_week liked sound we_would when_you you_have you_to your_letter"
        ),
        17: (
            "#n_in chat_with days either first give_us grab make mornin_are phone possib read s:deckha see some "
            "to_first week_? window"
        ),
        16: ("#n_minute about do for_applyi for_interv in_and know most qualif_for round slot will_be your_answer"),
        15: (
            "advise and_select attend dates for_sendin hi it_will love_to or_#clock s:video shortl_for side to_talk "
            "video_interv what"
        ),
        14: (
            "#clock after am been_select call_with could head in_your indica log log_in me record_your review_your "
            "teams when will_see with you_? you_can zone"
        ),
        13: (
            "#n_may and_#n and_have and_i and_see and_show and_would applyi appoin before_#n bookin calend "
            "choose_slot come_down got_your grab_whatev hiring_manage is:hires pop record s:shortl s:time shout "
            "teleph we_do"
        ),
        12: (
            "also_do and_talk applic_for around availa_for bell book can could_we do_it get_it group https human "
            "i_would karen letter me_know meet_you next_up option p phone_screen reply_with s:chat s:job s:reques "
            "s:stage s:step s:to servic so_i techni time_before to to_attend to_record virtua what_days will_have "
            "will_send will_take with_me you_are you_say"
        ),
        11: (
            "actual and applic_on as_you can_also commit_has could_do drop genera has_invite hear hiring in_for "
            "in_person liked_your minute_to my nothin one-wa one-wa_video or_#n pick_time read_and run s:letter "
            "see_you show slot_that sounds speak suit suits_you to_choose to_find two_minute us want we_can whiche "
            "your_availa your_side"
        ),
        10: (
            "#clock_to #day_#clock #n_min 29th about_your am_always arrang be_held below best_number chance_you "
            "chat_about cheers choose_your do_#day each et g'day have_look i_will is_free is_shortl job_? "
            "know_which know_you let_us link me_on one_these oral people_we please_use qualif read_your s:examin "
            "s:meet s:oral select_time sendin sessio shared short show_me slip someti_this sure talk_to tell_us "
            "these time_zone video_call what_works work_for you_make you_sent"
        ),
        9: (
            "#n #n_and #n_or am_in answer as_we be_glad betwee_#n camera camera_option can_do choice come_and "
            "conven_time day_this dear_candid electr for_teleph glad_to greeti have_review held hi_josh in_to "
            "interv_for is_no josh know_each let_me luncht may_#clock min none our_side phone_if please_propos "
            "positi propos_two resume_for s:assist s:can s:clerk s:electr s:nurse shout_if stage that_works to_tell "
            "to_your two_dates was_on we_read when's when's_good when_can wish wishes with_two write_me you "
            "you_come you_please your_prefer"
        ),
        8: (
            "after_#clock always and_hear any_chance are_after bring can_attend can_make chat_? chef cv diary "
            "early_next easies educat for_coffee for_positi formal free from_you happy_to have_chat hear_what hey "
            "hour let me_which minute_each mother must_say not_at on_teams our own paper pascoe perhap_you "
            "please_book please_give please_indica post prefer_and s:availa s:final s:round s:screen s:techni "
            "saw_your say_so schedu speak_to take_place that_suits this_month to_invite to_know to_pick two_our "
            "us_for want_to we_make we_meet week_so will_get wish_to with_one yard you_be you_for you_pop you_this "
            "your your_cv"
        ),
        7: (
            "#clock_#n #day_before about_hour am_not and_#day and_then and_wants applic_and applic_i april_#n "
            "are_team around_#n as_many before_#clock best_for better call_? can_pick can_say can_we chance "
            "dates_in day_and discus during either_#day email_me face face_to final_stage folks for_l1 for_short "
            "for_you from_our gladly govern_met harbou has_refere have have_withdr he_would hours_in i_did if_none "
            "in_attach in_diary in_meanti intere_us interv_time it_any it_would kettle know_what long:2 make_sure "
            "mate meanti more_about mornin_and moved_to need_someon next_step next_two not_put note on_call one_day "
            "one_you or_do park perhap reckon reckon_you refere_to role s:call s:educat s:engine s:hi s:ready "
            "s:resear s:sous sam shortl_you shown shown_in slots_are so_that sofia someti step talk_about team tess "
            "thanks_for they_decide this_has those throug_to to_arrang to_five to_interv to_set to_sleep twice two "
            "usuall we_get week_betwee which_you whole_day will_includ will_make will_put wishes_to worksh "
            "would_love you_#day you_about you_person you_prefer your_conven"
        ),
        6: (
            "#clock_a.m #clock_et #clock_p.m #n_to 15th 4th a.m about_you advise_that aftern_or am_free am_here "
            "answer_to are_gettin attend_for bank_has before_#day behind board bring_your by_for by_teams can_speak "
            "co-fou come_first comple_your curric day_will days_and days_for days_from deligh_to do_call down_to "
            "fancy few find first_come first_one first_served first_stage five_questi for_above for_note get_you "
            "glad go_over gone_throug has_reques has_shortl have_until hear_more here_from hi_joe hi_nina hours_and "
            "i_must if_that into is_good know_where lead link_below love lunch made market megan mike minute_camera "
            "move_you nights number_? off ola ollie one_two one_with or_by out_with over_next over_zoom own_time "
            "page person_for places please_confir please_let please_reply please_revert positi_is profil_has "
            "receiv_you ridgew s:analyt s:book s:house s:propos s:qa s:qs s:recept s:senior say_it secret see_us "
            "sent_in served served_basis share share_your since_#n some_times sort sous sous_chef still_open stop "
            "suit_you tell text_me than_one thanks time_that timeta to_advise to_connec to_have to_welcom tram "
            "up_is use_link very wants_you we_are we_keep we_need we_unders wei whatev_slot with_great with_my work "
            "would_want you_left you_like you_that you_want you_wish your_candid your_choice your_day your_first "
            "your_phone your_profil yourse zoom"
        ),
        5: (
            "#clock_on #day_after #n_i 21st 22nd and_about and_next applic approx april are_best are_free "
            "assist_for be_free be_one been_found before_they bus by_shop chloe come_by cover data_rates deligh "
            "do_and each_other farm for_phone form get_throug get_to go_for he_is held_in hop hop_on house_manage "
            "if_nothin in_day inform_us is_conven japan_time kevin know_your lol me_before met minute_i "
            "minute_intro more_for near_you need_three next_round now_for on_first openin or_more panel please_pick "
            "please_tell please_to pm qualit rates_may really ruth s:choose s:do s:englis s:grade s:l1 s:office "
            "s:store say seat_in so_let so_they someth_up somewh team_has techni_interv tell_you throug times_for "
            "to_comple to_receiv to_troubl troubl troubl_you two_or us_short us_when we_know we_loved welcom_you "
            "what_we will_do work_on works_and would_either your_own your_record your_recrui yours"
        ),
        -5: (
            "answer_by arrive asking campus can_answer card career comes confid copy excuse for_two for_work future "
            "have_one have_to health hope_you look_for minute_by obliga quiz ready recept s:be s:evenin s:our "
            "same_day sketch spring staffi starti statem talked they_will time_#clock to_work trial upload valid "
            "visit what_do words writte you_interv you_start"
        ),
        -6: (
            "all along applic_to at_your august bank be be_in bit can_come candid closin contin could_i cut day_#n "
            "do_#n does due_to family for_us gets github give_you have_you hold hotel i_could in_englis in_touch "
            "is_now june_#n leave match me_when night ok_? partne people_who please_keep podcas put_you receiv "
            "remote reply_yes resear road s:candid s:from s:result s:volunt send_us should sister small so_we "
            "social_worker somebo someon staff starte status ten term thank_you to_be to_join to_offer to_say "
            "to_start told try visa will_come within_#n worker would_do years_and you_both you_get you_receiv "
            "you_were your_name"
        ),
        -7: (
            "#n_july about_#n anythi apolog assess by_your call_you can_be compan comple date days_week deadli "
            "dear_ms doctor emails found_your gave hope keep mark necess on_#n one_or operat phone_number "
            "please_send rate recomm regist s:appoin s:cancel s:progra s:refere s:task s:trial s:work season sectio "
            "she starts still submit thank to_one touch univer us_to will_not within writin £_#n (always)"
        ),
        -8: (
            "#n_hours about_it again and_it anothe at_#clock call_me close contra financ for_coming going has_been "
            "home if_you interv_about is_in is_not lookin_for may_#n mind nice nobody not_be now offer_you or_two "
            "pinnac s:are s:us second sign site six softwa think to_do unsubs wait we_like will_contac withou "
            "you_give you_need you_on"
        ),
        -9: (
            "accoun alread and_one are_not ask_for course curren due friend from:board got hand hi_hannah if_it "
            "instea join list mail name names nora only out please_do reason right s:for summer though to_apply "
            "to_this weeken yet you_will"
        ),
        -10: (
            "and_can approv before_i bonus can_not email for_our former four from have_got i july ok planni plus "
            "result room s:offer s:on s:test search talent to_call update we yes you_do your_interv"
        ),
        -11: "asked by_#day end hello if this_is vacanc",
        -12: "accept apply certif contac_you does_not else is need notice paid proces salary test £",
        -13: "cancel detail had in it_? it_is on s:#day s:confir until",
        -14: "$_#n check contac do_not report s:in said",
        -15: "decisi from:list pay s:#n take they years",
        -16: "both by employ just offer send",
        -17: "change do_you",
        -18: "as last months start",
        -19: "how same sorry",
        -20: "ask it with_us",
        -21: "$ is:bulk on_#day was",
        -22: "new we_have",
        -23: "you_would",
        -24: "who",
        -32: "no",
        -35: "long:1",
        -57: "not",
    },
    "interview_scheduled": {
        115: "#clock",
        82: "#day",
        52: "is:answer",
        49: "#n",
        42: "at",
        36: "link s:interv",
        35: "minute will_have",
        34: "you_will",
        32: "floor room",
        31: "ask ask_for",
        30: "confir s:confir then",
        28: "bring with",
        26: "#day_#n o'cloc s:#day",
        25: "for_#day half https meet",
        24: "calend direct will_be",
        23: "for_your invite it_will right will_call",
        22: "#n_minute make me see_you shop teams",
        21: "#clock_at 4th schedu",
        20: "google google_meet ok one_hour s:call time_#clock zoom",
        19: "#day_#clock buildi come_in gate have_you in_calend is:calendar mobile number perfec",
        18: "#clock_to at_our it_is join just main room_#n round second sent set to_#clock we_will",
        17: "b great interv_is may_#n me_and s:with",
        16: "approx at_#n date_#day follow for_post good meetin ring we_do you_at you_on",
        15: (
            "#n_is at_#clock bring_your come date from:person id look photo please_bring prepar s:#clock s:#n "
            "s:schedu speak works"
        ),
        14: (
            "#day_it booked in_throug interv_has may_at minute_before mr read small time two venue we_look wear "
            "yard you_#day your"
        ),
        13: ("#n_min all_set arriva certif consis delay min on panel_interv pm_to read_it system will your_interv"),
        12: (
            "#n_o'cloc agenda april are_all calend_entry centre dear februa joinin look_forwar make_change "
            "meet_link mrs park recept s:may s:visit second_floor shoes upcomi your_mobile your_upcomi"
        ),
        11: (
            "#day_4th #day_from 4th_at 4th_floor april_#n arvo as_per barn be_meetin come_by entran here_is house "
            "instru interv_on kitche long:2 origin parkin please_come report reques safety show_you they_will to_#n "
            "to_three we_open"
        ),
        10: (
            "#day_11th admitt ailsa and_me appoin_on below berth buildi_b candid_for cheers connec_with dear_mr "
            "distri do_not entry five forwar_to from handy hour hours_and how i_will interv_will is_below it_out "
            "librar lined lined_up lovely marcus may on_20th or_cancel panel parts quarte really reply report_to "
            "ring_bell s:booked s:remind schedu_for show straig street then_we to_main us_say will_meet"
        ),
        9: (
            "#n_#day #n_#n #n_from 20th about_#n above are_below are_on at_yard call_#n call_your change_? city "
            "coding come_to commit_room confir_you costs design detail detail_are direct_to durati end f2f for_#n "
            "for_me hall here hours i_confir interv j link_https minute_and mother ms_teams need_to on_your once_we "
            "or_we past plant presen rememb resche_or s:round s:shop shut so straig_after tea to_this tower "
            "update_resume via visit when_#day whole will_give will_show"
        ),
        8: (
            "#clock_before #n_#clock #n_februa 11th and_ask are_#day at_front been_schedu before bill block call "
            "centra chair compet cvs differ from:scheduling gladly https_zoom.e is_set joinin_instru khan_we lane "
            "link_is locati love matron ms not_make on_behalf origin_certif our_office out_to planni please_accept "
            "please_report pm_ist prep press prisci produc puppet relaxe s:marcus s:on s:onsite see side slot "
            "talk_then that_your unit you you_make your_candid your_reply yourse zoom.e"
        ),
        7: (
            "#clock_am #clock_in #day_12th #day_half alread and_drug and_last anythi applic_and are_schedu auditi "
            "bell calend_invite can_confir carry colour comfor commis drug elena expect_you for_#clock for_delay "
            "free_on front front_desk garage hi_elena hi_tomás honour how_we id_and ignore in in_invite in_relati "
            "is:hires is_i is_locked link_in link_to little next_to not_be not_do office or_so panel_will "
            "phone_call place_at post presen_and quick rao relati resume_and retain_your road rooms round_back "
            "s:arrang s:coffee s:is s:techni s:video sandra_x saw say_that shout so_it so_let system_design take "
            "takes_place tell_me theo throug to_appear to_hand to_prepar toront uk unifor values very video "
            "we_expect with_me ya yes_i you_are you_do you_up your_onsite"
        ),
        6: (
            "#clock_on #clock_p.m #clock_uk #day_is #n_april #n_at 12th 8th agency and_then andrea apart apart_from "
            "applic_i are_confir are_next as_discus as_follow be behalf bring_origin cantee care chose conver_with "
            "d dear_devend diary door dr_rao duties educat_centre februa_#n fiftee fiftee_minute formal from_#clock "
            "from_#n god group grower have_alread have_booked have_put have_receiv hi_marcus hour_#clock i_inform "
            "in_connec in_englis inform instru_to is_in join_https june_at late_arriva lectur level level_#n locked "
            "madam made_by micros_teams mill minute_on minute_presen murtag no_need olga on_arriva on_for on_number "
            "on_site once onsite open_and our_two parkin_is pen pharma please_take pm_on police prepar_anythi "
            "presid quickl remind remind_your reply_stop retain s:chat s:detail s:evenin s:jun s:letter s:maker "
            "s:pagoda s:platfo s:post s:second s:see second_half super suppor system_and t there there_will "
            "to_follow to_make to_speak tomás twenty_minute unsubs_from up_to video_link will_see with_refere x yes "
            "you_from you_one your_passpo zielin"
        ),
        5: (
            "#clock_for #clock_with #day_april #day_mornin #day_that #n_h about_our adjust ahead am_#clock and_good "
            "and_my and_our and_with ando april_#clock are_invite as_result ask_about at_end be_asked be_given "
            "be_on been_alloca behind bit branch breakf campus can_do castle checki chief clive coming_on commit "
            "compan connec conven_for cool copper da daniel_thank date_please dear_callum dear_mrs dinner discus "
            "dispat dispat_i dog down_for drive each_one englis est even everyb_is everyt explai februa_at "
            "follow_interv follow_us for_us forese form_and forms forwar furthe_to get_there good_day h have_set "
            "have_talked he_can head_office here_for histor_statem hot https_meet.e i_got if_there in_#day "
            "in_mornin inside_compan interv_slot is_at is_remind june_#n just_checki just_now khan lab lad "
            "longer_wish look_for lunch march_at may_be meet.e meets micros mill_lane mind money mornin_at mr_khan "
            "mr_walker ms_reyes nights no_ta not_mind not_need our_head p.m pdt per person person_unit photo_id "
            "plant_and please_call please_ring positi_dispat procee_to rated rebook receiv_this refere_to reimbu "
            "reques_you ring_you s:at s:auditi s:commit s:dispat s:great s:panel s:paymen s:produc s:search s:set "
            "s:storag s:wareho sandra scout seeing servic_and she_can slot_for slot_on slow smoko soluti someth_you "
            "spring sugges_#day sylvai ta_da takes talked teams_with that_#day third to_applic to_end to_inform "
            "to_procee to_second to_visit twenty up upcomi_interv walker we_meet where will_join will_take wish "
            "with_team works_counci you_bell you_down you_get your_contin your_form your_l1 your_licenc zoom_https"
        ),
        4: "callum chloe gettin head my_wife not_arrive ten_minute white",
        -4: "as_we",
        -5: (
            "#clock_same #day_? #day_i #day_will #day_with 1st about_it aftern agent applyi arrive at_all be_held "
            "becky candid_who careta chara come_#day consul dates decisi earlie eligib excuse for for_applyi "
            "from:board give go_to half_hour have_to her hr i_call i_must i_need inconv interv_at invoic is_attach "
            "is_no it it_at just_reply let machin nina office_in or_#clock others own patien pm_at positi propos "
            "pune remain remote rest role s:fellow s:next s:parent s:saved s:servic s:sessio said_you sharp sick "
            "sign slots so_she some spot stage starts statio stay strike suit talk_#day teache tell_you think times "
            "to_come to_give to_meet to_move to_talk too top want we_apolog weeks what when_i whethe will_write "
            "work_for would_you writte yet you_asked you_tell you_would your_profil your_resume"
        ),
        -6: (
            "#day_night #n_and $_#n action and and_get appoin_for as_you bearin bearin_with been_resche being "
            "called client closes closin_date come_on confid conver_is crane did direct_is done engine fenn figure "
            "finish first for_bearin get have_not hey his hope human_resour in_court interv_with is_#day it_#n joan "
            "know_you latest laura_fenn me_know member month only openin order parent partne_is period phone "
            "place_#day please_use profil provid qualif rather reason receiv regret resour s:been s:postpo s:result "
            "s:revise s:time salary select septem sessio shortl start_#day still surger tess their these "
            "this_conver to_choose to_say told unavai upload we_can what_you will_do window withou would_like "
            "you_need £"
        ),
        -7: (
            "#clock_instea #n_days #n_june also and_#day and_she are_not asked been_select better by_phone call_to "
            "can_you close comes comple court decide due_to evenin everyo feedba flat flat_#n for_new former fresh "
            "gone happy_to have_got held ill later long not_#clock nothin offer old other page panel_is part postpo "
            "regard requir revise s:moved s:visa s:you school score submit to_cancel to_do to_see to_take traini "
            "who_is words worrie would_be write you_may you_to you_were"
        ),
        -8: (
            "and_will betwee cancel closin could_you course date_is dear_ms do every examin from_#day human i_do "
            "i_would lead like_to mail next now_#day our_call passed plan portal s:has s:in s:test screen start "
            "than that_you they us will_get with_us within"
        ),
        -9: (
            "#clock_or #day_so applic_for been contra early going had_to has_been hi hold like minute_early more "
            "must must_be new_time no_worrie not_#day or_#day s:our s:resche soon until until_#day which with_your "
            "you_for"
        ),
        -10: (
            "$ approv been_cancel due employ for_you go in_place rearra s:? s:appoin s:date s:viewin send shift "
            "steve test weeken who will_not"
        ),
        -11: (
            "#day_to #n_instea answer candid change choose got long:1 move please_do runnin s:to s:update said "
            "she_will to_be update viewin were (always)"
        ),
        -12: "any career job know notice or people result s:applic will_now",
        -13: "all and_i apolog can could i_am moved she team we_have",
        -14: "#day_and by if is_now not off so_i",
        -15: "anothe days s:change to_#day your_appoin",
        -16: "from:list night no",
        -17: "appoin s:cancel",
        -18: "by_#day is_on this",
        -19: "is:bulk s:for",
        -20: "over to",
        -22: "applic week",
        -23: "s:your was",
        -24: "has",
        -26: "sorry would",
        -32: "? instea is:asking",
        -34: "same",
        -38: "now",
        -40: "new",
    },
}
