"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "application_received": {
        62: "applic",
        58: "your",
        52: "thanks your_applic",
        51: "acknow",
        43: "receiv s:applic",
        42: "arrive got_your",
        41: "if",
        40: "will",
        37: "cv",
        35: "safely succes",
        33: "only s:receiv sent",
        32: "receip s:confir",
        31: "them",
        30: "confir form it",
        29: "look",
        28: "applie got receip_your thank_you",
        27: "read s:we thank",
        26: "ta",
        25: "reache receiv_your s:thanks",
        24: "applic_has check s:receip so throug with_thanks",
        23: "automa confir_that cv_and is:answer s:acknow",
        22: "applyi who your_cv your_form",
        21: "letter s:thank sent_to submit us",
        20: "close do_not from:ats i_have resume",
        19: "applyi_to gets happen if_they messag s:form those weeks",
        18: "for_applyi is it_will others s:submit some_time system team",
        17: "applic_are are_not for landed looks not_hear our_team s:got some unsucc",
        16: "email have_sent may_be receiv_with s:for s:sent steps to_acknow to_our we_acknow",
        15: (
            "applic_for are are_in closin_date contac examin have_put have_succes is:hires it_has meet not_select "
            "s:you should ta_for will_be will_let your_letter"
        ),
        14: (
            "and_letter been_receiv conten every for_puttin from_us is_back next_steps passed passed_to put_it "
            "respon s:have shortl so_please thanks_for which who_are"
        ),
        13: (
            "applic_as be be_contac boat employ fit for_vacanc hear human inbox job jobs most not_shortl note "
            "our_system puttin qualif real s:applyi s:indeed safely_receiv say_your there throug_them vacanc_#n "
            "what_happen will_go your_resume"
        ),
        12: (
            "back been_submit criter data depart equal everyb for_accoun from:board from_me go greeti has_landed "
            "has_reache hear_from if_we indivi is_short look_at next_? referr_you refrai refrai_from ring s:applie "
            "s:it s:referr separa shortl_candid small that_your usuall wareho was_sent we_want will_read withou "
            "your_online"
        ),
        11: (
            "acknow_with answer answer_is applie_for apply_to at_any basis coordi devend disabi else_for engine "
            "follow_items form_which great has_been hereby in_first in_my intere items_were let_you manage notifi "
            "pool reache_us recce recrui s:site s:writer short take them_all to_those week_may were_sent you_applie "
            "your_comple"
        ),
        10: (
            "#n_people acknow_your anythi but_i by_us called closin comple_applic for_wareho freigh friend give "
            "have_it heard is_automa items kevin minimu not_we proces_for qualif_will reach_out reject s:assist "
            "s:ref s:staff select sit succes_submit to to_say was_receiv word you_for your_messag"
        ),
        9: (
            "accoun_manage added admin agains along_with analys and_little any_stage applic_docume apply "
            "arrive_safely at_them back_to be_called been_succes can_take canvas comple_form data_analys dear_mrs "
            "develo dispat disqua docume equal_opport feedba feedba_to folder for_post for_sendin go_to good_luck "
            "happen_next have_done hundre is_on is_our its luck media most_people not_be number_#n opport "
            "our_recrui people pool_and sendin should_we store submis take_it take_some team_is there_is those_who "
            "three_weeks very we when_he your_docume your_papers your_record"
        ),
        8: (
            "after_this and_we announ answer_to applic_came applic_submit applyi_for appren assume badly "
            "been_passed by_email called_for came_throug can_withdr candid check_your close_on dear_miss disabl "
            "editor eligib email_you every_one ferrie for_applic forms four_weeks get_back give_it glad have_proper "
            "he_is heads if_there in_pool it_on it_under manage_and may_close mechan meet_essent never not_heard "
            "not_take now_? online_applic opport_employ or oursel over_to partne privac rates readin readin_them "
            "reads s:bewerb s:intere s:manage safe saved stage texts that_are that_we tight under- us_at very_much "
            "we_ask we_check we_look when_we which_arrive who_meet will_disqua will_email"
        ),
        7: (
            "#n_questi all and_most and_so anythi_else applic_in applic_until at_store boost boost_your candid_will "
            "canvas_will chance circul contac_only create_your crewin date date_is dept due_course else entry "
            "essent essent_criter every_applic financ_analys for_positi form_for get go_throug got_it handbo "
            "have_applie he hereby_confir how_we human_resour i_am if_not in_due indivi_with inquir intere_you "
            "is_attach is_in is_to it_in kasia many marcus mark minimu_qualif miss nice nora not_able not_meet "
            "nothin_else office office_on online other_roles pictur pile please_assume proper rated reach reply_to "
            "resume_and review review_every runs s:associ s:cv s:file s:hey s:histor s:park s:quillb sir sit_tight "
            "store_#n stress teache team_member term thanks_your that this_messag this_mornin to_refrai to_reply "
            "unsubs_privac us_and vetera vicky wait was we_hereby we_will week_or when will_hear will_look "
            "will_reach women would_ask you_can you_do you_if you_not your_qualif"
        ),
        6: (
            "added_to after_closin ahmed_thank ahoy all_applic also_applie am_at and_not and_only applic_is "
            "applie_#day assume_you at_that be_given be_notifi be_readin been_added call call_in can_only charge "
            "city closes come come_throug confir_we copy_your course curric dana declin dr due employ_is end first "
            "fitter foods for_follow for_later for_that give_feedba goes hand has_arrive have_chance have_passed "
            "have_read here here_is hi_jade i_confir if_your in_platfo in_under inbox_is incomp indivi_feedba "
            "introd_call invita_by is_equal jade junior logist many_thanks month mrs mrs_ahmed mutual next "
            "not_intere not_reply not_to now_take number on_number only_to or_withdr orrin our_proces out_to papers "
            "passed_it pike places_and please_note profil_and read_it regist replie s:entry s:night s:solar say "
            "sendin_your shift so_far solar submit_your take_up takes tess them_in think_you this_addres "
            "this_aftern this_confir till to_client to_go to_other touch_if transm two_hundre two_weeks us_not "
            "us_we usuall_takes want_to wei were_not when_i which_i while_we will_check will_come will_get "
            "will_give will_have will_receiv with_all with_two withdr_or within_four you_know you_over you_wait "
            "you_your your_answer your_email your_entry your_friend your_submis"
        ),
        5: (
            "advanc any_right anythi_you applic_who automa_messag be_consid be_sent bear bear_with before_and big "
            "by_text can_follow can_update cass chara confer_any conti cover decide_to end_month fine five_us "
            "fixed_term for_return franki go_furthe happen_now have_one i_got i_was in_folder in_line in_meanti "
            "in_select indeed introd is_small is_this job_and jobs_you just_to kate later march match matern "
            "matern_cover me_it meanti messag_confir met_you much_for not not_confer on_top once please_know "
            "please_refrai read_every real_person recept resour resume_for ridgew ring_when s:cook s:coordi "
            "s:docume s:fitter s:librar s:ridgew s:techni s:to select_proced sent_you shortl_after should_you skill "
            "somebo_who stage_recrui team_people they those_we to_apply to_sit touch tray try_again typica "
            "unfort_we unsucc_applic us_week we_keep we_like while_you withou_answer work"
        ),
        0: "(always)",
        -5: (
            "#n_#n #n_july addres and_let and_two anothe_applic are_more are_sorry ask at_our at_this be_kept "
            "become_availa being can_you creati delive employ_contra follow for_creati found from gabrie grace "
            "have_not head hi_omar is_being is_under it_takes liked longer_than make manage_at moment no_longer "
            "not_yet notice_that omar on_file passpo passwo paused please_send reason recrui_at relati report "
            "s:about s:are s:assess s:how s:refere shown soon_as status_for techni tell_us tests that_is theref "
            "to_comple to_keep to_take too under_consid valid video wants wants_to we_thank when_it with_client "
            "write yester you_asked you_to"
        ),
        -6: (
            "#n_applic about accept accomm apply_again as_soon based become below by_20th calend career_site certif "
            "code comes contin_with declar do evalua evenin field final hard has_now have_decide have_you hello_tim "
            "hope in_one includ interv_with know_you laure let_us missin next_step not_affect old option paysli per "
            "person_loan phone profil_is projec provid questi rate really receiv_#n remind return round s:and "
            "s:email s:from s:list s:offer s:our s:remind s:requir s:specia s:superv salary says sectio shaw_we "
            "shortl_for signed starte status_in submit_to talent three tim to_contin to_next track us_to was_not "
            "will_ring wish_you with_decisi would_you year you_go you_got you_need you_wish your_accoun your_reques"
        ),
        -7: (
            "#day_and #n_june affect ahead and_have away be_in before_we book cancel change_to checki click collea "
            "commen congra decisi_by for_any for_person for_you help i_will last leave like_to loan long love "
            "museum notice now_been nurse on_it own pick presen ready releas review_your room s:action s:change "
            "s:loan same set so_that to_be to_inform to_see to_select two_people us_know use vacanc_has verifi "
            "whethe with_you you_in you_on you_with"
        ),
        -8: (
            "alread at_#clock choose enclos enter exerci extend five has_change have_now her in_your insura is_no "
            "july little_longer market must my need_to on_your part procee progre recomm s:#day s:? s:outcom "
            "s:result s:viewed s:visa see_you share site step survey this_week to_follow us_for viewed_your years"
        ),
        -9: (
            "above and appoin availa board dear_candid dev find for_coming for_this free from_your have_got "
            "have_withdr invite_you is_still know may_ask meetin night on_#day open other recent regret since "
            "update visa visit when_you will_not wish withdr_your would_be"
        ),
        -10: (
            "applic_and applic_will before best bring conver curren decide delete docume_are hello home inform_you "
            "interv_for invite left moved_from proof referr_to remove status talk travel under_review we_do we_need "
            "with withdr you_that your_interv"
        ),
        -11: ("anothe answer_by by_#n have_been hours moved off offici s:has s:on see sign tell two upload you_will"),
        -12: (
            "#n_minute days from:list has has_moved hour is:bulk keep_your like offer s:with start than waitin yet "
            "you_are"
        ),
        -13: "becaus closed did_not expect panel remain someth taken we_would would_like",
        -14: "as_you could hi june s:withdr they_have you_would",
        -15: "detail from:machine patien second send to_hear",
        -16: "#day_#n approv coming had result sorry this up",
        -17: "#n_may day did me s:status to_your your_patien",
        -18: "? by_#day contin i interv is:asking longer reques",
        -19: "as change link with_your",
        -20: "by on s:interv",
        -21: "again",
        -22: "s:update",
        -23: "#clock minute still",
        -24: "need",
        -25: "more please",
        -26: "new",
        -29: "decisi",
        -32: "you",
        -36: "would",
        -39: "#n",
        -47: "#day",
    },
    "account_notice": {
        71: "s:your",
        56: "from:board",
        43: "profil",
        39: "keep not",
        37: "accoun",
        36: "minute",
        34: "passwo",
        29: "applic code delete s:profil you",
        28: "s:accoun",
        27: "addres s:verify to_keep use where",
        26: "then",
        25: "click long:0 your_accoun",
        24: "from:ats if_you is:hires it privac s:? you_recent",
        23: "docume login portal",
        22: "answer how recent s:how",
        21: "apply saved",
        20: "for_#n messag remove survey valid",
        19: "candid found s:our stored",
        18: "answer_are asked_for did_not employ ends have_not is profil_with s:email to_contin",
        17: "choose did enter s:data s:survey s:we to_do upload verify",
        16: "#n_months anonym new_one only s:us user",
        15: (
            "affect and_have candid_portal candid_profil career comple_profil do_anythi from:machine help "
            "not_affect regist settin will_not with_comple"
        ),
        14: (
            "as_you careta confir data_protec email ends_on hiring_proces is_your link rate_your record valid_for "
            "we_recomm who you_can your_passwo"
        ),
        13: (
            "after_that applyi closin_date confir_your contin date_is effect experi new please_click protec "
            "s:privac s:saved s:to sign_in to_sign we_keep you_left your"
        ),
        12: (
            "#day_at after anonym_and anyone applie_for date employ_can everyt if ignore is_#day left missin months "
            "s:candid starte talent this where_you"
        ),
        11: (
            "activa add all_docume contac_with do_so draft extend extend_to for_regist from from_#day in in_to "
            "is_#n is_where keep_your left_off museum print profil_for recomm s:have starte_applic submit_by "
            "taken_over talent_pool this_code this_link using vacanc_and were with_employ you_print you_starte"
        ),
        10: (
            "#n_is 30th after_#n anythi been_taken clear closin drawn energy expire_in for_feedba friend "
            "ignore_this or please_confir proces_and reset s:code s:did s:is s:passwo s:remove system that update "
            "wanjir who_answer will_then winner with_us you_had"
        ),
        9: (
            "able able_to and_press be_able bus_driver closes_on code_is consen creati data delete_your eight "
            "email_addres find for_creati heard_from hoped in_one in_progre it_expire last_week midnig_on never "
            "not_been not_heard on_#n our_answer our_hiring our_system outsid period premiu press profil_is "
            "questi_on rate s:career s:confir s:finish s:sign-i s:soon some_weeks suppor that_you this_addres "
            "to_hear traine_bus upload_to us_to we_asked we_read week_we were_you you_find you_go you_hoped "
            "you_like your_free"
        ),
        8: (
            "#clock_becaus #n_hours #n_june #n_minute addres_by ago along apart apart_from applic_to are_anonym "
            "ask_us asked be_found be_gratef bus but_did career_site commen create declar docume_have drafts drivin "
            "everyo_who find_someth find_you for_any for_traine from_your gratef honest if_this in_#n interv_? "
            "it_went logist looked love_to merged minute_to not_share not_your notice one_to opinio or_ask or_not "
            "pool_for reset_passwo s:addres s:comple s:driver s:experi s:expire s:foods s:planne s:reset s:system "
            "s:traine satisf sent set should_be skippe slow speed status_in step still_in submit they_were this_was "
            "to_career to_reset tomasz use_this was_it was_you we_would with_friend would_love you_did you_do "
            "you_with your_form"
        ),
        7: (
            "#n_to activa_it also_please and_paste and_will any applic_submit back_in code_field code_into "
            "code_resubm copy_and deadli during enter_code everyt_we field_on finish free gratef_if group have_no "
            "heard hi_marcus hours identi in_our into_securi is_still job_at landlo last link_is log_in long:1 no "
            "on one organi our_talent paste paste_this people_with please_give please_verify pool progre "
            "recent_applie recent_interv remind_that resubm_your s:incomp s:notice s:resume s:securi s:will "
            "securi_code shown sign signin takes tell_us text to to_#day to_activa us_in verifi we_hold what_is "
            "will_help you_enter your_answer"
        ),
        6: (
            "accoun_and after_you agreed_to air and_applic and_are and_can anyone_who app apply_for applyi_with "
            "attach_to be_kept been_submit blank but_slow buy by_recrui cabin cabin_crew can_find cards choose_new "
            "click_below click_extend closes contri desk docume_attach driver edit_or employ_? employ_and everyo "
            "field for_night for_people for_questi from_applic gift global have_agreed have_minute hopefu if_not "
            "in_test is_finish is_now is_remind it_by it_up itself jobs langua law_we log love mistak night_lead "
            "not_send now_have off off_it often on_may on_our operat or_delete passwo_for past photo_and "
            "privac_notice recrui_system regist_with renata reques_to right_away s:commun s:do s:in s:set s:tell "
            "s:up save securi sent_in share speak_to startu statem switch texts than_#n that_your to_edit to_end "
            "to_host try unsucc_applic up_where was_approv we_confir we_found whenev_you write_in you_could "
            "you_work you_write your_candid your_certif your_consen your_contri your_detail"
        ),
        5: (
            "#clock_per #clock_to #n_februa #n_interv addres_is advert_closes aled among_them and_how answer_for "
            "any_time applic_in applic_please applic_will are_asking art bearin bearin_on below_to blessi branch "
            "cairnb cairnb_water card_will consid_for contin_with custom_operat detail_or device downlo email_was "
            "employ_in event_type expire explai for_it for_job for_six for_two from_you gbp gdpr hear hello_mrs "
            "helps hi_gabrie hotels in_this indeed inmail insigh interv_and into is_only it_at jump kept know_how "
            "likely live may_have messag_from midnig no_bearin not_do not_reques not_wish not_you nothin_to "
            "notice_that old on_any operat_team our_recrui passed per_month person_data phone phone_number "
            "phone_screen pick_up prairi premiu_member prep rates rather_than redpol redpol_logist ref reply_stop "
            "resubm s:be s:calend s:someth s:subscr see_more see_our seven_days signin_in someon someon_from "
            "stop_to stoppe take_part test_and that_date that_this this_mail throug_link time_in to_hiring to_work "
            "try_to under_our unsubs_privac used video_interv was_not water_and we_inform we_now went whenev "
            "who_was with with_your withou you_accept you_have you_there your_card your_experi"
        ),
        4: (
            "#day_#clock about_you access agreed and_that and_then applic_and applic_is are_now asking at_#clock "
            "at_any at_this august_#n bank_detail becaus been_able below by_phone can_save connec curren "
            "dear_candid edit event everyo_to existi februa from:scheduling from_new from_recrui gabrie go "
            "great_news host hour how_long in_summer is_new is_no is_paused is_yours it_? job_? jobs_and june law "
            "may_apply messag_in not_ask number_we one_hour passwo_your paused reach_you remind runnin s:are "
            "s:invita s:it s:people s:recrui s:review s:trial safe salary_and scale_#n servic somebo speak standa "
            "thanks_for they_are to_answer to_apply to_contac to_follow took_part traine two_years type_and unsucc "
            "upgrad via video was water when_you whethe work_? you_by you_has you_now you_want your_cv your_name "
            "your_person"
        ),
        3: "(always)",
        -4: (
            "#day_#n #n_march #n_questi $ above action ahead also and_for and_if and_would answer_is apolog "
            "apply_again author_to based before_#day best can_you carry_out centre compan comple_applic contro "
            "could_not dear_mr decide degree design detail_and does due_to electr englis execut fill foods "
            "for_backen for_positi for_you freigh full fun given got_your half hand have_got have_receiv "
            "hiring_manage impres instea insura intere_you invita invite is_equal is_in join kestre let_you mainte "
            "marlow may_at may_be not_want opport_employ order others own partne paymen please_answer powere "
            "powere_by presen promis qualif qualit reject resour s:author s:office s:on s:refere s:regard s:thank "
            "s:waitin screen send sent_you she small stays_open takes_about tell_you third- to_carry to_comple "
            "to_give to_have traini unders until very visa wants wei will_keep wish_you with_one withdr_with "
            "you_and you_were your_curren your_intere your_test yourse"
        ),
        -5: (
            "#clock_pm about_#n accord and_you applic_as applic_has around assist at_#n attend author behalf being "
            "better board book budget collea commun conver_with could covers develo disabi due early favour financ "
            "fit for_data for_this good_luck happy has_change have_succes he i_would id in_portal indivi intere_in "
            "intern interv_on invent invite_you is_on it_is leave little luck mails market maya medica mornin move "
            "not_receiv notice_you notifi panel passpo planne please_log proces_for reason repo requis ring room "
            "s:assist s:docume s:jobs s:manage s:test s:withdr same search season show slot soon sorry_to taking "
            "their this_confir travel vacanc_#n was_sent we_do week well would_like year you_on your_docume"
        ),
        -6: (
            "#clock #n_#clock #n_may anothe applic_was attent backen begin bring busine calend can_be chat closed "
            "coordi down for_more give greeti hannah has_reques hope hr inform interv_for look_at many match "
            "messag_was most my needs nice no_longer not_be not_select place pm post progra refere remind_your "
            "reply_to return review_your round s:about s:from s:inform s:vacanc so_you stage talk test_for those "
            "throug unfort unsubs_from until_#day up_to waitin way what_you workin your_skills"
        ),
        -7: (
            "#n and_we appoin client contra copy_your data_analys delive depart direct file for health is_attach "
            "know list mr number office online openin person prepar proces put regret report s:offer s:questi "
            "s:receiv s:sent shift so think want while with_you withdr you_know you_to you_will"
        ),
        -8: (
            "and_i and_your five four i_will line longer must need note other produc role s:#day s:assess s:status "
            "say skills stays superv test there view"
        ),
        -9: (
            "all are assess attach availa been days else engine forwar letter look march meet people receiv_your "
            "schedu techni thank_you to_this you_applie"
        ),
        -10: (
            "again backgr can_not decisi expect furthe genera hello i_have is_not more please requir shortl thank "
            "yes your_interv"
        ),
        -11: "about conver for_your may our short unsubs",
        -12: "has_been",
        -13: "come day got hey i_am offer sorry",
        -14: "first follow open s:interv team what your_applic",
        -15: "call good interv next receiv succes time which",
        -16: "am positi review we_will",
        -17: "analys and intere",
        -18: "is:answer out select",
        -19: "from:list long:2",
        -20: "at we_have",
        -21: "#day will",
        -22: "is:bulk me",
        -23: "we_are",
        -24: "you_are",
        -25: "dear",
        -29: "has",
        -30: "manage",
        -42: "i",
        -65: "from:person",
    },
}
