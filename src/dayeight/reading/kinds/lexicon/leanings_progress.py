"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "status_update": {
        70: "yet",
        64: "still",
        57: "has",
        52: "sorry",
        44: "is",
        42: "patien",
        37: "wait",
        36: "not",
        35: "been remain waitin",
        34: "has_not s:withdr",
        33: "manage while",
        32: "s:status",
        31: "appoin have_been",
        30: "s:update",
        29: "from:ats moved your_applic",
        28: "are_still as",
        27: "decisi list",
        26: "again anyone applic has_change",
        25: "candid dear job update",
        24: "have vacanc",
        23: "than with_us withdr",
        22: "forgot had withdr_your",
        21: "can_not i nothin review unders",
        20: "applic_is asked have_not her proces wants_to your_patien",
        19: "and_will chase contac hiring hiring_manage keep_you no to_see",
        18: "becaus change releas you_are",
        17: (
            "approv being everyt have_had have_withdr is_still keep say see she_is sorry_for status they_have to_hear"
        ),
        16: (
            "ask direct else forgot_you has_moved hr includ is:answer is_with lettin moved_from pendin reserv stays "
            "will_chase"
        ),
        15: "back consid from:person messag must new not_say open s:reserv shortl still_in we_are",
        14: (
            "bear_with board compet does evalua know list_for longer_than might more s:has s:list s:on s:viewed "
            "s:where she stoppe to_select under wants with_client you_know"
        ),
        13: (
            "active assess at_your bear change_to checki_in contac_you contin i_will i_would is_releas is_someth "
            "kept means not_forgot office offici order placed quiet regret so_you there viewed_your waitin_on "
            "you_remain"
        ),
        12: (
            "always before_we bit contin_to dear_applic dental depart for_approv for_review hi i_can is_to just "
            "lookin_at manage_is mean news nothin_back reserv_list s:applic s:hi s:notice s:still that_i tight "
            "under_review viewed waitin_to we_have when_i"
        ),
        11: (
            "#n_has anybod are be_in been_placed contin_intere delaye dev everyo for_this forgiv hang him hiya "
            "how_long if in_rank into is_always is_comple is_on made need_to not_worry offere on_it plant proces_is "
            "rank_order recrui remain_in s:are s:coordi so so_no sort take than_expect to_approv to_withdr when "
            "whethe_to your_contin your_status"
        ),
        10: (
            "apolog_for been_able commis coordi eligib excuse finch first for_checki fundin harves hello holdin "
            "if_i is_going know_that longer look_at lower manage_review meridi nobody_has paused pile placed_on "
            "rank referr s:interi since_your soon staff submit_to techni there_are to_anyone togeth touch "
            "under_consid unfort where_we will_write worry you_yet (always)"
        ),
        9: (
            "about_half about_it above_vacanc afraid after_that am_afraid and_come and_no and_so anythi aoife "
            "applic_remain appoin_and appoin_are asked_for away back_from been_update budget candid_is client_for "
            "closin confir_that counte decide due i_had in_progre is_being keep_your lettin_you lose_you may_be "
            "me_to must_wait no_decisi nor not_decide not_guaran not_have other pa passed patien_with read_anythi "
            "ref_#n resign s:change s:mechan s:quick s:recrui soon_as sorry_that study suitab_for than_planne "
            "they_do they_say this_year's time_to to_be to_lose told top we_apolog we_contac week_but were "
            "when_there will will_unders you_after you_if you_off your_name yours"
        ),
        8: (
            "and_hope and_may and_they applic_for ask_for asks assess_centre at_presen awaiti been_comple but_we "
            "called checki client confir curren dear_miss decisi_is either_way events for_appoin for_recrui force "
            "frozen grid had_more has_asked have_alread head head_has headco held i_do in_force in_there in_touch "
            "intere_than lauren little marlow no_news nobody none not_read not_want not_yet on_his on_hold one_more "
            "orders our_reserv owner places plant_manage ports profil_is projec recrui_at s:compet s:delay s:moved "
            "s:office s:proces s:progre s:qualit s:sales s:senior s:vacanc short_note shortl_for status_for "
            "status_your sticki taken taking_longer this_is this_week till to_hiring vacanc_has we_know we_thank "
            "we_wait will_contac will_do with_me you_and your_file your_reques your_unders"
        ),
        7: (
            "#n_is about_this added advert air are_waitin arise as_vacanc be be_kept becaus_our been_extend "
            "candid_and carrie carrie_over chased clinic closin_date cole collea could_be cv_on deferr delay did "
            "disapp discus do_? finali_and for for_hangin for_some freeze from_client going going_throug guaran "
            "hangin_in hear hearin held_in herr hi_dev hold i_have i_want if_they in_for inconv instit is_in is_one "
            "just_lettin keepin know_what lettin_us long:2 lose madam mainte many meanwh missio more_intere "
            "more_likely more_when not_no on_list on_site open_up our_second out outcom paused_while posts progre "
            "push quick ref rossi s:#n s:gradua s:lead s:with sancti say_no second_round so_nothin so_this "
            "someth_to stays_open still_top still_waitin suitab taking they_said to_anybod to_keep to_look told_him "
            "track twice until up very what_does will_ring will_shout withdr_from worrie write write_again year's "
            "yet_been you_passed"
        ),
        6: (
            "#n_people able able_to accord_to again_when and_same and_she annual annual_leave answer_we apolog "
            "applic_as apply_for are_curren are_going are_one as_there asked_we be_called be_carrie be_consid "
            "bearin_with been_off been_offere been_paused before calls causes cleare comple_and contac_us crane "
            "either engage everyt_is exerci_and feedba file_is first_and foods for_bearin for_lettin girls grade "
            "have_added have_it hear_back held_up hello_tim hi_omar hope_to i_come i_must i_told if_anothe "
            "in_review inspec intake interp interr interv_for is_delaye is_held is_under it_again know_you laure "
            "line long messag_and n name_has name_is need not_mean not_picked not_tell now_in now_or omar on_time "
            "on_your once_it one_for open_and opinio oriole_talent other_work our_portal part_it pat people_are "
            "pharma planne probab proces_for profil_to put put_back resour result_will ring_when ruled ruled_out s "
            "s:baker s:events s:farm s:hold s:panel s:physio s:stage s:teache s:team s:things s:traini sales sec "
            "shortl_has sleep_on so_can somewh sorry_but stars status_in still_meetin still_under submis_to such "
            "suspen talk tara that_interv them_and this_causes this_confir though tim timeli timing to_discus "
            "to_drop too touch_when trial turned turned_down two_people two_years until_new waitin_for what_they "
            "while_it will_decide will_keep will_say will_sort wish_i withdr_at yet_but you_asked you_direct "
            "you_get you_is your_docume your_profil your_rank"
        ),
        5: (
            "and_two apply_again are_well entere more_candid no_worrie not_closed refuse severa_weeks this_vacanc "
            "though_i two_names weathe would_still you_anythi you_withou"
        ),
        -5: (
            "#n_and been_submit consid_your displa do doing dr each evenin how_much let_us manage_and organi rest "
            "revise s:engine s:health s:porter septem someon_who we_must your_recent"
        ),
        -6: (
            "#day_#n $ 18th 30th along_with and and_we any_more are_in at_this august been_taken brief but_you "
            "certif city click comple_our date_is date_yet decide_not decide_to devend diplom down_to early "
            "else_for end enough fancy five for_anothe for_positi forkli glad go gutted has_withdr have_decide "
            "if_that in_this in_which inbox inform_you interv_with invite_to is_not it_came jo jobs last_night "
            "lorna love_to me_know missin month next notifi octobe offer on_#clock opt opt_out our_decisi "
            "our_hiring paid photo planni portfo positi_has previo profil_with reason record regard_to regist "
            "regret_to reject retain roles s:#clock s:about s:applyi s:exerci s:got s:may s:nurse s:remind s:result "
            "s:test s:thank safely sectio seen send_you separa spoke stage start starti thing this_aftern this_one "
            "though_you to_find to_work try type upload us_to verify vicky view volunt you_find your_answer"
        ),
        -7: (
            "#day_at #day_so #n_months 10th accoun along anothe_applic automa been_closed came can_do chat dear_mrs "
            "done eight examin for_#n for_interv give_us have_got have_to having hear_from heart hi_jade "
            "hiring_proces housin in_to instea it it_is jade khan_we let_me luck mark mrs need_longer not_reply "
            "not_seen not_shortl now_been propos provid questi receip_your room s:and s:at s:driver s:new s:not "
            "saved see_you sendin should since somebo ta test that_we theref to_go to_interv to_our up_for visa "
            "wanted wanted_to will_send writin writte yes you you_#day you_can you_for you_had you_on your_qualif"
        ),
        -8: (
            "#day_#clock #n_#n 20th applyi_to become_availa best book case coming earlie for_coming from_your "
            "future going_to happy hey human looks meetin member much operat or read ready regret_that s:claim "
            "s:data s:reques salary same schedu shall_be share small so_i system teleph they_still ticket to_do "
            "to_have welcom were_not who_is with you_may you_want you_would your_claim your_intere your_resume"
        ),
        -9: (
            "also been_shortl calend food found group had_to hand has_decide have_put like lovely mail monday ms my "
            "new_date nice pass pull recent respon s:in s:off s:offer s:our s:thanks six then to_contin to_give "
            "to_inform week what_you whose would_love"
        ),
        -10: (
            "#n_days and_all applic_to applic_we apply april back_and been_receiv below cancel commen conver data "
            "enclos enjoye fine has_now june log log_in lot make most night not_do on_this online reache s:? "
            "s:appoin s:cancel s:decisi s:outcom s:your straig ten this_time those time to_us unsucc we_will "
            "whethe_you will_have wish_you year"
        ),
        -11: (
            "#n_minute acknow addres aftern anothe answer busine by_#day can date dear_candid free from:list "
            "from:machine hour interv it_has not_take s:confir said search thank_you that_you that_your we weeken "
            "workin"
        ),
        -12: (
            "cover employ here_is invite it_was last mornin receiv requir s:for s:is someon succes thank thanks use "
            "when_you works"
        ),
        -13: (
            "#n_may applic_has at_#n availa check claim closed experi for_applyi form marcus not_to only qualif "
            "reply set shall what"
        ),
        -14: "commun cv link return to_say work",
        -15: "let minute now",
        -16: "at_#clock by find for_post not_be review_your s:to will_not",
        -17: "applyi attach here is_no me on_#n place",
        -18: "is:bulk",
        -19: "refere with_your within",
        -20: "on on_#day s:interv",
        -21: "and_i give who your",
        -22: "letter",
        -23: "call may",
        -24: "day",
        -25: "days",
        -26: "if_you",
        -27: "send",
        -30: "s:#day",
        -31: "please",
        -43: "? is:asking",
        -47: "#clock",
        -76: "#n",
        -81: "#day",
    },
    "decision_promised": {
        69: "decisi will",
        62: "by",
        61: "#day",
        47: "result",
        46: "answer",
        44: "on_#day",
        42: "#day_and",
        41: "on",
        40: "i_will",
        35: "day",
        33: "or",
        30: "on_#n teleph will_have",
        29: "and_i latest",
        28: "by_#day outcom then",
        27: "thank you",
        25: "i or_not thank_you until",
        24: "at_latest our_decisi shall",
        23: "#n_may before until_#day you_#day",
        22: "dear from_me hi may mornin way you_will",
        21: "#day_so #n all_candid to_say",
        20: "candid commun partne",
        19: "coming commit every_candid later so tell tell_you thanks_for",
        18: "every is:hires june s:decisi s:thank same_day was weeken",
        17: (
            "#day_mornin #day_night accoun call_you messag more night one_more please_do promis s:result she "
            "will_teleph"
        ),
        16: (
            "and_will end_day expect expect_to hear i_give inform_you meetin meetin_on outcom_on say_who that_day "
            "to_all will_tell yes_or you_by you_for"
        ),
        15: "all final finali last no_later or_no our regard result_will she_is to_you you_answer you_know",
        14: (
            "#day_#n #day_either aftern_and approv by_#clock choose commun_to conclu end give later_than let_you "
            "s:after tellin they till will_be will_call you_with"
        ),
        13: (
            "#day_i #day_with #day_you 10th aftern decisi_by either for_interv from_us hear_from hello inform "
            "mail_on me_#day proced ring_you so_i than way_it we_are will_know"
        ),
        12: (
            "17th allowe_to call either_way give_you in_writin on_or or_before promis_me s:assist s:from s:timing "
            "talkin votes wants"
        ),
        11: (
            "18th 9th allowe answer_#day april candid_on compar could_not day_you for_attend for_coming from:ats "
            "have_our he june_and know on_10th on_9th s:proced said_you till_#day with_result"
        ),
        10: (
            "#n_and able able_to and_you be_notifi board break commit_to conver decide decidi evenin facult finish "
            "for_patien from good_to have_yes hiya is_promis june_#n mail not_ready notes on_it patien receiv_our "
            "seeing sorry thanks that till_then to_have until_then wants_to were will_get you_same"
        ),
        9: (
            "#day_aftern and before_end busine_on by_close chair close_busine first_thing gabrie hr i_could is_now "
            "is_still luncht meet mr notifi outcom_by panel papers s:for s:next s:notifi say settle techni to_your "
            "we will_phone with_our you_were your_questi"
        ),
        8: (
            "#clock_#day 30th about_it and_on answer_by answer_for answer_on apolog august_#n away_until be_commun "
            "been_receiv before_then budget candid_will comes_back compar_notes dear_ms decisi_on direct email "
            "final_decisi for_sure for_this good_day got_one had_to have_your inbox is:answer leave_you meet_on "
            "messag_to my not_closed not_reply notifi_outcom on_june panel_will same says servic shall_have "
            "sit_down sorry_for talkin_about their_decisi to_chat to_compar to_give us_by we_inform will_ring "
            "with_decisi with_outcom worksh writin you_result your_accoun your_data"
        ),
        7: (
            "#day_at 27th all_interv apolog_for are_select be_entert before_that busine by_#n call_me candid_shall "
            "coming_days corpor crewin dept dinner do_so dr end_week entert feel firm fund good hangin hannah "
            "have_answer have_it head_will how_we i_shall ill interv_for is_away is_home karen line look_at making "
            "markin mornin_with not_able now now_conclu oursel over portfo positi_to quicke s:claims s:coming "
            "s:delay s:leisur s:schedu s:thanks s:timeli said shall_we straig straig_answer text text_you than_#day "
            "that_you to_this upload_to we_regret whethe which_is whiche whiche_way who who_is will_hear will_text "
            "you_hangin you_hear"
        ),
        6: (
            "#day_#day #day_19th #day_before #day_luncht #day_then #n_july 12th 13th about acquis air all_your "
            "am_not and_it and_let appoin_and are_meetin august becaus_i before_weeken best_regard by_end by_teleph "
            "call_from choice dana date_#n day_#day do_this feedba for_going for_tellin giving going_quiet govern "
            "have_my have_set he_will held hello_mr herr herr_yilmaz high_number hr_sectio i_thank in_line "
            "in_proces indivi intima is_been is_held is_not it_went know_by leave line_with lovely_to md more_to "
            "mornin_and not_had novemb number_three on_#clock one_other our_panel our_portal owe owe_you owners "
            "planne portal push_messag ready receiv recrui_team ref_#n regist_at result_by s:bookin s:lead s:outcom "
            "s:soon s:steps s:superv santos says_he scores_are shall_be stars talent_acquis than_we that_date "
            "that_same thing this_email this_post this_week to_choose to_hear togeth_on verbal vote wait weathe "
            "week who_has will_drop with_answer withou_her yester yilmaz you_here you_left you_receiv you_that"
        ),
        5: (
            "#day_17th #day_june 14th 19th advise agreei aim aim_to and_candid and_head and_nothin and_one "
            "and_thanks annabe answer_and answer_from applic_from appoin_as are_wrappi as_two at_it be_intima "
            "be_told berlin biscui boss breath but_he but_they by_e-mail by_mail caleb calm chasin closed comes "
            "comple_our corpor_office corres data_is day_i day_on dear_applic declar delays drop_you dulce e-mail "
            "effort electr enjoye equal equal_opport everyo everyo_on examin finger_crosse first fleet for_second "
            "for_twelve fresh from:person got_to has_asked have_two have_you he_is hello_gabrie hi_caleb hi_tarek "
            "high him hired hiring_commit hiya_soph home i_enjoye i_was in_#n in_portal inbox_is intend_to "
            "interv_this is_good is_new it_#day it_goes jorge just_need keep_it kowals lad long:2 lot_to mads me "
            "me_on media messag_you moira ms ms_kowals my_partne nadine names needed nice_that no_for not_agree "
            "not_decide on_18th on_same only_one other our_answer our_review people_operat plan_to positi primar "
            "push qa ref review_and s:advise s:in s:instru s:insura s:midwif s:panel s:report s:role s:specia "
            "scores second_stage see_#day sick slower soph sorry_i spoke_to stage_is stoneb sure talent tarek "
            "teleph_you that_second their then_i theo these they_will this_#day this_aftern this_weeken thornb "
            "time_i to to_candid to_client to_conclu to_see to_share told tram twelve two_more upload us_to viktor "
            "we_aim we_confir we_will week_and welcom_applic word_on wrappi wrappi_up write_you you_decisi "
            "you_feedba you_in you_line your_answer your_papers"
        ),
        4: (
            "#day_27th agree am_on am_sorry ananya and_if and_who are_commit been_able before_#day being_asked bill "
            "commis evenin_to execut expire_on explai flood for_inconv from_all fun get_straig gm grower hi_jeremy "
            "hi_joe i_expect i_liked in_positi insura jeremy july know_#day last_candid letter_from lou make_call "
            "meet_you menon more_person mr_brandt ms_kulkar not_leave not_monito on_15th on_3rd once_more opport "
            "our_own panel_member parts pete please_excuse please_find please_wait questi_and s:bar s:delaye "
            "s:hello s:messag s:outdoo s:progra s:qa s:what sancti select sittin so_sorry sorry_about spoke steph "
            "tan_talent that_this then_we timeli to_decide traini travel trish twelve_months visit vp we_apolog "
            "we_ask we_expect we_need will_let will_sit wolfe wolfe_tan you_did you_if you_our"
        ),
        -4: (
            "#clock_am #day_after #day_it #n_with action anyone are_welcom arrang been betwee candid_who check "
            "compet confir did_not does_not et for_positi for_post future happen happy_to have_to house in_touch "
            "intern interv_is jobs kevin know_if luck market marta mobile new_date others part pay please_to posts "
            "prefer produc projec readin really receiv_with remain reply resour s:#clock s:? s:letter s:postpo "
            "s:test s:trial s:update s:your shift taken that_we time_to to_#n to_apply to_take twice under until_#n "
            "waitin whole will_take with with_me within would_love would_you your_resume"
        ),
        -5: (
            "#day_betwee #n_at affect after_that analys and_have anothe_day appoin around bell books calend can_you "
            "commen contra cvs decide_to due_course extend family filled follow forgot found from:board "
            "from:scheduling from_#n from_you get gone hand happy hearin hiring i_must i_need i_regret if in_due "
            "inspec invita it_on know_when lesson madam money must_be noreen off offere on_your once openin or_#day "
            "packag page passed placed possib prepar progra record review revise ring_at round s:appoin s:candid "
            "s:change s:confir s:may s:vacanc search set should shut signed_off sir slot take_up though to_confir "
            "to_go to_join to_move touch truck use wanted when_i will_chase will_keep window with_thanks with_you "
            "work write you_got"
        ),
        -6: (
            "#clock_pm #day_please #n_days #n_hours #n_pm again and_your applyi_to are are_still as_you assist "
            "at_our availa before_we call_#n come_by counci depart detail early else for_lettin for_your four group "
            "in_our intere is_i it_to it_will made make month_and move must number nurse online pen post profil "
            "rather roster s:assess s:cancel s:night s:to this_is times unders update van weeks when_we when_you "
            "will_go with_us you_may your_profil"
        ),
        -7: (
            "#clock_to #n_#n #n_instea any at_#n bank bit but chase could_you eight employ floor for_#n free "
            "give_me great instea interv_will join let_us lettin love much notice on_this on_you open resume right "
            "s:#n s:on s:teache show signed small so_we some soon test that_your us will_answer with_your withdr "
            "yet your_candid yours"
        ),
        -8: (
            "accept am anothe away_from book called from_my furthe interv_on like_to perfec put s:analys screen "
            "sent shop someth speak system teams trial we_do will_send would_be year you_do you_would"
        ),
        -9: (
            "above and_we assess cancel course for_applyi form have have_been i_would is_#n let_me need next on_our "
            "room s:data s:site taking ten to_#clock we_would (always)"
        ),
        -10: ("#n_minute #n_o'cloc apply be below each hope invite just list requir s:offer see_you will_not you_have"),
        -11: (
            "applic applyi are_on consid do from:list hour me_know short shortl start submit talk would_like your_cv"
        ),
        -12: "#day_#clock five forwar half i_have is place pm read return see up your_applic",
        -13: "bring for_#day hours it link s:applic you_are",
        -14: "is:bulk letter not",
        -15: "after two you_to",
        -16: "at_#clock can like long:1 new o'cloc",
        -17: "as attach job",
        -18: "minute not_be out time",
        -20: "take",
        -21: "at cv send",
        -24: "please",
        -25: "come",
        -26: "in s:#day when",
        -28: "#clock",
        -34: "? is:asking",
        -37: "would",
        -50: "your",
    },
}
