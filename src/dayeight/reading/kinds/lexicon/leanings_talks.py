"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_invitation": {
        57: "week",
        53: "next",
        48: "please would",
        46: "or_#day",
        44: "chat",
        43: "or",
        41: "? is:asking",
        40: "any",
        39: "times",
        35: "would_like",
        34: "talk",
        33: "like_to s:interv",
        32: "day here",
        31: "good",
        30: "availa",
        29: "invite_you which your_applic",
        28: "interv meet video",
        27: "for like select shortl",
        26: "#day_or best over s:next with_you yarn",
        25: "call choose invite manage time",
        24: "prefer with_our",
        23: "#clock_or aftern conven for_chat screen to_meet",
        22: "first_interv minute person pick this_week",
        21: "have_been me_and to_come works",
        20: "and_we can_you evenin interv_with mornin next_week",
        19: "alrigh betwee days get interv_will propos sound you_could you_in",
        18: (
            "chat_on chat_with conver give_us grab in_week me phone s:deckha slot suits we_would when_you your_letter"
        ),
        17: "before either for_interv mornin_are possib round slots some to_first window you_to",
        16: "am applic_for call_with for_applyi hi in_and it_will know qualif_for week_? what you_have",
        15: (
            "#clock #n_in about advise and_select been_select been_shortl come could do first love_to see to_talk "
            "video_interv you_can"
        ),
        14: (
            "and_i and_see around attend before_#n bookin for_sendin got_your grab_whatev human indica liked most "
            "or_#clock pop s:job s:shortl shortl_for side to we_do when will_be will_see you_? your_answer"
        ),
        13: (
            "#n_may #n_minute after and_#n and_have and_show and_would applyi appoin calend can come_down dates "
            "head i_would letter log make next_up option review_your s:chat s:reques servic short shout teleph us "
            "will_have with_me you you_are"
        ),
        12: (
            "also_do and and_talk bell could_we do_#day do_it greeti group in_your is:hires karen log_in me_know "
            "meet_you p pick_time record reply_with s:stage s:to s:video see_you show so_i teams time_before "
            "to_find what_days whiche with you_say your_side zone"
        ),
        11: (
            "about_your below best_number book can_also cheers could_do drop free has_invite hiring hiring_manage "
            "in_for in_person know_you long:2 minute_to or_#n phone_screen read record_your s:letter s:step show_me "
            "sounds speak sure talk_to techni to_attend virtua you_for"
        ),
        10: (
            "#clock_to #n 29th am_always arrang as_we availa_for bring camera_option can_do chance_you chat_about "
            "choose_slot commit_has conven_time dear_candid et for_teleph genera have_look hear hour is_free "
            "know_which let_us liked_your me_on none nothin oral positi post qualif run s:electr s:examin s:meet "
            "s:oral select_time sendin sessio shared slip someti_this suit team to_invite video_call want we_can "
            "what_works when's when's_good will_send will_take with_two you_come you_make you_please you_sent "
            "your_cv your_prefer"
        ),
        9: (
            "#day_#clock #n_and #n_min #n_or am_in be_glad choice come_and day_this electr from_you get_it glad_to "
            "have_chat hi_josh https is_shortl josh know_each may_#clock mother our own phone_if please_propos "
            "propos_two resume_for s:assist s:can s:final s:nurse s:techni s:time shout_if stage suits_you tell_us "
            "that_works these to_know to_pick to_record two_dates two_minute was_on when_can wishes work work_for "
            "write_me you_be your_availa"
        ),
        8: (
            "always and_#day and_hear answer any_chance applic_i april_#n are_after as_you be_held better camera "
            "can_attend can_make chat_? chef diary each easies find folks for_positi for_you formal have "
            "have_review hear_what i_will in_meanti interv_for job_? let let_me link luncht me_which meanti min "
            "must_say not_at on_teams one-wa one-wa_video our_side paper park pascoe perhap_you please_book "
            "please_confir please_give please_indica please_use role s:availa s:call s:clerk s:hi s:resear s:round "
            "s:screen s:sous saw_your say_so slot_that step take_place thanks_for this_month to_tell two_our us_for "
            "want_to we_meet week_so will_get will_includ yard you_about you_pop you_this zoom"
        ),
        7: (
            "#day_before about_hour about_you after_#clock am_not and_then and_wants applic_and are_team around_#n "
            "best_for can_pick can_say can_we chance dates_in day_and days_for during early_next either_#day "
            "email_me face face_to few final_stage for_above g'day gladly govern_met he_would held hi_nina "
            "hours_and i_am i_did if_none in_attach in_diary in_to intere_us into is_no it_any know_what know_where "
            "lead make_sure mate megan more_about moved_to my next_step next_two not_put note on_call one_day "
            "over_next over_zoom perhap person_for places please_reply really reckon reckon_you s:educat s:office "
            "s:ready s:senior sam say shortl_you sofia someti speak_to tess thanks they_decide those throug_to "
            "time_zone to_advise to_arrang to_choose to_five to_sleep twice usuall very we_get week_betwee "
            "whole_day will_make will_put wishes_to with_one worksh you_like you_person your_conven your_first"
        ),
        6: (
            "#clock_#n #clock_et #n_i #n_to 15th 21st 4th advise_that am_free am_here and_you answer_to april "
            "are_#day are_free are_gettin attend_for bank_has be_free be_one before_#day betwee_#n board bring_your "
            "by_shop by_teams can_speak co-fou comple_your curric cv day_will discus down_to each_other fancy "
            "first_one first_stage five_questi for_note for_short get_you glad go_over gone_throug happy_to harbou "
            "has_shortl have_until he_is here_from hi_joe house_manage i_must if_that is_below it_would lol love "
            "lunch made market me_before mike minute_camera mornin_and next_round nights now_for number_? off ola "
            "ollie one_with one_you open or_by out_with own_time page please_revert please_to pm positi_is "
            "prefer_and profil_has rather read_your ridgew ruth s:applic s:book s:grade s:house s:propos s:qs "
            "s:recept saw say_it secret see_us select_for sent_in since_#n so_let so_that some_times sort sous "
            "sous_chef still_open tell text_me than_one that_suits time_that timeta to_comple to_connec to_have "
            "to_set to_welcom to_your up_is wants_you we_keep we_know we_read we_unders we_will week_for wei "
            "welcom_you whatev_slot which_you wish with_great with_my work_on would_love would_want you_#day "
            "you_left you_prefer you_that your_candid your_choice your_day your_own your_phone yours yourse"
        ),
        5: (
            "#clock_a.m #clock_am #clock_p.m #day_after #n_? #n_june 22nd a.m about_job all_love and_about and_may "
            "and_meet and_next applic applyi_to are_best at_any be_interv been_consid been_found before_they bus "
            "but by_return by_then calend_grab candid_portal chloe cover days_and days_from dear_miss do_and educat "
            "engine_job farm fill for_l1 for_person for_phone form from_our get_throug get_to go_for good_to "
            "has_reques have_withdr hear_more held_in here_is hi_there hiya_soph hop hop_on https_calend in_day "
            "ines interv_you is:calendar is_#n is_conven it_over japan_time kevin learn_more loved_you minute_i "
            "minute_presen month_and more_for my_calend near_you need_three nina one_hour openin or_more panel "
            "pick_one portal_to qualit receiv_you refere_to reply_to resour_shared role_play rsvp s:englis s:execut "
            "s:manage s:pe/093 s:planni say_that schedu select_to share so_they some_evenin someth_up somewh son "
            "soph stage_#n step_is suit_you talk_about teams_with techni_interv ten_minute this_has time_within "
            "times_for to_get to_interv troubl two_or us_short us_when we_loved webcam what_is will_do wish_to "
            "with_your within_next works_and would_all would_either your your_record"
        ),
        -5: (
            "#n_euro and_me answer_by are_select arrive asking bank base caitli came campus can_answer card comes "
            "confid confir_that dear_applic declin euro for_us from:machine goes have_you health in_office invita "
            "is_now kitche later let_you may_be minute_before partic partne quiz ready receiv refere requir "
            "s:assess s:be s:evenin school sketch spring staffi start_#day starti statem status thank they_will "
            "this_stage to_discus to_say told up_on within_#n writin you_interv you_start you_were"
        ),
        -6: (
            "along and_one applic_to at_your bit call_you can_come candid closin comple contin cut day_#n deadli "
            "do_#n due_to excuse family for_#day gets github give_you hold hope_you hotel i_could in_englis june_#n "
            "leave match me_when minute_by night nobody now obliga on_#n people_who phone_number please_keep "
            "please_send podcas put_you reply_yes resear s:candid s:from s:our s:progra s:result s:volunt same_day "
            "send_us sister small softwa somebo staff starte starts term to_join to_start to_this trial try univer "
            "valid visa will_come within words years_and you_need you_receiv your_name £_#n"
        ),
        -7: (
            "#n_july and_it apolog approv assess august by_your call_me can_be compan course date days_week emails "
            "expect found_your gave has_been hope in_touch is_not mark necess ok_? one_or or_two photo rate recomm "
            "regist remote road s:cancel s:coffee s:for s:refere s:task s:trial s:us season she should site "
            "social_worker still to_offer to_one us_to wait will_not worker you_both you_get you_give you_on "
            "(always)"
        ),
        -8: (
            "#n_hours about_#n about_it again alread anothe anythi be close contra curren doctor due financ "
            "for_coming from from:board going home i if if_it is_in lookin_for mind name names not_be offer_you "
            "only out pinnac please_do right s:appoin s:are s:work second sectio sign to_do touch we_like weeken "
            "will_contac withou"
        ),
        -9: (
            "accoun are_not ask_for at_#clock email former friend hand hello hi_hannah if_you interv_about join "
            "keep mail may_#n nora room s:offer summer to_apply unsubs update yet you_will"
        ),
        -10: (
            "and_can before_i bonus by_#day can_not does_not four got have_got july list planni plus reason s:on "
            "s:test search talent think to_call yes you_do £"
        ),
        -11: "asked else for_our it_? nice ok proces result s:confir this_is though we",
        -12: "accept apply certif contac_you had in instea notice paid report salary someon test until vacanc",
        -13: "cancel check detail do_not end it_is s:#day s:in your_interv",
        -14: "$_#n contac from:list is need s:#n said six",
        -15: "decisi employ pay they years",
        -16: "change offer take",
        -17: "both do_you it on",
        -18: "by just last months send sorry start",
        -19: "as was with_us",
        -20: "$ how same",
        -21: "is:bulk you_would",
        -22: "new on_#day",
        -23: "ask we_have",
        -29: "who",
        -33: "no",
        -38: "long:1",
        -54: "not",
    },
    "interview_scheduled": {
        112: "#clock",
        82: "#day",
        53: "is:answer",
        49: "#n",
        42: "at",
        38: "link",
        36: "will_have",
        35: "you_will",
        34: "minute s:interv",
        31: "ask confir floor s:confir",
        30: "ask_for room",
        29: "then",
        26: "#day_#n half",
        25: "direct for_#day meet o'cloc s:#day will_be with",
        24: "bring schedu",
        23: "calend for_your it_will",
        22: "#clock_at invite make shop will_call",
        21: "#n_minute me right s:call see_you",
        20: "#day_#clock 4th https one_hour perfec teams",
        19: "buildi google google_meet in_calend it_is mobile ok sent zoom",
        18: "#clock_to at_#n at_our come_in have_you interv_is main meetin s:with set",
        17: "come gate good just may_#n me_and number ring time_#clock",
        16: "bring_your for_post great id join photo prepar second to_#clock we_do we_will works",
        15: ("#day_it approx b date_#day follow look room_#n s:schedu two yard you_#day you_at you_on your_interv"),
        14: (
            "#n_is #n_min all_set at_#clock date in_throug interv_has may_at min minute_before please_bring "
            "s:#clock s:#n small speak time we_look wear will your"
        ),
        13: (
            "arriva booked calend_entry centre consis delay from:person is:calendar look_forwar on read read_it system"
        ),
        12: (
            "#n_o'cloc april april_#n are_all dear entran i_will joinin may meet_link panel_interv park pm_to reply "
            "round s:may second_floor shoes upcomi your_mobile your_upcomi"
        ),
        11: (
            "#day_4th #day_from 4th_at arvo as_per barn be_meetin certif cheers come_by dear_mr entry forwar_to "
            "from here_is house how instru interv_on kitche lined lined_up make_change marcus mr mrs origin panel "
            "parts please_come reques s:remind s:visit safety show_you straig they_will venue we_open"
        ),
        10: (
            "about_#n admitt ailsa and_me appoin_on been_schedu berth buildi_b call candid_for centra connec_with "
            "design detail distri five hour hours hours_and it_out on_20th parkin quarte really recept ring_bell "
            "schedu_for show straig_after street then_we to_#n to_main to_three update_resume us_say when_#day "
            "will_meet"
        ),
        9: (
            "#day_11th #n_#day #n_from 20th agenda are_below are_on at_yard before below call_#n call_your city "
            "confir_you costs direct_to do_not durati end for_#n for_me https_zoom.e i_confir interv_will librar "
            "link_https locati long:2 lovely matron mother on_your once_we or_we our_office past prep presen prisci "
            "produc rememb report s:booked s:shop see shut side so tea unit very visit whole will_give will_show "
            "you_are zoom.e"
        ),
        8: (
            "#clock_before #n_#clock 11th above alread and_ask are_#day are_schedu at_front be bell bill carry "
            "chair come_to compet cvs detail_are from:scheduling front gladly hall hi_elena in is_below j "
            "joinin_instru khan_we lane link_is love need_to not_do not_make office on_behalf origin_certif out_to "
            "puppet quick relaxe report_to road round_back s:arrang s:marcus s:onsite slot system_design talk_then "
            "that_your to_prepar via your_candid your_onsite your_reply yourse"
        ),
        7: (
            "#clock_in #day_12th #day_half #n_#n and_drug and_last applic_and auditi can_confir coding colour "
            "comfor commis conver_with dear_devend differ drug elena expect_you for_#clock for_delay formal free_on "
            "from_#clock front_desk garage have_alread hi_tomás honour how_we id_and ignore in_invite in_relati "
            "interv is:hires is_i is_in is_locked is_set late_arriva link_in link_to little locked madam minute_and "
            "minute_on ms ms_teams next_to not_be or_so pen per phone_call pm_ist post prepar_anythi presen_and "
            "presid press rao relati remind retain_your rooms s:coffee s:detail s:pagoda s:platfo s:second s:video "
            "sandra_x saw say_that so_it so_let super take takes_place theo throug to_appear to_hand to_this toront "
            "tower unifor values video we_expect where with_me ya yes_i you you_make"
        ),
        6: (
            "#clock_#clock #clock_am #clock_on #clock_p.m #clock_uk #day_is #n_april #n_februa 12th and_then ando "
            "anythi apart apart_from applic_i are_confir are_invite as_follow behalf block cantee care chose d "
            "date_please dear_mrs diary door duties even februa fiftee fiftee_minute for_us form_and forwar from_#n "
            "god group have_put have_receiv here hi_marcus hour_#clock i_inform in_connec in_englis inform "
            "instru_to is_remind june_at late lectur made_by march march_at micros_teams mill minute_presen murtag "
            "no_need olga on_for on_number once onsite open_and or_cancel our parkin_is planni plant please_accept "
            "please_call please_ring please_take pm_on police quickl refere_to reply_stop reques_you resche_or "
            "resume_and retain s:chat s:evenin s:great s:is s:jun s:letter s:maker s:on s:panel s:paymen s:post "
            "s:techni sanjay second_half shout sugges_#day system_and t takes tell_me there there_will to_follow "
            "tomás twenty_minute uk unsubs_from up_to video_link will_join will_see wish with_refere x yes you_from "
            "you_one you_up your_passpo zielin"
        ),
        5: (
            "#clock_for #clock_with #day_april #day_at #day_that #n_at #n_h #n_hours #n_on 8th about_our agency "
            "alloca and_good and_my and_time and_with andrea april_#clock are are_next as_result ask_about at_end "
            "be_asked be_given be_on been_alloca before_we behind bit branch breakf callum campus can_not castle "
            "checki chief clive coming_on compan connec conven_for cool da daniel_thank date_and days_before "
            "dear_callum devend dinner dispat dispat_i dog down_for dr_rao drive each_one englis est everyb_is "
            "excite expect explai financ follow_us follow_your forese forms furthe_to get_there gettin give_you "
            "good_day grower h have_set have_talked he_can head_office here_for histor_statem hot https_meet.e "
            "i_got if_there in_#day in_mornin inside_compan interv_slot is_fine is_schedu join_https june_#n "
            "just_checki khan lab lad licenc longer_wish look_for lunch may_be meet.e meets micros mill_lane mind "
            "money mr_khan mr_walker ms_reyes my_wife nights no_ta not_arrive not_mind operat other_day our_head "
            "our_two p.m panel_will pdt person_unit pharma photo_id plant_and positi_dispat procee procee_to rated "
            "rebook receiv_this remind_your ring_you s:analys s:at s:auditi s:band s:dispat s:electr s:operat "
            "s:oral s:produc s:search s:see s:set s:wareho sandra scout seeing servic_and she_can slot_for slot_on "
            "slow smoko spring suppor sylvai ta_da talked teams_with that_#day third to_applic to_end to_inform "
            "to_make to_procee to_second to_speak to_visit twenty up up_for upcomi_interv walker we_meet white "
            "will_take with_team works_counci you_bell you_do you_down you_get your_contin your_cv your_email "
            "your_form your_l1 your_licenc"
        ),
        4: "by_shop entert for_quick head host mornin_at mum s:board",
        -4: "for_applyi from_you home not_come offici",
        -5: (
            "#clock_same #day_? #day_i #day_will #day_with about_it access aftern agent also always and applyi "
            "as_we at_all at_latest becky careta chara come_and consul conver_is decisi earlie eligib engine excuse "
            "finish from:board get_your give go_to half_hour have_it held hr i_call i_need inconv instea_#clock "
            "invoic is_attach is_yours it it_at joan just_reply kid last let machin month nina office_in on_it only "
            "or_#clock others own planne please_to pm_at propos receiv remote reply_to resour rest role s:exam "
            "s:fellow s:next s:parent s:postpo s:servic s:talk said_you select sessio sharp sick sign some spot "
            "starts statio stay strike suit teache techni think times to_give to_invite to_say to_talk too top "
            "upload way weeks what whethe will_write work_for would_you writte you_asked you_to your_profil"
        ),
        -6: (
            "#day_night #n_and $_#n action and_get as_you bearin bearin_with being bookin called candid_who client "
            "closes closin_date come_#day comple confid crane direct_is done feedba fenn flat_#n for_bearin "
            "for_this fresh get have_not her hey his hope i_must interv_at is_no it_#n laura_fenn member old openin "
            "order panel_is parent partne_is patien period place_#day please_use provid qualif regard regret s:been "
            "s:result s:revise s:time s:visa salary score septem start_#day surger tess their these this_conver "
            "to_cancel to_do told unavai we_can what_you will_do window withou words would_like write you_tell "
            "you_would £"
        ),
        -7: (
            "#clock_instea #n_days and_#day and_she appoin_for asked been been_resche been_select better by_phone "
            "can_you close comes court date_is dear_ms decide due_to everyo figure flat for_new gone happy_to "
            "have_got hello human_resour i_do ill in_court interv_with is_#day know_you later latest long me_know "
            "need not_#clock nothin now_#day offer other part phone postpo rather reason remain requir revise s:in "
            "s:you school screen shortl soon still submit they to_see to_take us who_is worrie would_be you_may "
            "you_were your_resume"
        ),
        -8: (
            "#clock_or #n_june and_will are_not betwee call_to closin could_you course did evenin every examin "
            "former from_#day has_been human i_would lead like_to mail or_#day our_call page passed plan portal "
            "s:appoin s:has s:moved s:test start than that_you traini until until_#day which will_get with_us "
            "within"
        ),
        -9: (
            "#day_to $ applic_for contra do going got had_to hold like minute_early more must new_time next "
            "no_worrie not_#day s:our s:resche weeken with_your you_for you_need"
        ),
        -10: (
            "#day_so answer approv cancel candid due early employ hi in_place long:1 move must_be people rearra s:? "
            "s:date s:to s:viewin shift steve update viewin who will_not"
        ),
        -11: (
            "all been_cancel career choose for_you go please_do runnin s:update said send she_will test to_be were "
            "(always)"
        ),
        -12: "#n_instea and_i apolog can job moved notice result s:applic will_now",
        -13: "any change if know she team we_have your_appoin",
        -14: "#day_and anothe could i_am not off or so_i to_#day",
        -15: "appoin by days is_now",
        -16: "from:list s:cancel s:change",
        -17: "by_#day night no",
        -18: "is_on this",
        -19: "is:bulk s:for to",
        -20: "over",
        -22: "applic has s:your week",
        -23: "was",
        -26: "sorry would",
        -32: "? instea is:asking same",
        -38: "now",
        -40: "new",
    },
}
