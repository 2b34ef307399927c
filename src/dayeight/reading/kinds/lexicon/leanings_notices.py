"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "application_received": {
        60: "applic",
        55: "your",
        53: "your_applic",
        49: "acknow",
        47: "thanks",
        42: "arrive will",
        41: "receiv s:applic",
        40: "s:we",
        38: "got_your",
        36: "cv sent succes",
        33: "them",
        32: "s:receiv",
        31: "receip s:confir",
        30: "safely",
        29: "got s:thanks",
        28: "thank_you",
        27: "it look only receip_your thank",
        26: "if",
        25: "automa read receiv_your",
        24: "if_they resume ta with_thanks",
        23: "cv_and form from:ats shortl weeks",
        22: "confir s:acknow",
        21: "applic_has check for is:answer messag s:receip s:thank so throug",
        20: "s:form s:have system your_cv",
        19: "applie looks s:for sent_to",
        18: "confir_that i_have letter reache review to_our us",
        17: "closin_date happen receiv_with recrui s:got some_time submit team who",
        16: (
            "have_sent human is:hires is_back landed others s:submit ta_for throug_them we_acknow will_be will_let "
            "your_form"
        ),
        15: ("are_in closin data examin for_applyi gets not_shortl our_team s:applyi s:sent short steps your_resume"),
        14: (
            "analys applic_as applyi boat contac do_not docume email for_vacanc from:board in_my its let_you meet "
            "real s:assist s:indeed that_your your_letter"
        ),
        13: (
            "equal for_puttin great have_put in_first intere is_short job jobs next_? note our_system passed pool "
            "put_it puttin recce referr_you reply_to s:referr shortl_candid some vacanc_#n wareho week_may when "
            "will_go"
        ),
        12: (
            "20th are_not back coordi devend else_for give go hereby is_automa look_at next_steps not_reply "
            "passed_to reache_us s:it s:you say_your them_all we_want which who_are you_for your_record"
        ),
        11: (
            "acknow_with and_we applyi_to basis called criter due from_us got_it has_landed have_it may_be "
            "reach_out respon s:bewerb s:site sit succes_submit those when_he will_read your_messag"
        ),
        10: (
            "added along_with and_little announ applie_for be_contac by_us comple_applic conten crewin dept disabl "
            "dispat eligib equal_opport every ferrie folder follow_items foods for_now for_wareho heads is_on "
            "is_our it_has items items_were manage_and next notifi number_#n online_applic opport qualif_will "
            "readin refrai refrai_from runs safely_receiv so_please stress take take_it to_those usuall was_receiv "
            "were_sent what_happen will_come you_applie you_know"
        ),
        9: (
            "after_this answer applic_are applic_docume applic_for are assume at_store badly be_called counci "
            "depart engine every_applic first for_accoun for_sendin for_your from_me give_it handbo happen_next "
            "is_in it_in it_to kevin march marcus mechan not_able not_select number pictur pool_and reach reject "
            "s:applie s:manage saved sendin separa should store_#n team_member tess thanks_for there this_mornin "
            "three_weeks tight to_go us_and very view want_to was_sent we_check will_reach word your_online"
        ),
        8: (
            "#n_questi accord ahmed_thank ahoy applic_in applic_submit applic_until at_that back_to be_readin "
            "been_receiv been_submit by_email can_take can_withdr check_your close close_on course cover "
            "data_analys date date_is due_course else fit for_positi for_post four_weeks go_throug go_to here "
            "here_is hereby_confir human_resour in_due in_pool inbox inquir is_attach is_equal it_under kasia "
            "logist never nice not_heard nothin_else opport_employ or_withdr oursel pile qualif resume_and ring "
            "s:hey s:histor s:intere s:quillb s:teachi safe sit_tight small teache team_is term text thanks_your "
            "this_messag to_acknow two_weeks unfort_we unsubs_privac us_at very_much wait we_hereby we_look you_may"
        ),
        7: (
            "#n_people ahmed and_letter answer_to anythi anythi_else at_any at_them be be_sent bear bear_with "
            "been_succes boost boost_your both called_to chance circul come come_throug create_your curric dear_mrs "
            "employ end_month for_return glad go_furthe greeti has_gone have_proper heard i_am intere_you it_will "
            "just madam manage minimu minimu_qualif most mrs_ahmed much_for mutual office_on over_to partne "
            "please_assume rated rates s:associ s:entry s:file s:night s:ref take_up to_apply to_do to_this to_you "
            "transm us_week vacanc was week_or when_i when_we which_i will_look with_others yes you_not you_wait "
            "your_entry"
        ),
        6: (
            "#n_march admin afraid alread_? am_at and_contac any_right applic_made apply applyi_for apps are_on "
            "are_small arrive_with assist automa_messag avonme avonme_city be_entert be_given been_passed big "
            "by_text called_for can_update chara charge city_counci comple confer confer_any copy_your daily dana "
            "date_please dear_miss develo entert entry feedba financ_analys fitter five_us fixed_term for_applic "
            "for_that franki freigh give_feedba goes good_luck guaran_interv have have_applie have_chance have_done "
            "he_is hear_from hi_jade histor holida i_acknow i_confir in_folder in_platfo in_select indeed "
            "introd_call invita_by is_this it_on jobs_you junior letter_and letter_for local long:0 lovely mark "
            "matern messag_confir met_you miss month much nora not_confer not_seen not_we novak office on_number "
            "on_our on_top online our_proces out_to please_keep practi profil_and proper regist req req_#n resear "
            "resour s:band s:foods severa should_you sir stage store take_some takes tempor this_aftern this_is "
            "to_client to_meet to_reply to_that touch try_again vicky wall we_like we_will wei while while_we "
            "while_you will_always will_check will_have will_hear with_two within_four you_can you_over your_docume "
            "your_papers"
        ),
        5: (
            "#n_so about_half after_that all am amend and_certif and_in anythi_you applic_refere applic_who "
            "apply_to appren approa associ assura assura_specia back_so be_notifi before_and buyer cold cold_storag "
            "come_back confir_we contac_you cover_letter create date_can dear_thea decide_on e-mail each_other "
            "effect email_and emilie everyb everyb_is eye_on first_two for_junior form_is forms friend get_back "
            "govern have_come have_passed he hello_thiago hey high_number hire hire_https i_got i_was if_we "
            "in_throug in_touch in_under indivi_feedba intere_for introd is is_small jade just_confir kate know_if "
            "le luck many_thanks matche materi mrs nice_to not_give not_intere not_to nothin_by now_to obi_thank "
            "office_in oh on_his on_time open_for orrin our our_recrui papers passed_it platfo please_note "
            "please_wait proces qualit_assura read_it reads receiv_after regist_in reply return_your review_docume "
            "ring_when s:at s:buyer s:coordi s:develo s:engine s:field s:here s:junior s:logist s:mainte s:porter "
            "s:season s:staff s:your said_yes schedu_interv select shop signin small_shop so_nice somebo_who soon_? "
            "storag subjec_to submit_your that_would thea there_are they this_#day this_addres this_date those_who "
            "throug_our time_we to_each to_end to_give to_say to_schedu to_sit typica we_hire we_took were_not "
            "whatev will_get will_give will_need will_show window with_all within_two word_on yes_to you_anothe "
            "you_said you_yet your_app your_email"
        ),
        1: "(always)",
        -5: (
            "#n_#n 10th above_post after_review and_for and_let and_two anothe_applic applic_we apprec apprec_your "
            "asked at_your attend becaus become_availa certif chat comes coming_in creati declar drawn earlie find "
            "for_#n for_creati hard hi_omar i_can is_being it_goes kim let_us like_to long made market missin "
            "nation needed no_furthe not_affect not_see not_yet omar open part phone profil propos recrui_at "
            "regret_that replie report s:? s:about s:as s:assess s:change s:decisi s:email s:list s:offer s:recrui "
            "s:refere s:remind s:requir s:select s:verify same shown signed so_that soon_as ten to_come to_inform "
            "to_next to_see under_review us_for us_know us_next us_to vacanc_has video wishes with_client "
            "would_love would_you writte you_got you_need you_wish"
        ),
        -6: (
            "#n_applic affect alread and_#n and_have and_you applic_and applic_that are_unable as_soon ask_you "
            "assess at_this away based be_able been been_withdr being board brothe career_site code commen congra "
            "contin_with dear_applic decisi_is evenin exerci experi field final for_two have_now have_you help "
            "in_one in_your includ it_takes keep list longer looked mail no not_receiv old on_it openin option "
            "owing owing_to own passwo profil_is quiet rate regard releas room s:accoun s:and s:our s:outcom sectio "
            "survey their to_comple told track under_consid use we_have welcom will_ring wish wish_you with_our "
            "withdr_your you_will your_accoun"
        ),
        -7: (
            "#day_and above accept action active any become book by_#n calend cancel change_to checki click client "
            "collea curren delete delive docume_are enclos filled five for_any for_coming for_person for_this "
            "have_decide have_got home i_will insura is_always know leave nurse on_#day paysli pick places procee "
            "ready recomm regret remove s:action s:from s:loan s:visa see_you shaw_we site six sorry_to status_in "
            "submit_to that_is this to_contin to_follow to_select too two_people unable unable_to verifi we_thank "
            "when_it with you_go you_in you_on you_that you_to your_reques"
        ),
        -8: (
            "at_#clock availa below commit consid do extend free from from_your furthe have_been have_withdr "
            "hello_tim her inform_you invite is_now july laure left loan meetin museum night provid review_your "
            "s:#day s:has s:result s:viewed search share shortl_for since talk test tim travel update viewed_your "
            "visa was_not will_keep write years you_asked"
        ),
        -9: (
            "at by_#day choose dev enter found have_had invite_you is_still last like love not panel planne progre "
            "proof s:on s:with see tell this_week visit we_do we_need when_you would_be you_are"
        ),
        -10: (
            "anothe best closed could did_not full hours interv_for is:bulk offici one result someth taken upload "
            "we_may year yet your_interv"
        ),
        -11: (
            "#day_#n #n_may #n_minute again bring by conver day days expect from:list hour june moved moved_from "
            "must off place set sign start"
        ),
        -12: "ask has has_moved keep_your months on on_your patien remain second two would_like your_patien",
        -13: "applic_will as change coming hi offer s:status s:withdr to_hear waitin",
        -14: "approv dear did from:machine they_have you_would",
        -15: "as_you before i new other s:update to_your we_would",
        -16: "? contin detail is:asking reques send than",
        -17: "hello link need",
        -18: "with_your",
        -19: "will_not",
        -20: "decisi had please s:interv sorry up",
        -21: "me minute still",
        -23: "more",
        -24: "#clock",
        -25: "interv",
        -31: "#n",
        -34: "you",
        -36: "would",
        -37: "#day",
    },
    "account_notice": {
        69: "s:your",
        51: "from:board",
        42: "keep not profil",
        38: "accoun",
        35: "minute",
        32: "passwo you",
        29: "applic s:accoun",
        28: "to_keep",
        27: "is:hires s:verify",
        26: "code delete if_you s:profil then use",
        25: "apply from:ats your_accoun",
        24: "addres employ",
        23: "docume it s:? saved where you_recent",
        22: "click is login",
        21: "answer for_#n long:0 portal",
        20: "did_not s:how valid",
        19: "asked_for did found how privac s:our",
        18: "career only profil_with s:we your",
        17: "#n_months choose email recent s:survey survey",
        16: "ends from if messag new_one s:to to_contin verify",
        15: (
            "answer_are applyi data_protec ends_on enter experi in link protec remove settin stored to_do user "
            "we_keep will_not"
        ),
        14: (
            "affect after_that anonym as_you candid careta closin_date confir_your from:machine have_not help "
            "months not_affect please_click rate_your record s:data s:email s:saved s:us talent valid_for we_recomm "
            "you_can"
        ),
        13: ("anyone candid_portal candid_profil confir date date_is draft employ_can friend is_your new to_sign"),
        12: (
            "#day_at activa applie_for closin everyt extend in_to is_#day keep_your or sign_in this_link upload who "
            "your_passwo"
        ),
        11: (
            "all_docume anonym_and career_site contac_with contin do_so expire_in extend_to for_regist ignore "
            "ignore_this is_#n is_where missin on_#n recomm submit_by this_code with_us"
        ),
        10: (
            "#n_minute 30th been_taken creati do_anythi effect email_addres energy find for_creati from_#day "
            "it_expire museum please_confir profil_for regist reset s:did s:finish s:passwo s:remove s:system slow "
            "system taken_over that vacanc_and week_we were with_employ you_go you_had you_left"
        ),
        9: (
            "#n_is #n_june after and_press applic_to be_able be_found clear drawn for_feedba heard_from hoped "
            "in_one interv_? last_week left looked love_to no not_been or_not our_answer outsid premiu press "
            "proces_and profil_is rate s:career s:soon some_weeks suppor takes talent_pool to to_hear upload_to "
            "wanjir was_it we_asked we_read where_you who_answer will_then winner your_answer your_free"
        ),
        8: (
            "#clock_becaus #n_to able able_to add addres_by ago and_have and_will asked bus bus_driver but_did "
            "declar desk drivin eight everyt_we find_you for_any for_traine helps hi_marcus honest in_#n in_progre "
            "it_went left_off link_is long:1 midnig_on minute_to never not_heard not_your one opinio our_hiring "
            "our_system questi_on reset_passwo s:candid s:driver s:expire s:foods s:is s:notice s:planne s:reset "
            "satisf set should_be speed starte step still_in submit that_you this to_reset tomasz traine_bus "
            "was_you would_love you_find you_with your_form"
        ),
        7: (
            "#n_hours activa_it along also_please and_are and_paste any apart apart_from applic_submit been_submit "
            "by_recrui can_find code_field code_into code_is code_resubm commen consen contri copy_and create data "
            "docume_have employ_and enter_code everyo_who expire field_on find_someth free from_your gratef_if "
            "heard identi into_securi is_now is_still landlo last logist love not_share off_it often one_to organi "
            "our_recrui paste paste_this people_with please_verify recent_interv recrui_system remind_that "
            "resubm_your s:code s:confir s:securi s:traine s:will securi_code shown sign signin skippe "
            "starte_applic status_in text they_were to_#day to_activa to_hiring up_where update us_in use_this "
            "using we_hold what_is will_help with_friend you_did you_enter you_have you_starte your_certif "
            "your_contri"
        ),
        6: (
            "accoun_and after_you agreed_to air and_applic and_can and_that any_time anyone_who anythi app "
            "applic_in apply_to applyi_with attach_to back_in be_gratef becaus blank buy cabin cabin_crew cards "
            "click_below click_extend deadli delete_your docume_attach driver during edit_or employ_? everyo field "
            "for_people from_you global gratef group hiring hotels hours if_not if_this is_finish is_remind it_up "
            "itself jobs law_we log log_in may_have mistak not_send old on_our or_delete our_talent passwo_for past "
            "period photo_and pick_up please_do pool_for progre rather_than renata right_away s:commun s:comple "
            "s:do s:experi s:have s:in s:incomp s:resume s:set s:sign-i s:tell s:up securi see_our sent_in share "
            "site startu switch texts than_#n thanks_for that_date this_was to_apply to_edit to_end to_host to_work "
            "try try_to us_to used verifi video_interv was was_approv we_confir we_found we_now we_would went "
            "withou write_in you_accept you_do you_work you_write your_candid"
        ),
        5: (
            "#clock_per #clock_to #n_interv access acquis after_#n agreed among_them and_how and_no and_then "
            "answer_for applic_and applic_will apply_for are_asking art ask_us at_any bank_detail below_to branch "
            "card_will cateri connec contin_with dear_candid desire detail_or device downlo email_was equal_opport "
            "event event_type for_questi for_six gdpr have_minute have_no hear hello_mrs hold host how_long in_our "
            "in_this indeed inmail insigh interv_and into is_new is_no is_only it_at job_at jobs_and jump june kept "
            "know_how langua law live mauree midnig night_lead not_wish off on on_may passed per_month person_data "
            "phone_number phone_screen please_give prairi premiu_member rates redpol redpol_logist reply_stop "
            "reques_to resubm s:are s:calend s:change s:it s:not s:people s:someth salary_and save seven_days "
            "signin_in somebo someon_from speak_to status stop_to stoppe take_part talent_acquis tell_us test_and "
            "that_this that_your throug_link time_in unsubs_privac unsucc upgrad was_not we_inform when_you who_was "
            "with you_could you_like you_now you_there you_want your_card your_cv your_detail your_email "
            "your_experi"
        ),
        4: (
            "#day_#clock about_you agree alread among and_is and_prefer answer_we applic_docume applic_please "
            "applyi_for asking at_#clock august_#n blessi browse but but_it can_save chance_to closes_on consid_for "
            "credit curren days_so docume_in edit employ_in employ_will equal everyo_to existi for_job for_one "
            "for_two form from:scheduling from_recrui gabrie gbp give_your go great_news harbou have_#n hi_gabrie "
            "hirevu hiring_team hour in_summer invite_to is_nothin is_valid is_you is_yours it_was it_you job job_? "
            "marcus may_apply messag_from months_and naukri not_ask not_you nothin_to now now_be number_we offers "
            "on_#clock one_hour passwo_your paused phone pinnac pinnac_harbor plan pool prep proces_at provid "
            "reach_you ref remind runnin s:be s:cv s:invita s:messag s:please s:recrui s:remind s:review s:sign "
            "s:subscr s:trial safe scale scale_#n sent seven speak standa status_your tap they_are this_addres "
            "this_mail to_answer to_follow to_your took_part two_years type_and use_your via we we_may welcom "
            "whethe with_any with_your work_? you_by you_furthe your_consen your_name"
        ),
        1: "(always)",
        -4: (
            "#n_#n #n_and $ about_#n above accord acknow action always amir and_you applic_as are_no around arrive "
            "assist author_to based behalf being best board book can_withdr can_you carry carry_out centre city "
            "clock coming comple could could_not dear_mr decide degree does due_to editor electr englis evenin "
            "financ foods for_backen freigh fun genera_automa goes gone good_luck got_your half have_got "
            "have_receiv he health hello_amir hope_you i_would id if_there impres inside instea insura intere_in "
            "intere_you interv_on invita is_in is_on it_and join later let little lookin market may_at mean moment "
            "need not_want notes others paymen please_answer powere powere_by presen reason receip reject requis "
            "resour room s:#n s:analys s:applie s:author s:docume s:form s:intere s:manage s:next s:questi s:refere "
            "s:regard s:req s:waitin s:withdr screen search send she sit slot so sorry_to specia straig take_it "
            "third- to_carry to_comple to_give to_have to_meet to_view too traini two_minute until_#day us very "
            "visa wants was_genera we_hope week will_contac with_one withdr_with would your_test yourse"
        ),
        -5: (
            "#clock #clock_pm #n_#clock all and_if and_would at_#n attend author automa backen before_#day busine "
            "closed collea comple_applic contro coordi custom develo down due early execut favour for_data for_more "
            "get greeti happy has_reques have_to here hr in_portal intern invent invite_you leave let_you look_at "
            "luck mainte many match maya medica mornin move my nice no_longer not_be notice_you notifi order other "
            "panel partne passpo planne please_log pm prepar promis remind_your repo ring round s:about s:assist "
            "s:jobs s:test s:thank same so_you test_for their think throug to_inform travel unfort vacanc_#n waitin "
            "was_sent we_do wei well what_you with_you would_like year you_for you_on your_docume your_skills"
        ),
        -6: (
            "anothe applic_has applic_was attent begin bring calend can_be chat delive fit five for_this hannah "
            "have interv_for mails messag_was most mr needs number office openin people person place progra put "
            "receiv_your refere regret reply_to return role s:inform s:sent s:status season shift show soon stage "
            "taking talk those unsubs_from want way workin you_know you_to you_were"
        ),
        -7: (
            "#n #n_may and_i and_we appoin been client contra copy_your data_analys forwar genera give hope inform "
            "is_attach know like line list longer march online post proces report review_your s:from s:offer "
            "s:receiv superv techni test to_this up_to while you_applie"
        ),
        -8: (
            "and_your assess decisi depart direct else engine expect file for four i_will letter look must note "
            "s:#day s:assess say schedu skills withdr you_will your_applic"
        ),
        -9: "#day_#n again attach availa backgr conver for_your meet please requir thank thank_you your_interv",
        -10: "about can_not days has_been hey i_have is_not open our sorry there view yes",
        -11: "furthe got hello interv may more short shortl unsubs",
        -12: "come good i_am offer receiv",
        -13: "day first positi",
        -14: "are follow s:interv team what",
        -15: "am call long:2 next select time we_have which",
        -16: "succes",
        -17: "intere out review we_will",
        -18: "analys and from:list",
        -19: "at is:answer will",
        -20: "we_are you_are",
        -21: "#day is:bulk",
        -22: "me",
        -24: "dear",
        -25: "manage",
        -32: "has",
        -43: "i",
        -61: "from:person",
    },
}
