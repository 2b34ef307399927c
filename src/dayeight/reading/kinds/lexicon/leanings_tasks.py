"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "assessment": {
        89: "test",
        60: "s:test",
        51: "attach",
        43: "send",
        41: "from:tests it",
        40: "comple",
        39: "assess",
        37: "#n_minute link online you_have",
        36: "exerci s:exerci",
        34: "small",
        32: "s:task to_do",
        30: "how_you minute",
        29: "pay s:sample",
        28: "by do s:assess words",
        27: "#n no tests writte you_to",
        26: "#n_words ask take task we_ask",
        25: "everyo hi hours what_you",
        24: "to_comple would",
        23: "allowe more own s:trial than your_own",
        22: "must_be next one plan please short",
        21: "cut numeri see_how style submit what",
        20: "can_you return sample send_it skills test_for thing",
        19: "ask_you before calcul next_step pages screen see",
        18: "by_#day how more_than you_would",
        17: "come_do each in_this must s:online sketch stage step to_see will_pay write",
        16: "excel folder is_take-h like_you page please_comple repo see_your take-h",
        15: "asks candid englis go here_is invite_to produc s:remind sheet takes write_us you_need your_test",
        14: ("applic_to half_hour invite it_back s:case s:edit s:paper sittin solve to_solve two use versio within"),
        13: (
            "any before_we can deadli_is do_it email everyo_to have_not have_one hello in_one me_if most s:tests "
            "score situat tests_are upload you_will"
        ),
        12: (
            "all as been_invite brief candid_to course deadli expire for_your it_to max mornin_i nice night pay_you "
            "return_it s:take-h safety sectio to_take we_would will_talk workin you_do"
        ),
        11: (
            "#day_night #n_second and_must as_part at_home automa basic best bring_your coding furthe it_? it_in "
            "lena lesson login most_people over people please_submit please_write ready s:comple s:skills show_me "
            "so_we there we_pay yet you_got"
        ),
        10: (
            "11th about_#n after_all after_which and_send aptitu back be_closed bring by_hand called case cost "
            "day_#n days done finish fly for_attach has_#n hello_anna home_and hotel is_#day judgem long me_by "
            "measur next_stage notice_you part pass passed person planni questi report s:check s:invita s:writte "
            "spend takes_#n teachi to_next to_send unclea we_notice will_give would_be your_skills"
        ),
        9: (
            "#clock_on #n_days about access and_short ask_everyo assess_for assign bay below by_#clock can_see cook "
            "could_you custom dear_ananya do_this durati eligib for_me grace happen in_#n in_attach instea is_in "
            "let like long:2 marks maths money multip one_week order paper pay_for play please_return plenty "
            "s:before s:examin s:invite s:stage s:transl s:typing s:waitin since situat_judgem tell_me than_#n "
            "three_hours throug typing uses which within_week would_do you_are"
        ),
        8: (
            "all_in ananya and_englis anna are_workin around_#n assist attemp begin by_eod click creden editor eod "
            "examin find flood for_it given go_to hand have_#n have_to hurry insist is_no it_at it_with just knife "
            "lumen machin markin may motiva not_lose not_receiv object office_? ola over_by please_choose procee "
            "procto questi_and requir_to return_your rough s:challe s:expire s:for s:lesson s:link s:little s:study "
            "s:teachi s:work shortl should_not since_we street sugges suppli t tablet take_follow tasks ten text "
            "there_is those togeth_with watch we_go we_will who_is within_#n workin_on would_ask you_can your_score "
            "your_workin"
        ),
        7: (
            "#n_for all_candid am_so and_you anna_we are_no as_pdf attach_is backen_develo be_gratef but_they "
            "by_email by_may choice choose closed come_by excel_test expire_on for_year fr game genera give_you "
            "good_luck gratef gratef_if have_given have_passed id in_office in_your inspec is_small it_on larksp "
            "left leon level link_below lose luck me minute_is need_more no_later no_right not_allowe note_on "
            "numeri_reason on_it on_web once_you one_page online_and or_so phones proble read_in readme receiv_your "
            "recrui_task remind_your reques_that requir s:excel s:larksp s:quiz s:small scenar send_me shoot should "
            "sift sits type us_before we_still web who_have with_one with_what you_also you_must your_time"
        ),
        6: (
            "#n_may #n_on agnes ahmed ananya_ji and_passwo applic_for applic_may are_invite are_now are_off as_we "
            "at_this attent back_by backen before_#clock bernie bless both briefi bring_it build but_have chara "
            "chief code_is come confer dear_grace determ dinner down edit email_as far for_backen for_financ "
            "for_online for_us for_writte go_any god_bless half hall has_reques has_sugges head_has hi_ola home "
            "human_resour id_and if_it is_fine is_mise ji kitche know_what know_whethe later later_than launch le "
            "le_meas liked_your link_expire lorna marco may_#n may_and me_two meas midnig minute_once mise mise_le "
            "mo names need_longer no_more not_seen on once part_your pfa piece procee_with put put_you quiz "
            "reply_to resour s:analys s:please s:shift s:short sharin site skills_test slides so_glad so_please "
            "someth spend_more start take_#n than_three there_are thirty this this_will title to_edit to_record "
            "transl us_until villag week_is year_#n you you_send your_applic"
        ),
        5: (
            "#clock_a.m #day_evenin #day_june #n_questi #n_to a.m about_what above admitt along_with and_also "
            "and_bring and_write anonym any_furthe are_all are_both are_enclos as_agreed as_next at_midnig "
            "attach_and bar be_issued be_made be_oblige be_placed be_return behavi behind beside blind bright "
            "bright_maths can_withdr candid_and cell chapte chef choosi clock comes comple_both compli comput "
            "confir_you covers criter ct cut-of date_#day dear_tariq decide_to dina doors draw drawin durati_#n eat "
            "eligib_list esteem even everyo_at finish_your for_any for_day for_each for_shift fortni framew free_in "
            "from:person from_this fun get_this glad god great_to hello_camill hi_we hit if_anythi in_which interr "
            "invent is_done is_more issued it_by items just_checki left_off letter_and lot made_in making materi "
            "me_which mix newsle not_#day not_able not_intere notice_and oblige on_eligib on_two our_head ours "
            "passed_to pdf phase placed_on please_prepar please_take prep prepar priya progra proofr psycho push "
            "quant readin really_enjoye reason remind remind_that revise s s:barist s:by s:englis s:freigh s:gradua "
            "s:produc s:progra s:scheme s:thing s:worker s:writin score_#n second select_your send_you shift_superv "
            "show simple sister sit six skills_assess skills_check sleep soluti stage_with step_is stick streng "
            "stress submit_your talkin_#day tariq than_two they_will throug_link time_is to to_be to_day to_start "
            "togeth total tutor two_hours until_#day us_someth vehicl verbal want_to was_impres way we_now we_see "
            "what_is when_you which_days will_find with_anothe with_team with_us withdr_with work_on would_like "
            "wrong you_on you_see you_think your_lesson your_phone your_result zip (always)"
        ),
        4: (
            "captai exam handle import is_okay list marcus_we mean on_how opened powere powere_by reache to_confir "
            "to_me valid_until week_or worker £_#n"
        ),
        -4: (
            "#n_o'cloc and_then are_#day consen drive give happy_to hey it_will kit partne per s:nurse s:techni "
            "s:update say shall they_have time want_you we_could whethe who"
        ),
        -5: (
            "addres aftern ahead am and_#n applie_for apply ask_for before_you booked centre come_and conver create "
            "dear either everyt expect for_positi give_us got_your hard has_asked have_got hire in_and in_our "
            "is_valid it_and it_any it_was log log_in long:1 march member mrs needs news nights open openin or_#day "
            "others packag places planne portal prefer propos provid rate reach regret s:appoin s:assist s:at "
            "s:call s:docume s:how s:new s:refere said sent septem servic signed so_it sofia status system taking "
            "teache they this_link to_give to_interv to_move to_talk to_you top try unfort us_as visit wait we_keep "
            "well will_do with_#n with_me would_love writin you_#day you_before you_by you_did you_like your_certif "
            "zoom"
        ),
        -6: (
            "#day about_it alread and_two and_will anothe answer_to approv april asked backgr being by_phone contin "
            "copy curren for for_this full get have_you he hiring his house i_know interv_for is_not is_on june "
            "means month name o'cloc office ok other profil record_your room run s:candid s:role someon stop succes "
            "teams techni teleph tell_you this_time though three_years to_hear to_make told twice vacanc years_and "
            "your_profil"
        ),
        -7: (
            "#clock #day_and #n_and after_#n applie are_on cancel career earlie final found from_#n goes gone group "
            "her in_to jobs lead leave line lookin months passpo positi presen proces rather s:#day s:are s:confir "
            "s:in s:job s:our s:ready s:result says school so_i speak talent that_is that_we these to_say to_your "
            "travel waitin will_be wish with you_and you_in you_know you_that"
        ),
        -8: (
            "#day_at #n_#n and_it availa came chat confir decisi experi feedba first hope its long:0 love nothin "
            "out review s:you salary this_week times to_us weeken weeks work you_were"
        ),
        -9: (
            "? accoun again answer are_you board can_do detail end got interv_with is is:asking keep meetin on_#day "
            "regist s:offer s:on s:to s:with slot so some to_meet"
        ),
        -10: (
            "at_#clock becaus change contac cv had happy hear i_can is_#n messag on_#n place ring round s:#n s:? "
            "s:we she to_#n update video"
        ),
        -11: "can_not good if_you inform letter not then this_is will_not your_answer",
        -12: "consid date day docume employ i_would meet number panel",
        -13: "accept appoin for_you from:list has_been if know last mr post refere sorry were",
        -14: "at_#n certif contra dear_mr from:board i_have is:answer job my team we_are years",
        -15: "and_i been form is:hires sign yes",
        -16: "do_not from:ats is:bulk like_to manage up",
        -17: "was",
        -18: "and_we call our that will",
        -19: "from offer",
        -20: "at has",
        -22: "new",
        -25: "s:interv",
        -26: "s:applic",
        -27: "we_have",
        -39: "i interv",
    },
    "info_request": {
        68: "please",
        60: "certif",
        58: "? and is:asking",
        49: "need",
        42: "number",
        37: "passpo",
        36: "refere",
        35: "also",
        34: "can notice",
        33: "could_you form last send",
        32: "file whethe",
        31: "s:refere",
        30: "or your",
        28: "expect me",
        27: "detail salary",
        25: "two whethe_you",
        24: "do_you s:questi work",
        23: "addres and_what can_you from:person",
        22: "are_you copy curren proof what",
        21: "s:docume s:inform",
        20: "could degree email former is:hires to_work visa you_have your_notice",
        19: "date hello",
        18: "days is:answer only s:check",
        17: "i_need move s:backgr what_you which would_you your_curren",
        16: "and_when before_i diplom follow health master years you_would your_last",
        15: (
            "backgr card cert copies date_and enter from:machine pic pic_your status them upload your_file your_salary"
        ),
        14: "and_proof certif_and forwar from_your s:needed second would you_hold",
        13: (
            "asking comple declar give_me hi histor missin names notice_that papers phone_number please_answer "
            "possib pre-em s:action s:papers s:requir s:send scan send_us to_us two_refere we_may"
        ),
        12: (
            "and_whethe ask before_we carry_out consen i_put in_review in_to insura is_your licenc long:1 mind page "
            "provid record s:before s:q s:right superv suppli to_carry whom your_applic your_visa"
        ),
        11: (
            "#n_your availa built carry earlie firm get has_asked have_built have_you in_order need_your number_and "
            "please_provid put quick requir return right_to s:couple s:visa second_refere send_it them_to transc uk "
            "verifi your_refere your_second"
        ),
        10: (
            "#n_days add ask_them before blank client contin earn exactl help living names_and need_to please_enter "
            "please_log please_send please_upload proced profes put_you reason_for relati s:bits s:two "
            "salary_expect speak submit to_know to_me we_can with_your"
        ),
        9: (
            "and_enter and_form begin bill checks contac_detail copies_your copy_your couple curren_ctc date_? "
            "drivin_licenc enclos enter_your expire for_past form_attach from_you front have_to hold in_connec "
            "insura_number letter_from link may_i me_have not_includ notice_period otherw out_backgr pages permit "
            "photo please_fill please_forwar s:checks s:detail s:missin s:thing same secure share share_below "
            "sponso statem ticket to_be to_whom us_to what_are withou work_in you_tell your_passpo"
        ),
        8: (
            "abroad additi addres_for addres_histor aid along and_can and_is and_tell and_two are_reques asked_us "
            "backgr_screen bad can_not chase check compar conduc connec_with ctc dbs drawn early else expect_ctc "
            "fine first_aid for_change for_our form_is forwar_for i_should in_date includ is_open let lucas "
            "manage_job mark me_photo name nation note_that order page_and passpo_and please_confir profes_refere "
            "provid_your remind s:ticket sectio_#n seven show still_need tells tells_me to_begin to_earn to_finish "
            "to_run to_this twice two_people two_profes us_what with_? you_forwar you_give"
        ),
        7: (
            "along_with amir answer anythi applic_form are_able at_your backgr_check be_lookin behalf by_#day "
            "by_replyi certif_? contac contin_with covers curren_packag dean dear_dr degree_certif desire drivin "
            "educat en facult fill financ finish fiona food_hygien for_financ form_and have_only hello_amir here_or "
            "hygien ideall in_uk intere_and is_not it_back know_your line link_is log log_in long:0 ms "
            "nation_insura need_follow needs nora note number_to on_at one one_or one_your operat or_two or_whatsa "
            "our_chat past paysli_and pdf people_you period please_ask progre progre_your rate reside s:additi "
            "s:can s:one s:quick sectio seoul set_out sign simply sit_on somebo_else supply team_needs that_you "
            "three_days to_contin to_one us_have visa_status wants_to we_like whatsa will_then will_you worked "
            "you_need you_sit your_addres your_right"
        ),
        6: (
            "18th age also_need and_return as_part availa_and b below below_detail bursar by_return came card_and "
            "change code comp compli day_rate days_in dear dear_callum dear_candid detail_your does_not editio "
            "failin failin_which for_? for_and for_deputy for_how hand_in heard heard_from here_for hi_noor "
            "hours_week how_many i_see in_future in_office incomp inform is_fine is_for is_one it_to japan job_at "
            "just_reply kestre last_three leader let_us links liz locati lumenf manage_? me_by member mobili nice "
            "not_procee not_show now_or office_and or_in order_to profil_to proof_your read_our record_and "
            "refere_for reply_yes replyi reques s:about s:applic s:comple s:cv s:i s:intere s:lumenf s:more s:not "
            "same_time securi set sign_in someon_i straig_to stuff tellin_us terms them_on these this_email three "
            "to_call to_let to_move to_set two_names us_? vaccin wantin we_only we_still were_not will_need wine "
            "with_#n yes_and you_good you_send your_consen your_earlie your_inform your_recrui"
        ),
        5: (
            "#day_if #n_? about_you and_are and_availa and_how and_if and_salary and_second and_to answer_by "
            "are_missin are_ok ask_about at_$ attach_sign came_throug came_to can_i can_move canada candid_will car "
            "clean confir_by connec consen_form corvid_analyt crimin daniel dear_daniel dear_ms delay deputy "
            "did_your direct_to dr_costa every eviden fiona_grant follow_our food for_delay for_ten for_three "
            "for_two forkli form_#n former_manage future gross has_reques have_got help_me hi_jordan hi_mathie "
            "hi_ravi hourly hourly_rate how_much i_ask ideall_one if_it it_and jan joinin last_employ last_place "
            "let_me list mathie medica months_paysli must_be need_from no_and noor not_put on_board on_cv on_now "
            "on_your out p45 page_#n pan per_year peter post_it public reason recent refere_one resour_shared "
            "s:band s:certif s:form s:health s:or s:pe/093 s:things s:your saturd school_in sec see_on simon somebo "
            "start_? start_date state status_in straig sylvai tell tell_me tellin ten_years that_nobody that_we "
            "their then_we things this_messag tide to_client to_comple to_employ to_speak variab very_happy "
            "was_great we_also who_have will_ask will_contac within_seven would_rather you_could you_mind you_now "
            "you_on you_please you_with your_diplom your_ticket yuki yusuf"
        ),
        4: (
            "actual and_send are_on as_well asked be_oblige be_seen becaus_i bits callum can_go cards childr "
            "commun_nurse compar_notes comple_it consum corvid costa coveri dev e-mail enough_to first_and "
            "five_years fixed for_additi for_commun gareth get_it having_you hello_hannah hey_sol hi_wei homewo "
            "ibrahi in_front jordan leila level level_#n master_and miss_sharma month_or now_and offici oh "
            "one_thing pascoe person_data rather_not reply_in resour roughl s:437-b6 s:bright s:eligib s:fellow "
            "s:submis seen_by sendin seven_days shared sharma tara this_addres three_years to_check touch_with "
            "type_and was_very whethe_your with_yes your_note"
        ),
        2: "(always)",
        -4: (
            "#clock_or #n_and advert applie_for being consid did_they do_this employ_refere for_me goes his i_saw "
            "if_you immedi join lorna make mine named news nights not_know offer_you plan pm reach_you s:appoin "
            "s:assess s:confir s:develo s:is see_you six_months small stage they_would to_tell to_volunt to_your "
            "view whenev wish writte you_starte"
        ),
        -5: (
            "#day_#n #day_or #n_hours #n_june after_that ago and_they applic_and applic_to as_refere asked_me "
            "associ attend before_#n by_phone cancel chat coffee compan comple_attach congra custom deadli design "
            "do exerci few for_kitche for_you from_#n going gone hope_you in_? intere job_? jobs just_checki know "
            "know_you liked madam march marcus market mate mechan messag mobile never online openin others people "
            "porter procee_with proces produc profil_and questi read ready_to regard regret remove report rob "
            "s:from s:opport s:profil s:with score servic slot so_you stop test_for they_have this_week throug time "
            "to_apply to_do to_hear to_inform to_you too under until we_do we_will what_do why will_get will_have "
            "with_some workin_days you_and you_can you_come you_know you_still you_write your_bank your_detail "
            "your_experi your_interv your_letter your_score"
        ),
        -6: (
            "#day_#clock #day_and #n_april #n_minute 1st aftern and_has and_it and_you approv assist away better "
            "book but call_you chef come_and conver engine experi fancy first for_positi for_post for_us half "
            "here_is hours is_on it_? job keep_your kim leave look_at mrs own passed regist reject s:employ s:in "
            "s:letter s:payrol s:role said saw_your shall she sir start_#day summer system tenanc those to_come "
            "to_interv to_meet to_say trial very video was welcom went when_can would_love yet you_as £_#n"
        ),
        -7: (
            "applic_is applic_please at_#clock bring click end everyo four give_us give_you greeti happy_to her "
            "here home in_our inform_you it june kitche lead me_and me_to next_week profil ready recrui s:job s:on "
            "s:our s:vacanc s:volunt search sent septem skills soon suppor techni tell_you to_go update vacanc "
            "volunt yes you_? you_say you_will £"
        ),
        -8: (
            "all anothe april arrive at_#n course from good got_your had has_been he night on_#n once or_#day "
            "please_to post receiv_your refere_and s:manage s:offer six succes to_#n unsubs with within_#n "
            "your_profil"
        ),
        -9: (
            "#day_at applie choose day evenin for from:list head hear hope i_can in its mornin mr my not plus "
            "resume s:#day s:test shortl take talk than to_see up_to we_would with_our would_be would_like you_that "
            "you_to"
        ),
        -10: "#n_may again assess decisi friend invite new off over paid pay think you_like",
        -11: "each found have_been long:2 place s:you within write",
        -12: "#n_#n free hiring look offer our thank_you up with_us you",
        -13: (
            "about accept any apply appoin contra do_not from:board got has love meet s:#n select test thank to we "
            "weeks your_name"
        ),
        -14: "find positi",
        -15: "and_we by call i_am see want we_are will_be you_for",
        -16: "after hour is:bulk keep more s:interv say sorry we_have",
        -17: "and_i down minute no on_#day week will",
        -18: "am i_have receiv",
        -20: "thanks",
        -21: "next this",
        -22: "they",
        -23: "is",
        -24: "been",
        -26: "so",
        -27: "come",
        -30: "#clock",
        -32: "on",
        -40: "interv",
        -41: "#n",
        -59: "#day",
    },
}
