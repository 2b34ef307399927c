"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "application_received": {
        53: "applic",
        51: "your_applic",
        47: "acknow",
        46: "will",
        42: "your",
        41: "thanks",
        39: "s:applic",
        38: "s:we",
        37: "sent",
        35: "got_your receiv",
        33: "receip them",
        32: "cv",
        31: "succes",
        30: "s:receiv",
        29: "got s:confir",
        28: "receip_your s:thanks",
        27: "only",
        26: "arrive look",
        25: "is:answer us",
        24: "confir read resume",
        22: "automa if messag with_thanks",
        21: "from:ats s:form thank_you throug",
        20: "form have_sent if_they s:have thank to_our weeks your_form",
        19: "applie cv_and is:hires it you_for",
        18: "for looks sent_to team",
        17: (
            "applic_has closin_date happen human receiv_with receiv_your recrui s:applyi s:for s:got s:receip "
            "safely shortl"
        ),
        16: "check let_you s:acknow so steps system we_acknow your_cv",
        15: (
            "applic_as confir_that gets have_put is_back its our_team reply_to s:thank shortl_candid submit ta_for "
            "throug_them will_let"
        ),
        14: (
            "answer are_in closin for_applyi for_vacanc got_it i_have is next_steps note referr_you s:referr ta "
            "that_your when who your_record your_resume"
        ),
        13: (
            "applie_for applyi boat do_not email equal examin from_us hereby intere next not_reply our_system "
            "reache respon s:it take those vacanc_#n will_be will_go"
        ),
        12: (
            "20th back comple_applic coordi data devend for_puttin great is_short look_at may_be next_? others "
            "put_it puttin recce review s:bewerb s:sent s:site s:submit short sit some_time wareho week_may "
            "you_know your_messag"
        ),
        11: (
            "and_little applyi_to basis called criter depart docume due equal_opport follow_items has_landed "
            "in_first is_automa is_on items items_were jobs landed letter manage_and march meet online_applic "
            "opport pool reach_out refrai refrai_from ring s:applie s:indeed s:manage some there to_those usuall we "
            "we_want were_sent you_applie your_online"
        ),
        10: (
            "after_this along_with analys applic_are applic_docume applic_for are be chance close contac counci "
            "crewin disabl engine ferrie for_accoun for_post from:board is_our kevin notifi number_#n person qualif "
            "reach resume_and runs separa so_please take_it thanks_for to_acknow vacanc what_happen when_he "
            "will_read"
        ),
        9: (
            "#n_questi acknow_with announ applic_in applic_submit are_not badly be_called be_contac both by_us "
            "can_withdr check_your close_on course cover date dept dispat due_course eligib every first fit "
            "for_positi for_wareho from_me give_it go_to goes handbo has_gone have heads here_is human_resour i_am "
            "in_due in_my inquir it_in it_will marcus not_select nothin_else online our pictur qualif_will reject "
            "s:quillb safe saved select should sit_tight small this_messag three_weeks tight to_this transm us_and "
            "view was_receiv will_reach with_us you_may"
        ),
        8: (
            "#n_march accord ahoy applyi_for assist at_store at_that back_to been_succes boost boost_your by_email "
            "circul create_your every_applic folder for_return give glad govern happen_next hereby_confir job "
            "junior logist never number oursel passed pool_and reache_us reply resear s:histor s:your store_#n "
            "stress teache team_is team_member term tess two_weeks us_week want_to we_hereby week_or when_i "
            "will_come word you_wait"
        ),
        7: (
            "#n_people afraid after answer_to apply are_small arrive_with called_to can_take dana date_is "
            "date_please dear_miss develo else_for for_sendin good_luck hear hear_from here histor holida in_pool "
            "intere_you is_attach is_equal is_to kasia long:0 luck madam mark mutual office_on on_number "
            "opport_employ or_withdr out_to partne pile please_keep rates real return_your ring_when s:associ s:you "
            "say_your sendin sir succes_submit take_up text this_is those_who unsubs_privac us_at was_sent we_look "
            "when_we while_you who_are will_hear will_look yes you_not your_answer your_letter"
        ),
        6: (
            "am am_at amend and_we any_right anythi_you applic_at applic_is applic_made applic_refere applic_was "
            "appren approa associ assura assura_specia at_any automa_messag back_so be_entert be_sent bear "
            "bear_with before_and buyer by_end by_text called_for can_update come confer confer_any copy_your "
            "create daily data_analys direct entert everyb financ_analys five_us fixed_term for_applic for_junior "
            "form_and franki get_back give_feedba go greeti have_applie have_chance have_done hire i_got in "
            "in_platfo in_under indeed invita_by is_this it_on jobs_you just local lovely matern met_you minimu "
            "minimu_qualif miss most nice not_confer not_seen not_to not_we office on_our open_for our_proces "
            "over_to please_note post practi proced proces profil_and qualit_assura rated receiv_after regist "
            "resour s:at s:buyer s:engine s:file s:hey s:intere s:junior s:ref season severa should_you so_do "
            "somebo_who tempor them_all them_to there_are they this_addres this_date to_apply to_client to_reply "
            "to_sit to_that to_you touch try_again wall was we_like whatev will_have your_chance"
        ),
        5: (
            "#n_if #n_so about_half acknow_receip added admin after_that alread_? am_please and_all and_certif "
            "apply_to apps ask_for automa_note avonme avonme_city be_given be_notifi been_submit big box chance_by "
            "chara charge chosen city_counci cold cold_storag confir_we conti contra_manage cover_letter dear_thea "
            "decide_on e-mail each_other effect email_and emilie employ everyb_is eye eye_on first_two for_job "
            "for_now for_that form_is forms friend go_throug grid guaran_interv has_arrive have_come have_your hey "
            "hi_jade hire_https hiring_for house_manage hr_servic hussai i_was if_this in_select in_throug in_touch "
            "introd introd_call is_about is_hiring is_small it_has it_to its_way jade joanne joanne_pike "
            "just_confir keep_eye keep_this kestre le librar_assist little made_it manage matche materi may "
            "messag_confir month mr_hussai much_for not_able not_give not_intere note_to nothin_by now_? now_to "
            "office_in oh on_this on_time on_top only_candid our_recrui pack page passed_it pike platfo read_it "
            "recept req req_#n s:auto s:coordi s:develo s:field s:foods s:here s:logist s:mainte s:night s:online "
            "s:season schedu_interv seat shop shop_and should_we signin skill small_shop soon_? stage storag store "
            "subjec_to sunday take_some that_would thea this_aftern this_email throug_our time_and time_we to_each "
            "to_go to_meet to_schedu to_three transc typica update_your us_within usuall_takes vicky we_got we_hire "
            "we_took we_will while will_always will_check will_contac will_get will_need will_receiv will_show "
            "window with_it with_two within_two word_on would_ask yes_to you_anothe you_can you_over you_said "
            "your_app your_papers your_qualif your_refere"
        ),
        4: (
            "am_afraid am_not and_in are_on assume_that but_i can_only candid_who certai crew_is eu foods good "
            "good_news he_is hybrid i_wanted know_by know_if licenc may_close more_to not_hear on_its once_we "
            "one_month orrin quiz referr review_it right_to said_yes select_for solida touch_if we_hope will_review "
            "your_docume"
        ),
        1: "(always)",
        -4: (
            "#n_weeks about anonym apolog become_availa experi fill for_coming from_you have_now market no_furthe "
            "noor permit photo projec reason s:decisi s:refere s:regard s:verify seven slot to_keep yarn"
        ),
        -5: (
            "#n_and #n_hours above_post and_have any_furthe applic_and applic_that apprec_your are_unable as_soon "
            "at_this at_your attend based be_able bell board by_#n change_to comes creati dear_applic docume_are "
            "earlie finish for_#n for_creati for_two give_you hard have_withdr have_you how i_do i_know in_one "
            "in_this in_your includ interv_with is_being june_#n know_you let_us live longer made meetin missin my "
            "no not_need not_receiv old option part passwo patien per phone plant proces_is propos recrui_at relati "
            "remind report review_your round s:accoun s:are s:assess s:deckha s:email s:how s:list s:next s:offer "
            "s:recrui s:requir s:select s:visa says sectio select_commit senior she signed status_in still_in "
            "techni ten theref thing to_contin to_hiring to_inform to_select traine two_people under_review us_to "
            "use valid video wants week_and welcom went what_we wish_you with_other with_our would_love writte "
            "you_need you_to you_wish your_accoun"
        ),
        -6: (
            "#n_#n #n_applic above action alread and_#n and_for and_you assess away become been_withdr being below "
            "brothe by calend career_site certif code commen declar field filled final from_your have_decide help "
            "hiring_manage hiya i_can insura it_takes leave like_to list long long:1 looked mail not_affect nurse "
            "on_#day open openin owing owing_to own pick procee profil_is replie room s:? s:about s:and s:our "
            "s:outcom s:remind same six so_that sorry_to survey time to_comple to_get told track travel unable "
            "unable_to us_next visa we_have will_keep would_you you_asked you_were"
        ),
        -7: (
            "accept active affect and_will anothe best cancel click collea commit congra consid delive enclos "
            "evenin five for_any free have_been have_had home museum places rate ready regard s:action s:result "
            "search see_you shortl_for site tell test to_follow too update verifi write you_go you_in you_that "
            "your_reques"
        ),
        -8: (
            "any availa been book conver curren delete do enter extend found her inform_you invite invite_you "
            "is_now july left night proof provid recent recomm remove result s:from s:viewed talk they_have "
            "this_week viewed_your waitin was_not we_are we_do we_need would_be years you_on"
        ),
        -9: (
            "applic_to at_#clock by_#day choose closed coming is_still last love mornin moved need_to offici place "
            "planne progre s:#day s:has s:on see share since submit_to taken that_is visit wish your_interv"
        ),
        -10: (
            "as bring could days did_not expect furthe has_moved hi hour interv_for moved_from must panel s:with "
            "s:withdr someth to_hear two when_you year"
        ),
        -11: (
            "#n_minute again change full hours is:bulk june keep_your like months not off on_your s:status second "
            "set start upload you_are"
        ),
        -12: "#day_#n applic_will as_you day detail from:list from:machine offer remain sign",
        -13: "#n_may ? contin has hello is:asking send would_like",
        -14: "approv before did link s:update to_your you_would",
        -15: "dear decisi new one with_your",
        -16: "other reques sorry than",
        -17: "had i will_not",
        -18: "up we_would",
        -19: "please still",
        -20: "s:interv",
        -21: "me need",
        -22: "minute more",
        -23: "interv",
        -24: "#clock",
        -27: "#n",
        -34: "you",
        -36: "would",
        -38: "#day",
    },
    "account_notice": {
        68: "s:your",
        50: "from:board",
        41: "keep",
        40: "not profil",
        36: "accoun",
        34: "you",
        33: "minute",
        31: "long:0",
        30: "passwo",
        28: "s:accoun",
        27: "applic to_keep",
        26: "is:hires",
        25: "code delete it s:profil s:verify use",
        24: "if_you then your_accoun",
        23: "addres apply click",
        22: "answer docume employ from:ats s:? saved where",
        21: "you_recent",
        20: "for_#n is login",
        19: "did_not portal s:how s:our valid",
        18: "asked_for did found how privac your",
        17: "#n_months profil_with s:to s:we",
        16: "career choose email only s:survey survey to_contin verify",
        15: "ends from link messag new_one recent record to_do we_keep will_not you_can",
        14: (
            "affect answer_are applyi data_protec ends_on have_not if months not_affect please_click protec remove "
            "stored talent user"
        ),
        13: (
            "after_that anonym as_you candid_profil careta confir confir_your draft enter experi help in rate_your "
            "s:data s:email s:us settin to_sign valid_for we_recomm"
        ),
        12: (
            "candid candid_portal closin_date date extend friend from:machine in_to is_your new on_#n s:saved "
            "sign_in to your_passwo"
        ),
        11: (
            "#day_at activa all_docume anyone applie_for closin contac_with contin date_is do_anythi employ_can "
            "everyt extend_to from_#day ignore is_#day keep_your recomm submit_by this_code this_link with_us"
        ),
        10: (
            "#n_minute anonym_and been_taken career_site do_so effect expire_in for_regist ignore_this is_#n missin "
            "museum please_confir profil_for regist s:remove slow system taken_over takes upload vacanc_and who "
            "with_employ you_had you_left"
        ),
        9: (
            "#n_june 30th after and_press be_found clear creati data drawn email_addres energy find for_creati "
            "for_feedba it_expire or outsid proces_and profil_is reset s:career s:did s:finish s:is s:passwo "
            "s:system submit suppor talent_pool that to_hear wanjir we_asked week_we were who_answer will_then "
            "winner you_go your_answer your_free"
        ),
        8: (
            "#clock_becaus #n_is #n_to ago and_have asked be_able bus bus_driver but_did declar drivin eight "
            "find_you for_traine heard_from hoped in_one interv_? is_still jobs last_week left link_is looked "
            "love_to midnig_on no not_been not_heard not_your opinio or_not our_answer our_hiring our_system premiu "
            "press questi_on rate s:driver s:foods s:notice s:planne s:soon s:traine satisf should_be some_weeks "
            "speed step traine_bus upload_to using was_it was_you we_read where_you would_love your_form"
        ),
        7: (
            "able able_to add addres_by along also_please and_are and_paste and_will any any_time apart apart_from "
            "applic_submit been_submit by_recrui code_field code_into code_resubm commen copy_and deadli desk "
            "docume_have employ_and enter_code everyo_who everyt_we field_on for_any heard helps hi hi_marcus "
            "honest identi in_#n into_securi it_went last left_off love minute_to never off_it one_to organi paste "
            "paste_this people_with please_verify progre recent_interv remind_that reset_passwo resubm_your "
            "s:candid s:code s:expire s:have s:incomp s:reset s:securi s:will securi_code set signin skippe starte "
            "starte_applic status_in still_in they_were this to_#day to_reset tomasz up_where update us_in us_to "
            "we_would what_is will_help with_friend you_did you_enter you_find you_have you_starte you_with "
            "your_certif your_contri"
        ),
        6: (
            "accoun_and activa_it after_you and_applic and_can and_that anyone_who anythi app applic_to apply_to "
            "attach_to back_in be_gratef becaus below_to blank cabin cabin_crew can_find cards click_below "
            "click_extend code_is consen contri create delete_your driver during edit_or everyo expire field "
            "find_someth for_people free from_you from_your global gratef gratef_if if_not if_this is_finish is_now "
            "is_remind itself landlo law_we log log_in logist mistak not_send not_share often old on_our one "
            "or_delete our_recrui our_talent past period pick_up please_do recrui_system renata s:comple s:confir "
            "s:do s:experi s:in s:remind s:resume s:sign-i s:up save securi see_our sent_in share shown sign site "
            "switch text than_#n thanks_for that_date that_you this_was to_activa to_apply to_hiring to_host "
            "use_this was was_approv we_confir we_found we_hold write_in you_accept you_do you_work you_write"
        ),
        5: (
            "#clock_to #n_hours #n_interv acquis after_#n agreed agreed_to among_them and_how and_then applic_in "
            "apply_for applyi_with are_asking art at_any bank_detail branch buy card_will connec contin_with "
            "dear_candid desire downlo email_was event_type everyo_to for_questi for_six gdpr group have_minute "
            "have_no hear hiring hotels how_long in_our in_this indeed inmail insigh interv_and into is_new is_no "
            "is_valid it_at it_up job_at jump june kept know_how langua law live may_have midnig night_lead "
            "not_wish on_may passed passwo_for person_data phone_number phone_screen photo_and please_give pool_for "
            "premiu_member rather_than redpol redpol_logist reply_stop resubm right_away s:are s:be s:calend "
            "s:change s:commun s:set s:someth s:tell salary_and sent seven_days signin_in speak_to startu status "
            "stop_to stoppe take_part talent_acquis tell_us test_and texts throug_link time_in to_edit to_end "
            "to_work try try_to under unsubs_privac unsucc used verifi video_interv was_not we_now went when_you "
            "who_was with_your withou you_by you_could you_there your_candid your_card your_email"
        ),
        4: (
            "#day_#clock about_you access agree alread and_is and_no answer_for applic_and applic_please "
            "applic_will applyi_for are_now ask_us asking at_#clock at_this blessi browse but_it can_save cateri "
            "chance_to closes_on consid_for detail detail_or device edit employ_will equal equal_opport event "
            "existi finish for_job from:scheduling from_recrui gabrie gbp give_your go great_news have_#n hello_mrs "
            "hi_gabrie hirevu hold host hours invite_to is_nothin is_only is_yours it_? job jobs_and marcus mauree "
            "may_apply messag_from months_and not_ask not_you nothin_to now now_be one_hour passwo_your per_month "
            "phone pick pool prairi prep proces_at provid rates ref remain remind reques_to runnin s:it s:messag "
            "s:not s:people s:review s:subscr s:trial safe scale_#n sectio see_your servic someon_from speak "
            "status_your tap than that_this that_your they_are this_addres this_mail to_your took_part two_years "
            "type_and upgrad use_your via we_may welcom whethe will_remain with_any work_with you_like you_now "
            "you_want your_consen your_cv your_detail your_experi"
        ),
        3: (
            "among answer_we applic_is but employ_in for_one has_asked hiring_team is_you it_takes it_was naukri "
            "pinnac pinnac_harbor plan s:ready scale somebo traine we your_name"
        ),
        1: "(always)",
        -3: (
            "and_for backen_develo city clock design elin englis gone hand if_there instea interv_on is_on nurse "
            "ready s:record s:req seen until_#n word your_chance your_recrui"
        ),
        -4: (
            "#day_and #n_#n #n_and #n_days $ above accord acknow also always apolog applic_as are_no are_unable "
            "around arrive as_part assist at_#n author_to back base based been_shortl being best board by "
            "can_withdr carry centre certif commit commun contro could_not data_analys decide degree does due_to "
            "editor electr evenin ever foods for_backen for_positi for_post for_you fun genera_automa goes got_your "
            "happy have_got have_receiv health hope_you i_can id impres inside insura intere_in intere_you invita "
            "is_in it_and junior leave let let_you market match may_at may_be mean met moment mr needs not_able "
            "not_want notes on_#day others our_portal own part_your paymen powere powere_by presen produc read "
            "reason reject requis resour room s:analys s:applie s:assist s:author s:form s:inform s:intere s:next "
            "s:questi s:refere s:sent s:test s:withdr says screen search she sit slot so_you sorry_to specia straig "
            "take_it third- to_get to_give to_have to_meet to_view too traini travel twelve two_minute unable "
            "unable_to until until_#day very visa wants was_genera we_hope will_contac with_one with_you "
            "withdr_with within would would_like you_for yourse"
        ),
        -5: (
            "#clock_pm and_if and_would anothe applic_has attend attent author automa behalf book busine calend "
            "can_be closed collea comple_applic could develo down due early execut favour five for_this good_luck "
            "greeti half has_reques have_to he hello here i_would in_portal intern invent invite_you look_at luck "
            "mails mainte many maya medica move my need nice no_longer not_be notice_you notifi order other panel "
            "partne passpo person planne please please_log prepar progra promis receip receiv_your regret repo ring "
            "role round s:docume s:jobs s:status s:thank s:you same season send soon taking their think to_comple "
            "to_inform unfort waitin way we_do week well workin year you_know you_were your_docume your_skills"
        ),
        -6: (
            "#n_#clock all appoin assess backen begin bring chat client coordi custom delive expect fit for_more "
            "get hannah have hr interv_for know longer messag_was mornin most number office openin place pm put "
            "refere remind_your reply_to return s:about s:assess s:from shift show so stage talk test_for those "
            "throug unsubs_from vacanc_#n want what_you you_on"
        ),
        -7: (
            "#clock #n_may and_we applic_was been contra depart direct file forwar genera give hope inform like "
            "line list march online people post proces report review_your s:#day s:offer s:receiv schedu superv "
            "techni to_this up_to while you_applie you_to your_applic"
        ),
        -8: (
            "and_i and_your backgr conver copy_your decisi else engine for_your four i_will is_attach letter look "
            "must note say skills test withdr"
        ),
        -9: ("#day_#n attach availa furthe is_not requir short sorry thank thank_you view yes you_will your_interv"),
        -10: "#n about again days for has_been hey i_have meet open our receiv team there",
        -11: "can_not got shortl unsubs",
        -12: "day i_am interv is:answer may more offer s:interv",
        -13: "come first follow good positi time",
        -14: "are call succes we_have what",
        -15: "am analys long:2 next select which",
        -16: "intere out we_will",
        -17: "dear review",
        -18: "from:list",
        -19: "#day at will you_are",
        -20: "is:bulk",
        -21: "we_are",
        -22: "and me",
        -25: "manage",
        -32: "has",
        -44: "i",
        -56: "from:person",
    },
}
