"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "rejection": {
        57: "other",
        44: "this",
        43: "not",
        39: "was",
        37: "will_not",
        35: "now who",
        34: "positi were",
        33: "alread for for_this",
        32: "best",
        30: "all closed",
        29: "wish_you",
        28: "anothe",
        27: "feedba filled",
        26: "for_coming openin theref you_were",
        25: "hope said",
        24: "experi furthe has it_was s:result",
        23: "all_best from:ats future has_now last_night thank went",
        22: "and_has hi whose",
        21: "it_is on_this requir to_your you_for your_intere",
        20: "and_for coming girl heart i_would s:feedba search so_we someon thank_you this_time to_be",
        19: ("candid crew going good gutted i in_our is_no qualif review_your s:office so they_have took vacanc year"),
        18: "after but contin cover dear_mr liked not_be requis s:role somebo there",
        17: "ahead_with closer did_not who_has would would_have you_but",
        16: (
            "at_this ended felt for_your going_to gone had hope_you is:hires long:0 more partic s:outcom taking "
            "there_will this_one though to_give wanted we"
        ),
        15: (
            "again_for ahead applic_was consid for_attend has_decide having hiya its luck much now_been s:update "
            "straig taken too us wanted_to we_have with_your young"
        ),
        14: (
            "among autumn brothe came_down down full has_been mr night person please_do positi_has post presen "
            "reach sorry stage that to_apply to_go writte you_and your_person"
        ),
        13: (
            "am_gutted are_closin case closer_to dear_candid enjoye fella have_gone in_future is_alread it_came "
            "moving nearer next_season night_and no_longer not_among not_take not_to on_you s:closed s:maker thanks "
            "tho took_on we_had welcom_to wish"
        ),
        12: (
            "accord applic_we are_welcom asked_me back_and been berth chosen_to down_to feedba_is his i_am "
            "intere_in level liked_you lot moment more_experi my myself not_see other_openin portfo refer_to s:at "
            "s:positi score summer they they_liked time_and to_interv to_meet to_thank try_us we_need work "
            "your_time"
        ),
        11: (
            "above am_sorry anothe_applic anothe_candid appoin came can_do christ comple_our for_job got_our has_to "
            "heron hey how_much job_to mess_you our people recomm refer regret s:as s:assist s:health s:intern "
            "s:news s:wareho someon_with standa stop talked that_is to_make to_us trust up us_next we_are "
            "with_other writin"
        ),
        10: (
            "again and_she apprec are_going attend be_moving being_so but_you can_start candid_whose coming_in "
            "do_with does_not doing done elemen ended_up for_future for_time for_two give_you go_with gonna hands "
            "have_got here impres made_decisi meet next no_reflec not_reach on_to one_year owners_have people_and "
            "put rather_than reflec regard s:admini s:applic s:manage s:note s:nurse s:porter so_here someon_who "
            "studie taken_on talent that_means this_as to to_fill to_tell try we_wish who_is you_make (always)"
        ),
        9: (
            "academ and_forth apply as_he been_closed been_filled been_taken been_withdr big budget call candid_who "
            "closin commun cousin eat enjoye_your eyes five for_other for_taking for_us forth found girl_who given "
            "gone_to good_luck govern have_chosen have_put i_do in_it intern jess kind_regard know_that lesson "
            "longer_under matter means_we meet_us meetin mess next_year no_from no_furthe nothin one_from onward "
            "other_applic panel' poppin poppin_in rather really recogn recogn_your respon role s:candid s:driver "
            "s:orchar s:traine season see_this skills so_they someth sorry_to stay talks theref_we to_it to_someon "
            "van was_close weeken went_for went_with what_we you_better your_cv your_diplom your_number your_qualif "
            "your_score"
        ),
        8: (
            "after_review agains aide all_our am and_can and_good and_in and_with any_more are_open argued at_its "
            "backgr_is beauti becaus_she been_consid being better_news brilli call_me chance_to chosen closel "
            "dear_applic decide_not diffic diplom exerci feel for_intere give goes going_with had_one had_to happil "
            "has_withdr have_had heavy i_refer i_sent i_wanted in_march is_nothin joy keep_your kind knows leave_it "
            "match me_to me_when more_closel nephew no_new not_on occupi other_jobs owners pal petrov place "
            "place_and place_you post_has proces promot reflec_on regret_to req roles round s:aide s:bus s:follow "
            "s:hand s:regard s:school said_yes saturd see_us select_candid should_have simon so_i somebo_who "
            "sorry_pal starte sue their this_positi time to_contin to_mess very w we_promis weeken_and which_you "
            "while_your who_can will_keep with you_all you_would your_skills your_work"
        ),
        7: (
            "active among_them and_it and_we any_time applic applic_receiv applic_thank be_inviti be_straig better "
            "boy by_for by_manage by_phone collea contin_and counci dear_tamsin elsewh encour_you enough "
            "every_succes extend_offer facebo fancy fault for_above for_moment for_silenc for_writte forwar_to "
            "from_unatte has_made has_review have have_given have_writte here_for hope_that i_need i_thank i_wish "
            "if_anythi if_that in_case in_hope is_that is_there kieran_client local made mags much_and near_you "
            "news no_to not_cover now_closed offer_to on on_how part people_for profil_will put_your ranger "
            "requis_#n s:care s:market s:night s:req scored sign_up site six_months sorry_it stay_in taking_your "
            "talk_it talked_it team_has thanks_for that_on that_you they_are this_requis this_role this_was "
            "three_you to_inform to_let to_safegu to_write too_big took_part two_people unatte_mailbo under up_i "
            "we_do we_must we_thank went_to withdr you_ever you_every you_good you_put you_shout your_docume"
        ),
        6: (
            "action am_so and_your anothe_finali appear are_not as_refere asking_you at_moment automa_messag "
            "be_taken bex board built candid_with carefu childr close comes_up compli conser contin_with cut "
            "data_will databa_for days_are did educat encour ever exchan fell file_for files fill for_what gave "
            "get_straig have_hired have_picked have_shown have_someth head_office hi_jade hi_noor home hoping_for "
            "human_resour i_can insura inviti is_only is_we judgem_your kinder know_how knowle lane lead long lou "
            "mailbo man mum need_anythi negati no nothin_to now_comple old old_addres one_your open_for parkin "
            "partic_in pressi realis requir_for resolv retain retain_your review_applic ros s:about s:dental s:head "
            "s:up safegu said_no see shown smartr so_there someth_in start_#day starti still_on stop_you strong "
            "supply taking_time there_were thinki this_in this_job this_list this_occasi those time_you tip to_this "
            "to_volume twelve unatte volume_applic we_went welcom while_we with_my worked yester you_about "
            "your_knowle your_presen"
        ),
        -6: (
            "admin allowe and_letter anybod applic_as are_keepin are_now as_we assess at_any bank be_contac begin "
            "both bring bursar candid_profil candid_will click could_you declar do end_month everyo_who everyt "
            "execut final finger_crosse folder for_you forgot_you have_one have_sent ill in_advanc in_meanti in_to "
            "inês is_with it_has it_in like_you log manusc meanti more_than move next_week offer_you one_more "
            "patien pieces pile plus public put_it remind s:adopti s:it s:letter s:next s:opport s:survey school "
            "short sign sleep slip stage_is status suppor tape than_#n to_includ two_weeks valid we_apolog will_do "
            "will_write you_off you_with your_applic your_messag your_propos"
        ),
        -7: (
            "added all_candid ananya apolog april at_#n becaus by_#day by_#n cash check chef code declin due "
            "for_review from_our glad grid guaran happen have_you health holida hours hundre i_must inbox it_this "
            "keep_you list_for manage me more_time most_people next_step not_hear offer paid papers passwo peter "
            "photos plant pleasu portal put_you receip_your recept reply_to s:accoun s:invita s:our s:receip "
            "s:reserv saved secret series slot so_do some_time stays stoppe talk_this teams tell_me ten_minute "
            "than_expect these tight top trial try_again up_to wait_for waitin want_to wants_to we_unders we_wait "
            "will_let will_take wish_i wish_to yes you_in your_accoun your_job"
        ),
        -8: (
            "#day_#n #day_so along_with also applyi_to at_#clock automa been_able been_placed calend called crosse "
            "cv_and else gets go good_news himsel hiring includ_your is:answer issue know later lettin many may_#n "
            "medica money never opened option outcom phone report reserv_list review s:acknow s:appoin s:are "
            "s:confir s:flat s:form s:interv s:your safely say_that schedu sit so_you sort squad step submis to_do "
            "to_have to_talk until_#day upload we_ask write_to you_are you_go your_reques"
        ),
        -9: (
            "#day_#clock #day_at #n_minute about_it again_in are_still certif compet copy decisi everyo family "
            "finger for_applyi from_me get has_change have_been him i_have i_write inconv is_to it_will june look "
            "love love_to note our_system passed pick questi reache releas s:reques screen septem still_in sure "
            "to_#n unfort until when_i will_contac would_you your_form yours"
        ),
        -10: (
            "applyi attach be_in before_we can change day delive expect for_#n form has_asked if_you make_it month "
            "not_make on_#day receip s:? s:list s:new s:withdr select_for shall that_this to_you we_will will_be "
            "workin"
        ),
        -11: (
            "#n_may able_to applic_is asked_for back be come_back contra decide each evenin for_sendin from:board "
            "has_not is_in is_still long:1 moved number parent please_to reserv s:#day s:for s:is s:offer s:trial "
            "same some sorry_for ten togeth want we_would you_do"
        ),
        -12: "able course new reply s:receiv teleph them whethe",
        -13: (
            "accoun and_have and_will ask_you contac_you direct editor from:list half list may name on_#n s:have "
            "see_you signed takes weeks write"
        ),
        -14: "acknow back_to got_your hour in_your unders when",
        -15: "confir_that hear interv once propos receiv_your shortl submit two you_to",
        -16: "arrive at before choose delay is may_be say talk than then this_week throug",
        -17: "letter messag minute read receiv s:to small soon tell",
        -18: "about have_not s:we",
        -19: "link need_to three",
        -20: "i_will includ is:bulk reques wait",
        -21: "could update",
        -22: "office",
        -24: "date",
        -26: "answer contac s:you",
        -30: "ask confir yet",
        -32: "first",
        -33: "will",
        -34: "if",
        -35: "week",
        -37: "#clock still",
        -41: "? is:asking",
        -43: "#day or",
        -45: "please",
        -65: "#n",
    },
    "offer": {
        67: "s:offer",
        62: "offer",
        60: "contra",
        58: "letter",
        52: "start",
        49: "hour",
        48: "yes",
        47: "£",
        44: "accept post",
        43: "sign",
        41: "we_would",
        38: "#n_#n",
        37: "attach",
        34: "employ signat",
        31: "signed want",
        30: "as positi",
        29: "you",
        28: "please_to plus you_will",
        27: "#clock_hour congra pleasu",
        26: "enclos s:appoin",
        25: "appoin s:employ you_on",
        24: "happy return said say",
        23: "from:signing want_you",
        21: "#n and_sign begin offer_letter s:letter weeks you_to",
        20: "condit employ_contra for_post four four_days if_you love months offer_you offeri_you read will_do",
        19: "agreem follow like offeri you_positi",
        18: "septem terms to_offer",
        17: "days job love_you me_know offer_is share",
        16: "am_please be_our let_me letter_attach s:news wait",
        15: "base in_or or_out per salary say_yes start_#day would would_be your_offer your_signat",
        14: (
            "? formal_letter in_writin interv_i is:asking is_yours me propos_you reques_your signat_on they_want "
            "us_as weekly what_do would_like would_love you_place"
        ),
        13: (
            "am_deligh and_work basic dear_inês deligh engine for_season has_reques holida hours it like_you paperw "
            "pleasu_in proper questi read_and review_and s:condit s:welcom satisf scale three_months to_have "
            "to_take tried us x you_say you_start your_reply £_#n"
        ),
        12: (
            "#n_days #n_hours $ 10th allowa any_questi before_#day by_post cash follow_by formal inês is_ready "
            "join_us pleasu_to propos r read_it s:agreem s:docume s:it to_inform to_start wait_for we_wait when_can "
            "yes_? you_accept you_offer £_#clock"
        ),
        11: (
            "#n_euro all_us and_#day bonus come contra_for copy extend have_pleasu i_am inform_you join probat "
            "ready ready_in recept reply return_signed s:recept s:signat s:start subjec_to take think to_accept "
            "trial two_weeks view writin you_let"
        ),
        10: (
            "2nd appoin_to car docusi euro for_positi give happy_to have_you hr_will i_write job_is laptop "
            "offer_for office on_2nd or_declin paper people_has report retain s:sign said_yes season subjec "
            "take_you that_panel to_join to_propos to_send want_it wants_you we_said we_want weeken with_us "
            "work_for work_with yes_from you_would your_candid (always)"
        ),
        9: (
            "#n_august 1st analys and_accept and_bring books bring_it but_got can_tell checks cook dbs dear_ms "
            "declin detail develo docume_to fellow follow_your furthe_to grade in_portal make_you mate mrs "
            "our_first panel_has portal s:positi say_you sent sent_you signif think_and to_begin to_confir "
            "to_review to_workin well you_docume you_post you_that your_voicem"
        ),
        8: (
            "#day_? #n_and $_#n 8th annual answer_by are_in as_we august bank_detail been_succes behalf came_back "
            "can_you contai contai_secure ctc_inr days_week days_with detail_and do_you from_all give_me glad_to "
            "hand have_job hire hour_start i in_januar inr is:hires is_condit it_ask it_in joined know_by lead "
            "medica not_share ok_? one_and or_no our_new pdf please_read please_return ready_to releas resign "
            "ring_me s:good s:great secure secure_link shall_i share_this sorted start_on they_have times to_give "
            "to_read to_view two_copies unanim us_from voicem wanted_you we_go will_find within_#n yes_or you_give "
            "you_role your_accept your_bank yours €"
        ),
        7: (
            "#day_on #day_please #n_septem accept_it after_you am and_start and_they are_free are_hereby are_offeri "
            "be branch but_i call_but chloe class come_and comput congra_you enclos_you excite financ forwar_to "
            "from_#n give_us give_you have_attach have_decide hello hereby hope hybrid i_said i_tell in_hour in_my "
            "is_attach januar kieran_client letter_is line_cook may_#n me_yes money moon net nobody on_board packag "
            "perman point post_to region reques retain_your s:appren s:commit s:contra s:deputy s:engage s:let "
            "s:librar salary_is signed_off starti taken talked_about tell_them that that_was this_aftern this_email "
            "this_mornin three three_times till to_make to_say top tried_to twelve wants we_talked what_we "
            "will_send within would_call you_begin you_sign you_were yours_if"
        ),
        6: (
            "#clock_is #day_hours #n_hrs #n_june accept_or and_thank appoin_you appren are_select asked_me assist "
            "attach_sign be_return beginn below_and by candid_for class_teache cleara cleare confir_in congra_from "
            "conten contra_and copy_by could_you ctc dear_fiona deputy easy extend_to financ_analys find from_first "
            "gone good_news govern grade_#n great gross headma hello_jonas here here_it hours_week i_want in_worksh "
            "is_finish is_yes it_as it_here jonas journe june kim know like_and lindqv llewel lost marcus_we matche "
            "me_when month ms_llewel not_no not_wait notice_in octobe_#n ok on_you one one_evenin only_one "
            "open_until pensio please_reply point_#n positi_at reckon refere_and resear rob rob_here role rounds "
            "s:? s:aboard s:class s:detail s:revise s:site s:us s:waitin s:you said_i say_how say_we scp scp_#n "
            "send_contra shall sign_and six six_months start_with that_we then_one think_? thirty time_you to_be "
            "to_call to_follow told_you v we_get welcom_to were what_i whatev when_you whenev whenev_you whethe_you "
            "whole will_come wish_to workin_with you_reply your_notice your_presen your_recent"
        ),
        5: (
            "#clock_in #clock_till #n_hour above above_post accept_? accomm all_love and_approv and_are and_medica "
            "and_take andrea appoin_are appoin_as are_enclos are_happy as_result assist_#n at_interv attach_are "
            "back band_#n be_oblige be_please been_taken better_than but by_#day can_? check condit_offer confir "
            "confir_that consid_your contra_with convey copies days_and deligh_to does dunmor duty emma "
            "enjoye_meetin excite_to failin failin_which feelin final_select fiona five forwar from_your full_time "
            "g'day_steph get_you glad goat gone_back hannah hard_feelin has have_chosen have_read have_think "
            "have_though he_would helen_i hello_tim hey_sol hr hrs hull i_have i_say in_hand in_spring in_which "
            "it_? joinin jules junior just_ask knows laure letter_about long:2 look_forwar love_for mags master_and "
            "meetin_you mel mike ms need_two need_your next_#day nine no_hard nurse offer_employ offers on_books "
            "on_top only penhal peter place please put put_you recent_interv reckon_you rights s:as s:barist "
            "s:furthe s:inform s:is s:job s:lindqv s:order s:sent s:this s:to sessio_on sharp signin since sol "
            "someth_up staff start_in stores succes take_up taken_with talked teache teachi this_offer though "
            "thrill tim to_above to_answer to_appoin truck two_days upstai us_your vet via view_offer we_had "
            "we_hope welcom will_follow wish with_offer work would_all would_still writte x_lou yes_for you_come "
            "your_answer your_appoin your_contra your_employ yusuf_i €_#n"
        ),
        4: (
            "#clock_becaus #n_per advise all_day and_do better bottom by_20th chosen consen docume electr "
            "engine_job execut has_put has_select hi_marcus hi_mathie hire_you hiring_team hope_this hours_at "
            "if_this job_? know_so lawyer long lou maker me_to n next_? northw octobe on_our partie please_keep "
            "price review_docume s:clerk s:docusi s:got s:has s:techni should_you sign_it sue suits talk_to tara "
            "third to_docusi very_happy you_are you_joined"
        ),
        -4: (
            "#clock_#day #day 4th after_which anythi autumn can_do can_speak come_by comes confid cover do_#day "
            "fill_in freela friend good_day have_asked how_you if interv_will kitche left much_you one_hour "
            "rate_and rest s:exerci s:mortga s:refere s:task saw send_it set_out straig talent tell_you to_apply "
            "unfort we_ask what_is when_we will_call would_have xx years_and"
        ),
        -5: (
            "#day_at #day_or and_have and_i applie are_not arrang ask_for away becaus best betwee_#n book career "
            "certif client come_to date dear_dr desk exerci expect fine for_our from:tests from_us group have_been "
            "his how_much in_#n in_this includ into is:calendar it_will leave liked_your made man marked mornin "
            "move my next not_do o'cloc old open openin order owner panel passpo patien please_accept please_send "
            "profil publis really regist run s:accoun s:invita s:needed s:new s:questi s:round s:we s:work same "
            "search second secret should shows sit site slot somebo that_i then to to_get twice w which_i with_me "
            "with_our year you_about you_got"
        ),
        -6: (
            "#n_for also and_send and_what and_your apolog are assess being call case deadli did_not fill form full "
            "given have help him id if_it interv_with let_you list look means might miss needs note out_on own pass "
            "photo pm proble projec quick record regard s:have s:test s:with send solici sorry_to still summer "
            "there_is they_are those throug to_come to_let until_#day vacanc you_may"
        ),
        -7: (
            "#n_april addres and_you availa can_not cancel carefu compan curren dates englis ever fancy finali "
            "for_#n gratef_if had has_been interv_for is_no most need_#n not_be online people pick practi regret "
            "s:#day s:at s:data says set shout small stage submit system ten test that_is thing to_tell to_you "
            "up_to use where your_claim your_cv your_resume"
        ),
        -8: (
            "accoun after am_sorry applic_for attend calend choose contac down feedba found he_is in_week jobs last "
            "meetin on_#n or_#day some takes there this_week unsubs up way what_you yet you_#n your_profil"
        ),
        -9: (
            "alread anyone april_#n ask_you been below change claim else experi from:board get instea invite keep "
            "next_week nice nothin number part settle speak text time withou"
        ),
        -10: "at_#clock course its name resume s:for s:next see_you than to_see would_you you_for",
        -11: "#n_in and any apply close dr person round s:in so talk thank_you will_be will_have you_know",
        -12: "#n_to anothe april chat cv day need new our team thank them to_meet",
        -13: "#n_minute candid comple could from:list i_will you_could you_do",
        -14: "before manage may more must short",
        -15: "how intere long:1 now s:#n s:applic thanks_for who",
        -16: "about which",
        -17: "is:bulk",
        -18: "your_applic",
        -19: "at hi we_will",
        -20: "good meet on_#day s:interv",
        -21: "no s:your",
        -22: "got see",
        -23: "sorry thanks",
        -28: "minute",
        -31: "interv",
        -34: "for your",
        -38: "applic",
        -49: "not",
    },
}
