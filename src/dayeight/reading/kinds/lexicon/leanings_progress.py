"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "status_update": {
        71: "still",
        69: "yet",
        52: "is",
        44: "has",
        43: "been",
        41: "patien",
        37: "manage",
        35: "is:answer",
        32: "nothin s:withdr",
        31: "are_still",
        30: "s:status waitin",
        29: "have_been not",
        28: "contac",
        27: "moved",
        26: "has_not s:update with_us",
        25: "as list",
        24: "candid decisi there while",
        23: "remain s:applic",
        22: "appoin approv from:ats her i_will is_still more",
        21: "asked have have_had proces wait",
        20: "applic_for contac_you does forgot hiring_manage keep_you know other withdr your_patien",
        19: "i_do list_for not_forgot you_know your_applic",
        18: "are forgot_you moved_from review s:still still_in than update",
        17: "chase confir have_not i reserv_list s:notice when_i will_chase",
        16: (
            "applic assess for_review fundin had have_withdr in_rank proces_is rank rank_order s:are s:list though "
            "to_see under_consid up with_client withdr_your"
        ),
        15: (
            "again bear_with dental for_approv lettin longer_than messag pendin placed s:hi s:recrui s:viewed "
            "taking to_keep under viewed_your waitin_to"
        ),
        14: (
            "applic_is bear been_able can_not checki_in compet for_checki has_moved hiring is_with nothin_back "
            "reserv s:interi s:reserv say to_hear vacanc viewed"
        ),
        13: (
            "bit confir_that dear is_comple just line me_to not_worry one_more order places planne releas s:delay "
            "shortl_for soon soon_as sorry submit_to that_i to_approv to_select will_contac worry your_reques"
        ),
        12: (
            "at_your awaiti back_from be_in but_i candid_is client_for contin delaye depart dev into is_always "
            "manage_review many might not_no notes nurse offici quick quiet s:where she they_have tight you_that"
        ),
        11: (
            "and_come anybod anyone at_presen change change_to checki contin_intere coordi everyt from:person "
            "held_up how_long mainte offere office outcom s:#n s:has so_this so_we still_top study taking_longer "
            "techni touch unders up_to week_but will you_yet your_contin"
        ),
        10: (
            "about_it always applic_remain back before being budget commit decisi_is do_not grade had_more hi him "
            "i_have intere_than keep lettin_you long:0 mean months more_intere not_decide not_read plant posts "
            "replie s:progre sancti sec see she_is some stays take than_expect than_planne there_are this_week "
            "to_sort to_withdr two_people we_are we_have we_know withdr_at write_again you_if your_interv your_rank"
        ),
        9: (
            "and_it and_no and_will and_your anythi are_curren arise asks been_moved collea commis comple consid "
            "could_not crane determ direct due get hang hello hiya in_touch instit interv_for made manage_is meanwh "
            "new_job no no_worrie not_guaran not_have not_say not_think not_want not_yet on_his on_list on_site "
            "once_it our_reserv passed paused read_anythi recrui_at referr s:on s:quick s:you status this_confir "
            "to_drop to_look top we_contac we_do will_say worrie you_asked you_get you_in you_withou your_docume "
            "(always)"
        ),
        8: (
            "any applic_that are_going area as_i as_soon come come_to comple_and cross curren cv_on do_? eligib "
            "expect feedba for_some going grid guaran has_asked has_change have_passed hear hear_back hello_tim "
            "hi_dev his holida hope_to in_review is_contin is_in job laure look_at luck_with mails meridi "
            "more_likely more_time no_decisi on_reserv on_your opinio our_portal pile pool ports profil_is "
            "profil_to projec resour s:moved s:pause so_nothin stars status_your still_under such them_and "
            "this_vacanc tim to_confir to_place too transi waitin_for wants_to we_got we_thank what_does will_ring "
            "will_shout will_write write you_do you_off you_remain"
        ),
        7: (
            "#day_and #n_is added afraid again_in am_afraid and_let and_they and_two any_furthe aoife applic_portal "
            "appoin_and are_lookin are_waitin as_there asked_for at_it bearin_with becaus before_they before_we "
            "calls candid_home chased contin_to course dear_aoife drop drop_you everyo exerci_and feet follow_up "
            "for_bearin forgiv from from:board halvor halvor_health have_come herr herr_yilmaz i_can i_would "
            "in_there includ inform_that is_active is_now is_taking leavin long lookin_at mad may_be missio "
            "need_not nothin_to notify number one_for or_three p people_are phase phone_number possib push_messag "
            "quorum ring ring_when ring_you s:phd s:short sign-o slowly sort status_in summer than_i that_it their "
            "to_anyone togeth touch_when track trial two_years unsubs_from up_with very vote well what_they when "
            "word yet_but yilmaz you_line your_unders"
        ),
        6: (
            "action activi aislin and_at and_when annabe answer_to any_time as_you ask ask_for at_all back_on bar "
            "bearin been_off been_placed cass ceo client confir_you consid_you cross_again daniel dear_applic "
            "decide door due_course electr extra file_is fiona follow_your for for_conver from_client go_and "
            "good_sign hands has_given have_it have_sent headco hearin held hetty hi_aislin hi_cass hi_sunil "
            "hiya_soph holdin holler home_page hope_our how_many if_i in_due in_pool in_progre in_summer inform_us "
            "is_being is_going is_someth is_to it_goes jim job_on knife let_you lettin_us manage_who me_before "
            "messag_to more_candid more_when mumbai no_news not_had notice_is off offers on_notice one one_our "
            "order_and our_paths our_proces pa panel panel_has paths paths_cross patien_with pick_up placed_on "
            "placed_you please_inform polish posted probab procur progre reappl ref refer remain_live remain_under "
            "remark remove replie_are review_can s:clerk s:eligib s:pool s:post s:scheme s:second s:things "
            "select_commit shoot sleep_on soph sr stage_is submit suitab sunil talk tara teams tellin_you than_we "
            "they_said this_is this_notice time_to to_me to_reappl to_sleep turned_down two_names update_on "
            "wait_for waitin_on we_apprec we_ask whenev_you where_we will_holler with_new yes_? you_are your_phone"
        ),
        5: (
            "able able_to action_on all_applic and_has and_only anyone_yet anythi_and are_well aspect aspect_people "
            "assess_centre assess_day be_intima been_mad been_offere been_withdr before_board bristo come_back "
            "conver_on develo differ do_i feedba_in few finish gemma gemma_xx get_#n get_you goes has_taken "
            "hi_marco hiya_lauren home hours_before hr in_vouche intake is:hires is_positi it_then jules keen "
            "know_what lady later lauren likely_to little long:1 mads many_applic moved_to ms_tadess not_been "
            "not_possib nothin_you now_on offere_post open our_assess owing owing_to partne_have people_refer "
            "phone_screen picked please_wait post_and procee push refer_friend reques ruled ruled_out s:dental "
            "s:execut s:gannet s:grid s:parall s:stage s:was see_who shortl sit_tight sleep so_you suitab_for "
            "tadess talk_with tellin there_is three_months train two_or visit_in we_please we_wait week_so who_will "
            "will_inform word_from writin_to you_did you_direct you_met"
        ),
        -5: (
            "#day_#n #n_june $ 10th ahead apolog appear are_back automa_messag been_submit brief but_you c case "
            "chosen consid_your cv_and declar displa done down_to for_coming for_now going_to gone got has_now "
            "have_decide have_now have_taken have_to hereby in_runnin last like_to lorna make missin not_able "
            "not_shortl not_take number_#n octobe part period planni portfo read readin regard_to s:accoun s:as "
            "s:data s:exerci s:produc s:wareho select_candid send_you spring suppor ta_for test that_we throug visa "
            "what_is who_is will_call workin writte yard you_about your_answer your_diplom your_qualif"
        ),
        -6: (
            "#day_at #day_so above along_with also am_sorry and_all applyi_to april august be_consid been_receiv "
            "been_taken below better big biscui busine choose click congra counci decide_to diplom eight form "
            "from_you from_your future give_us give_you has_decide has_withdr have_put heard hey hi_jade hi_mark "
            "hire hours if_they in_order in_to invite_to it_in jade khan_we last_night liz more_than most never "
            "no_longer not_offer not_reply not_seen on_this paid pay really receip_your recogn role runnin s:and "
            "s:decisi s:job s:manage s:new s:offer s:operat s:outcom s:receiv s:remind s:reques s:test s:thank "
            "schedu search sectio see_you shortl_candid show spot teleph this_time those though_you to_#n to_cancel "
            "to_go up_for van wanted way weeks will_send with_our you_#day you_can you_with your_resume yourse"
        ),
        -7: (
            "#day_#clock accoun aftern availa backgr be become both can_do career comes comes_up commen contra "
            "examin for_#n group hard have_asked heart i_am it log log_in love mark me_know meet nice not_see pass "
            "produc reason recent requir requis result return right s:? s:appoin s:claim s:is s:thanks saved shall "
            "shall_be shift small starti straig system to_contin to_take to_us use weeken what_you whethe_you "
            "will_not with would_like would_love you_may you_want your_claim"
        ),
        -8: (
            "#n_days and answer assist back_and become_availa been_select been_shortl by_#day employ enclos enjoye "
            "every fine for_interv for_positi forwar happy its lovely monday new new_date not_do online others our "
            "positi rather reache record refere s:at s:cancel s:confir same second start ta tess that_your to_do "
            "to_inform to_work us_to we_must what whose works"
        ),
        -9: (
            "#n_#n #n_minute applic_to automa chat check claim cv date five food found four free from:list "
            "from:machine in_this it_was looks lot not_to offer on_#n place pull respon s:off salary so_i succes "
            "ten then when_you will_have you_were your_intere"
        ),
        -10: (
            "addres apply best book calend closed cover down each experi for_applyi here_is hour invite june minute "
            "mornin please_do time we_will year yes"
        ),
        -11: ("#n_may am at_#n came cancel jobs like marcus night person regist regret set tell this view you_would"),
        -12: "acknow anothe data had_to let_us my next qualif s:to team thank thank_you within work you",
        -13: "for_post for_you it_to let not_be review_your talent thanks we_can",
        -14: "at_#clock coming find me only reply that_you would",
        -15: "applyi here link on_#day someon with_your",
        -16: "attach can day days is:bulk",
        -17: "is_no or s:interv",
        -18: "call may",
        -19: "and_i by",
        -20: "give letter on receiv send",
        -21: "if_you interv",
        -22: "after",
        -23: "now",
        -24: "who your",
        -27: "please s:#day",
        -37: "? is:asking",
        -40: "#clock",
        -72: "#day",
        -75: "#n",
    },
    "decision_promised": {
        66: "by",
        65: "decisi",
        62: "will",
        59: "#day",
        47: "on_#day",
        46: "answer",
        44: "result",
        42: "#day_and",
        39: "i_will",
        37: "on",
        32: "day",
        31: "thank",
        30: "latest",
        29: "thank_you then",
        28: "may teleph until",
        26: "#n_may mornin or",
        25: "outcom",
        24: "at_latest will_have you you_will",
        23: "before our_decisi s:thank thanks_for",
        22: "hi tell until_#day you_#day",
        21: "and_i coming shall",
        20: "#day_so accoun and_will june s:result way",
        19: "by_#day candid i night s:decisi she you_for",
        18: "#day_night all_candid is:answer later messag will_tell you_with",
        17: "commit dear promis s:after weeken",
        16: (
            "#day_#n #day_mornin #n call_you end from_me give i_give mail_on meetin or_no she_is tell_you till yes_or"
        ),
        15: (
            "aftern aftern_and by_#clock end_day expect_to me_#day more outcom_on that_day they votes will_teleph "
            "you_answer you_by"
        ),
        14: "approv every_candid for_interv on_#n one_more s:from same_day so talkin tellin thanks will_call",
        13: (
            "#day_with allowe_to call conclu either expect finali for_attend good_to is:hires on_9th or_not our "
            "partne please_do ring_you so_i to_have to_say were will_know"
        ),
        12: (
            "10th 9th all allowe april commit_to compar either_way every final finish give_you hear hiya june_#n "
            "later_than mail no_later panel regard s:for s:next s:timing said_you seeing that till_#day to_you "
            "with_our with_result"
        ),
        11: (
            "been_receiv break choose dear_ms for_this he hello inform inform_you is_promis meetin_on notes on_it "
            "proced says until_then you_know you_were your_accoun"
        ),
        10: (
            "#n_and and_on board chair commun facult for_coming for_patien from_us got_one have_yes hear_from "
            "interv_for last meet meet_on on_or or_before s:notifi talkin_about techni that_you till_then wants "
            "we_inform we_will will_ring with_decisi"
        ),
        9: (
            "#clock_#day answer_on be_entert before_then candid_shall comes_back compar_notes day_you dear_applic "
            "decisi_on dr entert have_it have_our how_we in_writin is_away is_now know_by let_you luncht making "
            "now_conclu on_june over receiv s:lead s:proced s:thanks s:timeli sit_down straig_answer their_decisi "
            "to_all to_chat to_give will_get will_hear your_questi"
        ),
        8: (
            "#day_aftern 12th 27th able able_to august_#n be_notifi by_#n by_end call_from call_me dinner end_week "
            "evenin feedba from:person have_you have_your here hr_sectio i_shall in_line intima june_and know "
            "line_with messag_to ms not_able one_other other our_panel people s:assist s:leisur s:schedu s:steps "
            "shall_be straig to_choose to_compar to_see togeth_on told two_more upload_to verbal way_it whiche "
            "whiche_way who_is will_be will_phone worksh you_left"
        ),
        7: (
            "#day_at #day_you 17th about_it air am_not and and_you answer_by before_weeken biscui busine_on "
            "by_close by_e-mail by_teleph close_busine coming_days confir_that date_#n decisi_by do_so everyo "
            "final_decisi firm from:ats fund good hannah have_answer he_will head_will i_thank is_good it_#day "
            "it_was kowals lad leave_you more_to mornin_and ms_kowals my not_had not_leave not_ready notifi "
            "number_three on_#clock on_same only_one oursel outcom_by owe_you patien portal qa result_by s:coming "
            "s:report says_he scores scores_are second_stage sorry_for teleph_you their this_aftern this_post "
            "this_week throug to to_your wants_to we_are week_and which_is who you_hangin you_here you_receiv "
            "your_answer"
        ),
        6: (
            "#day_#day #day_i #day_june #day_luncht #day_then #n_to 13th all_your and_candid and_head annabe "
            "answer_and answer_for appoin_and appoin_as are_wrappi as_two attend august back be_intima be_told "
            "before_#day bill breath budget busine but_he candid_will chat comes commis corpor corpor_office corres "
            "day_#day day_i declar did direct do_this e-mail effort electr email execut for_second for_sure "
            "for_tellin fresh get_straig giving govern hangin have_set have_two hello_mr her hired hiya_soph "
            "i_expect if_i intend intend_to interv is_still it_goes just_need keep_it left lou lovely_to mads "
            "may_#n me_on messag_you ms_kulkar my_partne now owe papers people_operat please_wait regist_at s:in "
            "s:insura s:soon s:you servic settle shall_we since soph spoke_to stage_is than that_second these "
            "this_weeken time_that to_candid to_let to_share togeth upload we_confir with_answer with_outcom wrappi "
            "wrappi_up writin your_papers"
        ),
        5: (
            "#day_17th #day_27th #day_evenin 14th 18th 30th agreei aim aim_to all_interv ananya and_if and_it "
            "and_one and_thanks answer_from april_#n ask_you at_it attend_your berlin by_mail caleb calm can_not "
            "chasin col contac_all dates dear_dr dear_inês does dulce engage enjoye everyo_on finger_crosse for_you "
            "got got_to grade grower held herr herr_yilmaz hi_caleb hi_emma hi_jade hi_tarek hi_tess him hr "
            "i_enjoye i_liked in_mornin in_portal insura interv_this inês is_in is_new jade june_in kulkar "
            "last_candid look_at media meet_you more_people more_person needed nice nina no_for not_reply ollie "
            "on_3rd our_answer our_portal panel_will phone_on plan_to please_find portfo presen primar push "
            "push_messag questi questi_and ref s:execut s:messag s:monday s:panel s:progra s:qa s:specia s:visit "
            "s:with sancti sectio see_#day shaw_we she_will shout so_that spoke stage stars tarek tell_them text "
            "that_same then_i then_we theo they_will time_i to_client to_meet to_my to_read to_tell to_this tram "
            "us_#day visit was_so we_aim we_ask whethe will_inform will_sit will_write withou word_on write_you yes "
            "yester yilmaz"
        ),
        4: (
            "#day_august #day_before #n_i #n_july #n_octobe #n_operat #n_workin 3rd 4th about_result am_on "
            "and_wants and_who anothe_offer are_being are_now arts back_#day being_asked blog board_meetin boss "
            "briefi choice clive closes_on contro conver cos crosse curato dear_thea delive_office docume_in elsewh "
            "emilie expire_on explai fair finger first_#day first_thing follow_us for_all for_last gettin goes "
            "govern_recrui has_your have_told hi_jeremy hi_joe indivi interi interv_and interv_or is_being is_got "
            "jeremy keepin keller lead leave line map may_to me meetin_is meetin_you more_for mr_brandt mr_okoro "
            "mr_shaw no_from note_do okoro on_15th on_first on_holida once_more one_minute open_rivers operat "
            "operat_delive order_and our_blog our_final our_partne person_on portal_on read_our s:claims s:conver "
            "s:curato s:field s:furthe s:hello s:interv s:lumen s:our s:outcom s:step s:what s:where s:writte said "
            "sandra say_anythi share_our shaw sift spot_on sure tan_talent text_you thea there this_#day to_answer "
            "to_decide to_hear to_thank treate until_#clock us_by us_throug us_your vote wait wait_for walkin was "
            "week whitco will_come will_look will_text wine with_every wolfe wolfe_tan words write_to you_about "
            "you_as you_before you_feedba you_if you_in you_positi your_phone"
        ),
        -4: (
            "#day_? #day_after #day_it addres after_that anothe_day are_still are_welcom arrive asked_for bar books "
            "bring_your check closed come_to custom decide_to detail does_not due extend for_#n for_it for_post "
            "for_taking from_#n from_you future good_luck hand hands happy happy_to have_put i_need i_regret "
            "inform_that inspec intern interv_is invita it_on kevin know_when live luck noreen notice once_we "
            "practi prepar produc progra projec readin real receiv_with record reserv revise ring_at role s:#clock "
            "s:? s:call s:cancel s:candid s:test s:trial s:vacanc septem shut sir slot so_do take_up they_are think "
            "those ticket time_to to_apply to_get to_join to_move touch truck up_to use video want_to wanted welcom "
            "well what_you when_we whole will_chase will_keep will_say will_take window with_me would_love "
            "would_you you_get your_profil"
        ),
        -5: (
            "#clock_am #day_betwee #n_#n #n_at #n_days #n_hours 8th analys apolog applic_for around assist at_our "
            "availa be before_we bell called can_you chase come_by commen contra counci cvs depart due_to each else "
            "experi filled for_your four from:board from:scheduling gone have_been house intere know_if lesson let "
            "let_us march member mobile money month_and must_be nurse offere on_you on_your once online open "
            "or_#day packag page passed possib put_you rather s:confir s:manage s:night s:on s:teache s:your search "
            "set side signed_off six times to_confir to_go unders unfort will_go will_not wish with_thanks with_you "
            "withdr yet you_got your_letter your_resume yours"
        ),
        -6: (
            "#clock_pm #day_please #n_instea #n_pm and_your applyi_to as_you away_from bank call_#n could_you crew "
            "eight for_lettin free get great group i_do in_our interv_will it_is join longer love move much next "
            "on_this pen refere right roster s:appoin s:assess s:may select slow small team test that_your though "
            "van want when_i when_you will_answer with_us you_may your_applic your_candid"
        ),
        -7: (
            "#clock_to am at_#n bit book can data floor from_my furthe give_me i_would it_to it_will lettin like_to "
            "months regret resume s:#n s:analys should show signed someth soon system that_we this_is three trial "
            "we_would weeks with_your would_be year you_do you_would"
        ),
        -8: (
            "above accept are assess change course do form have if_you interv_on is_#n just let_me list long:1 make "
            "nothin perfec profil reply requir room s:data s:office screen shop shortl some speak taken taking "
            "teams we_do will_send"
        ),
        -9: (
            "#n_minute any apply confir follow for_applyi has hope i_have it on_our put read review s:offer s:site "
            "see_you so_we ten to_#clock"
        ),
        -10: (
            "#n_o'cloc applyi are_on below consid from:list invite me_know need return sent start two would_like "
            "(always)"
        ),
        -11: "anothe forwar hour hours number pm s:to see short submit talk you_have your_cv",
        -12: "after again becaus but cancel could five for_#day half instea is:bulk place you_are",
        -13: "and_we bring is job link you_to",
        -14: "#day_#clock new not_be time up",
        -15: "applic at_#clock like",
        -16: "at attach been minute o'cloc",
        -17: "as letter",
        -18: "out s:applic send take",
        -20: "cv",
        -21: "come",
        -23: "in s:#day",
        -24: "when",
        -25: "not please",
        -26: "#clock",
        -30: "would",
        -31: "? is:asking",
        -40: "your",
    },
}
