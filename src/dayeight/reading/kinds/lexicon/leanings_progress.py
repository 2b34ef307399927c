"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "status_update": {
        62: "still",
        56: "yet",
        46: "has",
        45: "is",
        44: "been",
        36: "manage",
        32: "are_still patien",
        30: "s:withdr",
        28: "has_not not nothin s:update",
        27: "s:applic s:status",
        26: "from:ats have_been other review",
        24: "as contac",
        23: "applic_for candid is_still remain there",
        22: "her list",
        21: "appoin i_do more",
        20: "asked hiring_manage list_for moved proces",
        19: "approv keep_you s:list s:still still_in though when_i",
        18: "forgot have moved_from proces_is s:hi wait withdr",
        17: "assess forgot_you not_forgot s:recrui",
        16: (
            "are been_able client_for dental for_approv fundin have_not i_will in_rank pendin rank rank_order "
            "taking we_are with_client you_know your_applic"
        ),
        15: "anyone anythi applic back bear_with compet know s:viewed some viewed_your with_us",
        14: (
            "back_from bear being can_not candid_is does everyt has_moved hiring i is_comple just lettin_you me_to "
            "messag order reserv_list she submit_to that_i under update you_that"
        ),
        13: (
            "as_i at_your before dear decisi have_withdr his is_with job lettin no offere outcom placed planne "
            "she_is so_we soon under_consid vacanc viewed we_have withdr_your your_reques"
        ),
        12: (
            "about_it and_come and_will anybod awaiti commit contac_you could_not everyo have_had have_it him "
            "how_long into is_in is_now long:0 many not_yet notes nurse off quick s:#n say sec than to_keep "
            "to_select we_do will (always)"
        ),
        11: (
            "afraid again am_afraid and_it and_your any asks be_in but_i come coordi little mainte manage_review "
            "mean not_say offici passed reserv s:are s:delay s:progre sancti sorry there_are to_see too up_to "
            "wants_to we_know while"
        ),
        10: (
            "and_no applic_remain at_presen becaus before_we collea confir_that course direct do_not from get grade "
            "line longer_than months more_time no_worrie not_read not_want on_his on_your once_it our_reserv plant "
            "posts profil_is replie s:notice s:quick s:reserv s:you shortl_for stays techni than_planne this_confir "
            "to_sort to_withdr touch well withdr_at worrie write_again you_withou your_interv your_patien your_rank"
        ),
        9: (
            "able able_to and_they aoife are_waitin area arise been_moved chase client come_to commis comple cross "
            "dear_aoife do_? else feedba had has_asked have_passed hi i_can includ inform_that instit interv_for "
            "is_taking luck_with mad mails meanwh new_job not_decide not_guaran not_have not_think on_site one_more "
            "our_portal panel_has pool read_anythi s:has s:on s:pause s:short stars still_under their this_week "
            "togeth up wants what_does will_say write you_do you_in you_off you_remain"
        ),
        8: (
            "#n_is again_in any_furthe applic_that are_curren as_soon as_there budget change change_to come_back "
            "confir contin_to crane delay depart determ drop for_some grid hang headco herr herr_yilmaz in_touch "
            "leavin look_at manage_is meridi one_our patien_with paused phase ports profil_to projec push "
            "push_messag quorum recrui_at referr resour ring ring_you s:moved s:post s:waitin soon_as sort such "
            "taking_longer than_we three to_approv to_look to_place transi trial want_to when will_contac yilmaz "
            "you_get your_candid"
        ),
        7: (
            "added all_applic answer_to anyone_yet applic_portal asked_for at_all away before_they called "
            "candid_home cass confir_you contin curren dear_applic drop_you due_course electr eligib extra file_is "
            "follow_up for_checki forgiv from:board from:person from_client guaran hands has_given have_come "
            "hear_back held_up hetty hi_cass home hr i_have i_inform in_due in_review is_active is_being jim keep "
            "knife long me_before missio more_likely mumbai need_not no_news number office on_list one_for opinio "
            "or_three p panel phone_number pick_up picked places probab reappl ref remain_live remark s:dental "
            "s:phd s:where select_commit sleep so_you sr status status_in status_your teams time_to to_anyone "
            "to_reappl track two_years unsubs_from up_with very vote waitin waitin_for want will_write with_new "
            "word yes_? you_line your_phone"
        ),
        6: (
            "activi aislin all and_at and_when and_you annabe are_well ask_you back_on bar be_contac be_intima "
            "been_off been_placed been_withdr before_board calls ceo checki_in could court cross_again depart_has "
            "differ door feedba_in feet follow_your for_conver go_and good_sign halvor halvor_health happen "
            "has_change hate hello_olena hi_aislin hi_marco hiya hiya_soph holdin holler home_page hope_our "
            "hours_before if_i in_court in_pool in_there intake is_held job_on jules keen litera live long:1 made "
            "mads manage_who may_be messag_to must nobody_has not_been not_know nothin_you number_applic olena "
            "order_and our_paths our_proces owing owing_to pa paths paths_cross placed_on please_inform polish "
            "refer remove replie_are reques review_can s:clerk s:feedba s:from s:gannet s:pool s:second s:things "
            "shoot soph still_on talk tellin_you they_said this_notice tight till to_hear to_me to_your top "
            "turned_down two_or unders until update_on us_if visit_in walk we_please we_would week_and week_so "
            "will_holler word_from worry yet_i you_are you_asked you_did you_go you_if your_contin your_papers "
            "your_profil"
        ),
        5: (
            "#day_evenin #n_places action_on adjust_traine affect_your all_#n and_form and_matt annual any_time "
            "anythi_and aoi aoi_and are_going are_keen as_you asked_me aspect aspect_people assess_centre "
            "assess_day availa_on back_with been_decide being_asked being_so bring_you bristo but_please callum "
            "can_take careta chairm chloe claims_adjust close_your commit_has contin_and conver_on corpor "
            "corpor_office cos crosse day_and dear_victor employ_may enquir entere everyb farm finch for_delay "
            "for_twelve gemma gemma_xx get_#n get_you guide had_more haruka haruka_sendo has_taken has_to hearin "
            "hi_mateo hi_minh hiya_lauren how_many i_gave i_was i_would in_meanti in_vouche inform_us inspec instal "
            "intere_than intima is_got is_positi is_receiv it_takes know_more know_when lady lamber land land_on "
            "large lauren leon manage_for many_applic mateo matt may_contac meanti minh more_intere mr mr_lamber "
            "ms_tadess not_no not_possib nothin_has notice_is number_for offere_post offers on_it on_notice "
            "one_them orlait our_assess our_house out_with pairin pairin_sessio parall parall_grid people_refer "
            "phone_screen pile plant_manage please_wait possib pray premiu procee procur projec_associ promis "
            "rearra refer_friend ruled ruled_out s:appren s:barist s:eligib s:execut s:grid s:interi s:parall "
            "s:proces s:secret s:stage s:stoneg s:thing s:was s:with say_yes scored see see_who sendo short sign-o "
            "somewh stoneg suitab suitab_for tadess take taking_time talk_with three_people to_anybod to_everyo "
            "to_other turned twice v very_sorry victor wait_for we_apolog we_apprec we_contac we_pray we_took "
            "websit whatev_outcom when_it whenev_you while_we who_will will_follow will_ring you_direct you_met "
            "you_wish your_chance your_docume your_enquir your_visit"
        ),
        -5: (
            "#clock_to #day_at #n_june #n_months $ 30th above ahead along_with answer applyi_to are_now at attend "
            "august automa_messag availa become been_receiv below big brief c claim client_has closin congra date "
            "dear_mrs decide_to declar diplom displa do_it docume down even for_#n for_next for_one give_you "
            "good_news has_withdr have_new have_now have_taken have_you having heard hereby hey hours how_much "
            "human in_to its last_night lead like_to may_#n mobile not_offer now_been number_#n on_this paid part "
            "pay period planni portfo previo reache reason receip_your recogn regard_to regret_to runnin s:#clock "
            "s:about s:engine s:exerci s:for s:manage s:may s:not s:our s:outcom s:produc s:remind s:reques search "
            "select_candid show small spring suppor thing things throug time to_#n to_be to_have us_know visa "
            "we_regret we_will what_is will_not with_our would_like writte you_#day you_want you_with your_detail "
            "your_form"
        ),
        -6: (
            "#day_#n also appear as_we backgr be_consid before_i better busine can_do case chat compan counci do "
            "eight employ exerci from_you from_your gone got_your had_to happy hard has_decide has_now have_asked "
            "have_to heart i_said if_it in in_order inform_you intere it_in last_week member most ms new no_longer "
            "not_see not_seen our produc recent role round s:and s:cancel s:data s:new s:offer same saved schedu "
            "sectio shortl_candid spot start straig teleph thanks_for them those though_you to_do to_tell to_us "
            "up_for we_must weeks what_you will_send would_you you your_intere your_resume"
        ),
        -7: (
            "#day_#clock aftern am am_sorry applic_to automa become_availa been_taken commen examin experi for_your "
            "forwar future group hire jobs log log_in lookin lot never new_date not_reply offer others person "
            "rather requis return right s:? s:appoin s:decisi s:job s:receiv s:thanks stage tess then to_contin "
            "to_take us_to use works would_love you_can you_were you_when yourse"
        ),
        -8: (
            "accoun addres been_shortl best both by_#day cancel career cover each enjoye for_interv for_positi form "
            "four free here_is it_to it_was lovely mornin not_do on_#n online record refere requir respon "
            "review_your s:at s:confir s:we salary shall shall_be ten to_inform to_work when_you whethe_you whose "
            "you_may your_cv"
        ),
        -9: (
            "#n_days assist at_#n been_select calend came check choose enclos every five for_applyi found from:list "
            "from:machine hour in_this invite last not_to please_do positi said that_we"
        ),
        -10: "#n_#n #n_minute and anothe apply book for_you like marcus my night regist team thanks year",
        -11: "acknow closed contra got interv june let_us minute next over set tell",
        -12: "#n_may data here qualif regret view we week within you_would",
        -13: "at_#clock can coming day give not_be only talent what with_your work would",
        -14: "and_i applyi be call find for_post is_no link me s:to thank thank_you that_you we_can",
        -15: "attach cv may sent someon with",
        -16: "by is:bulk letter reply s:interv this",
        -17: "days let receiv send",
        -18: "if_you now or",
        -20: "after s:#day",
        -21: "who",
        -22: "on on_#day please",
        -30: "your",
        -31: "? is:asking",
        -38: "#clock",
        -66: "#day",
        -72: "#n",
    },
    "decision_promised": {
        57: "decisi",
        56: "by",
        53: "#day",
        50: "on_#day",
        49: "will",
        39: "on result",
        38: "i_will thank",
        37: "#day_and",
        36: "answer",
        35: "thank_you",
        33: "then",
        31: "teleph",
        30: "day may or",
        27: "#n_may",
        26: "until",
        25: "shall",
        24: "until_#day",
        23: "i",
        22: "by_#day outcom thanks_for",
        21: "commit june mornin s:result",
        20: "#day_mornin accoun before coming give night you_for",
        19: "#day_#n #day_night at_latest end_day latest meetin s:after they yes_or you_#day",
        18: "#day_so and_will hi i_give later mail_on or_no s:decisi way you",
        17: "and_i messag s:thank so",
        16: "#day_with #n aftern_and call one_more s:timing tell_you that_day till votes you_by",
        15: "approv candid conclu end from_me mail me_#day or_not our_decisi s:from tellin that will_know",
        14: (
            "aftern allowe_to call_you every every_candid finali he on_#n outcom_on she tell thanks to_say to_you "
            "were will_call will_have will_teleph you_with"
        ),
        13: "commit_to final good_to more said_you to_have with_our with_result you_answer you_will",
        12: "#n_and allowe and_on expect_to for_patien know meetin_on our till_then until_then",
        11: (
            "#day_at and been_receiv board break by_#clock compar decisi_on either expect facult for_this give_you "
            "hiya june_#n last notes on_june on_or or_before please_do promis s:next s:thanks that_you till_#day "
            "you_were"
        ),
        10: (
            "all april be_entert candid_shall chair comes_back commun dear_ms either_way entert finish for_attend "
            "for_interv got how_we later_than no_later on_#clock other over proced receiv s:notifi s:timeli says "
            "talkin throug to_all wants will_tell with_decisi your_questi"
        ),
        9: (
            "able able_to be_notifi by_teleph call_from compar_notes day_#day day_you dear_applic good got_one "
            "hear_from in_writin is_now june_and know_by leave_you making now now_conclu one_other partne s:coming "
            "s:lead s:schedu seeing she_is techni to_choose to_compar way_it weeken whiche_way will_phone will_ring "
            "you_left your_accoun"
        ),
        8: (
            "#day_i #day_then #day_you 13th 17th 27th answer_by august_#n before_then biscui by_e-mail did dinner "
            "does email for from:ats from_us hangin have_our he_will i_shall i_thank interv_for intima is:hires "
            "is_good it_goes meet meet_on messag_to my not_leave on_it our_panel panel people phone regard s:assist "
            "s:for s:in said says_he scores_are shall_be sit_down so_i teleph_you to_give we_are whiche who who_is "
            "will_be will_inform with_answer worksh yes you_hangin you_receiv"
        ),
        7: (
            "#day_aftern #day_june 12th all_candid ananya answer_for are_now are_wrappi back call_me comes commis "
            "confir_that corres dear declar e-mail enjoye final_decisi first_#day for_coming for_second for_sure "
            "got_to have_set have_yes have_you hear hr_sectio i_expect if_i in_line is_still keep_it kowals left "
            "line_with may_#n me messag_you more_person mornin_and ms ms_kowals not_able notifi on_same only_one "
            "patien portfo qa ring_you s:leisur s:report same_day scores shout stage_is they_have they_will "
            "this_aftern this_post this_week time_i time_that to_share to_your upload_to verbal we_ask we_have "
            "we_will which_is wrappi wrappi_up your_papers"
        ),
        6: (
            "#day_#day #day_17th #n_#day #n_to 30th all_your am_not and_candid and_head and_it and_one and_thanks "
            "and_you answer_and april_#n august be_intima before_#day bill boss breath budget busine but_he "
            "by_close by_mail calm candid_will chasin choose close_busine col coming_days corpor corpor_office "
            "date_#n day_i decisi_by direct do_so do_this dulce effort firm fund giving goes hello_mr hi_tarek him "
            "hired i_enjoye if in_meanti is_away is_in it_was keepin luncht meanti media more_to moved ms_kulkar "
            "number_three on_first one oursel owe owe_you panel_will papers people_operat please_wait portal presen "
            "regist_at s:insura s:our s:outcom s:qa s:soon s:visit s:where sancti second_stage servic shall_we "
            "she_will sorry_for talent tarek than that_second them then_i this_#day to_candid to_read to_this told "
            "visit we_confir whethe will_get will_write writin you_if you_know you_positi"
        ),
        5: (
            "#day_27th #day_before #day_eod #day_may 14th 18th about_result agreei all_interv and_if and_let "
            "and_who annabe arts ask_you back_to bauman be_able being_asked berlin caleb came_throug closes_on "
            "coming_in cos curato dates dr e e_bauman electr engage execut expire_on fair finger_crosse first "
            "for_all for_tellin fresh from:person gettin grade grower have_answer have_told her herr herr_yilmaz "
            "hi_caleb hi_jeremy hi_tess hiya_soph i_liked indivi inform_you insura interi interv interv_or is_being "
            "is_got is_new is_on jeremy june_in kulkar lad last_candid leave let_you lou mads man may_to meetin_you "
            "mr_brandt mrs_santos needed nice no_from not_reply on_15th once_more one_minute our_partne our_portal "
            "out_to outcom_by person phone_on please_find primar push push_messag questi questi_and s:are s:curato "
            "s:execut s:hello s:panel s:progra s:steps s:what s:writte say sift since so_that soph spot_on stage "
            "stars sure tan tan_talent theo these to to_answer to_be to_meet tram travel upload us_throug us_your "
            "vote wait_for week_and wine with_yes withou wolfe wolfe_tan word_on write_you yilmaz you_about "
            "you_asked your_phone"
        ),
        4: (
            "#clock_#day #clock_on #day_19th #day_august #day_evenin #n_august #n_i #n_operat #n_workin 15th acquis "
            "admini aim aim_to all_applic all_on am_going and_he and_she and_wants anothe_offer answer_on aptitu "
            "ask at_end at_it back_#day be_back betwee_two blocke blog board_meetin bram brandt briefi by_may "
            "can_not chat chat_this clear collea_in compar_with contin_in contro craig crosse days_so dear_hannah "
            "dear_mrs dear_thea delive_office do_is docume_in elsewh emilie evenin everyb expire explai falls "
            "finger first_thing follow_us for_comple for_some for_visit govern govern_recrui had handfu hannah "
            "haruka haruka_sendo has_your have_moved he_is held hello_luis here_it hi_craig hi_rory hi_simone "
            "hi_sylvie how_is hr if_that if_they in_portal inform interv_this it_by it_over its joanne joanne_pike "
            "karen keep keller know_waitin list_with look_at lumen map meetin_is messag_from mika more_for mr_okoro "
            "net new_opport no note note_do offer okoro on_to open_rivers operat operat_delive orrin_distri "
            "our_answer our_blog our_final phone_you pike please_answer portal_on positi pot pull_reques "
            "questi_about read_our receiv_and ref replie_to rivers rory s:applyi s:claims s:conver s:furthe "
            "s:happen s:lumen s:messag s:profes s:r-2041 s:specia s:step s:with santos say_anythi sectio see_on "
            "sendo settle share_our so_no standi state sylvie talent_acquis tallow_recrui tea_and tellin_you text "
            "thea them_all there this_conver time_on to_see to_tell to_thank togeth treat treate until_#clock "
            "uses_workab wait walkin wants_to we_aim week_after whenev whitco will_hear will_look with with_every "
            "workab yester you_before you_did you_spent your_note yours_is"
        ),
        -4: (
            "#day_betwee #n_#clock addres after_#n anothe_day any_time anyone apolog applie around arrive asked_for "
            "at_this big bit by_#n candid_who come_by come_to compet crew custom cvs dear_mr decide_to detail "
            "due_to early extend filled for_it for_positi for_post for_your from_#n future give_me gone hand hands "
            "hey impres in_touch interv_at interv_is interv_will into invita is:answer it_in it_on it_will kevin "
            "let_me let_us live longer madam marcus may_be me_know mobile money must_be next nine offere on_this "
            "on_your or_#day our_assess plan posts prefer prepar produc progra projec propos receiv_with record "
            "reserv resour right ring_me role s:? s:at s:cancel s:change s:letter s:night s:offer s:post s:site "
            "s:sorry s:test s:trial same seen set shut slots slow stop suppor time_to times to_apply to_move "
            "to_take took unfort video volunt what_you when_i when_we whole will_take window would_you wrote "
            "you_get your_profil your_resume yours"
        ),
        -5: (
            "#day_it #n_#n #n_hours #n_o'cloc am analys are_still assist away_from best call_#n called can_you "
            "check closed commen counci depart does_not eight else experi floor for_you from:board from:scheduling "
            "have_been inform_that it_is lesson love move much news notice number once online open page rather "
            "really revise roster s:#clock s:appoin s:confir s:on s:teache s:your search select septem shortl side "
            "slot someth that_we that_your those ticket to_confir to_go touch use van want_to we we_would well "
            "when_you will_go wish with_me with_thanks with_you"
        ),
        -6: (
            "#clock_am #clock_to #n_at #n_days #n_pm applic_for as_you at_our availa bank calend can confir course "
            "do for_applyi four free furthe get has house i_do in_our instea intere it_to list march may_at member "
            "nurse passed pen perfec refere regret s:assess s:may show six small unders until_#n weeks will_answer "
            "will_give with_us withdr you_would your_applic your_cv"
        ),
        -7: (
            "above and_your applyi book change from_my group interv_on is_#n like_to months nothin put reply resume "
            "s:#n s:analys shop soon submit system taking teams test they_are this_is though three trial will_send "
            "year you_may your_candid"
        ),
        -8: (
            "#clock_pm assess at data form i_would invite is profil read requir room s:data screen taken ten "
            "to_#clock want we_do with_your would_be you_do"
        ),
        -9: (
            "accept any apply but cancel consid for_#day half hope long:1 on_our review s:office s:to so_we some "
            "team up you_have"
        ),
        -10: "#n_minute below could follow forwar from:list link o'cloc sent start talk would_like (always)",
        -11: "#day_#clock after and_we at_#clock have hour hours if_you just return see_you short should",
        -12: "anothe five i_have it make need place see time you_to",
        -13: "again becaus bring is:bulk job new not_be send two",
        -14: "letter pm s:applic",
        -15: "applic",
        -16: "cv like minute not out",
        -17: "as attach",
        -18: "been in take",
        -20: "#clock come please when",
        -22: "s:#day",
        -27: "? is:asking",
        -29: "would",
        -38: "your",
    },
}
