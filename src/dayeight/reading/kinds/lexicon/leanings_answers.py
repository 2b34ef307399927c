"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "rejection": {
        51: "this",
        48: "not",
        42: "other",
        39: "who",
        38: "for_this was",
        34: "positi will_not",
        33: "anothe",
        32: "has now",
        31: "best were",
        30: "feedba for",
        27: "alread filled sorry",
        26: "regret",
        25: "s:result",
        24: "but closed for_coming",
        23: "it_was openin so they_have wish_you you_were",
        22: "after all experi from:ats furthe is:hires last_night thank thank_you to_be you_for your_intere",
        21: "and_for coming consid heart hi i_would it_is not_be s:feedba s:role someon theref we_are year",
        20: "going in_our said to_your who_has whose",
        19: "brothe ended full i liked on_this qualif requir they took we_have",
        18: "all_best girl gone review_your s:office somebo this_time vacanc with_your you_but",
        17: "again_for and_has is_no search taken thanks that us_next would_have",
        16: "candid felt future gutted hope requis s:assist s:outcom so_we this_one would",
        15: (
            "above ahead_with am_sorry applic had has_been hope_you its moment our please_do score to_give took_on "
            "up went wish"
        ),
        14: (
            "applic_was cover crew for_attend for_your good have_gone intere_in intern luck meet much news night "
            "not_see s:update straig taking to_meet wanted work writin your_time"
        ),
        13: (
            "apprec at_this contin ended_up give_you going_to had_to has_decide has_now having know_that my partic "
            "reach respon s:applic season told too"
        ),
        12: (
            "ahead anothe_candid applic_we are_closin attend autumn came chosen_to christ closer closer_to does_not "
            "done down fella hiya liked_you means one_year people positi_has post put s:as s:wareho someon_with "
            "they_liked time_and to_interv to_make us van we writte"
        ),
        11: (
            "active again been board but_you case dear_applic dear_mr feedba_is five how_much moving nearer next "
            "night_and no not_among nothin portfo really req s:closed s:news see someth stage talked there to_go "
            "was_close we_need which will_keep"
        ),
        10: (
            "am_gutted among appoin are_not asked_me be_taken big came_down closin coming_in enjoye follow for_one "
            "for_other for_two for_us going_with govern here his in_future long:0 lot matter mess_you more no_from "
            "not_to on on_to open presen recogn refer refer_to s:admini s:note s:nurse s:positi should_have "
            "sorry_to stop studie taken_on that_is thinki tho time to_inform to_someon try w wanted_to with_other "
            "your_number your_qualif your_score"
        ),
        9: (
            "and_she are_going back_and better can_start closel eat enough eyes feel for_job girl_who give "
            "good_luck has_to i_am impres is_alread is_there it_came job_to lead level made made_decisi means_we "
            "mess more_closel more_experi myself next_year onward poppin poppin_in rather recogn_your s:at s:candid "
            "s:porter s:regard seat see_us select_candid skills so_here standa talks that_means that_you there_will "
            "theref_we this_as those though we_do we_must while while_your who_is you_all young your_diplom "
            "your_person your_skills"
        ),
        8: (
            "after_review anothe_applic anothe_finali are_welcom at_its at_moment be_consid be_moving becaus_she "
            "being better_news candid_who client comple_our diffic diplom down_to finali forwar found goes gone_to "
            "has_withdr have have_chosen have_writte heavy hoped how i_refer i_sent in_march inform_you is_on mr "
            "no_furthe now_been on_me other_openin pal rather_than regret_to s:follow s:manage saturd so_they "
            "somebo_who someon_who start_#day starti summer thanks_for their to_write way we_regret we_wish "
            "weeken_and welcom_to what_we wrong you_would (always)"
        ),
        7: (
            "and_i and_we applic_receiv applic_thank are_open as_you be_inviti be_straig been_filled below call "
            "candid_whose candid_with carefu client_has close comes_up compli conser dear_tamsin decide_not do_with "
            "doing drive elemen enjoye_your extend_offer fell files for_above for_future for_taking for_time "
            "for_which from_us get_straig given hands have_asked have_put have_shown have_someth here_for hope_that "
            "if_anythi in_end is_we job kieran_client kim know_how leave_it me_to me_when mechan met need nephew "
            "no_new no_to not_reach not_take on_how our_needs owners_have post_has req_#n right_now role roles "
            "s:care s:dental s:health s:night s:specia s:teache said_no said_yes sign_up site someth_in spot staff "
            "starte taking_your talked_it that_on that_we they_are this_in this_list this_positi this_was time_you "
            "to to_apply to_contin to_fill to_thank to_us took_part twelve until_new we_promis weeken went_to "
            "which_you wishes you_and you_shout you_within your_work"
        ),
        6: (
            "#n_your accord action among_them and_it and_this and_with appear are_unable as_judgem backgr_is beauti "
            "been_consid been_taken built but_it but_we callin chance_to chosen clear collea coming_to contin_to "
            "conver_we convey cut displa does exchan exerci far fault file_for follow_your for_intere for_now "
            "for_post for_silenc for_what forwar_to go_with has_review have_hired have_seen heard_back hi_jade "
            "hi_noor hi_noreen hired i_can i_do i_need i_should in_autumn in_hope inviti is_that judgem jump kinder "
            "knowle landed_on many_thanks meet_our meet_us meet_you met_last mobile near_you need_someon needs "
            "negati nights no_longer not_been not_do now_comple number_in old_addres on_panel on_you other_applic "
            "other_candid our_other people_for person picker place qualif_for ran reflec regula remain requir_for "
            "review_applic ring_me s:about s:analys s:client s:data s:driver s:intern s:post s:practi s:traine "
            "score_#n see_this she_has shown silenc so_there someti sorry_it sorry_that speak stop_you tamsin "
            "three_you tip to_let to_mess to_review to_somebo to_take to_tell to_two to_volume too_big tough trust "
            "until_spring us_to volume volume_applic was_high we_had we_only we_wanted while_we with with_my worked "
            "writin_to yester you_better you_put your_knowle your_presen your_profil"
        ),
        5: (
            "above_post am_writin applic_furthe apply be_please been_withdr best_wishes contin_with enclos_you "
            "enjoye_meetin eye_on finall find_your follow_with gave got have_made have_taken hire in_region inform "
            "interv_you jess keep_eye kind_regard lesson lorna monday_and noor one_your open_for other_jobs "
            "our_review realis really_apprec reappl rent reopen s:editor s:from s:mechan s:order s:qs she shout_if "
            "start supply thanks_again thanks_millio this_e-mail this_role tips to_above to_progre traine_progra "
            "vacanc_are vouche will_remain your_consen your_data your_studie"
        ),
        -5: (
            "addres applic_has are_now both by_#day checki client_for contin_intere conven dear_ms double from_our "
            "gets give_me hey_marcus inspec interv_with is_comple landlo_has langua luck_with mrs_ahmed museum "
            "nurse offer_you one_more our_team plant press put_it refund report s:chat s:got s:great s:manusc s:one "
            "s:room say_your sent_in sign sofia sorry_for study submit_your that_this to_hiring we_unders we_will "
            "whenev you_on you_wish your_claim"
        ),
        -6: (
            "ahmed allowe ananya applic_as applyi_to approv as_we bank be_contac been_placed bring calend "
            "candid_profil cash check click code could_you cv_and dear_dr declin develo do everyo file "
            "finger_crosse finish folder guaran had_more has_asked have_it have_you health hi_sunil him himsel "
            "hours in_to includ_your interv is:calendar it_will like_you log log_in love manusc medica more_intere "
            "ms_obi next_week nice obi off one paid panel_has pieces public put_you rate receip_your regist "
            "reply_to s:accoun s:adopti s:it s:next s:notice s:opport s:reques s:still s:your same slip some_time "
            "story submis succes sunil teams tell_me ten_minute than_#n this_addres this_mornin to_confir to_includ "
            "unsubs_from until walk will_come will_let wish_to yes you_as you_in your_messag"
        ),
        -7: (
            "#day_so about_it added again_next along_with and_will as at_#n been_able by compet comple crosse "
            "do_anythi docume due email end_month everyt execut final fundin glad grid has_gone have_been have_sent "
            "holida in_meanti intere_than it_has june later may_#n meanti messag_to mornin never on_reserv online "
            "option passwo peter photos pile pleasu profil_with resume return review s:appoin s:flat s:form "
            "s:invita s:our series slot slowly so_do sort stage_is status step talk_this than_expect tight to_see "
            "to_talk top try_again up_to wait_for we_ask you_go your_form your_propos"
        ),
        -8: (
            "#day_#n #n_minute aftern applyi at_#clock attach automa back before_we called change copy early employ "
            "forgot_you happen in_touch issue long:1 love_to more_time not_forgot not_make notes offer opened "
            "outcom pick quick receip s:acknow s:confir s:interv s:receip s:reserv safely saved say schedu sent sit "
            "squad sure them these to_#n to_have until_#day upload would_you write_to you_are your_accoun "
            "your_reques"
        ),
        -9: (
            "#day_#clock #day_at able_to again_in any applic_is april asked_for certif each editor finger for_#n "
            "for_review i_write just know lettin list list_for make_it on_#day parent please_to portal s:new "
            "s:receiv s:withdr say_that screen select_for send some still_in togeth touch trial when_i whethe "
            "workin you_do you_have"
        ),
        -10: (
            "able and_have come_back contra evenin expect for_applyi got_your if_you look manage note reserv_list "
            "s:are s:offer s:trial septem shall ten to_do weeks write you"
        ),
        -11: (
            "acknow also back_to delay delive direct family from:board go hear is_in is_still may_be moved name "
            "on_#n passed phone reply reserv s:#day s:? s:for s:is s:list short teleph than throug two unders "
            "will_be will_contac"
        ),
        -12: "#n_may accoun ask_you can for_sendin half month number receiv_your s:have signed you_to",
        -13: ("about are_still be_in before choose course days have_not hour s:to see_you shortl small takes want"),
        -14: "at form from:list we_would",
        -15: "arrive contac_you includ notice office propos soon submit tell this_week to_you wait when",
        -16: "confir_that in_your letter link messag need_to once receiv s:we",
        -17: "could read reques three",
        -18: "i_will is minute questi talk",
        -19: "answer day then update",
        -20: "may",
        -21: "first is:bulk",
        -22: "ask",
        -24: "contac date yet",
        -26: "s:you",
        -27: "if",
        -28: "confir",
        -32: "will",
        -34: "or",
        -36: "#clock week",
        -37: "? is:asking",
        -38: "still",
        -45: "please",
        -48: "#day",
        -58: "#n",
    },
    "offer": {
        65: "s:offer",
        62: "offer",
        59: "contra letter",
        50: "start",
        48: "hour yes",
        46: "£",
        43: "accept post",
        41: "sign",
        39: "we_would",
        36: "#n_#n",
        35: "attach",
        33: "employ signat",
        32: "want",
        30: "as positi",
        29: "signed you",
        28: "plus",
        26: "#clock_hour congra enclos please_to pleasu you_will",
        25: "s:appoin",
        24: "appoin s:employ said say you_on",
        23: "happy want_you",
        22: "from:signing return",
        21: "and_sign",
        20: "begin employ_contra if_you love months offer_letter s:letter weeks will_do you_to",
        19: "#n condit for_post four_days offer_you offeri_you read",
        18: "agreem four offeri to_offer you_positi",
        17: "days follow job like me_know offer_is septem share terms",
        16: "am_please letter_attach love_you wait would",
        15: "base be_our in_or let_me me or_out s:news start_#day would_be your_offer your_signat",
        14: ("in_writin is_yours per propos_you reques_your salary say_yes signat_on us us_as would_like you_place"),
        13: (
            "? basic formal_letter has_reques hours interv_i is:asking it join_us like_you paperw pleasu_in "
            "read_and review_and s:welcom satisf scale they_want three_months to_take weekly what_do would_love "
            "you_start"
        ),
        12: (
            "$ allowa am_deligh and_work cash dear_inês deligh engine for_season holida i_am is_ready join proper "
            "propos questi r read_it ready_in s:agreem s:condit s:docume said_yes to_have tried we_wait when_can "
            "you_say your_reply £_#clock £_#n"
        ),
        11: (
            "#n_days #n_hours 10th all_us and_#day any_questi before_#day bonus by_post contra_for follow_by formal "
            "i inês job_is pleasu_to probat ready report s:it s:recept s:signat s:start subjec_to think to_accept "
            "to_inform to_start trial two_weeks wait_for x yes_? you_accept you_let you_offer (always)"
        ),
        10: (
            "#n_euro 2nd appoin_to come copy docusi euro extend for_positi happy_to have_pleasu have_you hr_will "
            "i_write inform_you offer_for office on_2nd or_declin paper people_has recept retain return_signed "
            "s:positi s:sign subjec take take_you to_join to_propos view wants_you we_want weeken work_for "
            "work_with writin yes_from your_candid"
        ),
        9: (
            "#n_august 1st 8th analys and_accept and_bring books bring_it car checks dbs declin develo fellow "
            "furthe_to give laptop mate our_first panel_has reply resign season sent_you that_panel to_begin "
            "to_confir to_send to_workin want_it we_said with_us you_docume you_post you_were you_would"
        ),
        8: (
            "#day_? am annual are_in august been_succes behalf but_got can_tell can_you come_and contai "
            "contai_secure cook ctc_inr days_with detail detail_and do_you docume_to follow_your from_all grade "
            "hand have_job hello hour_start in_januar in_portal inr is_condit joined know_by lead make_you medica "
            "mrs not_share ok_? one_and or_no please_read please_return portal ready_to s:deputy s:great say_you "
            "secure secure_link sent shall_i share_this signif sorted they_have think_and to_read to_review to_say "
            "to_view two_copies us_from voicem we_go were will_find within_#n yes_or you_give you_that your_accept "
            "your_bank your_voicem yours €"
        ),
        7: (
            "#day_on #day_please #n_and #n_septem $_#n accept_it and_start and_they answer_by are_hereby are_offeri "
            "as_we bank_detail be by call_but came_back chloe comput congra_you days_week dear_ms excite financ "
            "forwar_to from_#n give_me give_us glad_to have_attach have_decide hire hope hr hybrid i_tell in_hour "
            "in_my is:hires is_attach it_ask it_in januar kieran_client letter_is line_cook may_#n moon net nobody "
            "on_board on_you our_new packag pdf point region releas reques ring_me s:contra s:good s:let salary_is "
            "signed_off start_on starti talked_about tell_them that that_was this_aftern this_mornin three "
            "three_times till times top tried_to twelve unanim wanted_you wants we_talked well what_we will_send "
            "you_begin you_role you_sign yours_if"
        ),
        6: (
            "#day_hours #n_hrs #n_june accept_or after_you and_thank appoin_you appren are_free are_select asked_me "
            "assist attach_sign be_return beginn below_and branch but_i call_me class class_teache cleara cleare "
            "confir_in congra_from conten could_you ctc deputy easy enclos_you extend_to feelin final find five "
            "from_first give_you gone good_news gross hard_feelin headma hello_jonas here_it hereby i_said i_want "
            "in_worksh is_finish it_as journe june kim like_and lindqv llewel long:2 lost mags marcus_we matche "
            "me_when money ms_llewel no_hard not_no not_wait notice_in octobe_#n ok one_evenin open_until perman "
            "please_reply point_#n post_to refere_and resear retain_your s:aboard s:appren s:class s:commit "
            "s:detail s:engage s:librar s:revise s:site s:us s:waitin said_i say_we scp scp_#n shall sign_and six "
            "six_months start_with taken that_we think_? thirty this_email time_you to_call to_follow to_give "
            "to_make told_you v we_get welcom_to what_i whatev whenev_you whethe_you whole will_come within "
            "would_call your_notice"
        ),
        5: (
            "#clock_in #clock_is #clock_till #n_hour above above_post accept_? accomm all_day and_approv and_are "
            "and_medica and_take andrea appoin_as are_enclos are_happy as_result attach_are back band_#n be_please "
            "better better_than by_#day can_? candid_for check condit_offer confir_that consid_your contra_and "
            "contra_with convey copies copy_by days_and dear_fiona docume duty emma enjoye_meetin excite_to execut "
            "failin failin_which financ_analys for_you forwar g'day_steph get_you glad govern grade_#n great hannah "
            "has have_chosen have_read have_think he_would helen_i here hey_sol hours_week hrs hull in_hand "
            "in_which is_yes it_? joinin jonas knows letter_about level long love_for master_and meetin_you mel "
            "mike month need_your next_#day nine nurse on_books one only_one penhal pensio peter please please_keep "
            "put recent_interv reckon reckon_you rights rob rob_here role rounds s:? s:head s:order s:sent s:this "
            "s:to say_how send_contra sessio_on signin sol someth_up staff start_in stores succes take_up "
            "taken_with talk_to teache teachi this_offer though thrill to_above to_be truck two_days us_your vet "
            "via we_had we_hope when_you whenev wish wish_to with_offer work workin_with writte yes_for you_as "
            "you_come your_answer your_contra your_employ your_presen your_recent €_#n"
        ),
        4: (
            "#clock_becaus #n_per advise all_love and_do and_so are_both assist_#n been_taken bottom chosen confir "
            "deligh_to engine_job find_in fiona from_your full_time goat has_select have_though hello_tim hi_marcus "
            "hi_mathie hire_you hiring_team hope_this hours_at in_spring job_? joy jules junior just_ask know_so "
            "laure lawyer look_forwar maker me_to mine need_two next_? northw octobe offer_employ offers on_top "
            "once only partie place premiu price produc_design put_you review_docume s:as s:barist s:docusi s:has "
            "s:inform s:is s:job s:lindqv s:techni s:you sharp should_you sign_it since suits sure talked third tim "
            "to_answer to_appoin to_docusi upstai very_happy view_offer welcom will_follow would_all x_lou "
            "you_joined your_appoin yusuf_i"
        ),
        -4: (
            "#clock_#day #clock_to #day_mornin #n_may after_which and_whethe answer anythi are_not autumn becaus "
            "can_speak comes coming compet confid contac_you desk do_#day fill_in finali for_interv form_and "
            "from:machine him how_you in_this in_touch interv_will left liked_your lovely meet_you my off one_hour "
            "openin park please_fill proces rate_and regard rest s:exerci s:mortga s:quick s:refere same saw sectio "
            "send send_it sendin set_out shows side so_it someth to_apply to_this too touch twice unfort valid "
            "very_much what_is when_we while will will_call years_and you_at you_get"
        ),
        -5: (
            "#clock #day_at #day_or and_have and_i and_send applie arrang asks away being best betwee_#n book call "
            "client come_to cover did_not ever exerci expect fine for_our form friend from:tests from_us group "
            "have_been how_much id if_it in_#n into is:calendar it_will leave let_you man marked miss mornin move "
            "much_you needs next not_do note o'cloc old open order out_on passpo placed please_accept please_send "
            "practi profil really regist regret run s:accoun s:invita s:needed s:new s:questi s:round s:task "
            "s:update s:we s:work search second secret should sister sit site slot solici somebo still straig "
            "summer that_i then those to to_come to_get to_tell to_you w we_ask with_our xx year you_about you_got"
        ),
        -6: (
            "#day #n_for also am_sorry and_what and_your are can_not career carefu case certif compan date deadli "
            "dear_dr fancy fill full gratef_if had has_been help his interv_with look might most online own panel "
            "pass patien photo pm proble projec record s:at s:have s:test submit that_is they_are thing throug "
            "to_let until_#day use vacanc where you_may your_cv your_resume"
        ),
        -7: (
            "#n_april addres after and_you assess availa cancel choose curren dates down englis for_#n given have "
            "he_is interv_for jobs list need_#n not_be on_#n or_#day people pick quick s:data s:with says set shout "
            "small system ten test than there_is up_to you_#n your_claim your_profil"
        ),
        -8: (
            "accoun alread applic_for attend been calend change claim contac experi feedba found in_week is_no keep "
            "last meetin nothin part s:#day settle some stage takes text this_week time unsubs way what_you withou"
        ),
        -9: (
            "anyone april_#n ask_you below close else from:board get instea invite its nice number speak there up "
            "will_have would_you yet"
        ),
        -10: "any at_#clock course dr name next_week resume round s:next see_you so talk to_see will_be",
        -11: "#n_in #n_to and apply chat cv new our s:for s:in team thank_you to_meet you_for you_know",
        -12: "april could day need person thank them you_could",
        -13: "#n_minute before candid comple must short you_do",
        -14: "anothe from:list i_will may more thanks_for",
        -15: "intere long:1 manage now s:applic",
        -16: "about how s:#n which who",
        -17: "your_applic",
        -18: "is:bulk sorry",
        -19: "good hi no s:interv we_will",
        -20: "at meet on_#day s:your",
        -21: "see",
        -22: "got thanks",
        -28: "minute",
        -31: "interv",
        -34: "your",
        -35: "applic for",
        -47: "not",
    },
}
