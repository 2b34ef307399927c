"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "assessment": {
        88: "test",
        58: "s:test",
        49: "attach",
        43: "send",
        40: "from:tests it",
        39: "comple",
        38: "assess",
        36: "link online s:exerci you_have",
        35: "#n_minute exerci",
        33: "small",
        32: "to_do",
        31: "s:task",
        29: "how_you",
        28: "do minute pay s:assess s:sample",
        27: "by no words you_to",
        26: "#n ask everyo take task tests we_ask writte",
        25: "#n_words hi hours",
        24: "to_comple what_you would",
        23: "s:trial than your_own",
        22: "allowe more must_be next one own short",
        21: "cut plan please see_how style submit what",
        20: "can_you numeri sample send_it skills test_for thing",
        19: "pages return",
        18: "ask_you before by_#day calcul more_than next_step screen see you_would",
        17: "come_do how must s:online see_your sketch will_pay",
        16: "each excel folder in_this is_take-h please_comple repo stage step take-h to_see write",
        15: "applic_to candid go invite_to like_you page write_us you_need your_test",
        14: (
            "any asks englis half_hour hello here_is invite it_back produc s:case s:paper s:remind sheet sittin "
            "solve takes to_solve versio"
        ),
        13: (
            "been_invite before_we can deadli_is email everyo_to have_one it_to me_if most s:edit s:tests score "
            "situat use within"
        ),
        12: (
            "all as brief course do_it have_not in_one max night pay_you return_it s:take-h safety sectio tests_are "
            "to_take two workin you_do"
        ),
        11: (
            "#day_night #n_second and_must and_send at_home automa basic best bring_your candid_to coding deadli "
            "expire for_your furthe it_? lena lesson login long long:2 mornin_i most_people nice over part "
            "please_submit please_write ready s:comple s:skills show_me so_we upload we_pay we_would will_talk "
            "you_will"
        ),
        10: (
            "11th about_#n access after_all after_which as_part be_closed by_hand called case cost day_#n finish "
            "fly has_#n hello_anna home_and hotel is_#day it_in judgem like me_by measur notice_you passed people "
            "person questi report s:check s:invita s:writte since takes_#n teachi there to_send unclea we_notice "
            "will_give would_be yet you_are you_got your_skills"
        ),
        9: (
            "#clock_on and_short aptitu ask_everyo assess_for assign back bay bring can_see cook could_you custom "
            "days dear_ananya do_this done durati for_attach for_me grace happen in_attach instea is_in let marks "
            "maths money multip next_stage order pass pay_for planni play please_return plenty s:before s:examin "
            "s:invite s:transl s:waitin spend street sugges tell_me those three_hours throug to_next uses "
            "within_week would_do"
        ),
        8: (
            "#n_days about ananya and_englis anna are_workin around_#n assist attemp begin below by_#clock by_eod "
            "click come_by down editor eligib eod examin for_it go_to have_#n have_to hurry in_#n it_at it_with "
            "knife machin markin not_receiv object one_week over_by paper procee procto questi_and requir_to "
            "return_your s:challe s:expire s:lesson s:link s:little s:stage s:study s:teachi s:typing shortl "
            "should_not since_we situat_judgem suppli t take_follow tasks ten text than_#n there_is togeth_with "
            "typing we_go which who_is within_#n workin_on would_ask your_score your_workin"
        ),
        7: (
            "#n_for all_candid all_in am_so anna_we are_no as_pdf attach_is by_email by_may choice choose closed "
            "creden excel_test find flood for_year fr game genera give_you given good_luck gratef_if hand "
            "have_given have_passed id in_office insist is_no is_small it_on just leon level link_below lose lumen "
            "may minute_is motiva need_more no_later no_right not_lose note_on numeri_reason office_? ola on_it "
            "on_web once_you one_page online_and pfa phones please_choose proble readme recrui_task reques_that "
            "requir rough s:excel s:larksp s:quiz s:small s:work shoot should sift sits tablet type watch we_still "
            "we_will web with_one with_what you you_also you_can you_must your_time"
        ),
        6: (
            "#n_on agnes ahmed ananya_ji and_passwo and_you any_furthe applic_for are_invite are_off as_we at_this "
            "back_by backen backen_develo bar be_gratef be_issued before_#clock bernie bless both briefi build "
            "but_have chara chief code_is confer dear_grace determ dinner expire_on far for_financ for_online "
            "for_us for_writte go_any god_bless gratef half hall has_reques has_sugges home if_it in_your inspec "
            "is_fine is_mise ji kitche know_what larksp later_than launch le le_meas left liked_your link_expire "
            "lorna luck marco may_and me me_two meas minute_once mise mise_le mo names not_able not_allowe on once "
            "or_so our_head part_your piece procee_with put put_you quiz readin receiv_your remind_your reply_to "
            "resour s s:for s:please s:produc s:shift scenar send_me six skills_test so_glad so_please someth "
            "spend_more start take_#n than_three thirty this_will title to_edit to_record transl us_before us_until "
            "week_is who_have year_#n your_applic your_phone"
        ),
        5: (
            "#clock_a.m #day_evenin #n_may #n_questi #n_to a.m about_what admitt along_with and_also and_bring "
            "and_write anonym applic_may are_all are_both are_now as_next at_midnig attach_and attent be_made "
            "be_oblige be_return behind beside bright bright_maths bring_it can_be can_withdr cell chef clock come "
            "comes comple_both comput confir_you covers criter ct cut-of date_#day dear_tariq decide_to dina doors "
            "draw drawin durati_#n eat edit eligib_list esteem even everyo_at finish_your for_backen for_day "
            "for_each for_shift fortni framew free_in from:person from_this fun get_this glad god great_to "
            "hello_camill hello_mr hi_ola hi_we hit human_resour id_and if_anythi in_which is_more issued items "
            "just_checki know_whethe later left_off letter_and lot making materi may_#n me_which midnig newsle "
            "no_more not_#day not_intere not_seen notice_and on_two ours pause pdf phase placed_on please_take prep "
            "prepar progra psycho push quant remind remind_that revise s:analys s:by s:englis s:gradua s:progra "
            "s:scheme s:short s:thing s:worker s:writin score_#n second select_your send_us send_you show simple "
            "sister site skills_assess skills_check sleep slides soluti stage_with step_is stick streng stress "
            "submit_your talkin_#day tariq there_are this throug_link to to_be togeth total touch tutor two_hours "
            "us_someth vehicl verbal want_to was_impres way we_now we_see what_is when_you which_days will_find "
            "with_team withdr_with would_like wrong you_see you_send you_think your_lesson your_result zip (always)"
        ),
        4: (
            "#day_june after are_enclos around as_agreed blind candid_and captai close compli decide design doc "
            "exam feel_free fernan handle huge import in_coming invent is_done is_okay it_by made_in marcus_we "
            "me_know minute_and more_? no_proble oblige on_how on_site one_click opened please_prepar powere "
            "powere_by priya quiet really_enjoye reason s:freigh than_two they_will to_day to_start until_#day "
            "valid_until week_or whatev with_anothe with_us work_on worker"
        ),
        -4: (
            "#n_o'cloc ahead and_then base before_you come_to does for_post happy_to it_will news openin oral per "
            "places please_confir recent record room s:about s:nurse season senior status straig their time_before "
            "to_talk unfort visa we_could with_#n would_love you_like you_recent"
        ),
        -5: (
            "addres aftern alread am and_#n applie_for apply ask_for booked centre check come_and consen conver "
            "create dispat drive either everyt expect for_positi give give_us got_your hard has_asked have_got he "
            "hire hiring in_and in_our is_valid it_and leave log log_in march member needs nights on_our open "
            "or_#day others packag partne portal prefer propos provid reach s:appoin s:assist s:at s:call s:docume "
            "s:how s:new s:refere s:role s:update sent septem sign_in signed so_it sofia someon system taking "
            "talent teache teleph they they_have this_link time to_hear to_interv to_move told top try twice us_as "
            "visit we_keep well will_do with_me with_your you_#day you_before you_by your_certif zoom"
        ),
        -6: (
            "about_it and_two anothe answer_to applie approv asked backgr being by_phone cancel contin copy curren "
            "for for_this from_#n have_you house i_know interv_for is_not is_on it_was june long:1 means month mrs "
            "name o'cloc office ok other planne profil rate rather record_your run s:candid said servic stop succes "
            "teams tell_you that_is three_years to_give to_make to_say travel vacanc will_be wish writin years_and "
            "you_and you_did your_profil"
        ),
        -7: (
            "#day #day_at #n_and after_#n and_will april are_on came career earlie final found get goes gone group "
            "her his hope in_to jobs lead line lookin months out passpo positi presen proces s:#day s:are s:confir "
            "s:in s:job s:ready says so_i speak techni that_we these this_time though waitin with work you_in "
            "you_know you_that"
        ),
        -8: (
            "#clock #day_and #n_#n again and_it availa can_do chat confir decisi experi first had is its keep "
            "long:0 love nothin place regist review s:on s:our s:result salary school so this_week times to_meet "
            "to_us to_your weeken weeks you_were"
        ),
        -9: (
            "? answer are_you board detail end feedba got hear interv_with is:asking meetin on_#n round s:offer "
            "s:to s:with s:you slot some"
        ),
        -10: (
            "accoun at_#clock becaus can_not change contac cv good happy i_can is_#n messag not on_#day ring s:#n "
            "s:? she sorry to_#n update video will_not"
        ),
        -11: "docume employ if if_you letter s:we then this_is your_answer",
        -12: "consid contra date day for_you from:list has_been i_would inform meet mr number",
        -13: "accept appoin dear_mr job know last my panel post refere team were years",
        -14: "at_#n been certif from:board i_have was",
        -15: "and_i do_not form is:bulk is:hires like_to we_are yes",
        -16: "from:ats is:answer manage our sign up",
        -17: "and_we that will",
        -18: "call",
        -19: "from has offer",
        -20: "at",
        -21: "new",
        -25: "s:applic s:interv",
        -27: "we_have",
        -38: "i interv",
    },
    "info_request": {
        66: "please",
        58: "certif",
        57: "and",
        54: "? is:asking",
        48: "need",
        41: "number",
        36: "passpo",
        35: "refere",
        34: "notice",
        33: "also can form send",
        32: "could_you file last whethe",
        30: "or s:refere",
        28: "your",
        27: "expect me",
        26: "detail salary",
        25: "work",
        24: "can_you do_you whethe_you",
        23: "s:questi two",
        22: "addres and_what are_you what",
        21: "copy curren from:person proof to_work",
        20: "could degree email is:hires s:docume s:inform visa you_have your_notice",
        19: "former hello",
        18: "date days i_need only s:check",
        17: "before_i move what_you would_you your_curren",
        16: "and_when diplom follow s:backgr which your_file your_last",
        15: "backgr copies health master status them years you_would",
        14: (
            "card cert date_and enter from:machine from_your pic pic_your second send_us upload would you_hold "
            "your_salary"
        ),
        13: (
            "and_proof ask asking certif_and forwar is:answer missin notice_that papers phone_number s:needed "
            "s:papers s:requir scan two_refere we_may"
        ),
        12: (
            "carry_out comple declar give_me hi histor in_review is_your long:1 mind names please_answer possib "
            "pre-em provid put record s:action s:before s:right s:send superv to_carry to_us whom your_applic"
        ),
        11: (
            "#n_your and_whethe before_we carry consen firm has_asked have_you i_put in_to insura licenc need_to "
            "need_your number_and page please_provid requir s:couple s:q s:visa second_refere send_it suppli uk "
            "verifi your_refere your_visa"
        ),
        10: (
            "ask_them availa before built client earlie earn exactl fine get have_built help in_order living "
            "names_and please_enter please_send please_upload proced profes put_you quick return right_to s:bits "
            "s:two salary_expect speak them_to to_know transc we_can your_second"
        ),
        9: (
            "#n_days add and_enter and_form begin bill blank check checks contac_detail contin copies_your couple "
            "curren_ctc date_? drivin_licenc early enclos enter_your for_past have_to hold insura_number "
            "letter_from me_have notice_period out_backgr pages permit photo please_log reason_for relati remind "
            "s:checks s:detail s:missin s:thing same secure share_below sponso statem submit ticket to_be to_me "
            "to_whom us_to what_are with_your withou you_tell your_passpo"
        ),
        8: (
            "additi addres_histor along and_can and_is and_tell and_two anythi are_reques asked_us backgr_screen "
            "came chase compar connec_with copy_your ctc dbs dear drawn else expect_ctc expire first_aid for_change "
            "for_our form_attach form_is forwar_for from_you front in_connec in_date includ link manage_job mark "
            "may_i me_photo name nation not_includ note_that otherw passpo_and please_fill please_forwar "
            "profes_refere provid_your s:ticket sectio_#n seoul seven share show still_need to_begin to_earn to_run "
            "to_this twice two_people two_profes us_what with_? work_in you_forwar you_give"
        ),
        7: (
            "addres_for aid along_with amir answer applic_form are_able at_your backgr_check bad be_lookin behalf "
            "by_#day by_replyi can_not certif_? change conduc covers curren_packag degree_certif desire drivin "
            "educat en facult fill financ finish fiona food_hygien for_financ have_only hello_amir here_or hygien "
            "i_should ideall in_uk incomp intere_and is_not is_open know_your let line link_is log log_in "
            "nation_insura need_follow needs nora note number_to on_at one one_or one_your or_two or_whatsa order "
            "our_chat out page_and past pdf people_you please_ask please_confir progre rate reside s:additi s:one "
            "s:quick set_out simply sit_on somebo_else supply team_needs tells tells_me that_you three_days "
            "to_contin to_finish to_one us_have visa_status wants_to we_like will_you your_addres"
        ),
        6: (
            "18th also_need and_send as_part ask_about availa_and b below bursar code comp compli contac "
            "contin_with day_rate days_in dean dear_candid dear_dr detail_your editio failin failin_which for_? "
            "for_deputy form_and hand_in heard heard_from here_for hi_noor hours_week how_many i_see in_future "
            "is_for is_one it_back japan kestre last_three leader let_us links locati lumenf manage_? member mobili "
            "ms nice noor not_procee now_or office_and operat or_in order_to paysli_and period profil_to "
            "progre_your proof_your read_our record_and refere_for replyi s:about s:applic s:can s:comple s:cv "
            "s:intere s:lumenf s:more s:not same_time sectio securi sign sign_in straig_to stuff tellin_us them_on "
            "these this_email to_call to_let to_move to_set two_names us_? vaccin wantin we_only we_still were_not "
            "whatsa will_need will_then wine worked yes_and you_good you_need you_send you_sit your_consen "
            "your_earlie your_inform your_right"
        ),
        5: (
            "#day_if #n_? and_are and_availa and_if and_return and_salary and_second and_to answer_by applic_as "
            "are_missin at_$ below_detail by_return came_throug can_i can_move canada candid_will card_and clean "
            "confir_by connec consen_form crimin dear_callum dear_daniel dear_ms delay deputy direct_to does_not "
            "every eviden follow_our food for_and for_ten for_three forkli form_#n former_manage future has_reques "
            "have_got help_me hi_mathie hi_ravi hourly hourly_rate how_much i_ask ideall_one if if_it in_office "
            "in_touch inform is_fine it_and it_to jan job_at just_reply last_employ last_place let_me level liz "
            "mathie me_by medica months_paysli must_be need_from not_put on_board on_now on_your p45 page_#n pan "
            "peter post_it reason refere_one reply_yes reques s:band s:form s:health s:i s:or s:things saturd sec "
            "see_on set simon somebo someon_i state status_in straig sylvai tell tell_me tellin ten_years terms "
            "that_nobody that_we then_we things this_messag three tide to_client to_comple to_employ to_speak "
            "variab very_happy we_also who_have with_#n within_seven would_rather you_could you_mind you_now you_on "
            "you_with your_diplom your_recrui your_ticket yusuf"
        ),
        4: (
            "actual and_how anyone applic_we are_ok as_well attach_sign be_oblige be_seen becaus_i bits callum "
            "came_to can_answer can_be car childr commun_nurse compar_notes comple_it consum corvid corvid_analyt "
            "coveri daniel detail_for dev did_your dr_costa enough_to fiona_grant first_and fiscal five_years "
            "for_commun for_delay for_two gareth get_it gross having_you hello_hannah hello_peter hi_jordan hi_wei "
            "homewo ibrahi it_came joinin jordan leila level_#n list long:0 miss_sharma month_or no_and nothin_else "
            "now_and offici oh on_cv one_thing pascoe per_year public recent reply_in resour_shared s:437-b6 "
            "s:bright s:certif s:eligib s:pe/093 s:submis school_in seen_by seven_days sharma someon start_? "
            "start_date tara this_addres three_years to_check touch touch_with type_and was_great was_very "
            "whethe_your will_ask will_contac with_yes you_are you_please your_note yuki"
        ),
        3: "(always)",
        -4: (
            "#clock_or #n_june advert and_will bank_detail before_#n being calend claim deadli did_they do_this "
            "employ_refere few for_me glad i_do i_saw immedi job_? jobs know_when looked madam made march might "
            "mine nights offer_you open_to pass pm reach_you refere_from regard reloca report s:assess s:confir "
            "s:develo s:is s:next six_months small someti stage that they_would this_month times to_apply to_make "
            "to_tell very we_work weeken whenev wish with_refere with_some writte xx you_answer you_starte "
            "you_write your_letter your_phone yours"
        ),
        -5: (
            "#day_#n #day_or #n_and #n_hours after_that ago and_has and_they applic_and as_refere asked_me associ "
            "attend by_phone chat coffee compan comple_attach congra consid custom design end for_kitche for_you "
            "from_#n goes going gone hands hope_you if_you in_? just_checki keep_your kim know_you liked marcus "
            "market mate mobile never not_know online openin others porter procee_with produc profil_and questi "
            "read ready_to regist remove s:appoin s:job s:letter s:opport s:with score slot so_you stop test_for "
            "they_have this_week throug time to_hear to_inform to_you to_your too under until view was we_do "
            "we_will what_do why will_get will_have workin_days you_and you_come you_know you_still your_bank "
            "your_detail your_experi your_interv your_score"
        ),
        -6: (
            "#day_#clock #day_and #n_april #n_minute 1st aftern and_it and_you anothe applic_is assist away better "
            "book but call_you chef come_and conver do engine exerci experi fancy first for_positi for_post for_us "
            "give_you had half her here_is hours intere is_on it_? job know leave look_at messag mrs own passed "
            "proces reject s:employ s:from s:in s:payrol s:profil s:role s:volunt said saw_your search servic shall "
            "she sir start_#day summer suppor system tell_you those to_come to_do to_go to_interv to_meet to_say "
            "trial video welcom went when_can would_love you_as you_can £ £_#n"
        ),
        -7: (
            "all applic_please approv arrive at_#clock bring click everyo four give_us greeti happy_to has_been he "
            "here i_can inform_you it june kitche lead me_and next_week not on_#n ready recrui s:manage s:on "
            "s:vacanc sent septem six skills soon techni volunt yes you_? you_say you_will"
        ),
        -8: (
            "#day_at applie april at_#n choose course from good got_your hear home in_our me_to mr night once "
            "or_#day please_to plus profil receiv_your s:offer s:our succes than to_#n to_see unsubs update vacanc "
            "with with_our within_#n yet your_profil"
        ),
        -9: (
            "again day evenin from:list head hope in its mornin new place post refere_and resume s:#day s:test "
            "shortl take talk we_would would_be would_like you_that you_to"
        ),
        -10: "#n_may assess decisi for friend have_been invite long:2 my off over paid pay think up_to you_like",
        -11: "each found free hiring our within write you",
        -12: "#n_#n accept any apply look meet offer s:you test thank_you to up we your_name",
        -13: "about contra do_not from:board got has love positi s:#n select sorry thank weeks will_be with_us",
        -14: "appoin call find i_am say want",
        -15: "and_we by down is:bulk keep see",
        -16: "after and_i hour more s:interv we_are we_have you_for",
        -17: "am minute no on_#day receiv will",
        -18: "i_have week",
        -19: "next",
        -20: "thanks",
        -21: "this",
        -22: "been they",
        -23: "is",
        -25: "so",
        -27: "come",
        -30: "#clock",
        -33: "on",
        -38: "interv",
        -40: "#n",
        -58: "#day",
    },
}
