"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "assessment": {
        89: "test",
        59: "s:test",
        51: "attach",
        44: "send",
        41: "comple it",
        40: "assess from:tests link",
        39: "#n_minute",
        37: "exerci s:exerci",
        36: "online",
        35: "small you_have",
        33: "s:task",
        32: "to_do",
        31: "how_you",
        30: "s:sample",
        29: "minute pay",
        28: "by do s:assess tests words writte",
        27: "no you_to",
        26: "#n #n_words task",
        25: "everyo hours take what_you",
        24: "ask hi than we_ask your_own",
        23: "allowe more must_be own plan s:trial to_comple would",
        22: "cut next see_how style submit",
        21: "numeri one please sample send_it short skills test_for what",
        20: "can_you you_would",
        19: "before by_#day calcul more_than pages return s:remind screen see thing",
        18: "ask_you must next_step sketch write",
        17: "come_do folder have_not how produc s:online see_your takes to_see will_pay",
        16: "each excel go in_this invite invite_to please_comple repo stage step take-h you_need your_test",
        15: "about_#n asks englis half_hour here_is is_take-h like_you page s:case sheet sittin yet",
        14: "any applic_to email have_one it_back s:edit s:paper score solve to_solve use versio write_us",
        13: (
            "been_invite before_we can candid deadli_is everyo_to hello in_one it_to me_if most night not_receiv "
            "questi s:tests situat within you_will"
        ),
        12: (
            "#day_night #n_second about all as brief bring_your candid_to course do_it expire lena lesson max "
            "mornin_i pay_you please_write receiv_your return_it s:take-h safety sectio show_me tests_are to_take "
            "two upload will_talk workin"
        ),
        11: (
            "and_must as_part at_home automa basic best case custom deadli furthe it_? it_in login measur "
            "most_people part people please_submit ready s:comple s:writte so_we spend we_pay we_would will_give "
            "you_do you_got"
        ),
        10: (
            "#n_questi 11th after_all after_which and_send aptitu be_closed bring by_hand called can_see coding "
            "cost day_#n days durati find finish fly for_attach for_your has_#n hello_anna home_and hotel is_#day "
            "judgem like long long:2 marks maths me_by nice notice_you over passed plenty prepar report s:before "
            "s:check s:invita s:invite s:skills s:transl since teachi three_hours to_next to_send unclea we_notice "
            "which within_week would_do you_can your_skills"
        ),
        9: (
            "#clock_on and_short anna ask_everyo assign back bay begin by_#clock cook could_you dear_ananya do_this "
            "eligib for_me grace happen in_#n in_attach is_in is_plenty let minute_and money multip next_stage "
            "object one_week order paper pass pay_for planni play please_return procto requir_to s:challe s:examin "
            "s:lesson s:link s:typing s:waitin situat_judgem street take_follow takes_#n tasks tell_me ten than_#n "
            "there throug typing until_#day would_be you_are"
        ),
        8: (
            "#n_days access all_candid all_in and_englis are_workin assess_for assist attemp by_email by_eod choice "
            "done eod examin flood for_it fr given go_to hand have_#n hurry insist it_at it_with just knife level "
            "limit lumen machin markin motiva not_lose numeri_reason office_? over_by person phones please_choose "
            "procee questi_and requir return_your rough s:little s:questi s:stage s:study s:teachi s:work scenar "
            "shortl should_not since_we sugges suppli tablet them_over those togeth_with uses watch we_go who_is "
            "workin_on would_ask your_score your_workin"
        ),
        7: (
            "#n_for align am_so anna_we are_no around_#n as_pdf as_we backen_develo be_gratef below but_they by_may "
            "click closed come_by creden editor excel_test for_year game give_you good_luck gratef_if half "
            "have_given have_passed have_to helps id if_it in_office inspec instea is_small it_is later_than leon "
            "lose luck may me minute_is need_more no_later no_right note_on ola on_web one_page part_your proble "
            "put read_in readme recrui_task remind_your reply_to reques_that s:excel s:expire s:larksp s:quiz "
            "s:small send_me shoot sift sits spend_more stays_open t text than_three there_is thirty transl type "
            "us_before we_still we_will web week_is who_have with_one with_what within_#n you_also you_must "
            "your_time"
        ),
        6: (
            "#day_evenin #n_may #n_on agnes ahmed along_with ananya_ji and_bring and_passwo are_invite are_now "
            "are_off at_this attach_is attent back_by backen bar bernie beside better bless briefi bring_it chara "
            "chef chief choose code_is come comple_both comput confer dear_grace determ dinner down edit email_as "
            "expire_on far fill_in for_financ for_online for_us for_writte framew friend from_this fun genera "
            "go_any god_bless gratef hall has_reques has_sugges head_has hi_ola home human_resour id_and in_which "
            "in_your interm is_fine is_mise it_on ji kitche know_what know_whethe larksp later launch le le_meas "
            "left liked_your link_stays lorna marco may_#n may_and me_two meas mise mise_le mo names need_longer "
            "no_more not_allowe not_seen not_spend once once_you online_and open_until or_so our_head pfa piece "
            "please_take procee_with push put_you quiz resour revise s:analys s:for s:scheme s:shift s:short sharin "
            "should site slides so_glad so_please start stays takes_about there_are this_will throug_link title "
            "to_edit until us_until verbal villag what_is will_find would_cut year_#n you you_on your_phone "
            "your_result"
        ),
        5: (
            "#clock_a.m #n_to a.m about_what above admitt and_also and_upload and_write and_you anonym any_furthe "
            "applic_for applic_may are_all are_both are_enclos as_agreed attach_and be_issued be_made be_oblige "
            "be_placed be_return before_#clock behavi both bright bright_maths build but_have candid_and cell "
            "chapte choosi clock comes compli confir_you criter ct date_#day dear_tariq decide_to design dina doc "
            "doors draw drawin durati_#n eat eligib_list esteem even everyo_at feel_free finish_your for_any "
            "for_backen for_day for_each for_shift fortni free_in free_to from:person furthe_we get_this glad god "
            "great_to handle hello_camill hi_we hit if_anythi import interr is_done is_more is_no is_okay issued "
            "items just_checki letter_and link_below link_expire list lot made_in making materi me_which midnig "
            "minute_once mix no_proble not_#day not_able notice_and nudge oblige on_eligib on_it on_two ours pdf "
            "phase placed_on prep priya progra proofr psycho quant quiet readin reason remind s s:barist s:by "
            "s:englis s:freigh s:gradua s:please s:produc s:progra s:thing s:worker s:writin score_#n second "
            "select_your send_you shift_superv show simple sister sit skills_assess skills_check skills_test sleep "
            "soluti someth someth_you stage_with stick stress submit_your take_#n talkin talkin_#day tariq to "
            "to_confir to_me to_positi to_techni togeth total tutor twelve two_hours us vehicl want_to was_impres "
            "way we_now we_see when_you which_days with_anothe with_disabi with_team with_you withdr_with work_on "
            "worker would_like wrong you_see you_send you_think your_applic your_lesson zip £_#n (always)"
        ),
        4: ("#day_june at_midnig blind can_withdr captai exam for_select remind_that six test_is to_day tools topic"),
        -4: "happy_to s:call you_recent",
        -5: (
            "#n_o'cloc aftern ahead and_#n any_time applie_for are_#day ask_for base booked centre check come_and "
            "create delete drive enter everyt for_positi give_us hard has_asked have_got hire in_and in_our is_#n "
            "is_now is_valid it_and it_was log log_in make member news nights openin or_#day oral others packag "
            "partne per places planne prefer propos provid rate reach recent regret run s:appoin s:assist s:docume "
            "s:how s:new s:refere s:techni s:update s:video said senior sent septem signed so_it status straig "
            "system taking teache they_have time_before to_#day to_give to_interv to_move to_talk to_you unfort "
            "us_as visit wait we_could we_keep well whethe who will_do with with_#n with_me you_#day you_before "
            "you_like your_certif zoom"
        ),
        -6: (
            "about_it alread am and_two and_will anothe apply approv asked backgr career copy curren earlie expect "
            "for_this from_#n full got_your have_you he his house i_know is_on it_any june long:1 march means "
            "minute_each month months mrs name needs o'cloc office ok other portal record room s:role sofia stop "
            "teleph tell_you they this_time three_years time to_hear to_make told twice vacanc writin years_and "
            "you_did your_profil"
        ),
        -7: (
            "#clock #day_and #n_and addres after_#n applie april are_on being by_phone cancel chat contin decisi "
            "final for get goes gone group her hiring in_to interv_for is_not jobs leave line lookin passpo presen "
            "profil rather s:are s:at s:candid s:in s:job s:our s:result says school so_i someon speak succes "
            "talent teams that_is these to_say to_your travel waitin will_be wish you_and you_in you_that"
        ),
        -8: (
            "#day_at #n_#n and_it answer availa came experi first found hope is its keep lead nothin out positi "
            "proces review s:#day s:confir s:ready s:you salary some that_we this_week though times to_us weeken "
            "weeks work you_know"
        ),
        -9: (
            "? accoun are_you board can_do confir detail feedba got interv_with is:asking long:0 love meetin not "
            "on_#day on_#n record_your s:offer s:on s:to s:with slot so to_meet you_were your_answer"
        ),
        -10: "again at_#clock becaus end happy hear i_can place ring s:? s:we she team to_#n will_not",
        -11: ("can_not change contac cv employ good had inform letter messag regist round s:#n then this_is update"),
        -12: "appoin consid date i_would if if_you is:hires number video",
        -13: "accept contra day docume for_you from:list has_been know last manage meet mr panel refere sorry",
        -14: "at_#n dear_mr from:board i_have is:answer job my post we_are were years",
        -15: "been certif form from:ats sign yes",
        -16: "and_i do_not is:bulk like_to up was",
        -18: "our that",
        -19: "and_we will",
        -20: "call from has offer",
        -21: "at",
        -22: "new we_have",
        -26: "s:interv",
        -27: "s:applic",
        -39: "i interv",
    },
    "info_request": {
        67: "please",
        62: "certif",
        57: "? and is:asking",
        50: "need",
        43: "number",
        40: "refere",
        36: "last passpo",
        35: "also form notice",
        33: "can could_you send",
        31: "file s:refere salary whethe",
        29: "expect or your",
        28: "me",
        27: "do_you work",
        26: "detail",
        25: "s:questi whethe_you",
        24: "curren",
        23: "addres are_you s:docume to_work two you_have",
        22: "and_what can_you",
        21: "degree email from:person proof what",
        20: "copy days former hello is:hires s:inform visa",
        19: "could date your_notice",
        18: "health i_need is:answer s:check your_curren",
        17: "and_when move only s:backgr s:needed what_you",
        16: "diplom follow from_your s:requir which would_you years your_last",
        15: (
            "backgr before_i cert copies date_and enter forwar master pic pic_your status them you_hold you_would "
            "your_file your_salary"
        ),
        14: "and_proof before_we card certif_and comple ctc names papers phone_number would",
        13: (
            "and_is declar from:machine give_me hi histor is_your missin notice_that number_and possib pre-em "
            "provid s:papers s:send scan second to_us upload your_refere"
        ),
        12: (
            "#n_your and_whethe asking carry_out consen i_put in_review insura licenc mind note_that page "
            "please_answer s:action s:before s:checks s:couple s:detail send_us share_below superv suppli to_carry "
            "to_me two_refere we_may whom your_visa"
        ),
        11: (
            "#n_days ask built curren_ctc earlie firm get has_asked have_built have_you in_order in_to is_not "
            "living long:1 names_and need_your note please_provid put record requir return s:q s:right s:visa "
            "send_it share them_to transc we_can"
        ),
        10: (
            "ask_them availa before blank carry couple dbs earn enclos exactl expect_ctc from_you have_to help "
            "please_enter please_log please_send please_upload proced profes put_you quick relati right_to s:bits "
            "s:two salary_expect second_refere speak to_know uk verifi with_your work_in your_applic your_passpo "
            "your_second"
        ),
        9: (
            "addres_for and_enter and_form bill can_not contac contac_detail contin copies_your date_? "
            "drivin_licenc enter_your expire for_past front hold ideall in_connec insura_number link may_i me_have "
            "need_to notice_period otherw out_backgr pages pan permit photo please_fill remind reques s:missin "
            "s:thing same sectio_#n secure sponso submit three ticket to_run to_this to_whom us_to what_are "
            "you_give you_tell"
        ),
        8: (
            "aadhaa abroad add additi addres_histor aid along and_can and_tell and_two are_reques asked_us "
            "backgr_screen bad begin checks client compar conduc connec_with desire drawn drivin early fine finish "
            "first_aid for_our form_#n form_attach form_is forwar_for how_much i_should in_date in_future is_open "
            "letter_from locati locati_and manage_job mark me_by me_photo nation needs not_includ one one_or order "
            "page_and pdf please_confir please_forwar profes_refere provid_your reason_for s:quick s:ticket seven "
            "show statem still_need tells_me these things to_be to_begin to_earn to_finish twice two_people "
            "two_profes us_what will_you with_? withou you_forwar"
        ),
        7: (
            "amir answer applic_form are_able at_your be_lookin behalf by_replyi certif_? chase check copy_your "
            "covers ctc_fixed curren_packag dean dear dear_dr degree_certif educat else en facult fill financ fiona "
            "fixed_variab food_hygien for_financ future hello_amir here_or hygien in_uk includ intere_and is_for "
            "it_back just_reply know_your last_#n let line link_is log log_in lucas lwd member name nation_insura "
            "need_follow nora now_or number_to offici on_at or_two or_whatsa order_to our_chat our_intern "
            "passpo_and past people_you please_ask progre progre_your rate reside s:about s:additi s:can s:few "
            "s:one s:things sectio seoul set_out sign simply sit_on somebo_else start_date supply target tells "
            "that_we this_email three_days to_contin to_one two_names us_have variab visa_status wants_to we_like "
            "whatsa will_then worked you_need you_now you_sit your_addres your_right"
        ),
        6: (
            "18th age along_with also_need and_post and_return anythi are_missin as_part ask_about asked at "
            "availa_and b backgr_check below bursar by_#day came code comp compli contin_with day_rate days_in "
            "dear_callum dear_candid detail_your does_not editio failin failin_which financ_manage fixed for_? "
            "for_and for_change for_deputy for_how form_and from_one good_with hand_in have_only heard_from "
            "here_for hi_noor hours_week how_many i_see in_hand intern is_fine is_one it_to japan kestre last_three "
            "leader links lumenf manage_? mobili ms much_notice nice noor not_offer not_procee not_show office_and "
            "one_your operat or_in paysli_and period proof_your read_our record_and refere_for reply_yes replyi "
            "replyi_to s:cv s:intere s:lumenf s:more s:not same_time securi senior_living servin sign_in somebo "
            "someon_i straig_to stuff team_needs tellin_us terms that_you their them_on to_call to_give to_let "
            "to_move to_set to_speak us_? vaccin wantin we_only we_still were_not will_need wine yes_and "
            "your_consen your_earlie your_inform your_recrui"
        ),
        5: (
            "#day_if about_you and_are and_availa and_back and_if and_salary and_second and_to annual_salary "
            "answer_by applic_as are_ok at_$ below_detail bright by_return came_throug came_to can_get can_i "
            "can_move canada candid_will car card_and cards clean confir_by connec consen_form corvid corvid_analyt "
            "crimin daniel dear_daniel dear_ms delay deputy dev did_your direct_to discus discus_please dr_costa "
            "earlie_possib every eviden fiona_grant first_and five_years follow_our food for_delay for_ten "
            "for_three for_two forkli former_manage front_and give gross gross_per hand has_reques have_got heard "
            "hello_hannah hi_jordan hi_mathie hi_ravi hi_wei hourly hourly_rate i_ask ideall_one if if_it in_office "
            "incomp inform it_and jan job_at last_employ last_place let_me let_us list liz long:0 mathie medica "
            "miss_sharma must_be need_from no_and not_put now_and on_board on_cv on_now on_your out p45 page_#n "
            "per_year person_data peter post_it previo profil_to public refere_one resour_shared s:applic s:band "
            "s:certif s:comple s:for s:form s:health s:i s:or s:pe/093 s:qa saturd school_in sec see_on set "
            "seven_days sharma simon start_? state status_in straig sylvai tellin ten_years that_nobody that_would "
            "then_we this_messag tide to_employ touch_with travel very_happy was_great was_very we_also what_is "
            "whethe_your who_have will_ask will_contac willin willin_to with_#n within_seven work_from would_rather "
            "you_could you_good you_mind you_on you_send you_with you_work your_dbs your_diplom your_ticket yuki "
            "yusuf"
        ),
        4: (
            "and_send attach_sign be_oblige be_seen becaus_i compar_notes costa gareth give_your having_you homewo "
            "ibrahi jordan letter number_? priori rather_not reply resour s:eligib senior shared so_that tara "
            "to_intern type_and you_please your_note"
        ),
        3: "(always)",
        -4: (
            "and_then bank do_this fit for_me goes hospit jobs longer looked mine named nights not_know offer_you "
            "on_phone plan report s:develo small thanks_for this_week withdr you_write your_reques"
        ),
        -5: (
            "#day_or #n_and #n_hours #n_june advert after_that ago all and_they and_will applic_and applic_to "
            "applie_for as_refere associ attend before_#n being by_phone cancel chat compan comple_attach congra "
            "consid deadli delete design do end exerci feedba few for_kitche for_you from_#n going gone hey "
            "hope_you immedi in_? intere job job_? join just_checki know know_you lead liked madam march marcus "
            "market mate mechan messag mobile never others people please_find pm porter profil_and reach_you "
            "ready_to regard regret remove rob s:from s:in s:is s:opport s:with schedu score servic six_months slot "
            "so_you team tenanc test_for they_have throug to_apply to_inform to_tell to_volunt too under until view "
            "want_to we_do what_do whenev why will_get wish with_some you_come you_know you_starte your_bank "
            "your_experi your_letter your_profil your_resume your_score"
        ),
        -6: (
            "#day_#clock #day_#n #day_and #n_minute 1st aftern and_has and_you anothe applic assist away better "
            "book but call_you chef coffee come_and conver custom engine fancy first for_positi for_post for_us had "
            "half here_is is_on it_? keep_your kim look_at make me_to mrs openin own passed proces produc profil "
            "read regist s:appoin s:confir s:employ s:letter s:payrol s:role said shall she start_#day stop system "
            "take tell_you those to_come to_do to_hear to_interv to_meet to_you trial very volunt we_will went "
            "when_can will_have with would_love you_and you_as you_still you_to your_interv £_#n"
        ),
        -7: (
            "#n_april and_it applic_is at_#clock bring click everyo four from give_us give_you greeti her hours "
            "in_our inform_you june kitche leave me_and next_week not reject s:job s:on s:our s:profil s:vacanc "
            "saw_your search sent septem sir skills summer suppor techni time to_go to_say unsubs vacanc video was "
            "welcom yes yet you_? you_say you_will £"
        ),
        -8: (
            "#day_at again applic_please arrive course for got_your happy_to has_been he home it night on_#n once "
            "or_#day please_to ready receiv_your s:manage s:offer s:volunt soon succes update within_#n would_be"
        ),
        -9: (
            "april at_#n day evenin from:list good head here hope i_can invite long:2 mornin my over plus post "
            "recrui refere_and s:#day s:test shortl six talk than to_#n to_see up_to with_our you_that"
        ),
        -10: (
            "#n_may applie choose decisi each friend hear in its mr new off paid pay thank_you we_would with_us "
            "would_like you"
        ),
        -11: "any assess have_been love offer resume thank think write you_like",
        -12: "#n_#n found free hiring meet our place s:you to up within your_name",
        -13: "about accept got look select test we weeks",
        -14: "apply contra s:#n",
        -15: "appoin do_not find from:board has is:bulk we_are you_for",
        -16: "after and_we by call down hour i_am keep positi s:interv see sorry want we_have week will_be",
        -17: "and_i minute more no on_#day say will",
        -18: "am receiv",
        -19: "i_have this",
        -20: "thanks",
        -21: "next",
        -22: "is they",
        -25: "been",
        -26: "so",
        -28: "come",
        -31: "#clock",
        -32: "on",
        -40: "#n interv",
        -58: "#day",
    },
}
