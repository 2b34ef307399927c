"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "application_received": {
        63: "applic",
        57: "your",
        53: "thanks",
        51: "acknow",
        50: "your_applic",
        43: "arrive receiv",
        42: "got_your s:applic",
        40: "if will",
        37: "cv",
        36: "succes",
        34: "only safely",
        33: "s:confir s:receiv",
        32: "receip sent them",
        30: "confir s:we",
        29: "applie form it",
        28: "got look read receip_your",
        27: "thank_you",
        26: "s:thanks so thank",
        25: "reache receiv_your ta with_thanks",
        24: "automa check",
        23: "applic_has confir_that cv_and s:acknow s:receip throug who",
        22: "applyi is:answer your_form",
        21: "letter s:thank your_cv",
        20: "do_not i_have resume s:form those",
        19: "for_applyi from:ats gets if_they it_will messag others sent_to",
        18: "applyi_to close happen is some_time submit system us weeks",
        17: "applic_are for s:got s:sent some team unsucc",
        16: (
            "are_not have_put have_sent have_succes is:hires landed looks may_be meet our_team receiv_with should "
            "to_our we_acknow will_be"
        ),
        15: (
            "and_letter are_in been_receiv closin_date contac examin it_has not_hear s:for s:have s:submit s:you "
            "steps ta_for which will_let your_letter"
        ),
        14: (
            "conten employ is_back jobs most not_select note our_system put_it real referr_you respon s:referr "
            "shortl thanks_for there throug_them to_acknow who_are"
        ),
        13: (
            "applic_as are be boat criter for_puttin for_vacanc from:board from_me inbox next_? next_steps "
            "not_shortl passed passed_to puttin qualif s:indeed s:it say_your small so_please vacanc_#n we_want "
            "will_go you_applie"
        ),
        12: (
            "basis be_contac data else_for equal every everyb fit form_which friend from_us go has_reache hear "
            "human if_we intere is_short job let_you refrai refrai_from ring s:applie safely_receiv shortl_candid "
            "that_your them_all to_those wareho what_happen your_online your_resume"
        ),
        11: (
            "acknow_with answer anythi applic_for applie_for applyi_for back coordi depart devend email "
            "follow_items give great hear_from in_first in_my items items_were look_at notifi people pool reache_us "
            "recce reject s:applyi s:site s:writer separa short sit succes_submit was_receiv was_sent week_may "
            "were_sent withou your_comple"
        ),
        10: (
            "#n_people acknow_your admin apply_to at_them been_submit but_i by_us called can_take closin "
            "comple_applic data_analys disabi dispat docume feedba for_accoun for_post for_wareho freigh has_been "
            "has_landed have_it heard hereby indivi is_automa its kevin minimu proces_for qualif_will s:assist "
            "s:bewerb s:ref s:staff take to_say usuall very we will_read word your_record"
        ),
        9: (
            "added along_with and_little arrive_safely assume at_any be_called been_succes canvas comple_form "
            "dear_mrs develo disqua every_applic feedba_to for_sendin go_to good_luck greeti happen_next have_done "
            "hundre is_on is_our luck manage manage_and media most_people not_be number_#n online_applic opport "
            "pool_and readin review s:intere select should_we store take_it those_who three_weeks when_he who_meet "
            "will_disqua you_for your_messag your_papers"
        ),
        8: (
            "after_this analys and_we announ answer_to any_stage applic_came applic_docume applic_submit apply "
            "appren back_to badly by_email called_for came_throug can_withdr candid candid_will canvas_will "
            "check_your close_on come date_is disabl editor eligib else email_you equal_opport every_one ferrie "
            "folder for_applic for_positi forms give_it glad have_proper he_is heads if_not in_pool inquir it_on "
            "it_under many marcus mark may_close mechan meet_essent not_heard not_take not_we nothin_else number or "
            "other_roles oursel over_to partne please_assume rates reach_out readin_them recrui reply_to s:associ "
            "saved sendin sit_tight stress take_some team_is texts that_are there_is tight to under- unsubs_privac "
            "us_and us_at very_much wait we_ask we_check we_look when when_we which_arrive will_email will_hear "
            "women your_qualif"
        ),
        7: (
            "#n_questi agains ahoy also_applie and_not and_only and_so anythi_else applic_until at_store "
            "been_passed boost boost_your chance circul course create_your crewin dana dear_miss declin dept "
            "due_course end engine entry essent essent_criter first four_weeks go_throug got_it hand handbo "
            "has_arrive have_applie he here here_is hereby_confir hey i_am if_there in_due indivi_feedba intere_you "
            "is_attach is_in it_in kasia line logist minimu_qualif miss month never nice nora not_able not_meet "
            "not_reply office office_on online opport_employ orrin our_recrui pictur pike pile places_and "
            "please_note proper rated read_it reads resume_and runs s:cv s:file s:hey s:histor s:park s:quillb "
            "s:solar safe sir solar stage store_#n submis take_up teache team_member term this_confir this_messag "
            "this_mornin to_client to_go to_reply vicky want_to we_hereby wei will_look work you_can you_do you_if "
            "you_know you_not your_answer your_docume"
        ),
        6: (
            "advanc ahmed_thank all am_at applic_at applic_is applie_#day at_that be_given be_notifi be_readin "
            "be_sent bear bear_with can_only charge city closes come_throug confir_we contac_only copy_your cover "
            "create dr due employ_is financ_analys fitter foods for_later for_that get_back give_feedba go_furthe "
            "goes have_chance have_read hi_jade human_resour i_confir in_platfo in_under inbox_is incomp indeed "
            "introd_call invita_by is_small is_this jade junior later many_thanks messag_confir mrs mrs_ahmed "
            "mutual not_intere not_to now_? on_number or_withdr our_proces out_to papers please_refrai privac reach "
            "read_every real_person ridgew roles s:entry s:night s:ridgew s:techni say select_proced sendin_your "
            "shift should_you so_far tess thanks_your think_you this_aftern till touch_if transm two_hundre "
            "two_weeks us_not us_we was we_will were_not when_i while_we while_you will_check will_come will_give "
            "will_have with_all with_two within_four you_over you_wait you_your your_entry your_submis"
        ),
        5: (
            "acknow_receip am any_right anythi_you applic_in arrive_with automa_messag back_so be_no before_and big "
            "by_text can_update candid_who cass chara confer_any corres curric daily date decide_to email_and "
            "email_to end_month fine five_us fixed_term for_operat for_return for_thinki for_which franki get "
            "have_also have_one have_passed histor how_we i_got i_was in_line in_select introd is_equal is_to "
            "job_and jobs_you just_to kate le local locati mad march matern may_check me_it met_you much_for "
            "not_accept not_confer not_give novak now_examin on_top only_candid only_to passed_it priyan recept req "
            "req_#n review_docume review_it ron s:compet s:cook s:develo s:docume s:fitter s:foods s:librar "
            "schedu_interv sent_you somebo_who submit_your that that_you they thinki_us this_#day those_we to_give "
            "to_schedu to_sit to_three touch tray try_again typica unfort_we unsucc_applic up_with us_week vetera "
            "wall we_confir we_decide we_like week_or which_i will_reach will_review withou_answer your_email"
        ),
        0: "(always)",
        -5: (
            "#n_#n #n_and #n_july above_vacanc accept and_for and_two anothe_applic are_sorry are_unable ask be_in "
            "be_kept become_availa been_filled can_you creati delive employ_contra field for_above for_creati "
            "furthe gabrie grace head hi_omar in_review is_under it_is it_takes know_what liked mother no_longer "
            "not_yet omar order passpo passwo per please_send portal recrui_at relati remind report s:about s:are "
            "s:as s:assess s:how s:offer s:refere s:survey salary shown signed soon_as straig talent tell_me "
            "tell_you tests that_is their theref to_comple to_keep unable unable_to under_consid valid video "
            "wants_to when_it wish_you with_our yester you_asked you_to you_wish"
        ),
        -6: (
            "#n_applic accomm action addres ahead and_let apply_again as_soon based become below by_20th calend "
            "career_site certif code collea contin_with does_not evalua evenin final follow for_you from_you hard "
            "has_now have_you hello_tim hope in_one interv_with is_being laure leave let_us like_to missin needed "
            "next_step not_affect now_been old phone profil_is projec questi rate really reason receiv_#n recent "
            "return s:accoun s:and s:email s:from s:list s:remind s:requir s:specia s:superv says sectio so_that "
            "starte status_in ten tim to_be to_next track until use was_not whethe with_client with_decisi "
            "would_you year you_go you_got you_in you_need your_accoun your_reques"
        ),
        -7: (
            "about affect and_have applic_and away before_we being cancel change_to click comes commen congra "
            "dear_candid decisi_by declar for_any has_change have_decide help i_will in_your know_you last long "
            "love may_ask museum my need_to nurse on_it option own part paysli pick presen provid ready releas "
            "review_your room round s:? s:action s:change s:our same shaw_we shortl_for submit_to to_contin "
            "to_inform to_see too us_know vacanc_has verifi will_ring wish with_you you_on you_with"
        ),
        -8: (
            "#day_and #n_june and and_will appoin at_#clock book checki enclos enter exerci find five for_person "
            "have_now her includ insura is_no july little_longer loan market must on_#day procee progre recomm "
            "s:#day s:loan s:outcom s:result s:viewed s:visa see_you set share site step survey this_week to_follow "
            "to_select two_people us_for viewed_your visit years"
        ),
        -9: (
            "above alread availa board choose curren decide delete dev extend for_coming for_this found from "
            "from_your have_withdr home invite invite_you is_still meetin night on_your open other regret remove "
            "since status two visa when_you will_not with withdr_your would_be your_interv"
        ),
        -10: (
            "before best bring conver docume_are free have_been have_got hello hours inform_you interv_for left "
            "proof talk travel under_review we_do withdr"
        ),
        -11: (
            "#n_minute anothe answer_by applic_will days know moved_from offer offici s:has s:on s:with see sign "
            "upload we_need yet you_that you_will"
        ),
        -12: "by_#n from:list hour is:bulk keep_your like moved off remain start taken than waitin would_like",
        -13: "becaus did_not has_moved hi panel someth tell update you_are",
        -14: "as_you could expect has june s:withdr second they_have we_would you_would",
        -15: "#day_#n closed detail from:machine result send to_hear",
        -16: "? approv coming had is:asking s:status sorry your_patien",
        -17: "#n_may day did interv me patien this to_your up",
        -18: "by_#day change i longer reques",
        -19: "link on with_your",
        -20: "again as contin s:interv",
        -21: "by s:update",
        -22: "#clock",
        -23: "minute still",
        -24: "need",
        -25: "more new please",
        -28: "decisi",
        -33: "you",
        -37: "#n would",
        -45: "#day",
    },
    "account_notice": {
        70: "s:your",
        54: "from:board",
        44: "profil",
        42: "keep",
        39: "not",
        38: "accoun",
        37: "minute",
        34: "passwo",
        30: "s:accoun you",
        28: "applic s:verify to_keep use",
        27: "code is:hires s:profil then",
        26: "your_accoun",
        25: "addres delete if_you where",
        24: "apply docume it s:? saved",
        23: "login you_recent",
        22: "answer click long:0",
        21: "from:ats portal s:how s:our valid",
        20: "employ for_#n found how privac",
        19: "asked_for did_not is profil_with survey",
        18: "did s:survey s:we",
        17: "career choose in messag only recent to_contin verify",
        16: "#n_months affect email ends enter link new_one not_affect remove s:data stored user will_not",
        15: (
            "after_that anonym answer_are applyi as_you careta data_protec ends_on experi from:machine have_not "
            "help record s:email s:to s:us settin to_do we_keep your"
        ),
        14: (
            "candid_profil confir_your date_is from hiring_proces if is_your please_click protec rate_your s:saved "
            "to_sign valid_for we_recomm you_can"
        ),
        13: (
            "#day_at anyone candid_portal closin_date date draft employ_can everyt is_#day months sign_in this_link "
            "upload who your_passwo"
        ),
        12: (
            "activa candid confir contin extend friend ignore in_to is_#n is_where keep_your new recomm submit_by "
            "this_code with_us"
        ),
        11: (
            "#n_minute all_docume anonym_and career_site closin contac_with do_anythi do_so effect energy expire_in "
            "extend_to for_regist from_#day ignore_this missin museum on_#n please_confir print profil_for regist "
            "reset s:passwo s:remove talent vacanc_and with_employ you_print"
        ),
        10: (
            "#n_is 30th and_press applie_for been_taken clear creati drawn email_addres find for_creati for_feedba "
            "it_expire not_been or outsid proces_and profil_is rate s:did s:finish s:system system taken_over takes "
            "wanjir we_read where_you who_answer will_then winner you_had you_left"
        ),
        9: (
            "#clock_becaus able able_to applic_to be_able be_found bus_driver but_did eight heard_from in_one "
            "in_progre last_week looked love_to midnig_on no not_heard our_hiring our_system premiu press questi_on "
            "s:career s:soon slow submit suppor talent_pool this to to_hear traine_bus upload_to was_it we_asked "
            "week_we were were_you you_find you_go you_hoped your_answer your_free"
        ),
        8: (
            "#n_june #n_to add addres_by after ago along also_please and_have and_will any apart apart_from asked "
            "bus commen create declar drivin everyo_who everyt_we find_you for_any for_traine from_your helps "
            "hi_marcus honest hoped in_#n interv_? is_still it_went last left link_is long:1 minute_to not_share "
            "not_your on one one_to opinio or_not organi our_answer people_with please_verify reset_passwo s:candid "
            "s:driver s:expire s:foods s:notice s:planne s:reset s:traine satisf set should_be shown sign skippe "
            "some_weeks speed starte status_in step still_in that to_career to_reset tomasz update use_this using "
            "was_you what_is would_love you_did your_form"
        ),
        7: (
            "#n_hours accoun_and activa_it and_are and_paste applic_submit back_in be_gratef been_submit blank "
            "by_recrui cabin cabin_crew can_find code_field code_into code_is code_resubm consen copy_and deadli "
            "desk docume_have employ_and enter_code field_on find_someth free gift gratef_if group heard identi "
            "if_this in_our into_securi is_finish itself jobs landlo left_off log log_in love merged mistak never "
            "off_it often on_our paste paste_this privac_notice recent_interv recrui_system remind_that renata "
            "resubm_your s:code s:have s:in s:incomp s:is s:resume s:securi s:up s:will securi_code sent_in share "
            "signin starte_applic text than_#n that_your they_were this_was to_#day to_activa to_host unsucc_applic "
            "up_where us_in verifi we_hold will_help with_friend write_in you_enter you_have you_starte you_with "
            "your_certif your_contri"
        ),
        6: (
            "#clock_to after_#n after_you agreed_to air and_applic and_can any_time anyone_who anythi app applic_in "
            "applyi_with are_asking art at_any attach_to be_kept becaus but_slow buy cards choose_new click_below "
            "click_extend consid_for contri data dear_candid delete_your docume_attach driver during edit_or "
            "employ_? event_type everyo expire field for_night for_people for_questi from_applic from_you gdpr "
            "global gratef have_agreed have_minute have_no hear hotels hours if_not indeed is_now is_remind it_at "
            "it_up langua law_we live logist may_have night_lead not_send not_wish now_have old on_may or_delete "
            "our_talent passwo_for past period phone_number photo_and pick_up please_give pool pool_for progre "
            "rather_than redpol redpol_logist right_away s:calend s:commun s:comple s:confir s:do s:experi s:set "
            "s:sign-i s:someth s:tell save securi see_our seven_days site startu stoppe switch texts throug_link "
            "to_apply to_edit to_end to_hiring to_work try try_to unsubs_privac us_to used video_interv was "
            "was_approv we_confir we_found we_now we_would with_your withou you_accept you_could you_do you_work "
            "you_write your_candid"
        ),
        5: (
            "#clock_per #n_interv access among_them and_how and_that and_then answer_for applic_and applic_please "
            "applic_will apply_for at_#clock below_to branch card_will connec contin_with desire detail_or device "
            "downlo email_was event everyo_to for_six from_recrui go hello_mrs hi_gabrie hiring host how_long "
            "in_this inmail insigh interv_and into is_new is_no is_only is_yours job_at jobs_and jump june kept "
            "know_how law marcus messag_from messag_in midnig nothin_to our_recrui passed passwo_your per_month "
            "person_data phone phone_screen prairi premiu_member rates ref reply_stop reques_to resubm s:be "
            "s:change s:it s:not s:people s:please s:recrui s:remind s:review s:subscr salary_and servic signin_in "
            "somebo someon_from speak_to status_your stop_to take_part tap tell_us test_and thanks_for that_date "
            "that_this that_you this_addres time_in to_your two_years unsucc upgrad via was_not we_inform went "
            "when_you who_was with you_by you_like you_there you_want your_card your_cv your_detail your_experi"
        ),
        4: (
            "#day_#clock about_you agreed among and_is and_no and_prefer applic_is are_now ask_us asking at_this "
            "august_#n bank_detail been_able blessi browse but_it can_save cateri chance_to closes_on copy curren "
            "cv_and days_so detail edit employ_in existi for_job for_one for_two form from:scheduling from_new "
            "gabrie gbp give_your great_news have_#n hirevu hiring_team hour in_summer invite_to is_paused is_valid "
            "is_you it_was job job_? mauree may_apply not_agree not_ask not_you now now_be number_we off offers "
            "on_your one_hour option paused phone_or pinnac pinnac_harbor please_do prep proces_at provid reach_you "
            "remind runnin s:are s:for s:has s:invita s:messag s:trial safe scale_#n sectio sent seven speak standa "
            "status that_candid they_are this_mail to_answer to_follow took_part traine trial type_and whethe "
            "with_any work_? work_with you_now your_consen your_email your_name your_person"
        ),
        3: "(always)",
        -4: (
            "#n_#n #n_march $ about_#n above accord and_if and_would apolog apply_again around assist author_to "
            "based behalf best book can_you carry carry_out centre commun contro could could_not dear_mr decide "
            "degree design detail_and do_not does due_to electr englis execut foods for_backen freigh full fun "
            "given gone got_your half have_got have_receiv impres in_your instea insura intere_you intern interv_on "
            "invita is_equal is_in it_and kestre let let_you little lookin mainte marlow may_at my not_want "
            "opport_employ order other_roles others own partne paymen please_answer powere powere_by produc promis "
            "qualif reason reject requis resour s:author s:office s:on s:questi s:refere s:regard s:thank s:waitin "
            "s:withdr safely screen search send she slot small tell_you their third- to_carry to_give to_have too "
            "traini travel two_minute unders until_#day very visa wants we_do will_keep with_one withdr_with would "
            "you_and your_intere"
        ),
        -5: (
            "#clock #clock_pm #n_#clock anothe applic_as applic_has at_#n attend author before_#day being board "
            "budget busine collea comple_applic coordi covers develo disabi due early favour financ for_data "
            "for_you get good_luck happy has_change have have_succes he i_would id in_portal indivi intere_in "
            "interv_for invent invite_you is_on leave luck mails market match maya medica messag_was most move need "
            "nice not_be notice_you notifi office panel passpo planne please_log post prepar repo room s:about "
            "s:assist s:docume s:jobs s:manage s:test s:vacanc same soon sorry_to taking this_confir throug "
            "to_comple to_inform vacanc_#n was_sent wei well what_you with_you year you_on your_docume your_skills"
        ),
        -6: (
            "#n_may and_we and_you applic_was attent automa backen been begin bring calend can_be chat closed "
            "custom delive down fit for_more for_this greeti hannah has_reques have_to hope hr know look_at many "
            "mornin mr no_longer not_select number openin people person place pm proces_for progra receiv_your "
            "refere remind_your reply_to return review_your ring round s:inform season show so so_you stage stays "
            "talk test_for those unfort unsubs_from up_to waitin want way workin would_like you_know you_were"
        ),
        -7: (
            "all and_i appoin client contra copy_your data_analys depart file five for give health inform is_attach "
            "like list needs online put regret report s:from s:offer s:receiv s:sent s:status shift superv techni "
            "test think while withdr you_to you_will"
        ),
        -8: (
            "and_your assess attach availa direct engine expect forwar four i_will letter line march must note "
            "other proces role s:#day s:assess say schedu skills to_this"
        ),
        -9: (
            "#day_#n #n about can_not conver else furthe genera longer look meet our please requir thank thank_you "
            "you_applie your_interv"
        ),
        -10: "again backgr days decisi i_have is_not may shortl there unsubs yes your_applic",
        -11: "for_your hey short view",
        -12: "come has_been i_am interv more offer open receiv sorry",
        -13: "day first follow got hello what",
        -14: "positi s:interv",
        -15: "am are call good next succes time which",
        -16: "review team",
        -17: "analys intere we_have",
        -18: "from:list is:answer long:2 out select we_will",
        -19: "is:bulk",
        -20: "#day and will",
        -21: "we_are",
        -22: "at me",
        -23: "you_are",
        -26: "manage",
        -27: "dear",
        -34: "has",
        -44: "i",
        -63: "from:person",
    },
}
