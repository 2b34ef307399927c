"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "assessment": {
        74: "test",
        45: "attach",
        42: "s:test",
        41: "#n_minute",
        40: "send",
        39: "from:tests",
        38: "link",
        33: "it minute s:exerci",
        32: "assess",
        31: "comple no",
        30: "#n s:sample s:task",
        29: "by online tests you_have",
        28: "one pay short",
        27: "ask",
        26: "do everyo s:assess we_ask what_you words",
        25: "#n_words exerci hours how_you to_comple what would",
        24: "small take",
        23: "own your_own",
        22: "must_be than to_do writte",
        21: "more plan sample see_how thing",
        20: "any candid",
        19: "allowe applic_to by_#day takes task",
        18: "ask_you come_do each pages s:online will_pay you_to",
        17: "numeri screen sheet sketch stage submit test_for",
        16: "about do_it have_one please skills use write_us",
        15: "back before how in_one it_back must produc send_it to_take upload",
        14: "about_#n as expire for_your more_than s:tests sectio see sittin to_send within write you_can",
        13: (
            "all at_home automa best englis half_hour just like next pay_you please_write s:paper s:remind s:trial "
            "situat you_would"
        ),
        12: (
            "bring for_attach have_not in_attach invite_to it_in let long max most part passed people please_submit "
            "s:invita s:skills style tests_are text there us you_need you_will"
        ),
        11: (
            "#n_days 11th and_must and_short before_we bring_your called coding has_#n hotel invite is_in like_you "
            "long:2 measur mornin_i most_people notice_you one_week repo s:before s:invite so_we spend takes_#n "
            "to_see we_notice would_be yet"
        ),
        10: (
            "after_all after_which and_send as_part bay be_closed by_hand choice choose cost day_#n dear_ananya "
            "durati eligib excel find finish fly fr happen have_to hi instea judgem login machin marks multip night "
            "procee requir_to s:challe s:comple s:link s:work show_me since street sugges we_would will_give "
            "will_talk within_week would_do you_got your_skills"
        ),
        9: (
            "#clock_on #day_night access all_candid ananya and_you aptitu ask_everyo assign been_invite begin "
            "by_eod candid_to cook custom down editor eod everyo_to furthe given go home_and in_#n it_with lesson "
            "markin may minute_and motiva object order page pass pay_for phones piece play please_choose "
            "please_comple procto put requir return s:case s:examin s:stage s:teachi score since_we t take_follow "
            "teachi those using we we_pay which who_is your_time your_workin"
        ),
        8: (
            "as_pdf assist at_this backen backen_develo basic below brief by_#clock can_see chief come_by days "
            "email examin expire_on game hand have_#n id it_at it_to knife left level lumen me_by minute_is money "
            "names not_allowe on_web one_page paper proble questi_and remind remind_your reply_to reques_that "
            "s:analys s:expire s:for s:little s:study s:take-h s:writte than_#n to_edit togeth_with uses watch "
            "within_#n would_ask you_also your_result your_test"
        ),
        7: (
            "#day_evenin #n_on all_in am_so ananya_ji and and_bring and_passwo applic_for are_invite as_agreed "
            "as_we assess_for attemp bar be be_gratef by_may closed code_is come confer correc creden done draw "
            "edit everyo_at flood for_backen for_it for_online for_us genera gratef gratef_if half has_reques "
            "has_sugges have_given here_is home in_office insist is_fine it_is it_on it_takes ji kitche later "
            "later_than launch leon liked_your link_below lose marco me_two no_later no_right not_lose note_on "
            "office_? ola once once_you part_your pfa please_return procee_with put_you questi recrui_task "
            "return_it s:produc s:progra s:scheme s:waitin safety scenar send_us shoot sits situat_judgem "
            "skills_test so_please submit_your suppli tablet take-h there_is throug_link title type until_#day "
            "us_until web what_is with_one with_what workin would_like you_on"
        ),
        6: (
            "#n_min #n_questi able able_to agnes agreed along_with and_can anonym any_furthe applic_may are_all "
            "are_no around_#n asks attent before_#clock behind bernie bit bless blind briefi chara clock comes "
            "comple_both could_you course dear_grace delive determ develo dinner durati_#n en far for_day "
            "for_financ framew give_you go_any god_bless hall hello hit id_and if_it in_this in_your inspec is_done "
            "is_mise is_no just_checki know_what know_whethe larksp le le_meas link_expire lot making mark me_know "
            "meas midnig min minute_once mise mise_le next_stage next_step nice not_able not_seen notice_and on_two "
            "or_so our_head over pdf permit person quant quiet readin ready report resour revise s:check s:gradua "
            "s:larksp s:please s:shift s:small s:thing see_your send_you shortl sift site six skills_assess so_glad "
            "someth take_#n thirty this_stage this_will three_hours to_record to_start touch verbal way we_see "
            "we_will who_have you you_send you_think zip"
        ),
        5: (
            "#clock_a.m #day_june #day_so #n_may a.m about_what above admitt and_also and_takes approx_#n are_now "
            "ask_me at_midnig audio be_issued be_return behavi beside bright_maths can can_be can_withdr candid_on "
            "case cell checki close comput confir_you couple covers ct cut cut-of date_#day deadli_is dear_tariq "
            "decide_to doc doors drawin eat eligib_list esteem even exam feel_free fernan fine finish_your for_any "
            "for_each for_me for_shift for_year fortni four four_hours free_in from_this fun get_this gets glad god "
            "grace handle have_passed hello_camill hello_mr hi_ola human_resour import in_which invent is_more "
            "is_small issued it_has items lads left_off letter_and longer materi maths may_#n may_and me_if "
            "me_which mean more_? newsle no_more no_proble not_intere on on_site one_click only opened ours "
            "placed_on really_enjoye remind_that resume rob s s:barist s:by s:meridi s:next s:succes s:vacanc "
            "s:worker s:writin score_#n see_if select_your send_me shift simple sister skills_check sleep "
            "stage_with start stick streng stress summar take_your takes_about tariq ten they_will to to_be "
            "to_confir to_procee two two_hours until upload_your valid_until vehicl was_impres we_go we_look we_now "
            "week what_we whatev will_find window with_team withdr_with withou work_on worker wrong you_see "
            "your_applic your_lesson"
        ),
        4: (
            "#n_for 10th am_on and_second any_more applic_will are_enclos as_promis aside be_made be_oblige both "
            "by_email camill contac_us criter do_in draft easily expire_in folder for_above for_role free_to go_to "
            "good_luck health_and impres_by in_coming instan is_#clock is_okay it_? let_me lines list look_like "
            "luck mobile much northw not_finish notice oblige okay on_call passwo_for pause phase photo_id plant "
            "posts powere powere_by practi prep reache read_your reques s:games s:mock s:nation s:piece s:qualif "
            "s:questi said_on sendin should should_take someti stage_is step step_for there_are this_notice to_get "
            "to_help togeth tools tutor two_dates type_and us_someth user very_much we_sugges webcam with_anothe "
            "year_#n you_must yusuf zoo"
        ),
        3: "(always)",
        -4: (
            "#day_#n #n_at addres anothe applyi_for before_you below_to centre commun delete discus dispat everyt "
            "for_post for_three greeti hard have_got have_your having i_do i_should june moment news not_reply ok "
            "oral other others portfo reach recent remain s:call s:was signed slots so_it system taking tell "
            "they_have to_hear to_move to_talk unfort us_as wait with_two you_#day you_asked you_like you_recent "
            "your_accoun your_certif"
        ),
        -5: (
            "#clock about_it aftern alread am and_#n and_then applie_for apply are_on ask_for behalf booked "
            "by_phone chat check come_and come_to consen contin conver create either five follow for_positi from_#n "
            "give_us has_asked he hire in_our is_not is_valid it_was it_would leave log log_in lookin march member "
            "month ms name nights o'cloc on_our open openin or_#day please_send prefer propos rate room s:about "
            "s:appoin s:candid s:docume s:how s:new s:update septem servic sign_in status stop straig talent talk "
            "teache that_we this_link this_time to_give to_interv to_say to_us told top twice vacanc we_could "
            "we_need well will_do will_see with_#n with_me would_love writin year you_before you_did your_answer "
            "your_profil zoom"
        ),
        -6: (
            "#day_at after_that and_will approv april backgr came cancel curren earlie final first for_this gone "
            "here his hope i_know is_on is_your many means meetin out passpo planne portal proces profil provid run "
            "s:#day s:are s:job s:offer s:result s:to salary says speak teams techni teleph tell_you that_is "
            "three_years visit waitin we_keep wish years_and you_and you_know"
        ),
        -7: (
            "#day_and #n_#n #n_and after_#n applie are_you availa being career confir cv did_not experi feedba "
            "found goes group had her hey house in_to interv_for its jobs lead line months on_#day place positi "
            "rather review s:confir s:you sent slot so_i succes these this_week though times travel will_be"
        ),
        -8: (
            "#day and_it asked detail happy keep letter mrs office on_#n presen regist s:in s:on s:our school some "
            "sorry still to_#n to_meet update weeken weeks you_that you_were your"
        ),
        -9: (
            "again board can_not change contac did end have_you hear love receiv round s:#n s:? s:with when "
            "will_not you_in"
        ),
        -10: (
            "accoun at_#clock contra decisi employ i_can interv_with is_#n job know like_to messag mr not nothin "
            "number panel ring s:we she team this_is video"
        ),
        -11: "at becaus date do_not for_you good my refere then to_your will",
        -12: "appoin consid day dear_mr docume form from:ats has_been inform meet post yes",
        -13: "accept from:list i_have i_would is:hires last long:0 that was were",
        -14: "at_#n certif from:board is:answer sign we_are years",
        -15: "? and_i been call if_you is is:asking up",
        -16: "is:bulk offer",
        -17: "and_we has if manage our",
        -20: "s:interv",
        -21: "new",
        -23: "we_have",
        -24: "from s:applic",
        -32: "i",
        -37: "interv",
    },
    "info_request": {
        60: "certif",
        52: "please",
        50: "? is:asking",
        47: "need",
        45: "and",
        41: "also",
        38: "passpo",
        37: "file",
        36: "notice",
        35: "number",
        33: "could_you last",
        31: "or",
        30: "form",
        29: "refere",
        28: "can s:refere",
        26: "whethe",
        25: "are_you your",
        24: "and_what do_you two",
        23: "copy curren detail send",
        22: "could degree expect from:person s:docume what",
        21: "addres work would",
        20: "me would_you",
        19: "move proof salary your_notice",
        18: "email i_need only your_file",
        17: "diplom is:hires to_work upload whethe_you you_have your_last",
        16: "comple consen enter long:1 master s:inform visa your_curren",
        15: "before_i can_you certif_and copies date days former from:machine s:before s:questi scan which",
        14: "backgr declar return s:action s:backgr s:papers superv ticket two_refere what_you you_would",
        13: (
            "carry_out date_and histor in_to notice_that papers pic pic_your record s:check to_carry to_me whom "
            "you_hold your_refere"
        ),
        12: (
            "add can_not carry cert follow hello help in_order in_review insura missin s:checks s:q s:requir suppli "
            "verifi withou years your_applic"
        ),
        11: (
            "#n_days came earn firm from_your have_to have_you health is_your living please_enter please_log "
            "please_send please_upload possib profes relati requir s:thing s:two same statem transc your_passpo"
        ),
        10: (
            "additi card checks client contac_detail exactl form_attach from_you front name need_to number_and page "
            "pages progre quick reason_for right_to s:bits s:detail s:needed secure share someon_i status to_know "
            "your_salary"
        ),
        9: (
            "addres_for and_enter and_form and_return and_two and_when and_whethe be connec_with copy_your "
            "curren_ctc enclos enter_your for_change for_past get has_asked hi hold in_connec includ let ms "
            "need_your nice not_includ order otherw out out_backgr pdf photo profes_refere progre_your provid put "
            "rate s:additi s:one s:send s:ticket second seven share_below show to_earn to_whom two_people "
            "two_profes we_still with_?"
        ),
        8: (
            "#n_your addres_histor and_is are_reques backgr_screen bad by_replyi chase compar conduc copies_your "
            "covers ctc dear_candid desire else en expect_ctc facult give_me here_or i_should incomp insura_number "
            "let_us link_is log log_in manage_? need_follow notice_period on_at or_whatsa past paysli_and "
            "please_forwar pre-em replyi reside s:applic s:couple s:form s:missin securi seoul someon tells "
            "tells_me these to_finish uk we_can we_may whatsa will_need you_tell your_addres your_consen "
            "your_ticket"
        ),
        7: (
            "about_you also_need applic_form are as_part at_your behalf below bill blank came_throug change check "
            "consen_form contac crimin degree_certif drawn earlie educat failin failin_which finish former_manage "
            "forwar hand_in heard hi_noor hours_week how_many if in_future intere_and is_fine is_one is_open "
            "know_your licenc line lumenf me_by mind mobili nation not_procee not_put note note_that now_or operat "
            "or_in order_to page_and period permit please_provid record_and s:about s:comple s:lumenf s:quick "
            "s:things salary_expect saturd send_it set_out sign_in simply sit_on somebo_else state still_need "
            "tellin_us things to_move to_run to_set us_have us_to vaccin wantin we_only you_send you_sit"
        ),
        6: (
            "actual and_are answer_by anyone anythi are_missin ask asking attach availa availa_and b below_detail "
            "both bursar by_return can_go candid_will clean code comp compli connec corvid corvid_analyt day_rate "
            "days_in dbs dear_ms delay does_not drivin_licenc early every fine for_and for_deputy for_ten future go "
            "gross have_only heard_from here_for hi_jordan hourly hourly_rate how_much i_see ideall ideall_one "
            "if_it is_not jan last_employ leader link list mark me_have medica member months_paysli must_be "
            "need_from needs noor office_and on_board on_your one_your page_#n pan please_answer read_our recent "
            "refere_for refere_one remind reques s:intere s:not s:or s:reques s:visa same_time send_us sign simon "
            "somebo speak sponso start_date straig_to tellin ten_years that_nobody that_you them_on this_messag "
            "to_let to_progre variab we_also week_? were_not what_are wine with_#n within_seven would_rather "
            "you_are you_availa you_be you_good you_on you_with your_recrui your_second your_visa"
        ),
        5: (
            "#day_if #n_? aadhaa analyt and_how and_if and_send and_to applic_as are_able are_ok as_well asked_us "
            "backgr_check be_seen begin billin_analys built by_#day can_be can_move canada checki childr close_to "
            "compar_notes did did_your do_#n drug file_please final five_years for_delay for_r-7712 for_two "
            "for_your form_#n form_is get_it has_no has_reques having_you hello_hannah hello_imani help_me "
            "hi_mathie hold_and homewo hygien i_put ibrahi imani in_front in_office it_to joinin jordan just_need "
            "last_place level level_#n man master_and mathie me_if month_or no_and offici ok on_cv on_now panel "
            "passpo_and people_who per_year person_data please_fill portfo preten public put_you r-7712 "
            "r-7712_billin reason reply_in resour_shared return_it right s:437-b6 s:analyt s:candid s:has s:pe/093 "
            "s:submis school school_in see_on send_me set seven_days slow social straig sylvai tell_me terms them "
            "then_we this_email tide to_be to_check to_comple to_employ touch_with truck very_happy was_great "
            "was_very whethe_your who_have will_ask work_here work_in you_could you_mind you_now you_please "
            "your_diplom your_master your_note your_right"
        ),
        4: (
            "#clock_on #n_work aid also_ask also_can analys_has and_for and_number and_second and_tell animal "
            "applic_at applyi around autumn_and availa_for be_lookin be_oblige be_with becaus_i before_interv "
            "billin bits boss bright by_follow came_to can_answer cards certif_your comes comfor commun_nurse "
            "consum de deputy drivin early_so enough_to extrac file_for fill fiona fiona_grant first_and fiscal "
            "fixed folder for_? for_commun got_it grant halden halvor halvor_health hand have_new hey_sol hi_tegan "
            "if_there in_autumn in_hand is_lovely it_came it_works knows langua least leila mark_sheets marksh "
            "me_in miss_sharma most_recent must names need_visa not_have not_mean nothin_else number_? occasi oh "
            "on_panel one_thing or_no pascoe paysli phone_for please_prepar please_share proced procee_to "
            "recrui_for recrui_is ref resour rest result_is s:bright s:certif s:eligib s:first s:harbor s:insura "
            "s:remind s:univer s:welcom santos say_anythi screen seen_by severn share_code shared sharma sheets "
            "signed since since_we sinead sol stay_on summar ta take_these takes_around team_can team_would tegan "
            "ten that_it them_to this_link three_days to_begin to_final to_give twice twice_and type type_and "
            "until_it up_before us_know wants_to we_take wife will_contac will_help will_stay with_respec with_two "
            "with_yes you_let you_put your_social your_two (always)"
        ),
        -4: (
            "#day_#clock #n_june $_#n and_copy and_then and_will applic_to applie_for becaus become before_you "
            "by_phone can_start come_and compan cook coordi crew custom descri direct employ_refere engine "
            "for_kitche gone group i_do in_attach intern interv_for interv_with invite_you is_now it it_will jobs "
            "join long looked madam made may_be might_be mobile news not_know on_our openin opinio people phone "
            "placed planne pm pool pop porter procee_with produc ready_to regret reply_to report ring_me s:? "
            "s:appoin s:baker s:decisi s:from s:hand s:new s:next s:us s:vacanc satisf saw_your schedu see_you "
            "six_months slot so_please suppor that_is they_have those to_hear to_inform too traine want_to want_you "
            "way we_work when_can whenev will_have with_refere you_know you_write your_candid your_employ "
            "your_letter your_phone your_reques"
        ),
        -5: (
            "#n_april #n_hours after_that ago and_has and_they and_you anothe arrive as_refere asked_me associ at "
            "at_#clock attend away back better call_you coffee confir congra conver design end evenin fancy for "
            "for_you give_us give_you goes going had half hands he hope_you hours in_? intere just keep_your leave "
            "liked look_at market messag my next_week others profil_and read refere_and remove role s:assess "
            "s:confir s:develo s:employ s:is s:job s:letter s:news s:payrol s:profil s:volunt s:with sent shall she "
            "sir some stop tell_you test there they_would to_apply to_come to_interv to_meet to_say to_send under "
            "until update use view went with with_some withdr workin_days you_and you_as you_come you_say you_still "
            "your_interv"
        ),
        -6: (
            "#day_#n #day_at 1st aftern applic_is applic_please approv assist at_#n book coming course do "
            "for_positi for_post four greeti her in inform_you is_on like_to marcus mrs never once passed proces "
            "ready regist reject s:offer s:on s:role said search septem soon summer system to_#n trial video volunt "
            "was we_do welcom why will_get would_love you_? you_to you_will"
        ),
        -7: (
            "#day_and #n_minute all and_it chat choose click everyo has_been hear home in_our is:answer june kitche "
            "lead on_#n or_#day own paid please_to plus questi say servic six succes take talk techni that time "
            "to_see we_would you your_resume"
        ),
        -8: (
            "#n_and applie april assess day decisi good have_not hope i_will mornin night pay place s:#day s:our "
            "shortl this_week to_you unsubs vacanc with_our within_#n"
        ),
        -9: (
            "bring but found friend from:list got have_been head invite its job like love mr off s:you than "
            "thanks_for think up us will_be within would_be write yet you_that"
        ),
        -10: "#n_may any first free new offer our over sorry up_to you_like",
        -11: "each has hiring long:2 look me_to meet profil resume want with_us your_profil",
        -12: "#n_#n accept after again apply appoin contra do_not find from:board more see yes your_name",
        -13: "down hour s:#n s:interv select thank_you to we weeks you_for",
        -14: "by i_am may positi post thank thanks",
        -15: "about and_we i_have is:bulk no",
        -16: "keep on_#day we_have",
        -17: "am and_i call is minute next they we_are",
        -18: "receiv",
        -20: "week",
        -21: "been",
        -22: "on this will",
        -23: "come",
        -28: "#clock",
        -30: "so",
        -33: "interv",
        -36: "#n",
        -50: "#day",
    },
}
