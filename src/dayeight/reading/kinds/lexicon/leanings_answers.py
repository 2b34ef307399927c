"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "rejection": {
        56: "other",
        46: "this",
        42: "not",
        39: "was",
        37: "will_not",
        36: "who",
        35: "now",
        34: "for positi",
        33: "were",
        32: "alread for_this",
        31: "best",
        30: "all closed",
        29: "wish_you",
        27: "anothe filled",
        26: "feedba for_coming openin you_were",
        25: "said thank theref",
        24: "from:ats furthe has hope it_was",
        23: "all_best experi has_now last_night s:result went",
        22: "and_has future thank_you whose you_for",
        21: "hi on_this requir to_your your_intere",
        20: "and_for coming girl i_would it_is s:feedba so_we someon to_be",
        19: "going heart i in_our is_no not_be search so they_have this_time took year",
        18: (
            "but candid cover crew for_your good gutted is:hires liked qualif review_your s:office s:role somebo "
            "there vacanc"
        ),
        17: "after contin dear_mr did_not gone requis though who_has would would_have you_but",
        16: ("ahead_with closer ended felt going_to had hope_you much s:outcom taking there_will this_one wanted we"),
        15: (
            "again_for ahead at_this has_been has_decide hiya long:0 luck more now_been partic that to_give too us "
            "wanted_to we_have with_your"
        ),
        14: (
            "applic_was autumn brothe consid down for_attend having its night post reach s:update stage straig "
            "taken to_apply to_go writte you_and young"
        ),
        13: (
            "am_gutted among are_closin been came_down case closer_to dear_candid enjoye full have_gone in_future "
            "intere_in it_came moving mr night_and not_among not_take on_you person please_do positi_has presen "
            "s:closed sorry thanks tho took_on we_had we_need welcom_to wish your_person"
        ),
        12: (
            "applic_we are_welcom asked_me back_and chosen_to down_to feedba_is fella his i_am is_alread level "
            "liked_you lot moment myself nearer next_season no_longer not_see not_to s:applic s:maker s:positi "
            "score summer they they_liked to_meet try_us work"
        ),
        11: (
            "above accord am_sorry anothe_applic anothe_candid berth came christ for_job got_our has_to hey "
            "how_much job_to more_experi my other_openin our portfo rather_than refer refer_to regret s:assist s:at "
            "s:health s:intern s:news s:wareho someon_with standa time_and to_interv to_make to_thank to_us trust "
            "up us_next we_are with_other writin your_time"
        ),
        10: (
            "again and_she appoin apprec are_going be_moving but_you can_do can_start coming_in comple_our do_with "
            "does_not doing done elemen for_future for_other for_time give_you go_with gonna hands have_got here "
            "heron impres made_decisi meet mess_you no_reflec not_reach on_to one_year owners_have people "
            "people_and put recomm reflec regard s:admini s:as s:manage s:note s:nurse someon_who stay stop studie "
            "taken_on talent talked that_is that_means this_as to to_fill try we_wish who_is you_make"
        ),
        9: (
            "academ and_forth applic apply as_he attend been_closed been_filled been_taken been_withdr being_so big "
            "budget call candid_who candid_whose closin commun cousin ended_up for_taking for_two for_us forth "
            "found girl_who given gone_to good_luck govern have_put intern jess lesson matter means_we meetin next "
            "next_year no_from no_furthe nothin one_from onward other_applic rather recogn_your respon s:driver "
            "s:orchar s:porter s:traine season skills so_here so_they someth sorry_to talks time to_it to_someon "
            "to_tell van was_close weeken went_for went_with you_better your_cv your_qualif your_score (always)"
        ),
        8: (
            "after_review agains aide all_our and_can and_good and_in and_with any_more are_open argued at_its "
            "backgr_is becaus_she been_consid better_news call_me chance_to closel dear_applic decide_not diffic "
            "eat enjoye_your exerci eyes feel five for_intere give goes going_with had_one had_to happil "
            "have_chosen have_had heavy i_do i_refer i_sent i_wanted in_it in_march is_nothin joy keep_your "
            "kind_regard know_that knows leave_it longer longer_under match me_to meet_us mess more_closel no_new "
            "occupi other_jobs owners panel' petrov place place_and poppin poppin_in post_has proces promot really "
            "recogn reflec_on regret_to req role round s:aide s:bus s:candid s:follow s:hand s:regard said_yes "
            "saturd see_this see_us select_candid should_have simon somebo_who starte sue their theref_we "
            "this_positi to_contin very w we_promis what_we which_you while_your who_can will_keep with you_all "
            "you_would your_diplom your_number your_skills your_work"
        ),
        7: (
            "active am and_it and_we applic_receiv applic_thank be_inviti be_straig beauti being better boy brilli "
            "chosen contin_and counci dear_tamsin diplom elsewh encour_you enough every_succes facebo fancy "
            "for_above for_moment for_silenc for_writte forwar_to from_unatte has_made has_withdr have have_given "
            "have_writte here_for home hope_that i_need i_thank i_wish if_that in_case in_hope is_that kind local "
            "long made mags me_when much_and near_you nephew news no_to not_cover not_on nothin_to now_closed "
            "offer_to pal people_for place_you profil_will put_your requis_#n roles s:care s:market s:night s:req "
            "s:school scored sign_up site six_months so_i sorry_it sorry_pal stay_in taking_your talk_it talked_it "
            "team_has thanks_for that_on that_you this_requis this_role three_you to_inform to_let to_mess to_write "
            "too_big took_part two_people unatte_mailbo up_i we_do weeken_and went_to you_ever you_every you_good "
            "you_put your_docume"
        ),
        6: (
            "#day_down action am_so among_them anothe_finali any_time appear are_not as_refere asking_you at_moment "
            "automa_messag be_taken bex built by_for by_manage by_phone candid_with carefu childr close collea "
            "comes_up coming_to compli conser contin_with cut data_will databa_for days_are did docume_we educat "
            "encour ever extend_offer fault fell file_for files fill for_what gave get_straig has_review have_hired "
            "have_picked have_shown have_someth head_office hi_jade hi_noor hoping_for human_resour i_can if_anythi "
            "insura inviti is_only is_there is_we judgem_your kieran_client kinder know_how knowle lane lead lou "
            "mailbo man mum no noor now_comple occasi old old_addres on on_how one_your panel parkin part partic_in "
            "pressi ranger realis requir_for resolv retain retain_your review_applic ros s:about s:dental s:head "
            "s:operat s:pool s:up safegu said_no see shown smartr someth_in start_#day starti still_on stop_you "
            "strong supply taking_time there_were they_are thinki this_in this_job this_list this_occasi this_was "
            "those time_you tip to_safegu to_this to_volume twelve unatte under volume_applic we_must we_thank "
            "we_went welcom while_we with_my withdr worked yester you_shout your_knowle your_presen"
        ),
        -6: (
            "about_this admin allowe ananya and_letter anybod apolog applic_as are_keepin are_now as_we assess "
            "at_#n be_contac bearin begin both bring bursar can_you candid_profil cash click could_you declar do "
            "end_month everyo_who everyt execut final finger_crosse folder for_review for_you forgot_you from_our "
            "glad have_one have_sent have_you ill in_advanc in_meanti in_to inbox inspec inês is_with it_has it_in "
            "it_this keep_you like_you log manusc meanti more_than move next_week offer_you one_more partne peter "
            "pieces pile plus profil_with public put_it remind s:adopti s:it s:letter s:on s:opport s:survey school "
            "short sign sleep slip sofia stage_is status suppor ten_minute than_#n this_year to_includ valid waitin "
            "want_to we_apolog we_unders will_do will_let will_write you_off your_job your_messag your_propos"
        ),
        -7: (
            "added all_candid along_with becaus by_#day by_#n check chef code crosse declin due grid guaran happen "
            "health hiring holida hours hundre i_must list_for me money most_people next_step not_hear offer paid "
            "papers passwo phone photos plant pleasu portal put_you receip_your recept reply_to report s:accoun "
            "s:acknow s:invita s:next s:our s:receip s:reserv saved say_that secret series slot so_do some_time "
            "squad stays stoppe submis talk_this teams tell_me than_expect tight top trial try_again up_to wait_for "
            "wants_to we_wait will_take wish_i wish_to write_to yes you_are you_in your_accoun"
        ),
        -8: (
            "#day_#n #day_so also applyi_to april at_#clock automa been_able been_placed calend called cv_and "
            "decisi else family from_me get gets go good_news have_been him himsel includ_your issue know later "
            "lettin manage many may_#n medica never opened option outcom reserv_list review s:appoin s:are s:confir "
            "s:flat s:form s:interv safely schedu sit so_you sort step these to_do to_have to_talk until_#day "
            "upload we_ask we_will you_go your_reques yours"
        ),
        -9: (
            "#day_#clock #day_at #n_minute about_it again_in are_still before_we certif come_back compet copy "
            "decide everyo finger for_applyi has_change i_have i_write inconv is:answer is_to it_will june love "
            "love_to not_make note our_system passed pick reache receip releas s:reques screen septem shall "
            "still_in sure to_#n to_you unfort until when_i will_contac would_you your_form"
        ),
        -10: (
            "applyi attach be be_in change day delive expect for_#n form has_asked if_you long:1 look make_it month "
            "moved on_#day please_to questi s:? s:for s:list s:new s:withdr select_for that_this will_be workin"
        ),
        -11: (
            "#n_may back can contra each evenin for_sendin from:board has_not is_in is_still number parent reserv "
            "s:is s:offer s:trial same some sorry_for ten togeth want we_would whethe you_do"
        ),
        -12: (
            "able able_to accoun and_have applic_is asked_for course editor name new reply s:#day s:have s:receiv "
            "teleph them weeks write"
        ),
        -13: ("acknow and_will ask_you back_to contac_you direct got_your half list may on_#n see_you signed takes"),
        -14: "from:list hour in_your once submit unders you_to",
        -15: "confir_that hear propos receiv_your say shortl than throug two when",
        -16: "arrive before choose delay interv is may_be messag s:we small soon talk tell then this_week",
        -17: "about at letter minute read receiv s:to",
        -18: "have_not",
        -19: "link need_to reques three",
        -20: "could i_will includ wait",
        -21: "is:bulk office update",
        -23: "date",
        -25: "s:you",
        -26: "answer contac",
        -29: "confir",
        -30: "ask yet",
        -31: "first",
        -32: "will",
        -33: "if",
        -34: "week",
        -37: "#clock still",
        -41: "? is:asking",
        -42: "or",
        -44: "#day",
        -46: "please",
        -66: "#n",
    },
    "offer": {
        67: "s:offer",
        63: "offer",
        59: "contra",
        58: "letter",
        52: "start",
        49: "hour",
        48: "yes",
        47: "£",
        44: "accept post",
        43: "sign",
        40: "we_would",
        38: "#n_#n",
        37: "attach",
        34: "employ signat",
        32: "want",
        31: "signed",
        30: "as positi",
        29: "you",
        28: "please_to",
        27: "#clock_hour congra pleasu plus you_will",
        26: "enclos s:appoin",
        25: "appoin s:employ you_on",
        24: "happy return said say",
        23: "from:signing want_you",
        21: "#n and_sign begin offer_letter s:letter weeks you_to",
        20: "condit employ_contra for_post four if_you love months offer_you offeri_you read will_do",
        19: "agreem follow four_days like offeri",
        18: "septem terms to_offer you_positi",
        17: "days job love_you me_know offer_is share",
        16: "am_please let_me letter_attach s:news wait would",
        15: "base be_our in_or or_out per salary say_yes start_#day would_be would_like your_offer your_signat",
        14: (
            "? formal_letter in_writin interv_i is:asking is_yours me propos_you reques_your signat_on they_want "
            "us_as weekly what_do would_love you_place"
        ),
        13: (
            "am_deligh basic deligh engine has_reques holida hours it like_you paperw pleasu_in proper questi "
            "read_and review_and s:condit s:welcom satisf scale three_months to_have to_take tried us you_offer "
            "you_say you_start your_reply £_#n"
        ),
        12: (
            "#n_days #n_hours $ 10th allowa and_work any_questi before_#day by_post cash dear_inês follow_by "
            "for_season formal inês is_ready join_us pleasu_to propos r read_it s:agreem s:docume s:it to_inform "
            "to_start wait_for we_wait when_can x yes_? you_accept £_#clock"
        ),
        11: (
            "#n_euro all_us and_#day bonus come contra_for copy extend for_positi have_pleasu i_am inform_you join "
            "probat ready ready_in recept return_signed s:recept s:signat s:start subjec_to think to_accept trial "
            "two_weeks view writin you_let"
        ),
        10: (
            "2nd appoin_to docusi euro give happy_to have_you hr_will i_write job_is offer_for office on_2nd "
            "or_declin paper people_has reply report retain s:sign said_yes subjec take take_you that_panel to_join "
            "to_propos to_send want_it wants_you we_said we_want weeken with_us work_for work_with yes_from "
            "you_that you_would your_candid (always)"
        ),
        9: (
            "#n_august 1st analys and_accept and_bring books bring_it but_got can_tell car checks dbs declin detail "
            "develo docume_to fellow follow_your furthe_to grade i in_portal laptop make_you mate mrs our_first "
            "panel_has portal s:positi say_you season sent sent_you signif think_and to_begin to_confir to_review "
            "to_workin within_#n you_docume you_post your_voicem"
        ),
        8: (
            "#day_? #n_and $_#n 8th annual are_in as_we august bank_detail been_succes behalf can_you contai "
            "contai_secure cook ctc_inr days_with dear_ms detail_and do_you from_all give_me glad_to hand have_job "
            "hour_start in_januar inr is:hires is_condit it_ask it_in joined know_by lead medica not_share ok_? "
            "one_and or_no our_new pdf please_read please_return ready_to releas resign ring_me s:good s:great "
            "salary_is secure secure_link shall_i share_this sorted start_on they_have times to_give to_read "
            "to_view two_copies unanim us_from voicem wanted_you we_go well will_find yes_or you_give you_role "
            "your_accept your_bank yours €"
        ),
        7: (
            "#day_on #day_please #n_septem accept_it after_you am and_start and_they answer_by are_hereby "
            "are_offeri be branch but_i call_but came_back chloe class come_and comput congra_you days_week "
            "enclos_you excite financ forwar_to from_#n give_us have_attach have_decide hello hereby hire hope "
            "hybrid i_said i_tell in_hour in_my is_attach januar kieran_client letter_is line_cook may_#n me_yes "
            "money moon net on_board packag perman point post_to region reques retain_your s:appren s:commit "
            "s:contra s:deputy s:engage s:let s:librar signed_off starti taken talked_about tell_them that that_was "
            "this_aftern this_email this_mornin three three_times till to_make to_say top tried_to twelve we_talked "
            "what_we will_send within would_call you_begin you_sign you_were yours_if"
        ),
        6: (
            "#day_hours #n_hrs #n_june accept_or and_thank appren are_free are_select asked_me assist attach_sign "
            "be_return beginn below_and by candid_for class_teache cleara cleare confir_in congra_from conten "
            "contra_and copy_by could_you ctc deputy easy extend_to financ_analys find from_first give_you gone "
            "good_news govern grade_#n great gross headma hello_jonas here here_it hours_week i_want in_worksh "
            "is_finish is_yes it_as it_here journe june kim like_and lindqv llewel lost marcus_we matche me_when "
            "month ms_llewel nobody not_no not_wait notice_in octobe_#n ok on_you one one_evenin only_one "
            "open_until pensio please_reply point_#n positi_at refere_and resear rob rob_here role rounds s:? "
            "s:aboard s:class s:detail s:site s:us s:waitin said_i say_we scp scp_#n send_contra shall sign_and six "
            "six_months start_with that_we then_one think_? thirty time_you to_be to_call to_follow told_you v "
            "wants we_get welcom_to were what_i whatev when_you whenev whenev_you whethe_you whole will_come "
            "wish_to you_reply your_notice your_presen your_recent"
        ),
        5: (
            "#clock_in #clock_is #clock_till #n_hour above above_post accept_? accomm all_love and_approv and_are "
            "and_medica and_take andrea appoin_are appoin_as appoin_you are_enclos are_happy as_result at_interv "
            "attach_are back band_#n be_oblige be_please been_taken better_than bottom by_#day can_? check "
            "condit_offer confir confir_that consid_your contra_with convey copies days_and dear_fiona deligh_to "
            "docume does dunmor duty emma enjoye_meetin excite_to failin failin_which feelin final_select five "
            "forwar from:person full_time g'day_steph get_you glad goat gone_back hannah hard_feelin has "
            "have_chosen have_read have_think have_though he_would helen_i hey_sol hr hrs hull i_have i_say in_hand "
            "in_which it_? joinin jonas jules just_ask know knows letter_about long:2 love_for mags master_and "
            "meetin_you mel mike need_your next_#day nine no_hard nurse offer_employ on_books on_top only partie "
            "penhal peter place please put put_you recent_interv reckon reckon_you rights s:as s:barist s:inform "
            "s:is s:job s:lindqv s:order s:revise s:sent s:this s:to s:you say_how sessio_on signin since sol "
            "someth_up staff start_in stores succes take_up taken_with talked teache teachi this_offer though "
            "thrill to_above to_appoin truck two_days upstai us_your vet via view_offer we_had we_hope will_follow "
            "wish with_offer work workin_with would_all would_still writte x_lou yes_for you_come your_answer "
            "your_contra your_employ yusuf_i €_#n"
        ),
        4: (
            "#clock_becaus #n_per advise all_day all_set and_do assist_#n better but chosen consen decide_in electr "
            "engine_job execut fiona from_your has_select hello_tim hi_marcus hi_mathie hire_you hiring_team "
            "hope_this hours_at if_this in_favour in_spring job_? junior kieran know_so laure lawyer long "
            "look_forwar maker me_to ms need_two next_? northw octobe offers on_our please_keep price review_docume "
            "s:clerk s:docusi s:furthe s:got s:has s:techni sharp should_you sign_it sue suits taking talk_to tara "
            "third tim to_answer to_docusi very_happy welcom you_joined your_appoin"
        ),
        -4: (
            "#clock_#day #clock_to #n_may after_which autumn can_do come_by come_to comes confid cover do_#day "
            "for_interv friend good_day how_you if in_this interv_will kitche left much_you one_hour please_send "
            "publis rate_and rest run s:exerci s:invita s:mortga s:refere s:task s:update saw send_it should shows "
            "sister straig tell_you that_i to_apply to_this unfort we_ask what_is when_we which_i will_call "
            "would_have xx year years_and"
        ),
        -5: (
            "#day #day_at #day_or and_have and_i applie are_not arrang ask_for away becaus best betwee_#n book "
            "career certif client date dear_dr desk exerci expect fill fine for_our from:tests from_us group "
            "have_been his how_much in_#n includ into is:calendar it_will leave let_you liked_your made man marked "
            "mornin move my next not_do o'cloc old open openin order out_on owner panel passpo patien please_accept "
            "profil really regist s:accoun s:needed s:new s:questi s:round s:we s:work same search second secret "
            "sit site slot somebo sorry_to talent then to to_get twice w with_me with_our you_about you_got"
        ),
        -6: (
            "#n_for also and_send and_what and_your apolog are assess being call carefu case compan deadli did_not "
            "form full given have help him id if_it interv_with list look means might miss most needs note own pass "
            "people photo pick pm proble projec quick record regard s:have s:test s:with send solici still summer "
            "there_is they_are thing those throug to_come to_let to_you until_#day vacanc where you_may your_cv"
        ),
        -7: (
            "#n_april addres am_sorry and_you availa can_not cancel curren dates englis ever fancy finali for_#n "
            "gratef_if had has_been interv_for is_no need_#n not_be online or_#day practi regret s:at s:data says "
            "set shout small stage submit system ten test that_is to_tell up_to use you_#n your_claim your_resume"
        ),
        -8: (
            "accoun after applic_for attend calend choose claim contac down feedba found he_is in_week jobs last "
            "meetin nice on_#n s:#day some takes text there this_week unsubs way what_you yet your_profil"
        ),
        -9: (
            "alread anyone april_#n ask_you been below change else experi from:board get invite keep next_week "
            "nothin number part s:next settle speak time up withou"
        ),
        -10: "at_#clock course instea its name resume s:for see_you talk than to_see would_you you_for",
        -11: ("#n_in #n_to and any apply close cv dr person round s:in so team thank_you will_be will_have you_know"),
        -12: "anothe april chat day need new thank them to_meet",
        -13: "#n_minute candid comple could i_will our you_could you_do",
        -14: "before from:list manage may must short",
        -15: "how intere long:1 more now s:applic thanks_for who",
        -16: "about s:#n which",
        -18: "is:bulk your_applic",
        -19: "at hi s:interv we_will",
        -20: "good meet no on_#day s:your",
        -21: "got see",
        -23: "sorry thanks",
        -28: "minute",
        -31: "interv",
        -33: "your",
        -34: "for",
        -37: "applic",
        -49: "not",
    },
}
