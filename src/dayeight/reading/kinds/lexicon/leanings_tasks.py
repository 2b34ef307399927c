"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "assessment": {
        89: "test",
        59: "s:test",
        51: "attach",
        43: "send",
        41: "from:tests it",
        40: "comple",
        39: "assess",
        37: "#n_minute link online s:exerci you_have",
        36: "exerci",
        34: "small",
        33: "to_do",
        32: "s:task",
        30: "how_you s:sample",
        29: "minute pay",
        28: "do s:assess words",
        27: "by no tests writte you_to",
        26: "#n #n_words ask hi take task we_ask",
        25: "everyo hours what_you",
        24: "to_comple would",
        23: "allowe more own s:trial than your_own",
        22: "must_be next one plan short",
        21: "can_you cut numeri please see_how skills style submit what",
        20: "return sample send_it test_for thing",
        19: "ask_you before by_#day calcul next_step pages screen see",
        18: "how more_than you_would",
        17: "come_do each in_this must s:online sketch stage step will_pay write",
        16: "excel folder is_take-h like_you page please_comple repo see_your take-h to_see you_need",
        15: (
            "applic_to asks candid englis go half_hour here_is invite_to produc s:remind sheet takes write_us your_test"
        ),
        14: "have_one invite it_back s:case s:edit s:paper score sittin solve to_solve use versio within",
        13: (
            "any before_we deadli_is do_it email everyo_to have_not hello in_one it_to me_if most night s:tests "
            "situat tests_are two upload you_will"
        ),
        12: (
            "all as been_invite brief bring_your can candid_to course deadli expire max mornin_i most_people nice "
            "pay_you return_it s:take-h safety sectio to_take will_talk workin you_do"
        ),
        11: (
            "#day_night #n_second and_must at_home automa basic best coding for_your furthe hello_anna hotel it_? "
            "it_in lena lesson login measur over people please_submit please_write ready s:comple s:skills show_me "
            "so_we there we_pay we_would will_give yet you_got"
        ),
        10: (
            "11th about_#n after_all after_which and_send aptitu as_part back be_closed bring by_hand called case "
            "cost day_#n days dear_ananya done finish fly for_attach has_#n home_and instea is_#day judgem long "
            "me_by next_stage notice_you part pass passed person planni please_return questi report s:check "
            "s:invita s:writte since spend takes_#n teachi to_next to_send unclea we_notice would_be your_skills"
        ),
        9: (
            "#clock_on #n_days about access and_short anna ask_everyo assess_for assign bay below by_#clock can_see "
            "cook could_you custom do_this durati eligib for_me grace happen in_#n in_attach is_in it_with let like "
            "long:2 marks maths money multip one_week order paper pay_for play plenty questi_and s:before s:examin "
            "s:invite s:stage s:transl s:typing s:waitin situat_judgem street tell_me than_#n three_hours throug "
            "typing uses which within_week workin_on would_do you_are"
        ),
        8: (
            "all_in ananya and_englis are_workin around_#n assist attemp begin by_eod click creden editor eod "
            "examin find flood for_it fr given go_to hand have_#n have_to hurry insist it_at just knife lumen "
            "machin markin may motiva not_lose not_receiv object office_? ola over_by please_choose procee procto "
            "requir_to return_your rough s:challe s:expire s:for s:lesson s:link s:little s:study s:teachi s:work "
            "shortl should_not since_we sugges suppli t tablet take_follow tasks ten text there_is those "
            "togeth_with watch we_go we_will who_is within_#n would_ask you_can your_score your_workin"
        ),
        7: (
            "#n_for all_candid am_so and_you anna_we are_no as_pdf as_we attach_is backen_develo be_gratef briefi "
            "but_they by_email by_may choice choose closed come_by down excel_test for_year game genera give_you "
            "good_luck gratef gratef_if half have_given have_passed id if_it in_office in_your inspec is_no "
            "is_small it_on larksp later_than left leon level link_below lose luck me minute_is need_more no_later "
            "no_right not_allowe note_on numeri_reason on on_it on_web once_you one_page online_and or_so phones "
            "proble read_in readme receiv_your recrui_task remind_your reply_to reques_that requir s:excel s:larksp "
            "s:quiz s:small scenar send_me shoot should sift sits thirty title type us_before we_still web who_have "
            "with_one with_what you_also you_must your_time"
        ),
        6: (
            "#n_on agnes ahmed ananya_ji and_passwo applic_for applic_may are_both are_invite are_now are_off "
            "at_this attach_and attent back_by backen before_#clock bernie bless both bring_it build but_have chara "
            "chief code_is come confer dear_grace determ dinner edit email_as expire_on far for_financ for_online "
            "for_us for_writte go_any god_bless hall has_reques has_sugges head_has hi_ola home human_resour id_and "
            "in_which is_fine is_mise ji kitche know_what know_whethe later launch le le_meas liked_your "
            "link_expire lorna marco may_#n may_and me_two meas midnig minute_once mise mise_le mo names "
            "need_longer no_more not_seen once our_head part_your pfa piece please_take procee_with put put_you "
            "quiz resour s:analys s:please s:shift s:short sharin site skills_test slides so_glad so_please someth "
            "spend_more start take_#n than_three there_are this this_will throug_link to_edit to_record transl "
            "us_until villag week_is year_#n you_send your_phone"
        ),
        5: (
            "#clock_a.m #day_evenin #day_june #n_may #n_questi #n_to a.m about_what above admitt along_with "
            "and_also and_bring and_write anonym any_furthe are_all are_enclos as_agreed as_next at_midnig bar "
            "be_issued be_made be_oblige be_placed be_return behavi behind beside blind bright bright_maths "
            "can_withdr candid_and cell chapte chef choosi clock comes comple_both compli comput confir_you covers "
            "criter ct cut-of date_#day dear_tariq decide_to dina doors draw drawin eat eligib_list esteem even "
            "everyo_at finish_your for_any for_backen for_day for_each for_shift fortni framew free_in from_this "
            "fun get_this glad god great_to hello_camill hi_we hit if_anythi import interr invent is_done is_more "
            "is_okay issued items just_checki left_off letter_and lot made_in making materi me_know me_which mix "
            "newsle not_#day not_able not_intere notice_and oblige on_eligib on_how on_two opened ours passed_to "
            "pdf phase placed_on please_prepar prep prepar priya progra proofr psycho push quant reache readin "
            "really_enjoye reason remind remind_that revise s s:barist s:by s:englis s:freigh s:gradua s:produc "
            "s:progra s:scheme s:thing s:worker s:writin score_#n second select_your send_you shift_superv show "
            "simple sister sit six skills_assess skills_check sleep soluti stage_with step_is stick streng stress "
            "submit_your talkin_#day tariq than_two they_will time_is to to_be to_day to_me to_start togeth total "
            "tutor two_hours us_someth vehicl verbal want_to was_impres way we_now we_see week_or what_is when_you "
            "which_days will_find with_anothe with_team with_us withdr_with work_on wrong you you_on you_see "
            "you_think your_applic your_lesson your_result zip (always)"
        ),
        4: (
            "captai durati_#n exam feel_free for_select handle in_coming marcus_we mean minute_and no_proble "
            "on_site powere powere_by to_confir worker would_like £_#n"
        ),
        -4: "check come_to consen partne s:nurse sign_in who would_love zoom",
        -5: (
            "#n_o'cloc addres aftern ahead am and_#n and_then applie_for apply are_#day ask_for before_you booked "
            "centre come_and conver create drive either everyt expect for_positi give_us happy_to hard has_asked "
            "have_got hire in_and in_our is_valid it_and kit log log_in long:1 make march member needs news nights "
            "open openin or_#day oral others packag per places planne portal prefer propos provid rate reach regret "
            "s:appoin s:assist s:at s:call s:docume s:how s:new s:refere said sent servic shall signed so_it status "
            "system taking teache they they_have this_link time time_before to_give to_interv to_move to_talk "
            "to_you top try unfort us_as visit wait want_you we_could we_keep well whethe will_do with_#n with_me "
            "writin you_#day you_before you_like your_certif"
        ),
        -6: (
            "#day about_it alread and_two and_will anothe answer_to approv april asked backgr being by_phone contin "
            "copy curren for_this full get got_your have_you he hiring his house i_know interv_for is_not is_on "
            "it_any it_was june means month mrs name o'cloc office ok other profil record_your room run s:candid "
            "s:role septem sofia someon stop succes teams techni teleph tell_you this_time three_years to_hear "
            "to_make told twice vacanc with years_and you_did your_profil"
        ),
        -7: (
            "#clock #day_and #day_at #n_and after_#n applie are_on cancel career decisi earlie for found from_#n "
            "goes gone group her in_to jobs lead leave line lookin months passpo presen proces rather s:#day s:are "
            "s:confir s:in s:job s:our s:ready s:result says school so_i speak talent that_is that_we these though "
            "to_say to_your travel waitin will_be wish you_and you_in you_that"
        ),
        -8: (
            "#n_#n and_it availa came chat confir experi feedba final hope is its long:0 love nothin out positi "
            "review s:you salary this_week times to_us weeken weeks work you_know you_were"
        ),
        -9: (
            "? accoun again answer are_you board can_do detail first got interv_with is:asking keep meetin on_#day "
            "regist s:offer s:on s:to s:with slot so some to_meet"
        ),
        -10: (
            "at_#clock becaus change contac cv end had happy hear i_can is_#n messag on_#n place ring round s:#n "
            "s:? s:we to_#n update video"
        ),
        -11: "can_not good if_you inform letter not she then this_is will_not",
        -12: "consid date day docume employ from:list i_would if meet number panel your_answer",
        -13: "accept appoin for_you has_been is:answer know last mr post refere sorry",
        -14: "at_#n certif contra dear_mr from:board i_have job my we_are were years",
        -15: "and_i been form is:bulk is:hires team yes",
        -16: "do_not like_to manage sign up",
        -17: "from:ats our was",
        -18: "and_we call that will",
        -19: "at from offer",
        -20: "has",
        -22: "new",
        -25: "s:interv",
        -27: "s:applic we_have",
        -38: "i",
        -39: "interv",
    },
    "info_request": {
        68: "please",
        60: "certif",
        57: "and",
        56: "? is:asking",
        50: "need",
        42: "number",
        37: "passpo",
        36: "refere",
        35: "also",
        34: "can notice",
        33: "could_you form last send whethe",
        32: "file",
        31: "s:refere",
        30: "or",
        29: "your",
        28: "expect me",
        27: "detail salary",
        25: "two whethe_you",
        24: "do_you s:questi work",
        23: "addres and_what can_you curren",
        22: "are_you copy proof",
        21: "from:person s:docume s:inform what",
        20: "could degree email former hello is:hires to_work visa you_have your_notice",
        19: "date",
        18: "days is:answer only s:check which your_curren",
        17: "and_when follow i_need move s:backgr what_you would_you",
        16: "before_i diplom health master status years you_would your_last",
        15: (
            "backgr card cert copies date_and enter from:machine from_your pic pic_your them upload your_file "
            "your_salary"
        ),
        14: "and_proof certif_and forwar papers phone_number s:needed second would you_hold",
        13: (
            "asking comple declar give_me hi histor long:1 missin names notice_that please_answer possib pre-em "
            "provid s:action s:papers s:requir s:send scan send_us to_us two_refere we_may"
        ),
        12: (
            "#n_your and_whethe ask carry_out consen i_put in_review in_to insura is_your licenc mind page record "
            "s:before s:q s:right s:visa superv suppli to_carry whom your_applic your_visa"
        ),
        11: (
            "availa before_we built carry earlie firm get has_asked have_built have_you help in_order names_and "
            "need_your number_and please_provid put quick requir right_to s:couple second_refere send_it them_to "
            "transc uk verifi your_refere your_second"
        ),
        10: (
            "#n_days add ask_them blank client contin earn enclos exactl living need_to photo please_enter "
            "please_log please_send please_upload proced profes put_you reason_for relati return s:bits s:two "
            "salary_expect speak submit to_know to_me we_can with_your"
        ),
        9: (
            "and_enter and_form before begin bill can_not checks contac_detail copies_your copy_your couple "
            "curren_ctc date_? drivin_licenc enter_your expire for_past form_attach from_you front have_to hold "
            "in_connec insura_number letter_from link may_i me_have notice_period otherw out_backgr pages permit "
            "remind s:checks s:detail s:missin s:thing same secure share share_below sponso statem ticket to_be "
            "to_run to_whom us_to what_are withou work_in you_give you_tell your_passpo"
        ),
        8: (
            "abroad additi addres_for addres_histor aid along and_can and_is and_tell and_two applic_form "
            "are_reques asked_us at_your backgr_screen bad by_#day chase check compar conduc connec_with ctc dbs "
            "drawn drivin early else expect_ctc facult fine finish fiona first_aid for_change for_our form_is "
            "forwar_for i_should in_date includ is_open let lucas manage_job mark me_photo name nation not_includ "
            "note_that one_or order page_and passpo_and please_confir please_fill please_forwar profes_refere "
            "provid_your s:ticket sectio_#n seoul set_out seven show sit_on still_need tells tells_me to_begin "
            "to_earn to_finish to_this twice two_people two_profes us_have us_what with_? you_forwar"
        ),
        7: (
            "along_with amir answer anythi are_able backgr_check be_lookin behalf bursar by_replyi certif_? change "
            "comp contac contin_with covers curren_packag days_in dean dear_dr degree_certif desire educat en fill "
            "financ food_hygien for_financ form_and have_only hello_amir here_or hygien ideall in_uk intere_and "
            "is_not it_back know_your line link_is log log_in ms nation_insura need_follow nora note number_to "
            "office_and on_at one one_your operat or_two or_whatsa our_chat past paysli_and pdf people_you period "
            "please_ask progre progre_your rate reside s:additi s:can s:intere s:one s:quick sectio sign simply "
            "somebo_else supply that_you three_days to_contin to_one to_set visa_status wants_to we_like whatsa "
            "will_need will_then will_you wine worked you_need you_sit your_addres your_right"
        ),
        6: (
            "18th age also_need are_missin as_part ask_about availa_and b below below_detail came card_and code "
            "compli day_rate dear dear_callum dear_candid detail_your does_not editio failin failin_which for_? "
            "for_and for_deputy for_how future hand_in heard heard_from here_for hi_noor hours_week how_many i_see "
            "in_future in_office incomp inform is_fine is_for is_one it_to japan job_at just_reply kestre "
            "last_three leader let_us links liz locati long:0 lumenf manage_? me_by member mobili needs nice noor "
            "not_procee not_show now_or or_in order_to profil_to proof_your read_our record_and refere_for "
            "reply_yes replyi reques s:about s:comple s:cv s:i s:lumenf s:more s:not same_time securi set sign_in "
            "someon_i straig_to stuff team_needs tellin_us terms them_on these this_email three to_call to_let "
            "to_move two_names us_? vaccin variab wantin we_only we_still were_not with_#n yes_and you_good "
            "you_send your_consen your_earlie your_inform your_recrui"
        ),
        5: (
            "#day_if #n_? about_you and_are and_availa and_if and_return and_salary and_second and_to answer_by "
            "are_ok asked at_$ attach_sign be_seen by_return came_throug came_to can_i can_move canada candid_will "
            "car clean compar_notes confir_by connec consen_form corvid_analyt coveri crimin daniel dear_daniel "
            "dear_ms delay deputy did_your direct_to dr_costa every eviden fiona_grant first_and follow_our food "
            "for_delay for_ten for_three for_two forkli form_#n former_manage gross has_reques have_got having_you "
            "help_me hi_jordan hi_mathie hi_ravi hi_wei homewo hourly hourly_rate how_much i_ask ibrahi ideall_one "
            "if_it it_and jan joinin last_employ last_place let_me list mathie medica miss_sharma months_paysli "
            "must_be need_from no_and not_put on_board on_cv on_now on_your out p45 page_#n pan per_year peter "
            "post_it public reason recent refere_one resour_shared s:band s:certif s:eligib s:form s:health s:or "
            "s:pe/093 s:things saturd school_in sec see_on simon start_? state status_in straig sylvai tell tell_me "
            "tellin ten_years that_nobody that_we their then_we things this_messag three_years tide to_client "
            "to_comple to_employ to_speak touch_with very_happy was_great was_very we_also whethe_your who_have "
            "will_ask will_contac within_seven would_rather you_could you_mind you_now you_on you_please you_with "
            "your_diplom your_note your_ticket yuki yusuf"
        ),
        4: (
            "abigai and_#n and_how and_send are_on as_well be_oblige becaus_i bits callum cards childr commun_nurse "
            "comple_it consum corvid costa dear_abigai dev e-mail enough_to five_years fixed for_commun gareth "
            "get_it grant hello_hannah hey_sol in_front jordan leila level level_#n month_or not_yet now_and offici "
            "oh one_thing pascoe person_data rather_not reply_in resour review roughl s:437-b6 s:applic s:fellow "
            "s:submis s:your seen_by sendin seven_days shared sharma somebo someon start_date tara this_addres "
            "to_check type_and with_yes"
        ),
        2: "(always)",
        -4: (
            "#clock_or #n_and bank_detail being did_they do_this fit goes i_saw if_you immedi jobs know_when lorna "
            "named nights not_know plan reach_you report s:appoin s:confir s:develo s:is see_you six_months small "
            "stage they_would this_month times to_volunt to_your view whenev wish writte you_answer"
        ),
        -5: (
            "#day_#n #day_or #n_hours #n_june advert after_that ago and_they and_you applic applic_and applic_to "
            "applie_for asked_me associ attend before_#n by_phone cancel chat coffee compan comple_attach congra "
            "custom deadli design do exerci few for_kitche for_me for_you from_#n going gone hope_you in_? intere "
            "job_? just_checki know know_you liked madam make march marcus market mate mechan messag mine mobile "
            "never online openin others people porter procee_with proces produc profil_and read ready_to regard "
            "regret remove rob s:from s:opport s:profil s:with score servic slot so_you stop test_for they_have "
            "this_week throug time to_do to_hear to_inform to_you too under until we_do we_will what_do why "
            "will_get will_have with_some workin_days you_and you_can you_come you_know you_starte you_still "
            "you_write your_bank your_detail your_experi your_interv your_letter your_score"
        ),
        -6: (
            "#day_#clock #day_and #n_april #n_minute 1st aftern and_has and_it approv as_refere assist away better "
            "book but call_you chef come_and conver engine experi fancy first for_positi for_post for_us half "
            "here_is hours is_on job keep_your kim leave look_at mrs own passed questi regist reject s:employ s:in "
            "s:letter s:on s:payrol s:role said shall she sir start_#day system tenanc those to_apply to_come "
            "to_interv to_meet to_say trial very video was welcom went when_can would_love yet you_as £_#n"
        ),
        -7: (
            "applic_is applic_please at_#clock bring click end everyo four give_us give_you greeti happy_to her "
            "here home in_our inform_you it it_? june kitche me_and next_week profil ready recrui s:job s:our "
            "s:vacanc s:volunt saw_your search sent septem skills soon summer suppor techni tell_you to_go update "
            "vacanc volunt with yes you_? you_say you_will your_profil £"
        ),
        -8: (
            "#day_at all anothe april arrive at_#n course for from good had has_been he lead me_to night not on_#n "
            "once or_#day please_to post receiv_your s:manage s:offer shortl six succes to_#n unsubs within_#n"
        ),
        -9: (
            "choose day evenin from:list got_your head hear hope i_can in its mornin mr my new plus refere_and "
            "resume s:#day s:test take talk than to_see up_to we_would with_our would_like you_that you_to"
        ),
        -10: "#n_may again applie decisi friend invite off over pay think would_be you_like",
        -11: "assess each found have_been long:2 our paid place s:you within write",
        -12: "#n_#n free hiring look offer s:#n thank_you to up",
        -13: (
            "about accept any apply appoin do_not from:board got has love meet select test thank we weeks with_us "
            "you your_name"
        ),
        -14: "call contra find positi",
        -15: "and_we by i_am is:bulk see want we_are will_be you_for",
        -16: "after hour keep more no s:interv sorry we_have will",
        -17: "am and_i down minute on_#day say week",
        -18: "receiv",
        -19: "i_have",
        -20: "thanks this",
        -21: "next",
        -22: "they",
        -23: "is",
        -24: "been",
        -27: "come so",
        -30: "#clock",
        -32: "on",
        -39: "interv",
        -40: "#n",
        -57: "#day",
    },
}
