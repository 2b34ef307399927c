"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "application_received": {
        66: "applic",
        61: "your",
        55: "thanks your_applic",
        49: "acknow s:applic",
        45: "got_your",
        43: "arrive",
        41: "receiv will",
        39: "if",
        36: "cv",
        35: "succes",
        33: "only s:we safely",
        32: "s:confir s:receiv sent",
        31: "receip them",
        30: "got",
        29: "s:thanks thank_you",
        28: "applie confir form receip_your thank",
        27: "it",
        26: "look read receiv_your",
        24: "applic_has automa reache so ta with_thanks",
        23: "cv_and throug who",
        22: "applyi check confir_that s:acknow your_form",
        21: "from:ats letter s:receip your_cv",
        20: "i_have is:hires resume s:thank those",
        19: "do_not for for_applyi is:answer it_will messag others",
        18: "answer gets happen if_they s:form s:have sent_to submit system team weeks",
        17: "applyi_to are_not close s:for s:got some_time unsucc",
        16: "applic_are have_sent looks receiv_with s:sent some to_our us",
        15: (
            "and_letter are_in contac examin have_put have_succes is it_has landed may_be meet not_hear our_team "
            "s:applyi s:submit ta_for we_acknow will_be will_let"
        ),
        14: (
            "been_receiv closin_date conten employ is_back not_select passed put_it s:you shortl should steps "
            "throug_them which who_are your_letter"
        ),
        13: (
            "are back for_puttin intere jobs most next_? not_shortl note our_system passed_to real referr_you "
            "respon s:indeed s:referr say_your small so_please thanks_for there to_acknow"
        ),
        12: (
            "analys applic_as be boat criter data else_for every everyb for_vacanc from:board from_me hear human "
            "inbox let_you next_steps puttin qualif s:applie s:it safely_receiv shortl_candid them_all vacanc_#n "
            "wareho we_want what_happen will_go you_applie your_online your_resume"
        ),
        11: (
            "acknow_with applic_for applie_for applyi_for basis be_contac but_i coordi depart devend equal fit "
            "follow_items form_which friend from_us go great has_reache hear_from hereby if_we in_first in_my "
            "indivi is_short items_were job notifi recce refrai refrai_from ring s:site s:writer separa short "
            "succes_submit that_your to_those week_may were_sent withou you_for"
        ),
        10: (
            "#n_people 20th acknow_your anythi at_any back_to been_submit called can_take docume email feedba "
            "for_accoun for_wareho give has_landed heard items kevin look_at minimu people pool qualif_will "
            "reache_us reject s:assist s:ref s:staff take to_say was_sent will_read word your_comple"
        ),
        9: (
            "added admin along_with and_little apply_to arrive_safely assume at_them be_called been_succes by_us "
            "canvas closin comple_applic comple_form data_analys disabi dispat disqua feedba_to for_post for_sendin "
            "freigh go_to good_luck happen_next has_arrive has_been have_done have_it is_automa is_on is_our its "
            "manage_and most_people not_be number_#n online_applic opport proces_for reply_to s:bewerb s:intere "
            "sendin sit take_it those_who three_weeks usuall very was_receiv we when_he will_come will_disqua "
            "your_papers your_record"
        ),
        8: (
            "answer_to any_stage applic_came applic_docume applic_submit apply badly by_email called_for "
            "came_throug can_withdr candid canvas_will check_your come dear_mrs develo disabl editor eligib "
            "email_you equal_opport every_applic every_one ferrie folder for_applic forms four_weeks give_it glad "
            "greeti have_proper he_is hundre in_pool it_on luck manage marcus may_close mechan media meet_essent "
            "not_heard not_take number other_roles over_to please_assume pool_and rates readin readin_them s:associ "
            "saved select should_we stage store take_some that_are there_is under- us_and very_much wait we_ask "
            "when_we which_arrive who_meet will_email will_have will_hear you_not your_messag"
        ),
        7: (
            "#n_questi after_this agains ahoy also_applie and_only and_so and_we announ applic_until appren "
            "at_store be_notifi be_sent been_passed boost boost_your candid_will close_on course create_your crewin "
            "date_is dear_miss declin dept due_course else entry essent essent_criter first for_positi go_throug "
            "got_it hand handbo have_applie he heads here_is hereby_confir i_am if_not if_there in_due inquir "
            "intere_you is_in it_in it_under kasia logist many mark minimu_qualif miss never not_able not_meet "
            "not_reply not_we nothin_else office office_on online opport_employ or orrin oursel pictur pile "
            "places_and please_note rated reach_out read_it recrui resume_and review runs s:cv s:hey s:histor "
            "s:park s:quillb s:to safe say sir sit_tight store_#n stress submis take_up teache team_is term texts "
            "this_confir this_messag this_mornin tight to_reply unsubs_privac us_at we_check we_hereby we_look "
            "women work you_if you_know your_docume your_qualif"
        ),
        6: (
            "advanc ahmed_thank all and_not anythi_else at_that be_given be_readin bear bear_with can_only chance "
            "charge circul city come_throug contac_only cover dana dr employ_is end engine foods for_that get_back "
            "give_feedba goes have_passed have_read here hey hi_jade hiring in_platfo in_under inbox_is incomp "
            "indivi_feedba introd_call invita_by is_attach line many_thanks march may month mrs_ahmed mutual nice "
            "nora not_intere not_to now_? or_withdr our_proces our_recrui out_to papers partne passed_it pike "
            "please_refrai privac proper reach read_every reads s:entry s:file s:solar s:techni sendin_your shift "
            "should_you solar team_member tess thanks_your that_you think_you this_aftern till to to_client to_go "
            "touch_if transm two_hundre two_weeks us_not us_we vicky want_to we_will wei were_not when when_i "
            "while_we will_check will_look will_reach with_all with_two within_four you_can you_do you_over "
            "you_wait you_your your_entry your_submis"
        ),
        5: (
            "acknow_receip alread_? am_at any_right anythi_you applic_at applic_in applie_#day arrive_with "
            "automa_messag be_no before_and big can_update candid_who cass chara city_counci closes confer_any "
            "confir_we corres create curric data_is decide_to due email_and end_month financ_analys fine fitter "
            "five_us fixed_term for_later for_return for_which franki from:person go_furthe guaran_interv has_gone "
            "have_also have_chance have_one histor human_resour i_confir i_got i_was in_folder in_line in_select "
            "indeed introd is_equal is_small is_this is_to jade job_and jobs_you junior just_to kate le local mad "
            "matern may_check me_it met_you mrs much_for needs not_confer not_give novak now_examin on_number "
            "on_rollin on_top only_candid only_to priyan real_person recept req req_#n roles rollin rollin_basis "
            "s:compet s:develo s:fitter s:foods s:librar s:night s:teachi schedu_interv select_proced sent_you "
            "so_far somebo_who submit_your text there_are they those_we to_give to_schedu to_sit touch transp tray "
            "try_again unfort_we unsucc_applic us_week vetera wall was we_confir we_decide we_like week_or which_i "
            "while_you will_give withou_answer your_answer"
        ),
        -1: "(always)",
        -5: (
            "#n_and 10th above_vacanc after_review and_#n and_for and_two anothe_applic apply_again are_sorry "
            "are_unable ask at_this be_kept become_availa been_filled can_you coming_in creati decisi_is delive "
            "employ_contra experi field for_creati gabrie have_made head hi_omar hope how in_review is_under "
            "it_takes list longer_than missin mother mr my no_longer not_yet o o'cloc omar order passwo per "
            "please_send procee_with reason recrui_at ref relati remind report s:about s:are s:as s:assess s:decisi "
            "s:email s:how s:offer s:refere s:specia s:survey s:verify salary shown signed so_no soon_as starte "
            "status_for talent tell_me tell_us that_is their theref this_year three to_comple to_keep unable "
            "unable_to under_consid until valid video wants wants_to wish_you with_client year you_wish"
        ),
        -6: (
            "#n_#n #n_applic #n_june about accept accomm action ahead and_let as_soon at based be_in become below "
            "by_#n calend career_site code collea comes contin_with declar evalua evenin final follow from_you "
            "furthe grace hard has_now have_got have_you in_one interv_with is_always is_being leave let_us like_to "
            "needed next_step not_affect now_been nurse old option phone portal profil_is projec questi rate really "
            "receiv_#n recent return round s:accoun s:and s:from s:list s:remind s:requir s:superv says shortl_for "
            "so_that status_in ten tests to_be to_inform to_next track use was_not we_thank when_it whethe "
            "will_ring with_our would_you you_asked you_go you_in you_need you_to your_accoun your_reques"
        ),
        -7: (
            "#day_and addres affect and_have applic_and away before_we being cancel certif change_to checki click "
            "commen congra dear_candid decide exerci for_any for_you has_change have_decide hello_tim help in_your "
            "is_no july know_you last laure long love may_ask need_to on_it own part pick provid ready releas "
            "review_your room s:? s:action s:change s:our s:outcom s:visa same sectio shaw_we submit_to tim "
            "to_follow to_see too two_people us_know vacanc_has verifi with_you you_got you_on"
        ),
        -8: (
            "and_will appoin book choose dear docume_are enclos enter extend find for_person for_this have_now her "
            "i_will includ insura museum must panel paysli presen procee progre recomm s:#day s:loan s:result "
            "s:viewed see_you share site step survey this_week to_contin to_select two us_for viewed_your visit "
            "wish with years"
        ),
        -9: (
            "above at_#clock availa best board by_#day curren delete dev five for_coming found from from_your "
            "have_withdr inform_you interv_for invite invite_you is_still loan market meetin night on_#day on_your "
            "open regret remove set since status travel visa when_you will_not withdr_your would_be you_will "
            "your_interv"
        ),
        -10: ("alread and conver expect free have_been home hours left other proof talk under_review we_do withdr"),
        -11: (
            "#day_#n #n_minute anothe applic_will before bring days know moved_from off offer offici s:has s:on "
            "s:with see sign upload waitin we_need yet you_that"
        ),
        -12: (
            "becaus by from:list hour is:bulk june keep_your like longer moved remain someth start taken tell "
            "would_like you_are your_patien"
        ),
        -13: "#n_may did_not has_moved patien s:withdr than update we_would",
        -14: "as_you could has hello second they_have to_hear you_would",
        -15: "closed detail result send",
        -16: "approv coming from:machine had hi s:status to_your up",
        -17: "? day did is:asking me reques sorry",
        -18: "change i link this",
        -19: "again interv with_your",
        -20: "as contin",
        -21: "decisi on s:interv s:update",
        -23: "minute still",
        -24: "#clock need",
        -25: "more new",
        -26: "please",
        -31: "you",
        -34: "#n",
        -38: "would",
        -43: "#day",
    },
    "account_notice": {
        72: "s:your",
        54: "from:board",
        44: "profil",
        42: "keep",
        39: "accoun not",
        37: "minute",
        34: "passwo",
        31: "you",
        30: "s:accoun",
        29: "applic",
        28: "is:hires s:verify to_keep",
        27: "code s:profil then use",
        26: "if_you your_accoun",
        25: "addres delete where",
        24: "apply docume it s:? saved you_recent",
        23: "answer click login long:0",
        21: "from:ats portal s:how s:our valid",
        20: "employ for_#n found how is privac",
        19: "asked_for did_not profil_with s:we survey",
        18: "did recent s:survey verify",
        17: "career choose email messag only to_contin",
        16: "#n_months affect ends enter in link new_one not_affect remove s:data stored user will_not your",
        15: (
            "after_that anonym answer_are applyi as_you careta data_protec ends_on experi from:machine have_not "
            "help if record s:email s:to s:us settin to_do valid_for"
        ),
        14: (
            "candid_profil confir_your date_is from hiring_proces is_your please_click protec rate_your s:saved "
            "to_sign we_keep we_recomm you_can"
        ),
        13: (
            "#day_at anyone candid candid_portal closin_date confir date draft employ_can everyt is_#day months "
            "sign_in this_link upload who your_passwo"
        ),
        12: "activa contin extend friend ignore in_to is_#n is_where keep_your recomm with_us",
        11: (
            "#n_minute all_docume anonym_and career_site closin contac_with do_anythi do_so effect energy expire_in "
            "extend_to for_regist from_#day ignore_this missin museum new on_#n please_confir print profil_for "
            "regist reset s:did s:passwo s:remove submit_by talent this_code vacanc_and you_print"
        ),
        10: (
            "#n_is 30th and_press applie_for been_taken clear creati drawn email_addres find for_creati for_feedba "
            "not_been or outsid proces_and profil_is rate s:finish s:system system taken_over takes wanjir we_read "
            "week_we where_you who_answer winner with_employ you_had you_left"
        ),
        9: (
            "#clock_becaus able able_to after be_able be_found bus_driver but_did eight find_you heard_from hoped "
            "in_one interv_? it_expire last_week left looked love_to midnig_on no not_heard our_answer our_hiring "
            "our_system premiu press questi_on s:candid s:career s:foods s:soon slow some_weeks submit suppor "
            "talent_pool this to_hear traine_bus upload_to was_it was_you we_asked were were_you will_then you_find "
            "you_go you_hoped your_answer your_free"
        ),
        8: (
            "#n_june #n_to add addres_by ago along also_please and_have and_will any apart apart_from applic_to "
            "asked bus commen create declar drivin everyo_who everyt_we for_any for_traine from_your helps "
            "hi_marcus honest in_#n in_progre is_still it_went last left_off link_is minute_to not_share not_your "
            "one one_to opinio or_not organi people_with please_verify recent_interv reset_passwo s:expire s:notice "
            "s:planne s:reset s:traine satisf set should_be shown sign skippe speed starte status_in step still_in "
            "that to to_career to_reset tomasz update using what_is would_love you_did you_with your_form"
        ),
        7: (
            "#n_hours accoun_and activa_it and_are and_paste applic_submit back_in be_gratef been_submit blank "
            "by_recrui can_find code_field code_into code_is code_resubm consen copy_and deadli desk docume_have "
            "employ_and enter_code field_on find_someth free gratef_if group heard hours identi if_this into_securi "
            "itself jobs landlo log log_in long:1 love merged never off_it often on on_our paste paste_this "
            "privac_notice recrui_system remind_that renata resubm_your s:code s:driver s:have s:in s:incomp s:is "
            "s:resume s:securi s:sign-i s:up s:will securi_code share signin starte_applic text than_#n they_were "
            "this_was to_#day to_activa to_host unsucc_applic up_where us_in use_this verifi we_hold will_help "
            "with_friend write_in you_enter you_have you_starte your_candid your_certif your_contri"
        ),
        6: (
            "#clock_to after_#n after_you agreed_to air and_applic and_can any_time anyone_who anythi app apply_for "
            "applyi_with are_asking art attach_to be_kept but_slow buy cabin cabin_crew cards choose_new "
            "click_below click_extend contri data dear_candid delete_your docume_attach driver during edit_or "
            "employ_? event_type everyo expire field for_night for_people for_questi from_applic from_you gdpr gift "
            "global gratef have_agreed have_minute have_no hear hotels if_not in_our indeed is_finish is_now "
            "is_remind it_up langua law_we live logist may_have mistak night_lead not_send not_wish now_have old "
            "on_may or_delete our_talent passwo_for past period phone_number photo_and pick_up pool_for progre "
            "rather_than right_away s:calend s:commun s:comple s:confir s:do s:experi s:set s:someth s:tell save "
            "securi see_our sent_in seven_days site startu switch texts that_your to_apply to_edit to_end to_hiring "
            "to_work try try_to unsubs_privac us_to used video_interv was was_approv we_confir we_found we_now "
            "we_would went with_your withou you_accept you_could you_do you_work you_write"
        ),
        5: (
            "#clock_per #n_interv access among_them and_how and_that and_then answer_for applic_and applic_in "
            "applic_please applic_will at_#clock at_any becaus below_to branch card_will connec consid_for "
            "contin_with copy curren desire detail_or device downlo email_was event everyo_to for_six from_recrui "
            "go hello_mrs hi_gabrie hiring host how_long in_this inmail insigh interv_and into is_new is_no is_only "
            "is_yours it_at job_at jobs_and jump june kept know_how law marcus messag_from messag_in midnig not_you "
            "nothin_to our_recrui passed passwo_your per_month person_data phone_screen please_give pool prairi "
            "premiu_member rates redpol redpol_logist ref remind reply_stop reques_to resubm s:are s:be s:change "
            "s:it s:not s:people s:recrui s:remind s:review s:subscr salary_and sent servic signin_in somebo "
            "someon_from speak_to status_your stop_to stoppe take_part tap tell_us test_and thanks_for that_date "
            "that_this that_you throug_link time_in to_your two_years unsucc upgrad via was_not we_inform when_you "
            "who_was with you_by you_like you_there you_want your_card your_cv your_detail your_experi"
        ),
        4: (
            "#day_#clock about_you agreed among and_is and_no and_prefer applic_is are_now ask_us asking at_this "
            "august_#n bank_detail been_able blessi but_it can_save cateri chance_to closes_on cv_and days_so edit "
            "employ_in existi for_job for_two form from:scheduling from_new gabrie gbp give_your great_news have_#n "
            "hirevu hiring_team hour in_summer invite_to is_paused is_valid is_you it_was job job_? mauree "
            "may_apply not_agree not_ask now now_be number_we off offers on_your one_hour option paused phone "
            "pinnac pinnac_harbor please_do prep proces_at provid reach_you runnin s:applyi s:for s:has s:invita "
            "s:messag s:please s:trial safe scale scale_#n sectio seven speak standa status that_candid they_are "
            "this_addres this_mail to_answer to_follow took_part traine trial type_and whethe with_any work_? "
            "work_with you_now your_consen your_email your_name your_person"
        ),
        3: "(always)",
        -4: (
            "#n_#n #n_march $ about_#n above accord and_if and_would apolog apply_again around assist author_to "
            "based behalf best book can_you carry carry_out centre coming commit comple_applic contro could "
            "could_not dear_mr decide degree design detail_and does electr englis evenin execut foods for_backen "
            "freigh full fun given gone got_your half have_got impres in_your instea insura intere_you intern "
            "interv_on invita is_equal is_in it_and kestre let let_you little lookin mainte marlow may_at my "
            "not_want opport_employ order other_roles others own panel partne paymen please_answer powere powere_by "
            "produc promis qualif reason reject requis resour s:#n s:author s:office s:on s:questi s:refere "
            "s:regard s:thank s:waitin s:withdr screen search send she slot small their third- to_carry to_give "
            "to_have to_view too traini travel two_minute unders until_#day very visa wants was_genera we_do week "
            "wei will_keep with_one withdr_with would you_and your_docume your_intere"
        ),
        -5: (
            "#clock #clock_pm #n_#clock anothe applic_as applic_has at_#n attend author before_#day being board "
            "budget busine collea commun coordi covers develo disabi due early favour financ for_data for_you get "
            "good_luck greeti happy has_change has_reques have have_succes he i_would id in_portal indivi intere_in "
            "interv_for invent invite_you is_on leave luck mails market match maya medica messag_was most move need "
            "nice not_be notice_you notifi office passpo planne please_log post prepar proces_for repo room s:about "
            "s:assist s:docume s:jobs s:manage s:test s:vacanc same season soon sorry_to taking this_confir throug "
            "to_comple to_inform vacanc_#n was_sent well what_you with_you year you_on your_skills"
        ),
        -6: (
            "#n_may and_we and_you applic_was attent automa backen been begin bring calend can_be chat closed "
            "custom data_analys delive down fit for_more for_this hannah have_to hope hr look_at many mornin needs "
            "no_longer not_select number openin people person place pm progra receiv_your refere remind_your "
            "reply_to return review_your ring round s:inform show so so_you stage stays talk test_for think those "
            "unfort unsubs_from up_to waitin want way workin would_like you_know you_were"
        ),
        -7: (
            "all appoin client contra copy_your depart file five for give health inform is_attach know like list mr "
            "put regret report s:from s:offer s:receiv s:sent s:status shift superv techni test while withdr you_to "
            "you_will"
        ),
        -8: (
            "and_i and_your assess attach availa direct engine forwar four i_will letter line march note online "
            "other proces role s:#day s:assess say schedu skills thank_you to_this your_applic"
        ),
        -9: (
            "#day_#n #n about can_not conver else expect furthe genera longer look meet must please requir thank "
            "you_applie your_interv"
        ),
        -10: "again backgr days decisi i_have is_not may our shortl there unsubs yes",
        -11: "for_your hey open short view",
        -12: "come has_been i_am more offer receiv",
        -13: "day first follow got interv sorry what",
        -14: "hello positi s:interv",
        -15: "am are call good next succes team time which",
        -16: "review we_have",
        -17: "analys intere",
        -18: "from:list long:2 out select we_will",
        -19: "is:answer",
        -20: "and is:bulk will",
        -22: "#day at me we_are",
        -23: "you_are",
        -26: "manage",
        -28: "dear",
        -34: "has",
        -45: "i",
        -64: "from:person",
    },
}
