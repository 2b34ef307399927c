"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "status_update": {
        69: "yet",
        64: "still",
        55: "has",
        52: "sorry",
        49: "patien",
        42: "is",
        37: "wait",
        36: "remain waitin",
        34: "been has_not not s:withdr while",
        32: "manage",
        31: "appoin have_been s:status",
        30: "are_still",
        29: "applic moved s:update your_applic",
        28: "as from:ats your_patien",
        27: "decisi has_change",
        26: "again anyone job list with_us",
        24: "candid",
        23: "have update vacanc",
        22: "dear forgot had than unders withdr",
        21: "from:person her withdr_your",
        20: "bear_with change have_not i keep_you more wants_to",
        19: (
            "and_will asked bear can_not chase contac hiring hiring_manage longer needs no nothin proces releas "
            "review you_are"
        ),
        18: "applic_is becaus direct they_have to_see",
        17: ("approv being else have_had have_withdr is_still keep little s:applic say see she_is sorry_for to_hear"),
        16: "ask everyt forgot_you includ is_with moved_from reserv status stays when_i will_chase",
        15: (
            "before_we bit board does evalua has_moved hr know lettin messag new not_say pendin s:reserv she shortl "
            "still_in stoppe we_are with_client"
        ),
        14: (
            "be_in compet consid i_can i_will is:answer is_releas little_longer means might must open please_bear "
            "quiet s:on s:where to_select wants"
        ),
        13: (
            "active assess at_your back checki_in contac_you contin contin_to kept list_for lookin_at news office "
            "offici order placed regret s:has s:list s:still s:viewed so_you under viewed_your waitin_on when "
            "you_know you_remain"
        ),
        12: (
            "anythi change_to dear_applic dental depart dev everyo for_review i_would is_someth longer_than "
            "manage_is mean more_time needs_more not_forgot nothin_back offere reserv_list s:are s:coordi s:hi "
            "s:notice that_i there tight to_withdr touch waitin_to"
        ),
        11: (
            "#n_has about_it always am_afraid anybod been_placed contin_intere delaye excuse first for_approv "
            "for_checki for_this forgiv hang him hiya how_long if in_rank in_touch into is_comple is_on is_to just "
            "made need_to not_worry on_it paused plant proces_is rank rank_order recrui remain_in so so_no soon_as "
            "sort take to_approv under_review viewed whethe_to worry your_contin your_status"
        ),
        10: (
            "about_half above_vacanc afraid after_that apolog_for are away been_able commis coordi eligib finch "
            "fundin harves holdin if_i is_going manage_review me_to no_decisi no_news nobody_has nor not_decide "
            "referr s:interi since_your submit_to techni than_expect there_are this_is to_be togeth touch_when "
            "we_have where_we you_yet your_name yours (always)"
        ),
        9: (
            "and_no and_so and_they aoife applic_remain appoin_are ask_for asked_for at_presen back_from before "
            "budget client_for closin confir_that counte due events grid headco hi i_had in_progre is_always "
            "is_being keep_your know_more know_that long look_at lose_you lower marlow may_be meridi must_wait "
            "nobody not_guaran not_have not_want other pa passed pile placed_on projec read_anythi ref_#n resign "
            "s:change s:mechan s:quick s:recrui s:vacanc sorry_that staff suitab_for taking they_do they_say "
            "this_year's to_anyone to_lose told top under_consid unfort we_contac week_but were when_there "
            "will_unders will_write you_after you_anythi you_if you_off"
        ),
        8: (
            "and_come and_hope and_may apolog appoin_and asks assess_centre awaiti be been_comple been_update "
            "but_we called candid_is checki confir could_be curren dear_miss decisi_is either_way for_appoin "
            "for_recrui force frozen has_asked have_alread head held held_in i_have in_force in_there intere_than "
            "is_in lauren lettin_you madam none not_read on_his on_hold one_more orders our_reserv owner "
            "patien_with places plant_manage profil_is recrui_at rossi s:compet s:moved s:office s:proces s:progre "
            "s:qualit s:sales short_note shortl_for status_for status_your sticki still_waitin taken taking_longer "
            "team_needs than_planne though till to_hiring vacanc_has very we_apolog we_know we_wait will_do "
            "your_file your_reques your_unders"
        ),
        7: (
            "#n_is about_this added apply_for are_waitin arise as_vacanc be_consid be_kept becaus_our been_extend "
            "candid_and carrie carrie_over chased client clinic closin_date cole collea cv_on deferr delay did "
            "disapp discus exerci_and feedba few_more finali_and for_hangin for_some freeze from_client going "
            "going_throug guaran had_more hangin_in head_has hear hearin held_up herr hi_dev hold i_come i_do "
            "i_want if_they inconv instit it_again just_lettin keepin know_what lettin_us long:2 lose mainte missio "
            "more_intere more_likely not_no not_yet on_list on_site open_up our_second outcom paused_while ports "
            "posts probab progre push quick ref s:baker s:delay s:gradua s:hold s:lead s:senior s:traini s:with "
            "say_no second_round so_nothin so_this someth_to soon stays_open still_meetin still_top study such "
            "suitab suspen they_said this_week time_than time_with to_anybod to_keep told_him trial twice until "
            "while_it will will_contac will_ring will_shout with_me withdr_from worrie write write_again year's "
            "you_and you_passed your_rank"
        ),
        6: (
            "#n_people able_to accord_to adjust advert again_when air and_decide and_same and_two annual "
            "annual_leave answer_we applic_as are_curren are_going as_i as_there asked_we be_carrie been_off "
            "been_offere been_paused bit_more calls cases causes cleare comple_and cordia court crane direct_is "
            "do_? due_course either engage entere file_is first_and foods for_lettin girls got_to grade hate "
            "have_added hello hetty hi_cass hi_omar hope_to hugo i_must i_told if_anothe in_due in_for in_review "
            "intake intere_us interp interr interv_for is_away is_delaye is_held is_one is_taking jim line long:0 "
            "long:1 many meanwh meet_and messag_and more_when name_has name_is need news_yet not_arrive not_mean "
            "not_picked notes now_in now_or omar on_time on_your once_it one_for open_and oriole oriole_talent "
            "our_portal out panel part_it pat people_are pharma proces_for profil_to put put_back resour "
            "result_will ring_when ruled ruled_out s s:#n s:design s:events s:farm s:panel s:physio s:stage "
            "s:teache s:team s:things sales sancti sec severa_weeks shortl_has sleep_on so_can somewh sorry_but "
            "stars status_in submis_to summer talk tara that_interv them them_and this_causes this_confir "
            "this_vacanc timeli timing to_discus to_drop to_look too track turned_down two_names two_people "
            "two_years until_new up used waitin_for we_thank what_does what_they will_decide will_say will_sort "
            "wish_i withdr_at yet_been yet_but yet_i you_asked you_direct you_get you_is your_docume your_profil"
        ),
        -6: (
            "#day_#n #day_at $ 10th 18th 30th along_with applyi_for are_in at_this august been_submit been_taken "
            "big brief but_you c certif city click concer consid_your date_is date_yet dear_mr decide_to diplom do "
            "doing down_to dr early else_for enough fancy findin five for_anothe forkli glad go gutted happy_to "
            "has_withdr have_decide how_much if_that in_this inform_you interv_with invite_to is_not it_came jo "
            "jobs khan last_night let_me let_us love_to me_know missin month more_than mr_khan need_more notifi "
            "octobe offer on_#clock opt opt_out our_decisi our_hiring paid partic photo positi_has previo "
            "profil_with questi record regard_to regret_to reject requis retain revise roles s:about s:engine "
            "s:exerci s:may s:nurse s:porter s:remind s:result s:submit s:test seen send_you separa septem spoke "
            "stage start thing this_aftern though_you time to_cancel to_find to_go to_work type verify vicky volunt "
            "we_must writin you you_find your_answer your_recent yourse"
        ),
        -7: (
            "#day_so #n_months accoun along anothe_applic any_more been_closed chat devend done eight end examin "
            "for_#n for_coming for_interv for_positi give_us have_got have_to having hi_jade hiring_proces housin "
            "inbox instea it jade khan_we lorna luck need_longer next not_reply not_seen not_shortl now_been planni "
            "portfo propos provid reason receip_your room s:and s:got s:new s:not safely saved sectio sendin should "
            "since somebo starti ta test this_one to_interv to_our try up_for view visa wanted wanted_to will_send "
            "with writte yes you_#day you_had you_on your_qualif"
        ),
        -8: (
            "#day_#clock #n_#n 20th and applyi_to automa become_availa best came can_do case coming dear_mrs earlie "
            "from_your future going_to happy hear_from heart human in_to it_is looks mark meetin member mrs much "
            "operat or ready regret_that s:at s:data s:driver s:reques salary schedu see_you shall_be small system "
            "that_we they_still ticket to to_do to_have welcom who_is you_can you_may you_want you_would "
            "your_resume"
        ),
        -9: (
            "also apply been_shortl book calend can food found group had_to hand has_decide have_put like lovely "
            "monday ms new_date pass pull read recent s:claim s:in s:off s:offer s:our s:thanks same share teleph "
            "then theref those to_give to_inform unsucc week were_not what_you whose would_love your_claim "
            "your_intere"
        ),
        -10: (
            "and_all april been_receiv below cancel commen data date enclos fine has_now hey june log log_in lot "
            "mail most my nice not_do online respon s:? s:appoin s:cancel six so_i straig thank_you that_you "
            "to_contin to_us whethe_you wish_you"
        ),
        -11: (
            "#n_days #n_minute acknow addres aftern applic_to applic_we back_and busine by_#day conver dear_candid "
            "enjoye free from:list hour it_has last make night not_take on_this reache s:confir s:decisi s:interv "
            "s:outcom said ten thank this_time weeken will_have workin year"
        ),
        -12: (
            "answer at_#n cover employ from:machine here_is interv invite it_was mornin receiv requir search shall "
            "someon that_your we we_will"
        ),
        -13: (
            "#n_may anothe check claim closed form marcus not_to only reply s:for s:is succes thanks use what "
            "when_you works"
        ),
        -14: "applic_has availa cv for_applyi link qualif return set to_say work",
        -15: "commun experi let minute",
        -16: "at_#clock find for_post not_be now will_not",
        -17: "by here is:bulk me s:to",
        -18: "applyi attach is_no on_#n place review_your",
        -19: "on_#day with_your",
        -20: "refere within",
        -21: "and_i on who",
        -22: "days",
        -23: "give letter may",
        -24: "call day your",
        -26: "if_you",
        -27: "send",
        -29: "please",
        -31: "s:#day",
        -44: "? is:asking",
        -47: "#clock",
        -76: "#n",
        -82: "#day",
    },
    "decision_promised": {
        75: "decisi",
        72: "by",
        71: "will",
        55: "#day",
        52: "answer",
        44: "on_#day",
        43: "result",
        38: "i_will on",
        37: "day",
        36: "#day_and",
        32: "#n and_i then",
        31: "on_#n or teleph thank will_have",
        30: "thank_you you",
        29: "latest",
        27: "shall",
        26: "#n_may may our_decisi outcom",
        25: "by_#day i",
        24: "at_latest or_not until",
        23: "before until_#day way",
        22: "you_#day you_will",
        21: "#day_so choose commun from_me is:hires mornin tell_you to_say",
        20: "all_candid answer_by expect june same_day tell to_you",
        19: "candid decemb every_candid you_for",
        18: "#day_mornin accoun decisi_by every hi night partne please_do so that_day weeken you_with",
        17: "#day_night coming commit later our promis say_who thanks_for was will_tell",
        16: "by_#n dear i_give meetin meetin_on one_more outcom_on s:decisi s:thank she_is will_teleph yes_or",
        15: "#day_#n call_you commun_to end_day from:ats hear inform_you june_and last messag more or_no they",
        14: (
            "aftern aftern_and conclu expect_to finali have_our mail_on me_#day regard till we_will with_decisi "
            "you_answer you_know"
        ),
        13: (
            "#day_i #day_with #day_you approv by_#clock candid_on either end final hear_from later_than let_you "
            "no_later proced s:after s:for she so_i tellin thanks wants way_it will_be will_call will_know you_by"
        ),
        12: (
            "#day_either 17th allowe_to and_you call either_way from_us give he on_or or_before promis_me s:from "
            "s:thanks than votes"
        ),
        11: (
            "10th 18th all allowe answer_#day be_notifi could_not day_you give_you govern i_shall in_writin my "
            "not_ready on_9th on_it s:assist s:proced said_you same seeing talkin text text_you we_are with_result"
        ),
        10: (
            "#n_and 9th able_to and_will board break commit_to compar decide decidi evenin facult finish for_coming "
            "for_interv from good_to have_yes hiya hr inform is_promis is_still know know_by notes notifi on_10th "
            "result_will s:result s:timing say settle that till_#day till_then to_all to_have to_see until_then "
            "wants_to we were you_same"
        ),
        9: (
            "#day_aftern 30th able and_let be_commun busine_on chair first_thing for_attend for_patien from:person "
            "hello i_could june_#n luncht mail notifi_outcom our_answer papers positi receiv_our ring_you s:notifi "
            "sorry to_your who will_phone with_our you_were your_data"
        ),
        8: (
            "#clock_#day 20th about_it and_on and_text answer_for august_#n away_until be_entert been_receiv "
            "before_end before_that budget by_close call_me candid_shall close_busine comes_back compar_notes "
            "conver corpor dinner entert for_this gabrie got_your had_to held inbox is_home is_now long:0 markin "
            "meet mornin_with not_reply on_june patien s:next s:timeli said says sit_down sorry_for talkin_about "
            "techni to_chat to_compar to_give us_by we_inform who_is will_get with_outcom writin you_then "
            "your_accoun"
        ),
        7: (
            "#day_at #n_decemb #n_july #n_march 27th all_interv apolog april august before_then busine by_20th "
            "call_from candid_will comple crewin dana decisi_on direct dr email feel final_decisi for_sure got_one "
            "hangin hannah have_answer have_it have_your head_will high_number how_we hr_sectio ill indivi "
            "interv_for intima is_away is_been is_not it_went karen leave_you line making meet_on messag_to mr "
            "not_able not_closed now_conclu our_panel outcom_by over panel_will portfo quicke s:applyi s:claims "
            "s:coming s:leisur s:post s:schedu s:we servic shall_be shall_have straig straig_answer than_#day "
            "that_date that_you their_decisi thing to_this upload_to verbal we_regret whiche_way will_hear "
            "will_make will_text worksh you_hangin you_hear you_result your_questi"
        ),
        6: (
            "#day_#day #day_19th #day_before #day_luncht #n_june 12th 19th air all_your am_not and and_it annabe "
            "answer_and apolog_for appoin_and are_meetin are_select be_intima becaus_i before_weeken breath "
            "by_teleph choice come_back coming_days corpor_office corres date_#n declar dept do_so do_this end_week "
            "equal_opport feedba firm for_tellin fresh fund giving good good_day got have_set he_is high hiya_soph "
            "home in_line is_good is_held it_goes line_with look_at lovely_to md me more_to mornin_and ms_kowals "
            "not_had novemb number_three on_#clock on_same one_other oursel owe owe_you panel planne positi_to qa "
            "recrui_team regist_at result_by s:bookin s:delay s:interv s:lead s:outcom s:report s:soon s:superv "
            "says_he scores_are shall_we shall_write spoke_to this_email this_post to_choose togeth_on vote wait "
            "we_have which_is whiche who_has whom will_come will_drop with_answer withou_her write_to yester "
            "you_here you_left you_receiv you_that"
        ),
        5: (
            "#day_17th #day_27th #day_then 13th acquis advise agree agreei am_sorry ananya and_head and_nothin "
            "and_one and_thanks answer_on applic_from appoin_as are_commit as_two back back_to be_told been_able "
            "before_#day best_regard biscui boss but_he but_they by_e-mail by_mail caleb calm chasin closed comes "
            "commis data_is day_#day day_i dear_ms decide_on drop_you dulce e-mail effort electr equal everyo_on "
            "examin execut finger_crosse first for_going for_twelve going_quiet grade grower had has_asked have_my "
            "have_two have_you he_will hello_mr her herr herr_yilmaz hi_caleb hi_joe hi_tarek him hiring_commit "
            "i_enjoye i_liked i_thank i_was in_#n in_portal in_proces inbox_is interv_this is:answer is_new it_#day "
            "it_was jorge july just_need keep_it kowals kulkar lad leave letter_from long:2 lot_to lou mads mate "
            "me_on media meet_you messag_you moira ms_kulkar my_partne nadine names needed nice_that no_for "
            "not_agree not_decide now on_18th once_more only_one opport our_portal owners panel_member parts "
            "people_operat plan_to portal primar push push_messag ref_#n s:advise s:exam s:instru s:insura s:midwif "
            "s:panel s:qa s:role s:specia s:steps sancti santos scores second_stage see_#day sick sittin slower "
            "soph spoke stage_is stars talent_acquis tarek teleph_you than_we that_same that_second then_i theo "
            "this_aftern this_week this_weeken thornb time_i timeli to_candid to_client to_conclu to_hear to_share "
            "told tram travel twelve twelve_months two_more viktor visit we_confir weathe week_and welcom_applic "
            "word_on write_you yilmaz you_feedba you_in you_line your_applic your_papers"
        ),
        4: (
            "#day_june #n_to access_to addres_to again_#day and_all and_candid are_wrappi at_it berlin comple_our "
            "dear_candid dear_inês delays enjoye estate everyo explai final_select fleet for_second for_you "
            "from_all from_unatte get_straig gm got_to hello_gabrie hi_emma hi_jade hired hiring_team jade keller "
            "know_#day menon monito more_for more_person mr_brandt mr_okoro not_leave not_monito okoro on_holida "
            "our_review please_excuse please_wait questi_and reques_for s:band s:delaye s:hello s:in s:outdoo "
            "s:securi sleep_on sorry_i steph still stoneb that_this these they_will time_that trish unatte_mailbo "
            "upload us_#day us_to vp we_aim will_sit wrappi wrappi_up you_did your_answer"
        ),
        -4: (
            "#clock_am #day_after #n_with action again and_have arrang as_we berth bring_your club did_not et "
            "greeti happen have_put have_to house if_you know_if know_when luck madam marcus marta mobile openin "
            "or_#day or_we part pay possib prefer readin remove reply role s:#clock s:appoin s:member s:order "
            "s:test s:trial s:update side summer takes to_offer twice under very waitin_list whole with_me "
            "with_thanks with_you"
        ),
        -5: (
            "#day_betwee #day_it #n_at affect after_that anothe_day applyi appoin are are_welcom at_this been books "
            "by_post calend can_you check come_for commen confir cvs decide_to desk due_course extend family follow "
            "for_post forgot found from:scheduling from_#n from_you future hand happy i_must i_need i_regret in_due "
            "in_touch inspec intern invita it_on jobs lesson made market must_be new_date off offere on_my once "
            "only packag page passed placed please_to post prepar priya produc progra remain resour revise ring_at "
            "round s:candid s:change s:confir s:postpo s:vacanc s:visit sent shift signed_off sir slot take_up "
            "that_we though time_to times to_#n to_apply to_confir to_join to_move touch truck up_to update use "
            "vacanc waitin wanted we_come we_decide when_i will_chase will_take window wish_to with within work "
            "your_letter your_profil"
        ),
        -6: (
            "#clock_pm #day_please #n_hours #n_pm are_still around at_our availa before_we bell call_#n come_by "
            "contra counci depart detail early eight else filled for_lettin four from:board group hearin if is_i "
            "is_ready it_to it_will money month_and must number on_your online pen profil rather record roster "
            "s:assess s:cancel s:may s:night search set shut small this_is to_go unders until_#n van weeks when_it "
            "when_we when_you will_go will_keep with_us yet you_got"
        ),
        -7: (
            "#clock_to #n_#n #n_days and_your any as_you assist bank bit but chase could_you doctor employ floor "
            "free get give_me in_our interv_will let_us lettin lunch move much notice on_this on_you open resume "
            "review right s:teache should show signed so_we some teams test withdr would_be you_may you_would yours"
        ),
        -8: (
            "#n_instea above applyi_to book called cancel for_#n from_my great instea interv_on join let_me like_to "
            "perfec room s:#n s:on screen shop someth soon speak system ten trial us we_do we_would will_send year "
            "your_candid your_result"
        ),
        -9: (
            "accept am anothe assess at_#n away_from be_with course form furthe have i_would is_#n love_to next "
            "on_our put s:analys s:site see taking that_your to_#clock you_do your_cv"
        ),
        -10: (
            "#n_o'cloc apply each from:list have_been hope invite just list need requir s:data start up will_not "
            "(always)"
        ),
        -11: "#n_minute are_on be below hour me_know s:offer see_you short submit talk would_like you_have",
        -12: "#day_#clock and_we consid do five forwar i_have place pm shortl",
        -13: "for_#day half hours is:bulk link read return with_your you_are",
        -14: "bring is it letter love",
        -15: "after at_#clock new not two",
        -16: "like o'cloc out you_to",
        -17: "as attach can long:1",
        -18: "job minute time",
        -19: "cv not_be",
        -20: "send",
        -21: "take",
        -22: "at",
        -24: "in please",
        -27: "come",
        -28: "#clock",
        -29: "when",
        -30: "s:#day",
        -33: "? is:asking",
        -35: "would",
        -43: "your",
    },
}
